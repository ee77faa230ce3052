import type { RecordFile } from '../../reading/record-file.ts';
import { MESSAGES } from '../messages.ts';

/** Columns of an Asterisk call detail record: the names in `stage.sql`, and the names that files use for them. */
const NAMES_IN_FILES: Readonly<Record<string, readonly string[]>> = {
  started: ['start'],
  calldate: ['calldate'],
  answered: ['answer'],
  ended: ['end'],
  src: ['src'],
  dst: ['dst'],
  dcontext: ['dcontext'],
  channel: ['channel'],
  dstchannel: ['dstchannel'],
  lastapp: ['lastapp'],
  lastdata: ['lastdata'],
  duration: ['duration'],
  billsec: ['billsec'],
  disposition: ['disposition'],
  uniqueid: ['uniqueid'],
  linkedid: ['linkedid'],
  sequence: ['sequence'],
  did: ['did'],
  cnum: ['cnum'],
  outbound_cnum: ['outbound_cnum'],
  recordingfile: ['recordingfile'],
};

export type CdrColumns = Readonly<Record<string, string | null>>;

/** A file without all of these names is not an Asterisk call log. */
const SIGNATURE: readonly string[] = ['src', 'dst', 'duration', 'billsec', 'disposition'];

/** A heading for comparing: in lower case, without the `CDR(…)` that an Asterisk configuration puts around it. */
function plainName(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/^(?:\$\{)?cdr\(([a-z_]+)\)\}?$/u, '$1');
}

/** True if the headings describe a call detail record that has a start time. */
export function isCdrHeading(headings: readonly string[]): boolean {
  const names = new Set(headings.map(plainName));
  return SIGNATURE.every((name) => names.has(name)) && (names.has('start') || names.has('calldate'));
}

/** Finds the columns by their headings; null if the file lacks one. */
export function columnsByHeading(headings: readonly string[]): CdrColumns {
  return mapColumns((names) => headings.find((heading) => names.includes(plainName(heading))));
}

/**
 * Finds the columns of a file without headings by the order in which its system writes them.
 * @param order column names in the file's order; empty for a column that is not used
 */
export function columnsByOrder(headings: readonly string[], order: readonly string[]): CdrColumns {
  return mapColumns((names) => headings[order.findIndex((name) => names.includes(name))]);
}

function mapColumns(find: (names: readonly string[]) => string | undefined): CdrColumns {
  return Object.fromEntries(Object.entries(NAMES_IN_FILES).map(([column, names]) => [column, find(names) ?? null]));
}

/** Adds a remark if the rows lack columns that tell calls apart. */
export function remarkOnKeys(file: RecordFile, columns: CdrColumns): RecordFile {
  if (columns['linkedid'] != null) return file;
  const remark = columns['uniqueid'] == null ? MESSAGES.rowsHaveNoIdOfExchange : MESSAGES.rowsHaveNoLinkedid;
  return { ...file, remarks: [...file.remarks, remark] };
}
