import type { FileSample } from '../../reading/file-sample.ts';
import { readJson } from '../../reading/read-json.ts';
import { readText } from '../../reading/read-records.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsByHeading, hasHeadings, headingOf, type NamesInFiles } from '../named-columns.ts';

const NAMES: NamesInFiles = {
  row_id: ['id'],
  correlation: ['Correlation ID'],
  call_type: ['Call type'],
  agent: ['userPrincipalName', 'UPN', 'SIP address', 'Display name', 'userDisplayName'],
  caller: ['Caller number'],
  called: ['Callee number'],
  invited: ['Invite time (UTC)', 'Invite time', 'inviteDateTime'],
  started: ['Start time (UTC)', 'Start time', 'startDateTime'],
  failed_at: ['Failure time (UTC)', 'Failure time', 'failureDateTime'],
  ended: ['End time (UTC)', 'End time', 'endDateTime'],
  duration: ['Duration', 'Duration (seconds)'],
  success: ['Event type', 'successfulCall'],
  sip_code: ['Final SIP code'],
};

const LIST = 'value';
const HEADINGS: readonly string[] = ['Correlation ID', 'Call type', 'Caller number', 'Callee number', 'Final SIP code'];
const KEYS: readonly string[] = [
  'correlationId',
  'callType',
  'callerNumber',
  'calleeNumber',
  'inviteDateTime',
  'finalSipCode',
];

function recognises(sample: FileSample): boolean {
  const { keys } = sample;
  if (keys === undefined) return hasHeadings(headingOf(sample), HEADINGS);
  return ['', `${LIST}.`].some((outer) => KEYS.every((key) => keys.has(`${outer}${key}`)));
}

/** Based on Microsoft's documentation: the columns of the direct routing report, and `directRoutingLogRow` of the Graph interface. */
export const format: CallLogFormat = defineFormat({
  id: 'teams-direct-routing',
  title: 'Microsoft Teams, Direct Routing (export of the report, JSON of Graph)',
  recognises,
  read: async (file, options) => {
    const { keys } = await file.sample();
    return keys === undefined ? await readText(file, options) : await readJson(file, { ...options, lists: [LIST] });
  },
  columns: (headings) => columnsByHeading(headings, NAMES),
  ids: ['correlation', 'row_id'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
});
