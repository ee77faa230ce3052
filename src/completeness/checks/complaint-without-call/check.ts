import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'complaint-without-call',
  isOverall: true,
  namesAgents: false,
  text: {
    nl: {
      title: 'Klacht zonder oproep',
      examined: { one: 'klacht over een dag in deze periode', many: 'klachten over een dag in deze periode' },
      meaning:
        'Over dit nummer is geklaagd, maar geen enkel belbestand heeft een uitgaande oproep met dat nummer van een dag ervoor tot een dag erna. Er kan een oproep ontbreken, of iemand anders heeft gebeld.',
      unchecked: 'Er is geen klacht geleverd over een dag in deze periode.',
    },
    en: {
      title: 'Complaint without a call',
      examined: { one: 'complaint about a day of this period', many: 'complaints about a day of this period' },
      meaning:
        'Somebody complained about a call to this number, but no call log has an outbound call to it from the day before to the day after. A call may be missing, or somebody else called.',
      unchecked: 'No complaint about a day of this period was delivered.',
    },
  },
};
