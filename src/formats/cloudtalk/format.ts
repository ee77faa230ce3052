import type { FileSample } from '../../reading/file-sample.ts';
import { readJson } from '../../reading/read-json.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsByHeading, type NamesInFiles } from '../named-columns.ts';

const NAMES: NamesInFiles = {
  id: ['Cdr.id'],
  type: ['Cdr.type'],
  started: ['Cdr.started_at'],
  answered: ['Cdr.answered_at'],
  ended: ['Cdr.ended_at'],
  talked: ['Cdr.talking_time'],
  voicemail: ['Cdr.is_voicemail'],
  fax: ['Cdr.fax_email'],
  customer: ['Cdr.public_external'],
  line: ['Cdr.public_internal'],
  agent: ['Agent.email', 'Agent.fullname', 'Agent.id', 'Cdr.user_id'],
};

const LISTS: readonly string[] = ['data', 'responseData.data'];
const KEYS: readonly string[] = ['id', 'type', 'public_external', 'public_internal', 'started_at', 'talking_time'];
/** Parts that stay text: customers and notes, which are not read. */
const TEXTS: readonly string[] = ['Contact', 'CallNumber', 'BillingCall', 'BillingData', 'Notes', 'Tags', 'Ratings'];

function recognises({ keys }: FileSample): boolean {
  if (keys === undefined) return false;
  return ['', ...LISTS.map((list) => `${list}.`)].some((outer) => KEYS.every((key) => keys.has(`${outer}Cdr.${key}`)));
}

export const format: CallLogFormat = defineFormat({
  id: 'cloudtalk',
  title: 'CloudTalk, call history (JSON of the interface)',
  recognises,
  read: async (file, options) => await readJson(file, { ...options, lists: LISTS, texts: TEXTS }),
  columns: (headings) => columnsByHeading(headings, NAMES),
  ids: ['id'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
});
