import { UserError } from '../errors.ts';
import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';
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
  SPACE,
  type Stretch,
  type Syntax,
  scanRecord,
  type Width,
} from './record-scan.ts';

export type Heading = 'first-record' | 'none';

/** The delimiter of a file, and the evidence for it. */
export interface DelimiterFinding {
  readonly delimiter: string;
  /** One sentence, such as "`;` gives 13 cells in 84 of the first 86 records". */
  readonly evidence: string;
}

/** The delimiters of nearly all files. */
const USUAL: readonly string[] = [',', ';', '\t', '|'];
/** Delimiters of a few programs; accepted only where every line has the same number of them. */
const RARE: readonly string[] = ['^', '~', '\u001f'];
export const CANDIDATES: readonly string[] = [...USUAL, ...RARE];
const SINGLE_QUOTE = 0x27;
const RECORDS_LOOKED_AT = 500;
/** With fewer records than this, a share proves nothing. */
const RECORDS_THAT_PROVE = 5;
/** A single record proves no habit. */
const RECORDS_THAT_SHOW_A_HABIT = 2;
/** A program that ends its rows with a delimiter does so in all of them; a few may have been edited by hand. */
const SHARE_OF_A_HABIT = 0.9;
const SHARE_THAT_FITS = 0.5;
/** Two delimiters fit equally well if the weaker has at least this share of the stronger one's weight. */
const EQUALLY_WELL = 0.75;

interface Fit {
  readonly delimiter: string;
  /** Cells of the heading, or of most records where there is no heading. */
  readonly cells: number;
  readonly records: number;
  readonly fitting: number;
}

/** `cr` where the first lines end in CR alone: there is a CR outside quotes, and no LF. */
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

/** The name of a delimiter, for people. */
function delimiterName(delimiter: string): string {
  return delimiter === '\t' ? 'tab' : `\`${delimiter}\``;
}

/**
 * Finds the delimiter outside quotes, from the beginning of a file: the one that cuts the records into as many cells as the heading. A file in which none
 * occurs has one column.
 * @throws UserError FILE_NOT_UNDERSTOOD if two fit equally well, none fits, or the columns seem to have a fixed width
 */
export function findDelimiter(
  file: string,
  head: Stretch,
  syntax: Omit<Syntax, 'delimiter'>,
  heading: Heading,
): DelimiterFinding {
  const fits = USUAL.map((delimiter) => fitOf(delimiter, head, syntax, heading));
  const [best, second] = fits.filter(isFit).sort((one, other) => weight(other) - weight(one));
  if (best === undefined) {
    const sure = rareFit(head, syntax, heading) ?? unevenFit(fits, heading);
    return sure === undefined
      ? oneColumn(file, head, fits)
      : { delimiter: sure.delimiter, evidence: evidenceOf(sure).en };
  }
  if (second !== undefined && weight(second) >= EQUALLY_WELL * weight(best))
    throw unclearDelimiter(file, MESSAGES.twoDelimitersFitEquallyWell, [best, second]);
  return { delimiter: best.delimiter, evidence: evidenceOf(best).en };
}

function isFit(fit: Fit): boolean {
  return fit.cells > 1 && (fit.records < RECORDS_THAT_PROVE || fit.fitting >= SHARE_THAT_FITS * fit.records);
}

function weight(fit: Fit): number {
  return (fit.fitting / fit.records) * (fit.cells - 1);
}

/** A rare delimiter, where it cuts every record alike. */
function rareFit(head: Stretch, syntax: Omit<Syntax, 'delimiter'>, heading: Heading): Fit | undefined {
  const fits = RARE.map((delimiter) => fitOf(delimiter, head, syntax, heading));
  const [fit, other] = fits.filter(({ cells, records, fitting }) => cells > 1 && fitting === records);
  return other === undefined ? fit : undefined;
}

/** Most records are broken, but the heading settles the width: it holds only one candidate, and at least one record has as many cells. */
function unevenFit(fits: readonly Fit[], heading: Heading): Fit | undefined {
  const [fit, other] = heading === 'none' ? [] : fits.filter(({ cells }) => cells > 1);
  return other === undefined && fit !== undefined && fit.cells > 2 && fit.fitting > 1 ? fit : undefined;
}

/**
 * Whether cells stand between single quotes. True in a file without double-quoted cells where all headings have them, or all cells of one column
 * (five or more).
 * @param syntax the syntax of the file, with single quotes
 */
function hasSingleQuotes(head: Stretch, syntax: Syntax, heading: Heading): boolean {
  const width = usualWidth(head, syntax, heading);
  const scans = [...firstRecords(head, syntax, width)];
  const isClear = scans.every(
    ({ outcome, cells }) =>
      outcome === 'record' &&
      cells.length >= width.cells &&
      !cells.some(({ start, form }) => form === 'plain' && head.bytes[start] === QUOTE),
  );
  if (width.cells < 2 || !isClear) return false;
  const rows = heading === 'none' ? scans : scans.slice(1);
  const columns = Array.from({ length: width.cells }, (_, place) => rows.map(({ cells }) => cells[place] as CellSpan));
  const isQuoted = ({ form }: CellSpan): boolean => form === 'quoted';
  const isColumn = (cells: readonly CellSpan[]): boolean =>
    cells.filter(isQuoted).length >= RECORDS_THAT_PROVE &&
    cells.every((cell) => isQuoted(cell) || cell.start === cell.end);
  return (heading !== 'none' && scans[0]?.cells.every(isQuoted) === true) || columns.some(isColumn);
}

/** The syntax, with the quotes that the first records use. */
export function withQuotes<Part extends Omit<Syntax, 'delimiter'>>(
  file: string,
  head: Stretch,
  syntax: Part,
  heading: Heading,
  given: string | undefined,
): Part {
  if (!head.bytes.includes(SINGLE_QUOTE)) return syntax;
  const single = { ...syntax, quote: SINGLE_QUOTE };
  try {
    const delimiter = given ?? findDelimiter(file, head, single, heading).delimiter;
    return hasSingleQuotes(head, { ...single, delimiter: delimiter.charCodeAt(0) }, heading) ? single : syntax;
  } catch {
    // Single quotes do not fit the file: report it without them.
    return syntax;
  }
}

function evidenceOf(fit: Fit): Text {
  return MESSAGES.givesCellsInOfFirstRecords(delimiterName(fit.delimiter), fit.cells, fit.fitting, fit.records);
}

function oneColumn(file: string, head: Stretch, fits: readonly Fit[]): DelimiterFinding {
  const mostlyUncut = fits.every((fit) => fit.cells === 1 && fit.fitting >= SHARE_THAT_FITS * fit.records);
  if (hasFixedWidth(head)) throw fixedWidth(file);
  const unused = CANDIDATES.find((candidate) => !head.bytes.includes(candidate));
  if (!mostlyUncut || unused === undefined) throw unclearDelimiter(file, MESSAGES.noDelimiterFitsFirstLines, fits);
  const sign = signInLines(head);
  const hint =
    sign === undefined
      ? ''
      : `; ${delimiterName(sign)} is in nearly every line: if it separates cells, say \`delimiter: "${sign}"\``;
  return { delimiter: unused, evidence: `no delimiter occurs: one column${hint}` };
}

/** Signs that separate cells only if the source says so, or if every line has the same number of them. */
const UNUSUAL: readonly string[] = ['^', '~', '#', '!', '$', '%', '&', '*', '+', '=', '@', '<', '>', '?', '\\', '`'];

/** A sign that may be the delimiter after all: it is in the first line, and in nearly all others. */
function signInLines({ bytes, final }: Stretch): string | undefined {
  const lines = bytes.toString('latin1').split(/\r\n?|\n/u);
  const whole = (final ? lines : lines.slice(0, -1)).filter((line) => line.trim() !== '').slice(0, LINES_LOOKED_AT);
  return UNUSUAL.find((sign) => {
    const having = whole.filter((line) => line.includes(sign)).length;
    return whole[0]?.includes(sign) === true && whole.length > 1 && having >= SHARE_OF_A_HABIT * whole.length;
  });
}

const LINES_LOOKED_AT = 50;

/** Whether the columns are aligned with spaces: two words apart in the heading, and a gap there in every line. */
function hasFixedWidth({ bytes, final }: Stretch): boolean {
  const lines = bytes.toString('latin1').split(/\r?\n/u);
  const whole = (final ? lines : lines.slice(0, -1)).filter((line) => line.trim() !== '');
  const [heading = '', ...rows] = whole.slice(0, LINES_LOOKED_AT);
  const gaps = [...heading.trimEnd().matchAll(/\S( {2,})\S/gu)];
  const isGap = (place: number): boolean => rows.every((row) => (row[place] ?? ' ') === ' ');
  return (
    rows.length > 0 && gaps.some(({ 1: gap = '', index }) => Array.from(gap, (_, step) => index + 1 + step).some(isGap))
  );
}

function fixedWidth(file: string): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', MESSAGES.columnsHaveFixedWidth, MESSAGES.askForItWithDelimiterBetween, [
    {
      file,
      line: 1,
      found: MESSAGES.columnsOfFixedWidth,
      expected: MESSAGES.delimitedCells,
      message: MESSAGES.seemsToHaveColumnsOfFixed,
    },
  ]);
}

function unclearDelimiter(file: string, message: Text, fits: readonly Fit[]): UserError {
  return new UserError(
    'FILE_NOT_UNDERSTOOD',
    MESSAGES.fileCannotBeCutIntoCells(message),
    MESSAGES.nameDelimiter,
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
 * The width of the records: that of the heading without the empty cells at its end; without a heading, that of most lines.
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

/** The width that a heading declares: empty cells at its end name no column, and the records may have them too. */
export function widthOf(heading: readonly CellSpan[]): Width {
  let cells = heading.length;
  while (cells > 1 && heading[cells - 1]?.start === heading[cells - 1]?.end) cells -= 1;
  return { cells, extra: Math.max(heading.length - cells, 1) };
}

/**
 * The width that records may have. One empty cell too many at the end is the file's habit if the heading or nearly all of the first records have it. If neither
 * does, it is the last cell of a row that an unquoted delimiter shifted. Missing last cells are the file's habit too, if nearly all of the first records lack
 * the same number of cells and the others have a value in the last one: the program writes no empty cells at the end.
 */
export function certainWidth(records: Stretch, syntax: Syntax, width: Width, namelessCells: number): Width {
  if (namelessCells > 0) return width;
  const found = [...firstRecords(records, syntax, width)].filter(({ outcome }) => outcome === 'record');
  const right = found.filter((scan) => compareWidth(scan, width) === 'right');
  const longer = right.filter(({ cells }) => cells.length > width.cells);
  const usual = right.filter(({ cells }) => cells.length === width.cells);
  // One cell too many that is not empty: some cell holds an unquoted delimiter, and others may as well.
  const isShifted = found.some((scan) => scan.cells.length === width.cells + 1 && !right.includes(scan));
  const isHabit = longer.length >= RECORDS_THAT_SHOW_A_HABIT && longer.length >= SHARE_OF_A_HABIT * right.length;
  if (isHabit && !isShifted && !endsEmpty(usual, width) && !hasSpacedCells(records.bytes, longer)) return width;
  const shorter = found.filter(({ cells }) => cells.length < width.cells);
  const missing = isShifted || longer.length > 0 ? 0 : missingLastCells(shorter, usual, width);
  return { cells: width.cells, extra: 0, ...(missing === 0 ? {} : { missing }) };
}

/**
 * How many empty last cells the file leaves out. Zero where that is not certain: a heading with one name too many looks the same, unless some record
 * has all the cells.
 */
function missingLastCells(shorter: readonly Scan[], usual: readonly Scan[], width: Width): number {
  const [first] = shorter;
  if (first === undefined || usual.length === 0 || shorter.length < RECORDS_THAT_SHOW_A_HABIT) return 0;
  const isHabit = shorter.length >= SHARE_OF_A_HABIT * (shorter.length + usual.length);
  const isEven = shorter.every(({ cells }) => cells.length === first.cells.length);
  const endsEmpty = usual.some(({ cells }) => isEmptyCell(cells[width.cells - 1]));
  return isHabit && isEven && !endsEmpty ? width.cells - first.cells.length : 0;
}

function isEmptyCell(cell: CellSpan | undefined): boolean {
  return cell === undefined || cell.start === cell.end;
}

/** Whether the last cell is always empty: then the empty cell of a record with one more is that same cell, moved up by one. */
function endsEmpty(scans: readonly Scan[], { cells }: Width): boolean {
  return scans.length > 0 && scans.every((scan) => isEmptyCell(scan.cells[cells - 1]));
}

/** Whether one column, unlike the others, has cells that begin with a space: the second half of `Jansen, P`. */
function hasSpacedCells(bytes: Buffer, scans: readonly Scan[]): boolean {
  const [first] = scans;
  if (first === undefined) return false;
  const begins = (scan: Scan, place: number): boolean => {
    const cell = scan.cells[place];
    return cell !== undefined && cell.form === 'plain' && cell.end - cell.start > 1 && bytes[cell.start] === SPACE;
  };
  const shares = first.cells.map((_, place) => scans.filter((scan) => begins(scan, place)).length / scans.length);
  const spaced = shares.slice(1).filter((share) => share >= SHARE_OF_A_HABIT).length;
  // If most columns have it, the file is written that way.
  return spaced > 0 && spaced < (first.cells.length - 2) / 2;
}

/** The first records, including broken ones; the last one only if it is whole. */
export function* firstRecords(head: Stretch, syntax: Syntax, width: Width): Generator<Scan> {
  let at = afterEmptyLines(head.bytes, 0);
  for (let count = 0; count < RECORDS_LOOKED_AT && at < head.bytes.length; ) {
    const scan = scanRecord(head, at, syntax, width);
    if (scan.outcome === 'more') return;
    const broken = scan.outcome === 'record' ? undefined : nextLine(head, at, syntax.lineEnd);
    // The head cuts off a broken record whose end is not in it.
    if (scan.outcome !== 'record' && broken === undefined) return;
    if (!isBlank(head.bytes, at, scan.end) || broken !== undefined) {
      count += 1;
      yield scan;
    }
    at = afterEmptyLines(head.bytes, broken?.next ?? scan.next);
  }
}

const LINE_FEED = 10;

/** Skips lines without a byte, of which a file may have any number: scanning each as a record takes seconds. */
function afterEmptyLines(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === LINE_FEED) at += 1;
  return at;
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
