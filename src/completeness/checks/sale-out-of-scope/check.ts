import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'sale-out-of-scope',
  isOverall: false,
  namesAgents: false,
  text: {
    nl: {
      title: 'Verkoop in een ander soort oproep',
      examined: {
        one: 'oproep voor service, onderzoek of intern gebruik',
        many: 'oproepen voor service, onderzoek of intern gebruik',
      },
      meaning:
        'Deze oproep staat als service, onderzoek of intern in het bestand, maar eindigde in een verkoop. Het kan een verkoopgesprek onder een andere naam zijn geweest.',
      unchecked: 'Er zijn in deze periode geen oproepen voor service, onderzoek of intern gebruik.',
    },
    en: {
      title: 'Sale in a call of another kind',
      examined: {
        one: 'call for service, research or internal use',
        many: 'calls for service, research or internal use',
      },
      meaning:
        'The log calls this a service, research or internal call, but it ended in a sale. It may have been a sales call under another name.',
      unchecked: 'There are no calls for service, research or internal use in this period.',
    },
  },
};
