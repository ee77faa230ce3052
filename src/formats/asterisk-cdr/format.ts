import type { FileSample } from '../../reading/file-sample.ts';
import { readText } from '../../reading/read-records.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { type CdrColumns, columnsByHeading, columnsByOrder, isCdrHeading, remarkOnKeys } from './columns.ts';

/** Column order of `cdr_csv`; the last five depend on configuration and version. */
const ORDER: readonly string[] = [
  'accountcode',
  'src',
  'dst',
  'dcontext',
  'clid',
  'channel',
  'dstchannel',
  'lastapp',
  'lastdata',
  'start',
  'answer',
  'end',
  'duration',
  'billsec',
  'disposition',
  'amaflags',
  'uniqueid',
  'userfield',
  'peeraccount',
  'linkedid',
  'sequence',
];
const WIDTHS: ReadonlySet<number> = new Set([16, 17, 18, 21]);

const TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/u;
const COUNT = /^\d+$/u;
const DISPOSITION = /^(?:ANSWERED|NO ANSWER|BUSY|FAILED|CONGESTION)$/u;

/** True if a record has the cells of `cdr_csv` in their places. */
function isCdrRecord(cells: readonly string[]): boolean {
  const [start = '', answer = '', end = '', duration = '', billsec = '', disposition = ''] = cells.slice(9, 15);
  const timed = TIME.test(start) && (answer === '' || TIME.test(answer)) && (end === '' || TIME.test(end));
  return (
    WIDTHS.has(cells.length) && timed && COUNT.test(duration) && COUNT.test(billsec) && DISPOSITION.test(disposition)
  );
}

function hasHeading(sample: FileSample): boolean {
  return isCdrHeading(sample.records[0] ?? []);
}

function recognises(sample: FileSample): boolean {
  const names = (sample.records[0] ?? []).map((name) => name.toLowerCase());
  if (hasHeading(sample)) return names.some((name) => /\bstart\b/u.test(name));
  return sample.records.some(isCdrRecord);
}

function columns(headings: readonly string[]): CdrColumns {
  return isCdrHeading(headings) ? columnsByHeading(headings) : columnsByOrder(headings, ORDER);
}

export const format: CallLogFormat = defineFormat({
  id: 'asterisk-cdr',
  title: 'Asterisk, call detail records (cdr_csv, cdr_custom)',
  recognises,
  read: async (file, options) => {
    const heading = hasHeading(await file.sample()) ? 'first-record' : 'none';
    const read = await readText(file, { delimiter: ',', ...options, heading });
    return remarkOnKeys(read, columns(read.columns));
  },
  columns,
  ids: ['uniqueid', 'linkedid'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
