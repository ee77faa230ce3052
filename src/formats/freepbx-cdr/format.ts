import type { FileSample } from '../../reading/file-sample.ts';
import type { OpenedTable } from '../../reading/opened-table.ts';
import { readText } from '../../reading/read-records.ts';
import { readSqlDump } from '../../reading/read-sql-dump.ts';
import type { ReadOptions, RecordFile } from '../../reading/record-file.ts';
import { sqlFile } from '../../store/sql.ts';
import {
  type CdrColumns,
  columnsByHeading,
  columnsByOrder,
  isCdrHeading,
  remarkOnKeys,
} from '../asterisk-cdr/columns.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';

/** Column order of an export without heading; it lacks the table's last two columns. */
const ORDER: readonly string[] = [
  'calldate',
  'clid',
  'src',
  'dst',
  'dcontext',
  'channel',
  'dstchannel',
  'lastapp',
  'lastdata',
  'duration',
  'billsec',
  'disposition',
  'amaflags',
  'accountcode',
  'uniqueid',
  'userfield',
  'recordingfile',
  'did',
  'cnum',
  'cnam',
  'outbound_cnum',
  'outbound_cnam',
  'dst_cnam',
  '',
  '',
];

const TABLE = 'cdr';
const DUMP =
  /^(?:insert|replace)\s+(?:ignore\s+)?into\s+(?:[`"]?\w+[`"]?\.)?[`"]?cdr[`"]?[\s(]|^create\s+table\s+(?:if\s+not\s+exists\s+)?(?:[`"]?\w+[`"]?\.)?[`"]?cdr[`"]?\s*\(/imu;

const TIME = /^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2}:\d{2}$/u;
const COUNT = /^\d+$/u;
const DISPOSITION = /^(?:ANSWERED|NO ANSWER|BUSY|FAILED|CONGESTION)$/u;

function isHeadlessRecord(cells: readonly string[]): boolean {
  const [duration = '', billsec = '', disposition = ''] = cells.slice(9, 12);
  return (
    cells.length === ORDER.length &&
    TIME.test(cells[0] ?? '') &&
    COUNT.test(duration) &&
    COUNT.test(billsec) &&
    DISPOSITION.test(disposition)
  );
}

/** A heading of the report or the table: `calldate`, and the channels that other lists of calls lack. */
function hasHeading(sample: FileSample): boolean {
  const headings = sample.records[0] ?? [];
  const names = headings.map((name) => name.trim().toLowerCase());
  return isCdrHeading(headings) && names.includes('calldate') && names.includes('channel');
}

function isDump(sample: FileSample): boolean {
  return DUMP.test(sample.text);
}

function columns(headings: readonly string[]): CdrColumns {
  return isCdrHeading(headings) ? columnsByHeading(headings) : columnsByOrder(headings, ORDER);
}

async function readByContents(file: OpenedTable, options: ReadOptions): Promise<RecordFile> {
  const sample = await file.sample();
  if (isDump(sample)) return await readSqlDump(file, TABLE, options);
  const heading = isCdrHeading(sample.records[0] ?? []) ? 'first-record' : 'none';
  // The report writes `"Name" <number>` into an unquoted cell.
  return await readText(file, { delimiter: ',', ...options, heading, textAfterQuote: 'keep' });
}

export const format: CallLogFormat = defineFormat({
  id: 'freepbx-cdr',
  title: 'FreePBX, call detail records (report, table without heading, or database dump)',
  recognises: (sample) => isDump(sample) || hasHeading(sample) || sample.records.some(isHeadlessRecord),
  read: async (file, options) => {
    const read = await readByContents(file, options);
    return remarkOnKeys(read, columns(read.columns));
  },
  columns,
  ids: ['uniqueid', 'linkedid'],
  // The records are Asterisk's own, with added columns.
  stage: sqlFile(import.meta.url, '../asterisk-cdr/stage.sql'),
  calls: sqlFile(import.meta.url, '../asterisk-cdr/calls.sql'),
  ties: sqlFile(import.meta.url, '../asterisk-cdr/ties.sql'),
});
