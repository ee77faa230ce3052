import type { FileSample } from '../../reading/file-sample.ts';
import { readJson } from '../../reading/read-json.ts';
import { readText } from '../../reading/read-records.ts';
import { readSample } from '../../reading/sample.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsByHeading, hasHeadings, type NamesInFiles } from '../named-columns.ts';

const NAMES: NamesInFiles = {
  sid: ['sid', 'call_sid'],
  parent: ['parent_call_sid'],
  caller: ['from'],
  called: ['to'],
  status: ['status'],
  direction: ['direction'],
  started: ['start_time'],
  ended: ['end_time'],
  duration: ['duration'],
  answered_by: ['answered_by'],
};

/** Beside the list, or each by itself. */
const LIST = 'calls';
const KEYS: readonly string[] = [
  'sid',
  'parent_call_sid',
  'account_sid',
  'from',
  'to',
  'status',
  'direction',
  'start_time',
];
const HEADINGS: readonly string[] = ['Call SID', 'Parent Call SID', 'From', 'To', 'Status', 'Direction', 'Start Time'];

function recognises({ keys, records }: FileSample): boolean {
  if (keys === undefined) return hasHeadings(records[0] ?? [], HEADINGS);
  return ['', `${LIST}.`].some((outer) => KEYS.every((key) => keys.has(`${outer}${key}`)));
}

export const format: CallLogFormat = defineFormat({
  id: 'twilio',
  title: 'Twilio, calls (pages of JSON, CSV)',
  recognises,
  read: async (file, options) => {
    const { keys } = await readSample(file);
    if (keys === undefined) return await readText(file, options);
    return await readJson(file, { ...options, lists: [LIST], texts: ['subresource_uris'] });
  },
  columns: (headings) => columnsByHeading(headings, NAMES),
  ids: ['sid', 'parent'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
