import type { CellTraits } from './record-file.ts';

/** Some cell begins or ends with something other than a visible ASCII character, or holds a word for empty, such as NULL. */
export const UNTRIMMED = 1;
/** Some cell has a byte outside visible ASCII and space, or one of SIGNS. */
export const ODD = 2;
/** Some cell is not written as a time to the second. */
const UNTIMED = 4;
/** Some cell is written neither as a time to the second nor as a day. */
export const UNDATED = 8;
/** Some cell holds the delimiter of its file. */
export const DELIMITED = 16;

const FIRST_VISIBLE = 0x21;
const LAST_VISIBLE = 0x7e;
const SPACE = 0x20;
/** `#` begins the text of a failed formula in a spreadsheet; `+` appears where digits were lost. */
const SIGNS = [0x23, 0x2b];

/** The bytes that mark a cell as ODD. */
export const ODD_BYTES: Readonly<Uint8Array> = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < SPACE || byte > LAST_VISIBLE || SIGNS.includes(byte) ? 1 : 0,
);

export function isVisible(byte: number | undefined): boolean {
  return byte !== undefined && byte >= FIRST_VISIBLE && byte <= LAST_VISIBLE;
}

const ZERO = 0x30;
const TWO = 0x32;
const THREE = 0x33;
const NINE = 0x39;
/** The shape of `2026-03-02 10:15:00`: its separators, and 0 for each digit. */
const TIME = Uint8Array.from('0000-00-00 00:00:00', (sign) => (sign === '0' ? 0 : sign.charCodeAt(0)));
const TIME_SIGN = 10;
const T = 0x54;
const HOUR = 11;
/** Length of the day at the start of TIME. */
const DAY_LENGTH = TIME_SIGN;

/** Whether these bytes are a time in the shape of TIME, with a space or a `T` before the hour, and an hour below 24. */
function isTime(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== TIME.length || !hasShapeOfTime(bytes, start, TIME.length)) return false;
  const tens = bytes[start + HOUR] as number;
  return tens < TWO || (tens === TWO && (bytes[start + HOUR + 1] as number) <= THREE);
}

/** Whether these bytes are a day in the shape with which TIME begins. */
function isDay(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === DAY_LENGTH && hasShapeOfTime(bytes, start, DAY_LENGTH);
}

function hasShapeOfTime(bytes: Uint8Array, start: number, length: number): boolean {
  for (let place = 0; place < length; place += 1) {
    const byte = bytes[start + place] as number;
    const sign = TIME[place] as number;
    if (sign === 0 ? byte < ZERO || byte > NINE : byte !== sign && !(place === TIME_SIGN && byte === T)) return false;
  }
  return true;
}

/** The marks that a cell gets because of how it writes a time. */
export function marksOfTime(bytes: Uint8Array, start: number, end: number): number {
  if (isTime(bytes, start, end)) return 0;
  return isDay(bytes, start, end) ? UNTIMED : UNTIMED | UNDATED;
}

const N = 0x6e;
const BACKSLASH = 0x5c;
const CASE_BIT = 0x20;
const EMPTY_WORDS = ['null', '(null)'].map((word) => Buffer.from(word));

/** Whether these bytes say that the cell is empty: NULL, \\N or (null), in any case. */
export function isEmptyWord(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length === 2) return bytes[start] === BACKSLASH && ((bytes[start + 1] as number) | CASE_BIT) === N;
  const word = EMPTY_WORDS.find((candidate) => candidate.length === length);
  return word?.every((byte, place) => ((bytes[start + place] as number) | CASE_BIT) === (byte | CASE_BIT)) === true;
}

/** Marks against the cells of each column, collected while the records are read, so that the database need not look at each cell again. */
export class ColumnMarks {
  /** By column; marks for cells without a heading fall outside the array and are ignored. */
  readonly marks: Uint8Array;

  readonly #delimiter: number;

  /** @param delimiter its byte */
  constructor(columns: number, delimiter: number) {
    this.marks = new Uint8Array(columns);
    this.#delimiter = delimiter;
  }

  /** Adds the marks of a record that was read cell by cell. */
  add(cells: readonly Buffer[]): void {
    for (const [place, cell] of cells.entries()) {
      if (cell.length === 0) continue;
      const isPlain = isVisible(cell[0]) && isVisible(cell.at(-1)) && !isEmptyWord(cell, 0, cell.length);
      if (!isPlain) this.#mark(place, UNTRIMMED);
      if (cell.some((byte) => ODD_BYTES[byte] === 1)) this.#mark(place, ODD);
      if (cell.includes(this.#delimiter)) this.#mark(place, DELIMITED);
      this.#mark(place, marksOfTime(cell, 0, cell.length));
    }
  }

  result(): CellTraits {
    const places = [...this.marks.keys()];
    const without = (mark: number): Set<number> =>
      new Set(places.filter((place) => ((this.marks[place] ?? mark) & mark) === 0));
    return {
      ...{ trimmed: without(UNTRIMMED), simple: without(UNTRIMMED | ODD), undelimited: without(DELIMITED) },
      ...{ times: without(UNTIMED), dates: without(UNDATED) },
    };
  }

  #mark(place: number, mark: number): void {
    this.marks[place] = (this.marks[place] ?? 0) | mark;
  }
}
