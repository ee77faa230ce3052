import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'call-after-audit-date',
  isOverall: false,
  namesAgents: false,
  text: {
    nl: {
      title: 'Gesprek na de peildatum',
      examined: { one: 'gesprek', many: 'gesprekken' },
      meaning:
        'Dit gesprek heeft een datum die na de peildatum ligt. Dat kan niet: het jaar is verkeerd, of dag en maand zijn verwisseld. Misschien hoort het gesprek in deze periode; het is dan niet beoordeeld.',
      unchecked: 'Er is geen gesprek geleverd.',
    },
    en: {
      title: 'Call after the audit date',
      examined: { one: 'call', many: 'calls' },
      meaning:
        'This call has a date after the audit date. That cannot be: the year is wrong, or day and month were exchanged. The call may belong to this period; it was then not judged.',
      unchecked: 'No call was delivered.',
    },
  },
};
