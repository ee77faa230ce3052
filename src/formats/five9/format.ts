import { readText } from '../../reading/read-records.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsByHeading, hasHeadings, headingOf, type NamesInFiles } from '../named-columns.ts';

const NAMES: NamesInFiles = {
  call: ['CALL ID'],
  session: ['SESSION ID'],
  moment: ['TIMESTAMP'],
  campaign: ['CAMPAIGN'],
  call_type: ['CALL TYPE'],
  agent: ['AGENT'],
  disposition: ['DISPOSITION'],
  ani: ['ANI'],
  dnis: ['DNIS'],
  talk: ['TALK TIME'],
};

/** Users compose these reports themselves. Both numbers beside the type of the call identify them. */
const SIGNATURE: readonly string[] = ['CALL ID', 'TIMESTAMP', 'CALL TYPE', 'ANI', 'DNIS'];

export const format: CallLogFormat = defineFormat({
  id: 'five9',
  title: 'Five9, call log report',
  recognises: (sample) => hasHeadings(headingOf(sample), SIGNATURE),
  read: async (file, options) => await readText(file, options),
  columns: (headings) => columnsByHeading(headings, NAMES),
  ids: ['call', 'session'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
