import { readText } from '../../reading/read-records.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsByHeading, hasHeadings, headingOf, type NamesInFiles } from '../named-columns.ts';

const NAMES: NamesInFiles = {
  /** The report of calls and the Explore report use other names, another clock and another unit for the same things. */
  call: ['call_id'],
  interaction: ['interaction_id'],
  call_type: ['type', 'call_type'],
  started_utc: ['start_at'],
  started: ['start_time'],
  ended_utc: ['end_at'],
  ended: ['end_time'],
  own_number: ['talkdesk_phone_number'],
  customer_number: ['contact_phone_number', 'customer_phone_number'],
  talk: ['talk_time'],
  agent: ['user_name', 'agent_name', 'user_email'],
  disposition: ['disposition_code'],
  recording: ['recording_url', 'record'],
};

const CALLS_REPORT: readonly string[] = [
  'call_id',
  'type',
  'start_at',
  'talkdesk_phone_number',
  'contact_phone_number',
];
const EXPLORE_REPORT: readonly string[] = [
  ...['interaction_id', 'call_type', 'start_time', 'talkdesk_phone_number', 'customer_phone_number'],
];

export const format: CallLogFormat = defineFormat({
  id: 'talkdesk',
  title: 'Talkdesk, report of calls (calls, or explore_calls)',
  recognises: (sample) => [CALLS_REPORT, EXPLORE_REPORT].some((signature) => hasHeadings(headingOf(sample), signature)),
  read: async (file, options) => await readText(file, options),
  columns: (headings) => columnsByHeading(headings, NAMES),
  ids: ['call', 'interaction'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
