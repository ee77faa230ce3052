import type { FileSample } from '../../reading/file-sample.ts';
import { readJson } from '../../reading/read-json.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsByHeading, type NamesInFiles } from '../named-columns.ts';

const NAMES: NamesInFiles = {
  record: ['id'],
  session: ['telephonySessionId', 'sessionId'],
  started: ['startTime'],
  duration: ['duration'],
  medium: ['type'],
  direction: ['direction'],
  result: ['result'],
  caller: ['from.phoneNumber'],
  calling_extension: ['from.extensionNumber', 'from.extensionId'],
  called: ['to.phoneNumber'],
  called_extension: ['to.extensionNumber', 'to.extensionId'],
  extension: ['extension.id'],
  recording: ['recording.contentUri', 'recording.id'],
};

const LIST = 'records';
const KEYS: readonly string[] = ['id', 'sessionId', 'startTime', 'type', 'direction', 'action', 'result', 'from', 'to'];

function recognises({ keys }: FileSample): boolean {
  if (keys === undefined) return false;
  return ['', `${LIST}.`].some((outer) => KEYS.every((key) => keys.has(`${outer}${key}`)));
}

/** Based on the fields and result words that the public RingCentral libraries document (CallLogRecord), and on a published response. */
export const format: CallLogFormat = defineFormat({
  id: 'ringcentral',
  title: 'RingCentral, call log (JSON of the interface)',
  recognises,
  read: async (file, options) => await readJson(file, { ...options, lists: [LIST], texts: ['legs', 'billing'] }),
  columns: (headings) => columnsByHeading(headings, NAMES),
  ids: ['session', 'record'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
