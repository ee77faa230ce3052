import type { FileSample } from '../../reading/file-sample.ts';
import { readJson } from '../../reading/read-json.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsByHeading, type NamesInFiles } from '../named-columns.ts';

const NAMES: NamesInFiles = {
  record: ['id'],
  call: ['call_id'],
  direction: ['direction'],
  caller: ['caller_did_number', 'caller_number'],
  called: ['callee_did_number', 'callee_number'],
  calling_extension: ['caller_ext_number'],
  called_extension: ['callee_ext_number'],
  caller_kind: ['caller_number_type'],
  called_kind: ['callee_number_type'],
  connection: ['connect_type'],
  started: ['start_time', 'date_time'],
  answered: ['answer_time', 'answer_start_time'],
  ended: ['end_time', 'call_end_time'],
  result: ['call_result', 'result'],
  calling_agent: ['caller_email'],
  called_agent: ['callee_email'],
  agent: ['owner.name', 'outgoing_by.name', 'accepted_by.name'],
};

const LISTS: readonly string[] = ['call_logs', 'call_history'];
/** The older call log, and the call history that replaced it. */
const LOG_KEYS: readonly string[] = ['call_id', 'caller_number', 'callee_number', 'direction', 'date_time', 'result'];
const HISTORY_KEYS: readonly string[] = ['direction', 'start_time', 'call_result', 'connect_type', 'call_id'];

function recognises({ keys }: FileSample): boolean {
  if (keys === undefined) return false;
  return ['', ...LISTS.map((list) => `${list}.`)].some((outer) =>
    [LOG_KEYS, HISTORY_KEYS].some((signature) => signature.every((key) => keys.has(`${outer}${key}`))),
  );
}

/** Based on the types in Zoom's own public library (rivet) and in the public library zoom-api, for both interfaces. */
export const format: CallLogFormat = defineFormat({
  id: 'zoom-phone',
  title: 'Zoom Phone, call history and call log (JSON of the interface)',
  recognises,
  read: async (file, options) => await readJson(file, { ...options, lists: LISTS }),
  columns: (headings) => columnsByHeading(headings, NAMES),
  ids: ['call', 'record'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
