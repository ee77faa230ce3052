import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'revised-row',
  isOverall: false,
  namesAgents: false,
  text: {
    nl: {
      title: 'Gesprek later gewijzigd',
      examined: { one: 'gesprek', many: 'gesprekken' },
      meaning:
        'Hetzelfde gesprek is opnieuw geleverd met een andere inhoud. De latere levering telt; de eerdere blijft bewaard. Vraag waarom het gesprek is gewijzigd.',
      unchecked: 'Er is geen gesprek uit deze periode geleverd.',
    },
    en: {
      title: 'Call changed later',
      examined: { one: 'call', many: 'calls' },
      meaning:
        'The same call was delivered again with other content. The later delivery counts; the earlier one is kept. Ask why the call was changed.',
      unchecked: 'No call of this period was delivered.',
    },
  },
};
