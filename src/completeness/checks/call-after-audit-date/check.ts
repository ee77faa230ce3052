import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'call-after-audit-date',
  isOverall: false,
  namesAgents: false,
  text: {
    nl: {
      title: 'Oproep na de peildatum',
      examined: { one: 'oproep', many: 'oproepen' },
      meaning:
        'Deze oproep heeft een datum die na de peildatum ligt. Dat kan niet: het jaar is verkeerd, of dag en maand zijn verwisseld. Misschien hoort de oproep in deze periode; zij is dan niet beoordeeld.',
      unchecked: 'Er is geen oproep uit deze periode geleverd.',
    },
    en: {
      title: 'Call after the audit date',
      examined: { one: 'call', many: 'calls' },
      meaning:
        'This call has a date after the audit date. That cannot be: the year is wrong, or day and month were exchanged. The call may belong to this period; it was then not judged.',
      unchecked: 'No call of this period was delivered.',
    },
  },
};
