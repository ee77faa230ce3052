import { UserError } from '../../errors.ts';
import {
  ANY_WIDTH,
  type CellSpan,
  CR,
  compareWidth,
  isBlank,
  LF,
  nextLine,
  QUOTE,
  type Scan,
  type Stretch,
  type Syntax,
  scanRecord,
  type Width,
} from './record-scan.ts';

export type Heading = 'first-record' | 'none';

/** How the cells of a file are told apart, and by what it was found. */
export interface DelimiterFinding {
  readonly delimiter: string;
  /** One sentence, such as "`;` gives 13 cells in 84 of the first 86 records". */
  readonly evidence: string;
}

const CANDIDATES: readonly string[] = [',', ';', '\t', '|'];
const RECORDS_LOOKED_AT = 500;
/** Fewer records than this prove nothing by their share. */
const RECORDS_THAT_PROVE = 5;
/** One record shows nothing but itself. */
const RECORDS_THAT_SHOW_A_HABIT = 2;
/** A program that ends its rows with a delimiter does so in all of them; a few may be mended by hand. */
const SHARE_OF_A_HABIT = 0.9;
const SHARE_THAT_FITS = 0.5;
/** Two delimiters of which the weaker has this share of the stronger's weight fit equally well. */
const EQUALLY_WELL = 0.75;

interface Fit {
  readonly delimiter: string;
  /** Cells of the heading, or of most records where there is none. */
  readonly cells: number;
  readonly records: number;
  readonly fitting: number;
}

/** `cr` where the lines at the beginning of a file end in CR alone: there is CR outside quotes, and no LF. */
export function findLineEnd(head: Buffer): Syntax['lineEnd'] {
  if (!head.includes(CR)) return 'lf';
  let quoted = false;
  let returns = 0;
  for (const byte of head) {
    if (byte === QUOTE) quoted = !quoted;
    else if (!quoted && byte === LF) return 'lf';
    else if (!quoted && byte === CR) returns += 1;
  }
  return returns > 0 ? 'cr' : 'lf';
}

/** Name of a delimiter for people. */
function delimiterName(delimiter: string): string {
  return delimiter === '\t' ? 'tab' : `\`${delimiter}\``;
}

/**
 * Finds the delimiter from the beginning of a file, outside quotes: the one that cuts the records into the same number of cells as the heading.
 * Where none of the four occurs the file has one column.
 * @throws UserError FILE_NOT_UNDERSTOOD where two fit equally well, or none does
 */
export function findDelimiter(
  file: string,
  head: Stretch,
  syntax: Omit<Syntax, 'delimiter'>,
  heading: Heading,
): DelimiterFinding {
  const fits = CANDIDATES.map((delimiter) => fitOf(delimiter, head, syntax, heading));
  const [best, second] = fits.filter(isFit).sort((one, other) => weight(other) - weight(one));
  if (best === undefined) return oneColumn(file, head, fits);
  if (second !== undefined && weight(second) >= EQUALLY_WELL * weight(best))
    throw notTold(file, 'Two delimiters fit equally well.', [best, second]);
  return { delimiter: best.delimiter, evidence: evidenceOf(best) };
}

function isFit(fit: Fit): boolean {
  return fit.cells > 1 && (fit.records < RECORDS_THAT_PROVE || fit.fitting >= SHARE_THAT_FITS * fit.records);
}

function weight(fit: Fit): number {
  return (fit.fitting / fit.records) * (fit.cells - 1);
}

function evidenceOf(fit: Fit): string {
  return `${delimiterName(fit.delimiter)} gives ${fit.cells} cells in ${fit.fitting} of the first ${fit.records} records`;
}

function oneColumn(file: string, head: Stretch, fits: readonly Fit[]): DelimiterFinding {
  const mostlyUncut = fits.every((fit) => fit.cells === 1 && fit.fitting >= SHARE_THAT_FITS * fit.records);
  const unused = CANDIDATES.find((candidate) => !head.bytes.includes(candidate));
  if (!mostlyUncut || unused === undefined) throw notTold(file, 'No delimiter fits the first lines.', fits);
  return { delimiter: unused, evidence: 'no delimiter occurs: one column' };
}

function notTold(file: string, message: string, fits: readonly Fit[]): UserError {
  return new UserError(
    'FILE_NOT_UNDERSTOOD',
    `${message} The file cannot be cut into cells.`,
    'Put a first line `sep=;` (or the right sign in its place) above the heading, or save the file again with one kind of delimiter. The heading must be the first line after that.',
    fits.map((fit) => ({ file, found: delimiterName(fit.delimiter), message: evidenceOf(fit) })),
  );
}

function fitOf(delimiter: string, head: Stretch, syntax: Omit<Syntax, 'delimiter'>, heading: Heading): Fit {
  const full: Syntax = { ...syntax, delimiter: delimiter.charCodeAt(0) };
  const width = usualWidth(head, full, heading);
  let records = 0;
  let fitting = 0;
  for (const scan of firstRecords(head, full, width)) {
    records += 1;
    if (scan.outcome === 'record' && compareWidth(scan, width) === 'right') fitting += 1;
  }
  return { delimiter, cells: width.cells, records, fitting };
}

/**
 * The width of the records: that of the heading without its empty cells at the end; without a heading, that of most lines.
 * @returns zero cells where there is no record
 */
export function usualWidth(head: Stretch, syntax: Syntax, heading: Heading): Width {
  if (heading === 'first-record') {
    const [first] = firstRecords(head, syntax, ANY_WIDTH);
    return first === undefined ? ANY_WIDTH : widthOf(first.cells);
  }
  const counts = new Map<number, number>();
  for (const { cells } of firstLines(head, syntax)) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual] = [...counts].sort(([one, ones], [other, others]) => others - ones || other - one);
  return { cells: usual?.[0] ?? 0, extra: 1 };
}

/** Width that a heading declares: empty cells at its end name no column, and may stand in the records as well. */
export function widthOf(heading: readonly CellSpan[]): Width {
  let cells = heading.length;
  while (cells > 1 && heading[cells - 1]?.start === heading[cells - 1]?.end) cells -= 1;
  return { cells, extra: Math.max(heading.length - cells, 1) };
}

/**
 * The width that records may have. An empty cell too many at the end is the file's habit where its heading or nearly all of its first records have it.
 * Where neither has, it is the last cell of a row that an unquoted delimiter shifted.
 */
export function certainWidth(records: Stretch, syntax: Syntax, width: Width, namelessCells: number): Width {
  if (namelessCells > 0) return width;
  let longer = 0;
  let usual = 0;
  for (const scan of firstRecords(records, syntax, width)) {
    if (scan.outcome !== 'record' || compareWidth(scan, width) !== 'right') continue;
    if (scan.cells.length > width.cells) longer += 1;
    else usual += 1;
  }
  const isHabit = longer >= RECORDS_THAT_SHOW_A_HABIT && longer >= SHARE_OF_A_HABIT * (longer + usual);
  return isHabit ? width : { cells: width.cells, extra: 0 };
}

/** The first records, broken ones too; the last only where it is whole. */
export function* firstRecords(head: Stretch, syntax: Syntax, width: Width): Generator<Scan> {
  let at = 0;
  for (let count = 0; count < RECORDS_LOOKED_AT && at < head.bytes.length; ) {
    const scan = scanRecord(head, at, syntax, width);
    if (scan.outcome === 'more') return;
    const broken = scan.outcome === 'record' ? undefined : nextLine(head, at, syntax.lineEnd);
    // A broken record without an end in sight is one that the head cuts off.
    if (scan.outcome !== 'record' && broken === undefined) return;
    if (!isBlank(head.bytes, at, scan.end) || broken !== undefined) {
      count += 1;
      yield scan;
    }
    at = broken?.next ?? scan.next;
  }
}

/** The first lines that are records by themselves. */
function* firstLines(head: Stretch, syntax: Syntax): Generator<Scan> {
  let at = 0;
  for (let count = 0; count < RECORDS_LOOKED_AT && at < head.bytes.length; count += 1) {
    const line = nextLine(head, at, syntax.lineEnd);
    if (line === undefined) return;
    const scan = scanRecord({ bytes: head.bytes.subarray(0, line.next), final: true }, at, syntax, ANY_WIDTH);
    if (scan.outcome === 'record' && scan.innerLines === 0 && !isBlank(head.bytes, at, line.end)) yield scan;
    at = line.next;
  }
}
