import type { FileSample } from '../../reading/file-sample.ts';
import type { OpenedTable } from '../../reading/opened-table.ts';
import { readText } from '../../reading/read-records.ts';
import { readSqlDump } from '../../reading/read-sql-dump.ts';
import type { ReadOptions, RecordFile } from '../../reading/record-file.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import {
  columnsByHeading,
  columnsByOrder,
  hasHeadings,
  headingOf,
  type NamedColumns,
  type NamesInFiles,
} from '../named-columns.ts';

/** Column order of `cel_custom` as Asterisk ships it. */
const ORDER: readonly string[] = [
  'eventtype',
  'eventtime',
  'cid_name',
  'cid_num',
  'cid_ani',
  'cid_rdnis',
  'cid_dnid',
  'exten',
  'context',
  'channame',
  'appname',
  'appdata',
  'amaflags',
  'accountcode',
  'uniqueid',
  'linkedid',
  'peer',
  'userfield',
  'userdeftype',
  'extra',
];

const NAMES: NamesInFiles = {
  event_type: ['eventtype', 'eventname'],
  event_time: ['eventtime'],
  caller_id: ['cid_num'],
  dialled_id: ['cid_dnid'],
  exten: ['exten'],
  context: ['context'],
  channel_name: ['channame', 'channel'],
  app_name: ['appname'],
  app_data: ['appdata'],
  unique_id: ['uniqueid'],
  linked_id: ['linkedid'],
  peer_name: ['peer'],
  extra: ['extra'],
};

const SIGNATURE: readonly string[] = ['eventtype', 'eventtime', 'channame', 'uniqueid', 'linkedid'];

const EVENT =
  /^(?:CHAN_START|CHAN_END|ANSWER|HANGUP|BRIDGE_(?:START|END|ENTER|EXIT)|APP_(?:START|END)|LINKEDID_END|PARK_(?:START|END)|BLINDTRANSFER|ATTENDEDTRANSFER|PICKUP|FORWARD|CONF_(?:START|END|ENTER|EXIT)|LOCAL_OPTIMIZE|USER_DEFINED)$/u;
const TIME = /^(?:\d{9,10}(?:\.\d{1,6})?|\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}(?:\.\d+)?)$/u;
const ID = /^(?:.*-)?\d{9,10}\.\d+$/u;

function isEventRecord(cells: readonly string[]): boolean {
  const [event = '', time = ''] = cells;
  return (
    cells.length === ORDER.length &&
    EVENT.test(event) &&
    TIME.test(time) &&
    ID.test(cells[14] ?? '') &&
    ID.test(cells[15] ?? '')
  );
}

const TABLE = 'cel';

function isDumpOf(table: string, sample: FileSample): boolean {
  const name = `(?:[\`"]?\\w+[\`"]?\\.)?[\`"]?${table}[\`"]?`;
  return new RegExp(
    `^(?:insert|replace)\\s+(?:ignore\\s+)?into\\s+${name}[\\s(]|^create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?${name}\\s*\\(`,
    'imu',
  ).test(sample.text);
}

/** A dump that also has call detail records is read as those: they describe the same calls. */
function isDump(sample: FileSample): boolean {
  return isDumpOf(TABLE, sample) && !isDumpOf('cdr', sample);
}

function isHeading(headings: readonly string[]): boolean {
  return hasHeadings(headings, SIGNATURE);
}

function columns(headings: readonly string[]): NamedColumns {
  return isHeading(headings) ? columnsByHeading(headings, NAMES) : columnsByOrder(headings, NAMES, ORDER);
}

async function readByContents(file: OpenedTable, options: ReadOptions): Promise<RecordFile> {
  const sample = await file.sample();
  if (isDump(sample)) return await readSqlDump(file, TABLE, options);
  const heading = isHeading(headingOf(sample)) ? 'first-record' : 'none';
  return await readText(file, { ...options, heading });
}

export const format: CallLogFormat = defineFormat({
  id: 'asterisk-cel',
  title: 'Asterisk, channel event log (cel_custom, table, or database dump of it)',
  recognises: (sample) => isDump(sample) || isHeading(headingOf(sample)) || sample.records.some(isEventRecord),
  read: readByContents,
  columns,
  ids: ['unique_id', 'linked_id'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
