import { LF, QUOTE, type Stretch } from './record-scan.ts';

/** Cuts a database dump (MySQL, MariaDB) into statements, and INSERT statements into rows. */

const SINGLE_QUOTE = 0x27;
const BACKQUOTE = 0x60;
const BACKSLASH = 0x5c;
export const OPEN = 0x28;
const CLOSE = 0x29;
export const COMMA = 0x2c;
export const SEMICOLON = 0x3b;
const DASH = 0x2d;
const HASH = 0x23;
const SLASH = 0x2f;
const STAR = 0x2a;

/** The characters that the escapes of MySQL stand for; any other escaped character stands for itself. */
const ESCAPES: ReadonlyMap<number, number> = new Map([
  [0x30, 0x00],
  [0x62, 0x08],
  [0x6e, LF],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x5a, 0x1a],
]);

/** A comment with `!` is a statement for the database. Dumps write settings that way; rows can be hidden in it too. */
const ABOUT_ROWS = /^\/\*M?!\d*\s*(?=(?:insert|replace|update|delete|truncate|load)\b)/iu;
const LONGEST_ABOUT_ROWS = 64;

const BARE_VALUE = /^(?:null|true|false|[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?)$/iu;

export interface Tuple {
  /** `cut`: the bytes end before the row does; `no-row`: there is no row here. */
  readonly outcome: 'row' | 'cut' | 'no-row';
  readonly values: readonly Buffer[];
  /** Offset after the closing bracket. */
  readonly next: number;
}

/**
 * Offset of the first byte from `from` on that is not a space, a line end or part of a comment; undefined if more bytes must come. Of a comment that the
 * database carries out as a statement about rows, only the opening is skipped.
 */
export function skipSpace(stretch: Stretch, from: number): number | undefined {
  const { bytes, final } = stretch;
  let index = from;
  while (index < bytes.length) {
    const byte = bytes[index] as number;
    if (byte <= 0x20) {
      index += 1;
      continue;
    }
    const comment = commentAt(bytes, index);
    if (comment === undefined) return index + 2 < bytes.length || final || !mayBeginComment(byte) ? index : undefined;
    const next = afterComment(stretch, index, comment);
    if (next === undefined) return undefined;
    index = next;
  }
  return final ? bytes.length : undefined;
}

/** Offset after a comment that begins here, or after the opening of one about rows; undefined if more bytes must come. */
function afterComment({ bytes, final }: Stretch, index: number, mark: string): number | undefined {
  if (mark === '*/') {
    if (index + LONGEST_ABOUT_ROWS > bytes.length && !final) return undefined;
    const [opening] = ABOUT_ROWS.exec(bytes.toString('latin1', index, index + LONGEST_ABOUT_ROWS)) ?? [];
    if (opening !== undefined) return index + opening.length;
  }
  const end = bytes.indexOf(mark, index + 2);
  if (end >= 0) return end + mark.length;
  return final ? bytes.length : undefined;
}

function mayBeginComment(byte: number): boolean {
  return byte === DASH || byte === SLASH;
}

/** The text that ends the comment that begins here. */
function commentAt(bytes: Buffer, index: number): string | undefined {
  const byte = bytes[index];
  const next = bytes[index + 1];
  if (byte === HASH || (byte === DASH && next === DASH && (bytes[index + 2] ?? LF) <= 0x20)) return '\n';
  return byte === SLASH && next === STAR ? '*/' : undefined;
}

/** Skips statements that do not matter, over any number of pieces. */
export class StatementSkipper {
  #quote = 0;
  #comment: string | undefined;

  /** @returns the offset after the statement's semicolon (`done`), or the offset to continue from when more bytes have come */
  skip(stretch: Stretch, from: number): { readonly next: number; readonly done: boolean } {
    const { bytes, final } = stretch;
    let index = from;
    while (index < bytes.length) {
      if (this.#comment === undefined && this.#quote === 0 && bytes[index] === SEMICOLON)
        return { next: index + 1, done: true };
      const next = this.#step(stretch, index);
      if (next === index) return { next: index, done: false };
      index = next;
    }
    return { next: index, done: final };
  }

  /** The next offset to look at; the same one where more bytes must come first. */
  #step(stretch: Stretch, index: number): number {
    if (this.#comment !== undefined) return this.#stepInComment(stretch, index, this.#comment);
    if (this.#quote !== 0) return this.#stepInQuotes(stretch, index);
    const { bytes, final } = stretch;
    const byte = bytes[index] as number;
    if (mayBeginComment(byte) && index + 2 >= bytes.length && !final) return index;
    this.#comment = commentAt(bytes, index);
    if (byte === SINGLE_QUOTE || byte === QUOTE || byte === BACKQUOTE) this.#quote = byte;
    return this.#comment === undefined ? index + 1 : Math.min(index + 2, bytes.length);
  }

  #stepInComment({ bytes, final }: Stretch, index: number, mark: string): number {
    const end = bytes.indexOf(mark, index);
    if (end < 0) return final ? bytes.length : Math.max(index, bytes.length - 1);
    this.#comment = undefined;
    return end + mark.length;
  }

  #stepInQuotes({ bytes, final }: Stretch, index: number): number {
    const byte = bytes[index];
    if (byte === BACKSLASH && this.#quote !== BACKQUOTE) {
      if (index + 1 >= bytes.length) return final ? bytes.length : index;
      return index + 2;
    }
    if (byte === this.#quote) this.#quote = 0;
    return index + 1;
  }
}

/** Cuts one row `(1, 'text', NULL)` out of an INSERT statement. NULL becomes an empty cell. */
export function scanTuple(stretch: Stretch, from: number): Tuple {
  const { bytes } = stretch;
  const values: Buffer[] = [];
  if (bytes[from] !== OPEN) return { outcome: 'no-row', values, next: from };
  let index = from + 1;
  for (;;) {
    const start = skipSpace({ bytes, final: true }, index);
    if (start === undefined || start >= bytes.length) return { outcome: 'cut', values, next: bytes.length };
    const value = bytes[start] === SINGLE_QUOTE ? quotedValue(bytes, start) : bareValue(bytes, start);
    if (typeof value === 'string') return { outcome: value, values, next: start };
    values.push(value.text);
    const after = skipSpace({ bytes, final: true }, value.next) as number;
    if (after >= bytes.length) return { outcome: 'cut', values, next: bytes.length };
    if (bytes[after] === CLOSE) return { outcome: 'row', values, next: after + 1 };
    if (bytes[after] !== COMMA) return { outcome: 'no-row', values, next: after };
    index = after + 1;
  }
}

/**
 * Length of a row that holds something else than values, such as a function, if its brackets close before another row or the end of the statement; undefined
 * if they do not: then nobody can say where it ends.
 */
export function closedRow(bytes: Buffer): number | undefined {
  let depth = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte === SINGLE_QUOTE) {
      const value = quotedValue(bytes, index);
      if (typeof value === 'string') return undefined;
      index = value.next - 1;
    } else if (byte === OPEN) depth += 1;
    else if (byte === CLOSE) depth -= 1;
    if (depth > 0) continue;
    const after = /^\s*(?:,\s*(?:\(|$)|;|$)/u.test(bytes.toString('latin1', index + 1, index + 65));
    return after ? index + 1 : undefined;
  }
  return undefined;
}

type Value = { readonly text: Buffer; readonly next: number } | 'cut' | 'no-row';

function quotedValue(bytes: Buffer, start: number): Value {
  let end = start + 1;
  let escaped = false;
  for (; end < bytes.length; end += 1) {
    const byte = bytes[end];
    if (byte === BACKSLASH || (byte === SINGLE_QUOTE && bytes[end + 1] === SINGLE_QUOTE)) {
      escaped = true;
      end += 1;
    } else if (byte === SINGLE_QUOTE) break;
  }
  if (end >= bytes.length) return 'cut';
  const raw = bytes.subarray(start + 1, end);
  return { text: escaped ? withoutEscapes(raw) : raw, next: end + 1 };
}

function withoutEscapes(raw: Buffer): Buffer {
  const text = Buffer.allocUnsafe(raw.length);
  let length = 0;
  for (let index = 0; index < raw.length; index += 1) {
    let byte = raw[index] as number;
    if (byte === BACKSLASH) {
      index += 1;
      byte = ESCAPES.get(raw[index] as number) ?? (raw[index] as number);
    } else if (byte === SINGLE_QUOTE) index += 1;
    text[length] = byte;
    length += 1;
  }
  return text.subarray(0, length);
}

function bareValue(bytes: Buffer, start: number): Value {
  let end = start;
  while (end < bytes.length && isBare(bytes[end] as number)) end += 1;
  if (end >= bytes.length) return 'cut';
  const text = bytes.toString('latin1', start, end);
  if (!BARE_VALUE.test(text)) return 'no-row';
  return { text: text.toLowerCase() === 'null' ? Buffer.alloc(0) : Buffer.from(text), next: end };
}

function isBare(byte: number): boolean {
  return byte > 0x20 && byte !== COMMA && byte !== CLOSE && byte !== OPEN && byte !== SINGLE_QUOTE;
}
