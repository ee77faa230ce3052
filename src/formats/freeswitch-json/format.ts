import type { FileSample } from '../../reading/file-sample.ts';
import { readJson } from '../../reading/read-json.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsOfObjects } from '../freeswitch-csv/columns.ts';

/** Objects with one key per event of a call: kept as JSON. */
const OBJECTS: readonly string[] = [
  ...['variables', 'callflow', 'channel_data', 'callStats', 'app_log', 'call_data_record', 'hook_data'],
];
const KEYS: readonly string[] = ['variables.uuid', 'variables.start_epoch', 'variables.hangup_cause'];

function recognises({ keys }: FileSample): boolean {
  return keys !== undefined && KEYS.every((key) => keys.has(key));
}

export const format: CallLogFormat = defineFormat({
  id: 'freeswitch-json',
  title: 'FreeSWITCH, mod_json_cdr (one leg per object)',
  recognises,
  read: async (file, options) => {
    // FreeSWITCH writes measurements of a leg without audio as a bare nan.
    const read = await readJson(file, { ...options, lists: [], texts: OBJECTS, nan: 'empty' });
    // A file whose only leg is broken is still a file of legs.
    return read.columns.length === 0 ? { ...read, columns: OBJECTS } : read;
  },
  columns: columnsOfObjects,
  ids: [],
  // The objects hold the columns of the CSV, under the same names.
  stage: sqlFile(import.meta.url, '../freeswitch-csv/stage.sql'),
  calls: sqlFile(import.meta.url, '../freeswitch-csv/calls.sql'),
  ties: sqlFile(import.meta.url, '../freeswitch-csv/ties.sql'),
});
