import { readText } from '../../reading/read-records.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsByHeading, hasHeadings, headingOf, type NamesInFiles } from '../named-columns.ts';

const NAMES: NamesInFiles = {
  call: ['callID'],
  record: ['ID'],
  campaign: ['campaign_name', 'campaign_id'],
  called: ['lead_phone'],
  system_result: ['pass_disposition'],
  agent_result: ['agent_disposition'],
  started: ['call_start'],
  agent: ['username', 'agent_id'],
  shown: ['loaded_caller_id'],
  dial_type: ['dial_type'],
  recording: ['recording_url'],
};

const SIGNATURE: readonly string[] = [
  ...['callID', 'campaign_id', 'lead_phone', 'pass_disposition', 'agent_disposition', 'call_start', 'dial_type'],
];

/** Based on the columns and words that developers.ringcentral.com documents for the download of dialler results. */
export const format: CallLogFormat = defineFormat({
  id: 'ringcx',
  title: 'RingCX (Engage Voice), download of dialler results (CSV)',
  recognises: (sample) => hasHeadings(headingOf(sample), SIGNATURE),
  read: async (file, options) => await readText(file, options),
  columns: (headings) => columnsByHeading(headings, NAMES),
  ids: ['call', 'record'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
});
