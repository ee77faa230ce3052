import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'invoice-difference',
  isOverall: false,
  namesAgents: false,
  text: {
    nl: {
      title: 'Verschil met de factuur',
      examined: { one: 'factuur', many: 'facturen' },
      subjects: { calls: 'oproepen', minutes: 'minuten' },
      meaning:
        'De factuur en het belbestand verschillen meer dan 2% in oproepen of minuten. Er kan iets ontbreken in het bestand, of er is te veel in rekening gebracht.',
      unchecked: 'Er is geen factuur over deze periode geleverd.',
    },
    en: {
      title: 'Difference from the invoice',
      examined: { one: 'invoice', many: 'invoices' },
      subjects: { calls: 'calls', minutes: 'minutes' },
      meaning:
        'Invoice and call log differ by more than 2% in calls or minutes. Something may be missing from the log, or too much was charged.',
      unchecked: 'No invoice about this period was delivered.',
    },
  },
};
