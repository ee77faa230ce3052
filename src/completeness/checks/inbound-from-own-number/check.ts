import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'inbound-from-own-number',
  isOverall: false,
  namesAgents: false,
  text: {
    nl: {
      title: 'Inkomende oproep van een eigen nummer',
      examined: { one: 'inkomende oproep', many: 'inkomende oproepen' },
      meaning:
        'Volgens het belbestand kwam deze oproep binnen, maar een nummer van het bedrijf zelf belde. Een bedrijf belt zichzelf niet. Wie wie belde, telt als niet bekend.',
      unchecked: 'Het belbestand heeft in deze periode geen inkomende oproepen.',
    },
    en: {
      title: 'Inbound call from an own number',
      examined: { one: 'inbound call', many: 'inbound calls' },
      meaning:
        'The call log says that this call came in, but a number of the company itself called. A company does not ring itself. Who called whom counts as unknown.',
      unchecked: 'The call log has no inbound calls in this period.',
    },
  },
};
