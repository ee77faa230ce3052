import type { FileSample } from '../../reading/file-sample.ts';
import { readJson } from '../../reading/read-json.ts';
import { readText } from '../../reading/read-records.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsByHeading, hasHeadings, headingOf, type NamesInFiles } from '../named-columns.ts';

const NAMES: NamesInFiles = {
  usage: ['UsageId', 'id'],
  call_type: ['Call Type'],
  agent: ['UPN', 'userPrincipalName', 'User Display Name'],
  caller: ['Caller Number'],
  called: ['Callee Number'],
  /** From the export: the number dialled, and another one whose side its documentation leaves open. */
  destination: ['Destination Number'],
  other: ['Caller ID'],
  started: ['Start Time', 'startDateTime'],
  ended: ['End Time', 'endDateTime'],
  duration: ['Duration Seconds', 'duration'],
};

const LIST = 'value';
const HEADINGS: readonly string[] = ['UsageId', 'Call ID', 'UPN', 'Call Type', 'Start Time', 'Duration Seconds'];
const KEYS: readonly string[] = [
  ...['id', 'callId', 'callType', 'callerNumber', 'calleeNumber', 'startDateTime', 'duration', 'licenseCapability'],
];

function recognises(sample: FileSample): boolean {
  const { keys } = sample;
  if (keys === undefined) return hasHeadings(headingOf(sample), HEADINGS);
  return ['', `${LIST}.`].some((outer) => KEYS.every((key) => keys.has(`${outer}${key}`)));
}

/** Based on Microsoft's documentation: the fields of the PSTN usage report's export, and `pstnCallLogRow` of the Graph interface. */
export const format: CallLogFormat = defineFormat({
  id: 'teams-pstn',
  title: 'Microsoft Teams, PSTN usage (export of the report, JSON of Graph)',
  recognises,
  read: async (file, options) => {
    const { keys } = await file.sample();
    return keys === undefined ? await readText(file, options) : await readJson(file, { ...options, lists: [LIST] });
  },
  columns: (headings) => columnsByHeading(headings, NAMES),
  ids: ['usage'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
});
