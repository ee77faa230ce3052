import { GAPS, type Gap, markOf } from '../model/shaped-findings.ts';

/** Begins a row that fits no pattern. */
const UNFITTING = 1;
/** Ends a value of a row, except the last. */
const VALUE_END = 9;
const ROW_END = 10;

/** Marks are three bytes: the first is in no other character of a pattern, and the last says which gap it is. */
const MARK = 0xee;
const MARK_BYTES = 3;
const FIRST_GAP = Buffer.from(markOf('row'), 'utf8')[MARK_BYTES - 1] ?? 0;

/** Bytes returned at a time, unless a row is longer. */
const PIECE = 1 << 18;
/** More than any row number has. */
const DIGITS = 16;
const ZERO = 48;

/** A row that fits no pattern: its number, and its own text instead of values. */
export interface Unfitting {
  readonly row: number;
  readonly text: string;
}

/**
 * Fills patterns with the values of one row after the other, and ends each row with a line break. It works on bytes throughout: there can be hundreds
 * of thousands of rows, and texts would cost several times as much.
 * @param patterns with a mark for each gap
 * @param gaps the gaps of which a row has the values, in this order, after the place of its pattern (from 1): all except the row's number
 * @param rows one per line, with a tab between values; pieces may be cut anywhere
 * @param numberedFrom the number of the first row
 */
export async function* filledPatterns(
  patterns: readonly string[],
  gaps: readonly Gap[],
  rows: AsyncIterable<Buffer>,
  numberedFrom: number,
): AsyncGenerator<Uint8Array | Unfitting> {
  const filling = new Filling(patterns, gaps, numberedFrom);
  let begun: Buffer = Buffer.alloc(0);
  for await (const piece of rows) {
    const lines = begun.length === 0 ? piece : Buffer.concat([begun, piece]);
    const end = lines.lastIndexOf(ROW_END) + 1;
    yield* filling.fill(lines.subarray(0, end));
    begun = lines.subarray(end);
  }
  if (begun.length > 0) throw new Error('The last row is cut off');
  yield* filling.filled();
}

class Filling {
  readonly #patterns: readonly { readonly bytes: Buffer; readonly marks: number }[];
  /** By gap: the place of its value in a row. */
  readonly #places: readonly number[];
  /** Where the values of the current row begin. Each ends one byte before the next one begins. */
  readonly #starts: Int32Array;
  readonly #digits = new Uint8Array(DIGITS);
  #row: number;
  #out: Buffer = Buffer.allocUnsafe(PIECE);
  #length = 0;

  constructor(patterns: readonly string[], gaps: readonly Gap[], numberedFrom: number) {
    this.#patterns = patterns.map((pattern) => {
      const bytes = Buffer.from(`${pattern}\n`, 'utf8');
      return { bytes, marks: bytes.reduce((sum, byte) => (byte === MARK ? sum + 1 : sum), 0) };
    });
    this.#places = GAPS.map((gap) => gaps.indexOf(gap) + 1);
    this.#starts = new Int32Array(gaps.length + 2);
    this.#row = numberedFrom;
  }

  /** @param lines whole lines */
  *fill(lines: Buffer): Generator<Uint8Array | Unfitting> {
    for (let start = 0; start < lines.length; this.#row += 1) {
      if (lines[start] === UNFITTING) {
        const end = lines.indexOf(ROW_END, start);
        yield* this.filled();
        yield { row: this.#row, text: lines.toString('utf8', start + 1, end) };
        start = end + 1;
        continue;
      }
      const next = this.#findValues(lines, start);
      const pattern = this.#patterns[this.#patternOf(lines) - 1];
      if (pattern === undefined) throw new Error(`Row ${this.#row} has no pattern`);
      const most = pattern.bytes.length + pattern.marks * (next - start + DIGITS);
      if (this.#length + most > this.#out.length) {
        yield* this.filled();
        this.#out = Buffer.allocUnsafe(Math.max(PIECE, most));
      }
      this.#print(pattern.bytes, lines);
      start = next;
    }
  }

  /** What is printed so far. */
  *filled(): Generator<Uint8Array> {
    if (this.#length === 0) return;
    yield this.#out.subarray(0, this.#length);
    this.#out = this.#out.subarray(this.#length);
    this.#length = 0;
  }

  /** @returns where the next row starts */
  #findValues(lines: Buffer, start: number): number {
    const starts = this.#starts;
    let found = 1;
    starts[0] = start;
    let at = start;
    for (; lines[at] !== ROW_END; at += 1) {
      if (lines[at] !== VALUE_END) continue;
      starts[found] = at + 1;
      found += 1;
    }
    starts[found] = at + 1;
    if (found !== starts.length - 1) throw new Error(`Row ${this.#row} has ${found} values`);
    return at + 1;
  }

  #patternOf(lines: Buffer): number {
    let place = 0;
    for (let at = this.#starts[0] ?? 0; at < (this.#starts[1] ?? 0) - 1; at += 1)
      place = place * 10 + (lines[at] ?? 0) - ZERO;
    return place;
  }

  #print(pattern: Buffer, lines: Buffer): void {
    const out = this.#out;
    const places = this.#places;
    const starts = this.#starts;
    const digits = this.#digits;
    let firstDigit = DIGITS;
    for (let left = this.#row; left > 0; left = Math.floor(left / 10)) {
      firstDigit -= 1;
      digits[firstDigit] = ZERO + (left % 10);
    }
    let length = this.#length;
    for (let at = 0; at < pattern.length; at += 1) {
      const byte = pattern[at] as number;
      if (byte !== MARK) {
        out[length] = byte;
        length += 1;
        continue;
      }
      at += MARK_BYTES - 1;
      const place = places[(pattern[at] as number) - FIRST_GAP] as number;
      // The number of the row is in no value.
      const values = place === 0 ? digits : lines;
      const end = place === 0 ? DIGITS : (starts[place + 1] as number) - 1;
      for (let from = place === 0 ? firstDigit : (starts[place] as number); from < end; from += 1) {
        out[length] = values[from] as number;
        length += 1;
      }
    }
    this.#length = length;
  }
}
