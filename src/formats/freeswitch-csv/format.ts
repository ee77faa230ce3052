import { readText } from '../../reading/read-records.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsOfTemplate, isFreeswitchRecord } from './columns.ts';

export const format: CallLogFormat = defineFormat({
  id: 'freeswitch-csv',
  title: 'FreeSWITCH, mod_cdr_csv (templates example, snom, linksys, asterisk)',
  recognises: ({ records }) => records.some(isFreeswitchRecord),
  // The telephone templates have a space before one of their quotes.
  read: async (file, options) =>
    await readText(file, { delimiter: ',', ...options, heading: 'none', textAfterQuote: 'keep' }),
  columns: columnsOfTemplate,
  ids: ['uuid', 'partner'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
