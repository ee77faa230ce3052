import { CANDIDATES } from './dialect.ts';
import { ANY_WIDTH, cellText, isBlank, nextLine, type Stretch, type Syntax, scanRecord } from './record-scan.ts';
import { readableText } from './text-encoding.ts';

/** Number of non-empty lines in which the headings are looked for, as in a sheet. */
const HEAD_LINES = 50;

/** A line above the headings. */
export interface LineAbove {
  /** Physical line, from 0, counted from the first line that was looked at. */
  readonly line: number;
  readonly text: string;
  readonly cells: readonly string[];
}

/** The line of the headings, where it is not the first record. */
export interface HeadingLine {
  readonly delimiter: string;
  /** Offset of its first byte. */
  readonly start: number;
  /** Physical lines before it. */
  readonly line: number;
  readonly above: readonly LineAbove[];
}

/**
 * Finds the first line that holds the required headings, and its delimiter. A title above them is one line of text, whatever it says.
 * @param given the delimiter, where it is known
 */
export function findHeadingLine(
  head: Stretch,
  syntax: Omit<Syntax, 'delimiter'>,
  given: string | undefined,
  isHeading: (cells: readonly string[]) => boolean,
): HeadingLine | undefined {
  const delimiters = given === undefined ? CANDIDATES : [given];
  const above: { line: number; start: number; end: number }[] = [];
  let start = 0;
  for (let line = 0; above.length < HEAD_LINES; line += 1) {
    const found = nextLine(head, start, syntax.lineEnd);
    if (found === undefined || start >= head.bytes.length) return undefined;
    if (!isBlank(head.bytes, start, found.end)) {
      const delimiter = delimiters.find((one) =>
        isHeading(cellsAt(head, start, { ...syntax, delimiter: one.charCodeAt(0) })),
      );
      if (delimiter !== undefined) {
        const full = { ...syntax, delimiter: delimiter.charCodeAt(0) };
        return { delimiter, start, line, above: above.map((one) => lineAbove(head, one, full)) };
      }
      above.push({ line, start, end: found.end });
    }
    start = found.next;
  }
  return undefined;
}

/** The cells of the record that begins at this offset; none if it is broken. */
export function cellsAt(head: Stretch, start: number, syntax: Syntax): readonly string[] {
  const scan = scanRecord(head, start, syntax, ANY_WIDTH);
  return scan.outcome === 'record' ? scan.cells.map((cell) => cellText(head.bytes, cell, syntax).trim()) : [];
}

function lineAbove(
  head: Stretch,
  { line, start, end }: { line: number; start: number; end: number },
  syntax: Syntax,
): LineAbove {
  const stretch = { bytes: head.bytes.subarray(start, end), final: true };
  return { line, text: readableText(stretch.bytes), cells: cellsAt(stretch, 0, syntax) };
}
