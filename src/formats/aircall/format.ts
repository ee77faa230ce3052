import type { FileSample } from '../../reading/file-sample.ts';
import { readJson } from '../../reading/read-json.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsByHeading, type NamesInFiles } from '../named-columns.ts';

/** The response for one call wraps it in the object `call`, an event in the object `data`. */
function within(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [name, `call.${name}`, `data.${name}`]);
}

const NAMES: NamesInFiles = {
  id: within('id'),
  direction: within('direction'),
  started: within('started_at'),
  answered: within('answered_at'),
  ended: within('ended_at'),
  customer: within('raw_digits'),
  line: within('number.digits', 'number.e164_digits'),
  agent: within('user.email', 'user.name', 'user.id'),
};

const LIST = 'calls';
const KEYS: readonly string[] = ['id', 'direction', 'raw_digits', 'started_at', 'answered_at', 'ended_at'];

function recognises({ keys }: FileSample): boolean {
  if (keys === undefined) return false;
  return ['', `${LIST}.`, 'call.', 'data.'].some((outer) => KEYS.every((key) => keys.has(`${outer}${key}`)));
}

export const format: CallLogFormat = defineFormat({
  id: 'aircall',
  title: 'Aircall, calls (pages, single calls and events of JSON)',
  recognises,
  read: async (file, options) => await readJson(file, { ...options, lists: [LIST], texts: within('contact') }),
  columns: (headings) => columnsByHeading(headings, NAMES),
  ids: ['id'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
});
