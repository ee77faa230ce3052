import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'objection-rate-implausible',
  isOverall: false,
  namesAgents: true,
  comparesVendors: true,
  text: {
    nl: {
      title: 'Opvallend weinig bezwaren',
      examined: {
        one: 'callcenter of medewerker met ten minste 1.000 gesprekken',
        many: 'callcenters en medewerkers met ten minste 1.000 gesprekken',
      },
      meaning:
        'Hier zijn per gesprek minder dan een kwart van de bezwaren vastgelegd die de anderen samen vastleggen. Bezwaren kunnen zijn gemaakt zonder dat iemand ze heeft genoteerd.',
      unchecked: 'Er zijn te weinig gesprekken, of er is niemand om mee te vergelijken.',
    },
    en: {
      title: 'Strikingly few objections',
      examined: {
        one: 'call centre or agent with at least 1,000 conversations',
        many: 'call centres and agents with at least 1,000 conversations',
      },
      meaning:
        'Per conversation, less than a quarter of the objections was recorded here that the others record together. Objections may have been made that nobody wrote down.',
      unchecked: 'There are too few conversations, or nobody to compare with.',
    },
  },
};
