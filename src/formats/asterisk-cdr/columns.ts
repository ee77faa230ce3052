import type { RecordFile } from '../../reading/record-file.ts';

/** Columns of a call detail record of Asterisk, under the names that `stage.sql` has for them, and the names that files have. */
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

/** Names without which no file is a log of calls of Asterisk. */
const SIGNATURE: readonly string[] = ['src', 'dst', 'duration', 'billsec', 'disposition'];

/** A heading as it is compared: without case, and without the `CDR(…)` that a configuration of Asterisk has around it. */
function plainName(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/^(?:\$\{)?cdr\(([a-z_]+)\)\}?$/u, '$1');
}

/** True where the headings name a call detail record, with a time of its start. */
export function isCdrHeading(headings: readonly string[]): boolean {
  const names = new Set(headings.map(plainName));
  return SIGNATURE.every((name) => names.has(name)) && (names.has('start') || names.has('calldate'));
}

/** Columns by the names of a heading; null where the file lacks one. */
export function columnsByHeading(headings: readonly string[]): CdrColumns {
  return mapColumns((names) => headings.find((heading) => names.includes(plainName(heading))));
}

/**
 * Columns of a file without heading, by the order in which its system writes them.
 * @param order names of the columns in the file; empty for one that is not used
 */
export function columnsByOrder(headings: readonly string[], order: readonly string[]): CdrColumns {
  return mapColumns((names) => headings[order.findIndex((name) => names.includes(name))]);
}

function mapColumns(find: (names: readonly string[]) => string | undefined): CdrColumns {
  return Object.fromEntries(Object.entries(NAMES_IN_FILES).map(([column, names]) => [column, find(names) ?? null]));
}

/** The file with a remark on what its rows lack for telling calls apart. */
export function remarkOnKeys(file: RecordFile, columns: CdrColumns): RecordFile {
  if (columns['linkedid'] != null) return file;
  const remark =
    columns['uniqueid'] == null
      ? 'Rows have no id of the exchange: each is a call of its own, with an id made from its contents, and cannot be matched to recordings.'
      : 'Rows have no linkedid: legs are put together by uniqueid, and transfers stay apart.';
  return { ...file, remarks: [...file.remarks, remark] };
}
