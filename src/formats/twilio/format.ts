import type { FileSample } from '../../reading/file-sample.ts';
import { readJson } from '../../reading/read-json.ts';
import { readText } from '../../reading/read-records.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsByHeading, hasHeadings, type NamesInFiles } from '../named-columns.ts';

const NAMES: NamesInFiles = {
  sid: ['sid', 'call_sid'],
  parent: ['parent_call_sid'],
  caller: ['from'],
  called: ['to'],
  status: ['status', 'call_status'],
  direction: ['direction'],
  started: ['start_time'],
  ended: ['end_time'],
  duration: ['duration'],
  answered_by: ['answered_by'],
};

/** The key of the list; calls may also come one by one, without it. */
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
/** Headings of a CSV. It also has the id of the call, under one of two names, and one more heading that its exports share. */
const HEADINGS: readonly string[] = ['From', 'To', 'Status', 'Direction', 'Start Time'];
const IDS: readonly string[] = ['Call SID', 'Sid'];
const HINTS: readonly string[] = ['Account SID', 'Parent Call SID', 'Phone Number SID', 'Answered By', 'Price'];
const CALL_SID = /^CA[0-9A-Za-z]{32}$/u;

function isCsv({ records }: FileSample): boolean {
  const [headings = [], first = []] = records;
  const hasId = IDS.some((name) => hasHeadings(headings, [name]));
  const isTwilio = first.some((cell) => CALL_SID.test(cell)) || HINTS.some((name) => hasHeadings(headings, [name]));
  return hasHeadings(headings, HEADINGS) && hasId && isTwilio;
}

function recognises(sample: FileSample): boolean {
  const { keys } = sample;
  if (keys === undefined) return isCsv(sample);
  return ['', `${LIST}.`].some((outer) => KEYS.every((key) => keys.has(`${outer}${key}`)));
}

export const format: CallLogFormat = defineFormat({
  id: 'twilio',
  title: 'Twilio, calls (pages of JSON, CSV)',
  recognises,
  read: async (file, options) => {
    const { keys } = await file.sample();
    if (keys === undefined) return await readText(file, options);
    return await readJson(file, { ...options, lists: [LIST], texts: ['subresource_uris'] });
  },
  columns: (headings) => columnsByHeading(headings, NAMES),
  ids: ['sid', 'parent'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
