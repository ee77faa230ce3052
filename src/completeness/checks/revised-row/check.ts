import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'revised-row',
  isOverall: false,
  namesAgents: false,
  text: {
    nl: {
      title: 'Oproep later gewijzigd',
      examined: { one: 'oproep', many: 'oproepen' },
      meaning:
        'Dezelfde oproep is opnieuw geleverd met een andere inhoud. De latere levering telt; de eerdere blijft bewaard. Zijn het gebelde nummer en de tijd allebei anders, dan is het misschien een andere oproep met hetzelfde kenmerk: de eerdere telt dan niet mee. Dat kan ook waar het bestand geen kenmerken heeft: het kenmerk is dan gemaakt van tijd, nummers en medewerker.',
      unchecked: 'Er is geen oproep uit deze periode geleverd.',
    },
    en: {
      title: 'Call changed later',
      examined: { one: 'call', many: 'calls' },
      meaning:
        'The same call was delivered again with other content. The later delivery counts; the earlier one is kept. Where the number called and the time both differ, it may be another call with the same id: the earlier one then does not count. That is possible too where the file has no ids: the id was then made from time, numbers and agent.',
      unchecked: 'No call of this period was delivered.',
    },
  },
};
