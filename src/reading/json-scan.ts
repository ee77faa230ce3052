/** Reads JSON strictly by its grammar, in bytes of UTF-8: nothing is rounded, joined or repaired. */

export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
export const OPEN_ARRAY = 0x5b;
export const CLOSE_ARRAY = 0x5d;
export const COLON = 0x3a;
export const COMMA = 0x2c;
export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
const SPACE = 0x20;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const MINUS = 0x2d;
const PLUS = 0x2b;
const DOT = 0x2e;
const ZERO = 0x30;
const SMALL_E = 0x65;
const SMALL_U = 0x75;

/** No log nests a tenth as deep. */
const DEEPEST = 100;

/** What may follow a backslash: `"`, `\`, `/`, b, f, n, r, t. */
const SHORT_ESCAPES: ReadonlySet<number> = new Set([QUOTE, BACKSLASH, 0x2f, 0x62, 0x66, 0x6e, 0x72, 0x74]);

const LITERALS: ReadonlyMap<number, Buffer> = new Map(
  ['true', 'false', 'null'].map((word) => [word.charCodeAt(0), Buffer.from(word)]),
);

/** Why a scan stopped. `more`: the bytes end first. */
export type Halt =
  | 'more'
  | 'not-json'
  | 'repeated-key'
  | 'nested-too-deep'
  | 'lone-surrogate'
  /** A list of objects holds something else. */
  | 'no-object'
  /** A key is not UTF-8, so it has no name yet. */
  | 'not-utf-8';

export function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === LF || byte === CR || byte === TAB;
}

/** Offset of the first non-space byte from `from` on; `limit` where there is none. */
export function skipSpace(bytes: Buffer, from: number, limit: number = bytes.length): number {
  let index = from;
  while (index < limit && isSpace(bytes[index])) index += 1;
  return index;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= 0x39;
}

/** The value of four hexadecimal digits; NaN if they are not digits. */
function hexadecimal(bytes: Buffer, at: number): number {
  const digits = bytes.toString('latin1', at, at + 4);
  return /^[0-9a-f]{4}$/iu.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
}

/** Scans values in a stretch of bytes. Each method returns the offset after what it scanned, or -1: then `halt` and `haltedAt` say why and where. */
export class JsonScanner {
  bytes: Buffer = Buffer.alloc(0);
  limit = 0;
  halt: Halt = 'more';
  haltedAt = 0;
  /** True if the last string scanned has escapes. */
  escaped = false;
  /** True if a string scanned since the last `set` has a byte outside ASCII. */
  hasHigh = false;
  /** True if there were spaces between the parts scanned since this was last set to false. */
  hasSpace = false;
  /** Whether a bare `nan` or `inf`, which is not JSON, is read as a value. */
  readsNan = false;
  /** True if the last scalar scanned is one of them. */
  isNan = false;
  /** True if one of them was scanned since the last `set`. */
  hasNan = false;

  set(bytes: Buffer, limit: number = bytes.length): void {
    this.bytes = bytes;
    this.limit = limit;
    this.hasHigh = false;
    this.hasSpace = false;
    this.hasNan = false;
  }

  /** Reaching the end of the bytes is not an error: more may come. */
  refuse(at: number, halt: Halt = 'not-json'): -1 {
    this.halt = at >= this.limit ? 'more' : halt;
    this.haltedAt = at;
    return -1;
  }

  /** Offset of the next non-space byte, or the limit. */
  space(from: number): number {
    if ((this.bytes[from] ?? 0) > SPACE) return from;
    const next = skipSpace(this.bytes, from, this.limit);
    if (next > from) this.hasSpace = true;
    return next;
  }

  /** @param at offset of the opening quote */
  string(at: number): number {
    const { bytes, limit } = this;
    this.escaped = false;
    let high = 0;
    for (let index = at + 1; index < limit; index += 1) {
      const byte = bytes[index] as number;
      if (byte === QUOTE) {
        if (high >= 0x80) this.hasHigh = true;
        return index + 1;
      }
      if (byte < SPACE) return this.refuse(index);
      high |= byte;
      if (byte !== BACKSLASH) continue;
      this.escaped = true;
      index = this.#escape(index);
      if (index < 0) return -1;
    }
    return this.refuse(limit);
  }

  /** @returns the offset of the escape's last byte */
  #escape(at: number): number {
    const byte = this.bytes[at + 1] as number;
    if (at + 1 >= this.limit) return this.refuse(this.limit);
    if (SHORT_ESCAPES.has(byte)) return at + 1;
    if (byte !== SMALL_U) return this.refuse(at);
    if (at + 6 > this.limit) return this.refuse(this.limit);
    const unit = hexadecimal(this.bytes, at + 2);
    if (Number.isNaN(unit)) return this.refuse(at);
    if (unit < 0xd800 || unit > 0xdfff) return at + 5;
    return unit < 0xdc00 ? this.#secondHalf(at + 6) : this.refuse(at, 'lone-surrogate');
  }

  #secondHalf(at: number): number {
    if (at + 6 > this.limit && (at >= this.limit || this.bytes[at] === BACKSLASH)) return this.refuse(this.limit);
    const isEscape = this.bytes[at] === BACKSLASH && this.bytes[at + 1] === SMALL_U;
    const unit = isEscape ? hexadecimal(this.bytes, at + 2) : Number.NaN;
    return unit >= 0xdc00 && unit <= 0xdfff ? at + 5 : this.refuse(at, 'lone-surrogate');
  }

  number(at: number): number {
    const { bytes } = this;
    let index = bytes[at] === MINUS ? at + 1 : at;
    if (!isDigit(bytes[index]) || index >= this.limit) return this.refuse(index);
    index = this.#fraction(bytes[index] === ZERO ? index + 1 : this.#digits(index));
    return index < 0 ? -1 : this.#exponent(index);
  }

  #fraction(at: number): number {
    if (this.bytes[at] !== DOT || at >= this.limit) return at;
    if (!isDigit(this.bytes[at + 1]) || at + 1 >= this.limit) return this.refuse(at + 1);
    return this.#digits(at + 1);
  }

  #exponent(at: number): number {
    if (((this.bytes[at] ?? 0) | 0x20) !== SMALL_E || at >= this.limit) return at;
    const sign = this.bytes[at + 1] === PLUS || this.bytes[at + 1] === MINUS ? 1 : 0;
    const digits = at + 1 + sign;
    if (!isDigit(this.bytes[digits]) || digits >= this.limit) return this.refuse(digits);
    return this.#digits(digits);
  }

  #digits(from: number): number {
    let index = from;
    while (index < this.limit && isDigit(this.bytes[index])) index += 1;
    return index;
  }

  /** @returns the offset after a bare `nan` or `inf`; the same offset where there is none */
  #nan(at: number): number {
    const start = this.bytes[at] === MINUS ? at + 1 : at;
    if (start + 3 > this.limit) return this.refuse(this.limit);
    const word = this.bytes.toString('latin1', start, start + 3).toLowerCase();
    if (word !== 'nan' && word !== 'inf') return at;
    this.isNan = true;
    this.hasNan = true;
    return start + 3;
  }

  #literal(at: number): number {
    const word = LITERALS.get(this.bytes[at] as number);
    if (word === undefined) return this.refuse(at);
    for (let index = 0; index < word.length; index += 1) {
      if (at + index >= this.limit || this.bytes[at + index] !== word[index]) return this.refuse(at + index);
    }
    return at + word.length;
  }

  /** Scans a string, a number, true, false or null. */
  scalar(at: number): number {
    const byte = this.bytes[at];
    this.isNan = false;
    if (at >= this.limit) return this.refuse(at);
    if (byte === QUOTE) return this.string(at);
    if (this.readsNan && !isDigit(byte)) {
      const end = this.#nan(at);
      if (end !== at) return end;
    }
    return byte === MINUS || isDigit(byte) ? this.number(at) : this.#literal(at);
  }

  /** Scans any value, with everything in it. */
  value(at: number, depth = 0): number {
    if (at >= this.limit) return this.refuse(at);
    const byte = this.bytes[at];
    if (byte !== OPEN_OBJECT && byte !== OPEN_ARRAY) return this.scalar(at);
    if (depth >= DEEPEST) return this.refuse(at, 'nested-too-deep');
    return byte === OPEN_OBJECT ? this.#object(at, depth) : this.#array(at, depth);
  }

  #array(at: number, depth: number): number {
    let index = this.space(at + 1);
    if (index < this.limit && this.bytes[index] === CLOSE_ARRAY) return index + 1;
    for (;;) {
      index = this.value(index, depth + 1);
      if (index < 0) return -1;
      index = this.space(index);
      if (index >= this.limit) return this.refuse(index);
      if (this.bytes[index] === CLOSE_ARRAY) return index + 1;
      if (this.bytes[index] !== COMMA) return this.refuse(index);
      index = this.space(index + 1);
    }
  }

  #object(at: number, depth: number): number {
    const keys = new Set<string>();
    let index = this.space(at + 1);
    if (index < this.limit && this.bytes[index] === CLOSE_OBJECT) return index + 1;
    for (;;) {
      index = this.#newKey(index, keys);
      if (index >= 0) index = this.member(index);
      if (index >= 0) index = this.value(index, depth + 1);
      if (index < 0) return -1;
      index = this.space(index);
      if (index >= this.limit) return this.refuse(index);
      if (this.bytes[index] === CLOSE_OBJECT) return index + 1;
      if (this.bytes[index] !== COMMA) return this.refuse(index);
      index = this.space(index + 1);
    }
  }

  #newKey(at: number, keys: Set<string>): number {
    const end = this.key(at);
    if (end < 0) return -1;
    const name = keyText(this.bytes, at + 1, end - 1, this.escaped);
    if (keys.has(name)) return this.refuse(at, 'repeated-key');
    keys.add(name);
    return end;
  }

  /** Scans the name of an object's member. */
  key(at: number): number {
    if (at >= this.limit || this.bytes[at] !== QUOTE) return this.refuse(at);
    return this.string(at);
  }

  /** Moves from the end of a member's name to the beginning of its value. */
  member(at: number): number {
    const colon = this.space(at);
    if (colon >= this.limit || this.bytes[colon] !== COLON) return this.refuse(colon);
    return this.space(colon + 1);
  }

  /** True if an object at this depth is nested too deeply. */
  isTooDeep(depth: number): boolean {
    return depth >= DEEPEST;
  }
}

/** A key for comparing: the same for each way of writing it. Keys whose bytes are not UTF-8 stay different from each other. */
function keyText(bytes: Buffer, start: number, end: number, escaped: boolean): string {
  if (!escaped) return bytes.toString('latin1', start, end);
  return Buffer.from(stringText(bytes, start, end), 'utf8').toString('latin1');
}

/** The text that a string with escapes stands for. The string must have been scanned before. */
export function stringText(bytes: Buffer, start: number, end: number): string {
  return JSON.parse(`"${bytes.toString('utf8', start, end)}"`) as string;
}

/** A scanned value without the spaces between its parts. */
export function withoutSpaces(bytes: Buffer): Buffer {
  const text = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  let inString = false;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] as number;
    if (!inString && isSpace(byte)) continue;
    if (byte === QUOTE) inString = !inString;
    text[length] = byte;
    length += 1;
    if (inString && byte === BACKSLASH) {
      index += 1;
      text[length] = bytes[index] as number;
      length += 1;
    }
  }
  return text.subarray(0, length);
}
