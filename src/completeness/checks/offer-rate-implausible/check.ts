import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'offer-rate-implausible',
  isOverall: false,
  namesAgents: true,
  text: {
    nl: {
      title: 'Afmelden in elk gesprek aangeboden',
      examined: {
        one: 'callcenter of medewerker met ten minste 1.000 gesprekken',
        many: 'callcenters en medewerkers met ten minste 1.000 gesprekken',
      },
      meaning:
        'Volgens het belbestand is afmelden in elk gesprek aangeboden, zonder één uitzondering. Dat komt in de praktijk bijna niet voor: misschien staat de waarde vast ingevuld.',
      unchecked: 'Er is geen callcenter en geen medewerker met ten minste 1.000 gesprekken.',
    },
    en: {
      title: 'Opt-out offered in every conversation',
      examined: {
        one: 'call centre or agent with at least 1,000 conversations',
        many: 'call centres and agents with at least 1,000 conversations',
      },
      meaning:
        'According to the log the opt-out was offered in every conversation, without a single exception. That hardly happens in practice: the value may be filled in by default.',
      unchecked: 'No call centre and no agent has at least 1,000 conversations.',
    },
  },
};
