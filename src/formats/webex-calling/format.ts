import type { FileSample } from '../../reading/file-sample.ts';
import { readJson } from '../../reading/read-json.ts';
import { readText } from '../../reading/read-records.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsByHeading, hasHeadings, headingOf, type NamesInFiles } from '../named-columns.ts';

const NAMES: NamesInFiles = {
  report: ['Report ID'],
  call: ['Correlation ID'],
  started: ['Start time'],
  answered_at: ['Answer time'],
  released: ['Release time'],
  caller: ['Calling number'],
  called: ['Called number'],
  dialled: ['Dialed digits'],
  direction: ['Direction'],
  call_type: ['Call type'],
  outcome: ['Call outcome'],
  reason: ['Call outcome reason'],
  answered: ['Answered'],
  user: ['User', 'User number'],
  user_type: ['User type'],
};

const LIST = 'items';
const SIGNATURE: readonly string[] = [
  ...['Start time', 'Answer time', 'Calling number', 'Called number', 'Correlation ID', 'Direction', 'Call outcome'],
];

function recognises(sample: FileSample): boolean {
  const { keys } = sample;
  if (keys === undefined) return hasHeadings(headingOf(sample), SIGNATURE);
  return ['', `${LIST}.`].some((outer) => SIGNATURE.every((name) => keys.has(`${outer}${name}`)));
}

/** Based on the fields that developer.webex.com documents for detailed call history, and on their model in the public project wxc_sdk. */
export const format: CallLogFormat = defineFormat({
  id: 'webex-calling',
  title: 'Webex Calling, detailed call history (CSV report, JSON of the interface)',
  recognises,
  read: async (file, options) => {
    const { keys } = await file.sample();
    return keys === undefined ? await readText(file, options) : await readJson(file, { ...options, lists: [LIST] });
  },
  columns: (headings) => columnsByHeading(headings, NAMES),
  ids: ['call', 'report'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
