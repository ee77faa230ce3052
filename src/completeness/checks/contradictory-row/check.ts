import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'contradictory-row',
  isOverall: false,
  namesAgents: false,
  text: {
    nl: {
      title: 'Regel die zichzelf tegenspreekt',
      examined: { one: 'oproep', many: 'oproepen' },
      meaning:
        'Het belbestand zegt over dezelfde oproep dat er verbinding was én dat er geen verbinding was. Zo’n oproep kunnen wij niet zeker beoordelen.',
      unchecked: 'Er is geen oproep uit deze periode geleverd.',
    },
    en: {
      title: 'Row that contradicts itself',
      examined: { one: 'call', many: 'calls' },
      meaning:
        'The call log says of the same call that it was connected and that it was not. Such a call cannot be judged with certainty.',
      unchecked: 'No call of this period was delivered.',
    },
  },
};
