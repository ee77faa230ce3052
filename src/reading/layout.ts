import { UserError } from '../errors.ts';
import type { Text } from '../model/text.ts';
import { nameColumns, numberColumns } from './column-names.ts';
import {
  CANDIDATES,
  certainWidth,
  findDelimiter,
  findLineEnd,
  type Heading,
  usualWidth,
  widthOf,
  withQuotes,
} from './dialect.ts';
import { cellsAt, findHeadingLine, type HeadingLine, type LineAbove } from './heading-line.ts';
import { MESSAGES } from './messages.ts';
import type { BrokenRecord, ReadOptions } from './record-file.ts';
import {
  ANY_WIDTH,
  CR,
  cellText,
  isBlank,
  LF,
  lineEndsIn,
  nextLine,
  QUOTE,
  type Stretch,
  type Syntax,
  scanRecord,
  type Width,
} from './record-scan.ts';
import { readableText } from './text-encoding.ts';

/** A format's additions to the general rules; most formats add nothing. */
export interface TextOptions extends ReadOptions {
  /** `backslash`: within quotes `\"` stands for a quote and `\\` for a backslash. Absent: a quote is doubled. */
  readonly escape?: Syntax['escape'];
  /** `keep`: a cell that continues after its closing quote stays as written, quotes included. Absent: it breaks its record. */
  readonly textAfterQuote?: Syntax['textAfterQuote'];
}

/** Dialect and columns, found from the beginning of a file. */
export interface Layout {
  readonly syntax: Syntax;
  readonly width: Width;
  readonly columns: readonly string[];
  /** As in `RecordFile`. */
  readonly doubled?: ReadonlySet<string>;
  /** Where the records begin: after the heading and any `sep=` line. */
  readonly start: number;
  /** Physical line of that offset. */
  readonly firstRow: number;
  /** Cells that a row should have: the named ones, and the empty ones of the heading. */
  readonly usualCells: number;
  /** The heading's line as text, and its cells; absent if the file has none. */
  readonly heading?: { readonly text: Buffer; readonly cells: readonly string[] };
  /** The cells of the lines above the heading. */
  readonly above?: readonly (readonly string[])[];
  /** Those lines whose cells look like a row. */
  readonly rowsAbove?: readonly BrokenRecord[];
  /** The evidence for the delimiter; empty if it was given. */
  readonly evidence: string;
  readonly remarks: readonly Text[];
}

/** Real logs have up to about eighty. */
const MOST_COLUMNS = 400;

/** A letter, a digit or a quote separates nothing: such a line is an ordinary heading. */
const SEPARATOR_LINE = /^"?sep=([^\p{L}\p{N}"'])"?[ \t]*\r?$/u;

/** The declaration that a file has no quotes. */
const NO_QUOTES = 'none';

/**
 * Finds dialect and columns from the beginning of a file.
 * @throws UserError FILE_NOT_UNDERSTOOD, FILE_EMPTY, CONFIGURATION
 */
export function findLayout(file: string, head: Stretch, options: Omit<TextOptions, 'target'>): Layout {
  const heading: Heading = options.headings === undefined ? (options.heading ?? 'first-record') : 'none';
  const lineEnd = findLineEnd(head.bytes);
  const first = skipBlankLines(head, 0, 1, lineEnd);
  const declared = separatorLine(head, first.start, lineEnd);
  const body = declared === undefined ? first : skipBlankLines(head, declared.next, first.row + 1, lineEnd);
  const rest: Stretch = { bytes: head.bytes.subarray(body.start), final: head.final };
  if (rest.bytes.length === 0) throw emptyFile(file);
  const given = options.delimiter ?? declared?.delimiter;
  const plain = {
    quote: options.quote === undefined ? QUOTE : quoteCode(options.quote),
    lineEnd,
    escape: options.escape ?? 'doubled',
    textAfterQuote: options.textAfterQuote ?? 'break',
  } as const;
  const partial = options.quote === undefined ? withQuotes(file, rest, plain, heading, given) : plain;
  const quotes = partial === plain ? [] : [MESSAGES.singleQuotesAreRemoved];
  const titled = heading === 'none' ? undefined : belowTitles(file, rest, partial, given, options.isHeading);
  if (titled === undefined) {
    const layout = layoutAt(file, rest, partial, given, heading, body);
    const named = options.headings === undefined ? layout : withHeadings(file, layout, options.headings);
    return { ...named, remarks: [...quotes, ...named.remarks] };
  }
  const { start, line, above, delimiter } = titled;
  const place = { start: body.start + start, row: body.row + line };
  const below: Stretch = { bytes: rest.bytes.subarray(start), final: rest.final };
  const layout = layoutAt(file, below, partial, delimiter, heading, place);
  return { ...layout, ...linesAbove(layout, quotes, place.row, body.row, above) };
}

/** Gives a file without headings those that its source declares. A line that holds them anyway is not a row. */
function withHeadings(file: string, layout: Layout, headings: readonly string[]): Layout {
  if (layout.columns.length !== headings.length) throw otherWidth(file, layout.columns.length, headings.length);
  const text = Buffer.from(headings.join(String.fromCharCode(layout.syntax.delimiter)));
  return { ...layout, columns: headings, heading: { text, cells: headings } };
}

/** The error for declared headings of another number than the cells of the rows. */
export function otherWidth(file: string, cells: number, headings: number): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', MESSAGES.cellsDoNotMatchHeadings, MESSAGES.correctHeadings, [
    {
      file,
      found: MESSAGES.cells(cells),
      expected: MESSAGES.headings(headings),
      message: MESSAGES.doesNotFitDeclaredHeadings,
    },
  ]);
}

/** Refuses declared headings for a file that names its columns itself. @throws UserError FILE_NOT_UNDERSTOOD */
export function refuseHeadings(file: string, { headings }: Pick<ReadOptions, 'headings'>): void {
  if (headings === undefined) return;
  throw new UserError('FILE_NOT_UNDERSTOOD', MESSAGES.headingsAreNeedless, MESSAGES.removeHeadings, [
    {
      file,
      found: MESSAGES.namesInFile,
      expected: MESSAGES.rowsWithoutHeadings,
      message: MESSAGES.namesItsColumnsItself,
    },
  ]);
}

/** Finds the line of the headings, where the first record lacks the required ones and a later line has them. */
function belowTitles(
  file: string,
  rest: Stretch,
  partial: Omit<Syntax, 'delimiter'>,
  given: string | undefined,
  isHeading: ReadOptions['isHeading'],
): HeadingLine | undefined {
  if (isHeading === undefined) return undefined;
  const delimiter = given ?? likelyDelimiter(file, rest, partial);
  const isFirst =
    delimiter !== undefined && isHeading(cellsAt(rest, 0, { ...partial, delimiter: delimiter.charCodeAt(0) }));
  return isFirst ? undefined : findHeadingLine(rest, partial, given, isHeading);
}

function likelyDelimiter(file: string, rest: Stretch, partial: Omit<Syntax, 'delimiter'>): string | undefined {
  try {
    return findDelimiter(file, rest, partial, 'first-record').delimiter;
  } catch {
    // Once it is certain that no line holds the headings, the caller reports whether the file can be cut at all.
    return undefined;
  }
}

/** What happens to the lines above the headings: titles are left out; a line whose cells look like a row is listed as not read. */
function linesAbove(
  layout: Layout,
  quotes: readonly Text[],
  headingRow: number,
  firstRow: number,
  above: readonly LineAbove[],
): Partial<Layout> {
  if (above.length === 0) return { remarks: [...quotes, ...layout.remarks] };
  const isRow = ({ cells }: LineAbove): boolean => {
    const filled = cells.filter((cell) => cell !== '').length;
    return filled > 1 && filled >= layout.columns.length / 2;
  };
  const titles = above.filter((one) => !isRow(one)).map(({ line }) => firstRow + line);
  return {
    above: above.map(({ cells }) => cells),
    rowsAbove: above
      .filter(isRow)
      .map(({ line, text }) => ({ row: firstRow + line, reason: 'above-the-headings', raw: text })),
    remarks: [
      ...quotes,
      ...layout.remarks,
      titles.length === 0 ? MESSAGES.headingsAreInLine(headingRow) : MESSAGES.linesAboveLeftOut(headingRow, titles),
    ],
  };
}

/** @param rest the bytes from the heading on, or from the first record where there is none; @param place where they begin in the file */
function layoutAt(
  file: string,
  rest: Stretch,
  partial: Omit<Syntax, 'delimiter'>,
  given: string | undefined,
  heading: Heading,
  place: { readonly start: number; readonly row: number },
): Layout {
  // Without a heading, a row may be this long; it is rejected by itself.
  if (heading === 'first-record' && nextLine(rest, 0, partial.lineEnd) === undefined)
    throw endlessHeading(file, place.row, rest.bytes.length);
  if (given === undefined && heading === 'first-record') refuseOpenQuote(file, rest, partial, place.row);
  const found = given === undefined ? findDelimiter(file, rest, partial, heading) : { delimiter: given, evidence: '' };
  const syntax: Syntax = { ...partial, delimiter: delimiterCode(found.delimiter) };
  if (syntax.delimiter === syntax.quote) throw sameSigns(found.delimiter);
  if (heading === 'none') {
    const width = { ...usualWidth(rest, syntax, heading), extra: 0 };
    if (width.cells > MOST_COLUMNS) throw tooManyColumns(file, width.cells);
    return {
      syntax,
      width,
      usualCells: width.cells,
      // A file in which no record can be cut still has one column.
      columns: numberColumns(Math.max(1, width.cells)),
      start: place.start,
      firstRow: place.row,
      evidence: found.evidence,
      remarks: [],
    };
  }
  const scan = scanRecord(rest, 0, syntax, ANY_WIDTH);
  if (scan.outcome !== 'record') throw brokenHeading(file, place.row);
  const declaredWidth = widthOf(scan.cells);
  if (declaredWidth.cells > MOST_COLUMNS) throw tooManyColumns(file, declaredWidth.cells);
  const records: Stretch = { bytes: rest.bytes.subarray(scan.next), final: rest.final };
  const width = certainWidth(records, syntax, declaredWidth, scan.cells.length - declaredWidth.cells);
  const headings = scan.cells.slice(0, width.cells).map((cell) => cellText(rest.bytes, cell, syntax));
  const names = nameColumns(headings);
  const nameless = scan.cells.length - width.cells;
  return {
    syntax,
    width,
    columns: names.columns,
    doubled: names.doubled,
    start: place.start + scan.next,
    firstRow: place.row + lineEndsIn(rest.bytes, 0, scan.next),
    usualCells: scan.cells.length,
    heading: { text: Buffer.from(rest.bytes.subarray(0, scan.end)), cells: headings },
    evidence: found.evidence,
    remarks: [...names.remarks, ...(nameless === 0 ? [] : [MESSAGES.emptyLastColumns(nameless)])],
  };
}

/** Reports the first line as the fault where it is broken with every delimiter. @throws UserError FILE_NOT_UNDERSTOOD */
function refuseOpenQuote(file: string, rest: Stretch, partial: Omit<Syntax, 'delimiter'>, row: number): void {
  const outcomes = CANDIDATES.map(
    (delimiter) => scanRecord(rest, 0, { ...partial, delimiter: delimiter.charCodeAt(0) }, ANY_WIDTH).outcome,
  );
  if (outcomes.every((outcome) => outcome === 'open')) throw brokenHeading(file, row, OPEN_QUOTE);
}

function endlessHeading(file: string, row: number, bytes: number): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', MESSAGES.firstLineOfFileIsLonger, MESSAGES.lookAtFirstLine, [
    {
      file,
      line: row,
      found: MESSAGES.bytesWithoutEndOfLine(bytes),
      expected: MESSAGES.namesOfColumns,
      message: MESSAGES.isTooLongForHeadings,
    },
  ]);
}

function tooManyColumns(file: string, columns: number): UserError {
  return new UserError(
    'FILE_NOT_UNDERSTOOD',
    MESSAGES.fileHasMoreColumnsThanLog,
    MESSAGES.checkDelimiterOrAskForExport,
    [
      {
        file,
        found: MESSAGES.columns(columns),
        expected: MESSAGES.atMost(MOST_COLUMNS),
        message: MESSAGES.tooManyColumns,
      },
    ],
  );
}

function skipBlankLines(
  head: Stretch,
  from: number,
  row: number,
  lineEnd: Syntax['lineEnd'],
): { start: number; row: number } {
  let start = from;
  let at = row;
  while (start < head.bytes.length) {
    const line = nextLine(head, start, lineEnd);
    if (line === undefined || !isBlank(head.bytes, start, line.end)) break;
    start = line.next;
    at += 1;
  }
  return { start, row: at };
}

function separatorLine(
  head: Stretch,
  start: number,
  lineEnd: Syntax['lineEnd'],
): { delimiter: string; next: number } | undefined {
  const line = nextLine(head, start, lineEnd);
  if (line === undefined || line.end - start > 16) return undefined;
  const match = SEPARATOR_LINE.exec(readableText(head.bytes.subarray(start, line.end)));
  return match === null ? undefined : { delimiter: match[1] as string, next: line.next };
}

function delimiterCode(delimiter: string): number {
  const code = delimiter.charCodeAt(0);
  if (delimiter.length === 1 && code < 0x80 && code !== 0 && code !== LF && code !== CR && code !== QUOTE) return code;
  throw new UserError('CONFIGURATION', MESSAGES.thisDelimiterCannotBeUsed, MESSAGES.giveDelimiter, [
    {
      key: 'delimiter',
      found: delimiter,
      expected: MESSAGES.oneAsciiCharacterNeitherQuoteNor,
      message: MESSAGES.cannotBeUsed,
    },
  ]);
}

/** @throws UserError CONFIGURATION */
/** The code of the quote character; -1 if there is none. */
export function quoteCode(quote: string): number {
  if (quote === NO_QUOTES) return -1;
  const code = quote.charCodeAt(0);
  if (quote.length === 1 && code > 0x20 && code < 0x7f) return code;
  const message = MESSAGES.cannotBeUsed;
  const expected = MESSAGES.quoteCharacter;
  throw new UserError('CONFIGURATION', MESSAGES.thisQuoteCannotBeUsed, MESSAGES.give(expected), [
    { key: 'quote', found: quote, expected, message },
  ]);
}

function sameSigns(sign: string): UserError {
  return new UserError(
    'CONFIGURATION',
    MESSAGES.oneCharacterCannotBeBothBetween,
    MESSAGES.correctDelimiterOrQuoteOfSource,
    [
      {
        key: 'quote',
        found: sign,
        expected: MESSAGES.anotherCharacterThanDelimiter,
        message: MESSAGES.isAlsoDelimiter,
      },
    ],
  );
}

function emptyFile(file: string): UserError {
  return new UserError('FILE_EMPTY', MESSAGES.fileHasNoRows, MESSAGES.askForFileAgainOrRemove, [
    { file, message: MESSAGES.hasOnlyBlankLines },
  ]);
}

const OPEN_QUOTE = MESSAGES.quoteIsOpenedInThisLine;
const BROKEN_QUOTES = MESSAGES.quoteIsBroken;

function brokenHeading(file: string, line: number, message: Text = BROKEN_QUOTES): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', MESSAGES.firstLineOfFileWhichShould, MESSAGES.askForNewExportOrCorrect, [
    {
      file,
      line,
      expected: MESSAGES.namesBetweenDelimitersEachQuoteClosed,
      message,
    },
  ]);
}
