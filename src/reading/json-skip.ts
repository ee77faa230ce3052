import {
  BACKSLASH,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  isSpace,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  skipSpace,
} from './json-scan.ts';

const LF = 0x0a;
const CONTROL = 0x20;
const LONGEST_MARK = 4096;
const DEEPEST = 1 << 20;
const QUOTE_TEXT = Buffer.of(QUOTE);

/** Marks that identify the beginning of a record beyond doubt, in the middle of a file. */
export interface RecordMark {
  /** The spaces before it on its line; undefined if records share lines. */
  readonly indent: Buffer | undefined;
  /** True if the records before it have that indent too. */
  readonly isUsual: boolean;
  /** Its first key, as written; undefined if none is known. */
  readonly firstKey: Buffer | undefined;
}

/**
 * `ended`: the brackets of the record are closed, and what follows fits; `next`: another record begins; `cut`: the file ends within the record; `lost`: it is
 * unknown where the next record begins; `more`: more bytes must come first.
 */
export type SkipOutcome = 'ended' | 'next' | 'cut' | 'lost' | 'more';

export interface Skipped {
  readonly outcome: SkipOutcome;
  /** Offset where the record ends, or up to which it was followed when more bytes must come. */
  readonly next: number;
}

/** The sign before an offset, ignoring spaces. */
type Before = 'open' | 'comma' | 'colon' | 'value' | 'word';

/**
 * Finds the end of a record that is broken or too long, over any number of pieces and in little memory. It trusts the brackets as long as every string and
 * every bracket is in a valid place; after that it trusts only a line that begins like the record.
 */
export class JsonSkipper {
  readonly #mark: RecordMark;
  readonly #isList: boolean;
  /** 1 for an object, 0 for an array. */
  readonly #open: number[] = [];
  #before: Before = 'open';
  #inString = false;
  #trusted = true;
  #closed = false;
  /** True if something inside the record begins like a record. */
  #hasTwin = false;
  #hasLikeLine = false;

  /** @param isList true if records stand in a list; false if they follow each other */
  constructor(mark: RecordMark, isList: boolean) {
    this.#mark = mark;
    this.#isList = isList;
  }

  /** Stops trusting the brackets: they led to an invalid place. */
  distrust(): void {
    this.#trusted = false;
  }

  /** Follows the record from this offset on. */
  skip(bytes: Buffer, from: number, final: boolean): Skipped {
    let index = from;
    while (index < bytes.length && this.#trusted) {
      const stopped = this.#stopAt(bytes, index, final);
      if (stopped !== undefined) return stopped;
      if (this.#trusted)
        index = this.#inString ? this.#stepInString(bytes, index) : this.#step(bytes[index] as number, index);
    }
    index = Math.min(index, bytes.length);
    if (this.#trusted) return this.#atEnd(index, final);
    return this.#mark.indent === undefined ? { outcome: 'lost', next: index } : this.#seekLine(bytes, index, final);
  }

  /** Decides whether the record ends at this offset, or more bytes are needed to understand it. */
  #stopAt(bytes: Buffer, at: number, final: boolean): Skipped | undefined {
    if (this.#closed) return this.#afterClosing(bytes, at, final);
    const byte = bytes[at];
    if (byte === LF) return this.#atLineEnd(bytes, at, final);
    if (byte === BACKSLASH && this.#inString && at + 1 === bytes.length && !final) return { outcome: 'more', next: at };
    if (byte !== OPEN_OBJECT || this.#inString || this.#open.length === 0 || this.#before === 'colon') return undefined;
    const twin = beginsRecord(bytes, at, this.#mark.firstKey, final);
    if (twin === 'more') return { outcome: 'more', next: at };
    if (twin === 'yes' && !this.#isAloneOnLine(bytes, at)) this.#hasTwin = true;
    return undefined;
  }

  #atEnd(index: number, final: boolean): Skipped {
    if (!final) return { outcome: 'more', next: index };
    if (this.#closed) return { outcome: 'ended', next: index };
    return { outcome: this.#hasTwin || this.#hasLikeLine ? 'lost' : 'cut', next: index };
  }

  #afterClosing(bytes: Buffer, from: number, final: boolean): Skipped | undefined {
    const index = skipSpace(bytes, from);
    if (index >= bytes.length) return { outcome: final ? 'ended' : 'more', next: final ? index : from };
    const fits = this.#isList ? bytes[index] === COMMA || bytes[index] === CLOSE_ARRAY : bytes[index] === OPEN_OBJECT;
    if (fits) return { outcome: 'ended', next: from };
    this.#trusted = false;
    return undefined;
  }

  #stepInString(bytes: Buffer, at: number): number {
    const byte = bytes[at] as number;
    if (byte < CONTROL) this.#trusted = false;
    if (byte === BACKSLASH) return at + 2;
    if (byte === QUOTE) {
      this.#inString = false;
      this.#before = 'value';
    }
    return at + 1;
  }

  #step(byte: number, at: number): number {
    if (isSpace(byte)) return at + 1;
    const inObject = this.#open.at(-1) === 1;
    switch (byte) {
      case QUOTE:
        this.#inString = true;
        this.#trusted &&= this.#before === 'open' || this.#before === 'comma' || (this.#before === 'colon' && inObject);
        break;
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        this.#trusted &&=
          this.#open.length === 0 ||
          (inObject ? this.#before === 'colon' : this.#before !== 'value' && this.#before !== 'word');
        this.#trusted &&= this.#open.length < DEEPEST;
        this.#open.push(byte === OPEN_OBJECT ? 1 : 0);
        this.#before = 'open';
        break;
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        this.#trusted &&= this.#open.pop() === (byte === CLOSE_OBJECT ? 1 : 0);
        this.#closed = this.#open.length === 0;
        this.#before = 'value';
        break;
      case COMMA:
        this.#before = 'comma';
        break;
      case COLON:
        this.#trusted &&= inObject && this.#before === 'value';
        this.#before = 'colon';
        break;
      default:
        // A word or a number, valid or not, ends at the next sign; right after a text it shows that a quote is missing.
        this.#trusted &&= this.#open.length > 0 && this.#before !== 'value';
        this.#before = 'word';
    }
    return at + 1;
  }

  #atLineEnd(bytes: Buffer, lineEnd: number, final: boolean): Skipped | undefined {
    const { indent, isUsual } = this.#mark;
    if (indent === undefined || !mayBeginLine(bytes[lineEnd + 1])) return undefined;
    const found = openingOnLine(bytes, lineEnd + 1, this.#mark, final);
    if (found.like === 'more') return { outcome: 'more', next: lineEnd };
    const isNext = found.like === 'next' && !this.#hasTwin && !this.#hasLikeLine;
    if (found.like === 'next') return { outcome: isNext ? 'next' : 'lost', next: found.at };
    // If only the broken record has this indent, any object on a line of its own may be the next record.
    if (found.like === 'other-key' || (found.like === 'other-indent' && !isUsual && !this.#trusted))
      this.#hasLikeLine = true;
    return undefined;
  }

  /** Looks for a line that begins like the record. If something within a line begins that way too, it may be a record: then nothing is certain. */
  #seekLine(bytes: Buffer, from: number, final: boolean): Skipped {
    const twin = this.#twinIn(bytes, from);
    for (let lineEnd = bytes.indexOf(LF, from); lineEnd >= 0; lineEnd = bytes.indexOf(LF, lineEnd + 1)) {
      if (twin < lineEnd) this.#hasTwin = true;
      const found = this.#atLineEnd(bytes, lineEnd, final);
      if (found !== undefined) return found;
    }
    if (twin < bytes.length) this.#hasTwin = true;
    if (final) return { outcome: this.#hasTwin || this.#hasLikeLine ? 'lost' : 'cut', next: bytes.length };
    return { outcome: 'more', next: Math.max(from, bytes.length - LONGEST_MARK) };
  }

  /** Offset of the first thing within a line that begins like a record; past the end where there is none. */
  #twinIn(bytes: Buffer, from: number): number {
    const { firstKey } = this.#mark;
    if (firstKey === undefined || this.#hasTwin) return bytes.length;
    const quoted = Buffer.concat([QUOTE_TEXT, firstKey, QUOTE_TEXT]);
    for (let key = bytes.indexOf(quoted, from); key >= 0; key = bytes.indexOf(quoted, key + 1)) {
      const opening = spacesBefore(bytes, key);
      if (bytes[opening] !== OPEN_OBJECT || bytes[spacesBefore(bytes, opening)] === COLON) continue;
      if (!this.#isAloneOnLine(bytes, opening)) return opening;
    }
    return bytes.length;
  }

  /** True if records begin on lines of their own, and so does this object: then its indent shows whether it is a record. */
  #isAloneOnLine(bytes: Buffer, at: number): boolean {
    if (this.#mark.indent === undefined) return false;
    const before = bytes[spacesBefore(bytes, at, true)];
    return before === LF || before === undefined;
  }
}

/** Offset of the last non-space byte before this one; line ends count as spaces unless `stopsAtLine`. */
function spacesBefore(bytes: Buffer, at: number, stopsAtLine = false): number {
  let index = at - 1;
  while (index >= 0 && isSpace(bytes[index]) && !(stopsAtLine && bytes[index] === LF)) index -= 1;
  return index;
}

/** Whether an object begins with this key. An unknown key proves nothing. */
function beginsRecord(bytes: Buffer, at: number, firstKey: Buffer | undefined, final: boolean): 'yes' | 'no' | 'more' {
  if (firstKey === undefined) return 'no';
  const quote = skipSpace(bytes, at + 1);
  const end = quote + 1 + firstKey.length;
  if (end + 1 > bytes.length && !final && quote - at < LONGEST_MARK) return 'more';
  return bytes[quote] === QUOTE && bytes[end] === QUOTE && bytes.subarray(quote + 1, end).equals(firstKey)
    ? 'yes'
    : 'no';
}

type Opening = 'next' | 'other-key' | 'other-indent' | 'none' | 'more';

/** Whether a line begins with an object, and whether it looks like the record's first line. */
function openingOnLine(
  bytes: Buffer,
  line: number,
  { indent, firstKey }: RecordMark,
  final: boolean,
): { readonly like: Opening; readonly at: number } {
  const first = skipBlanks(bytes, line);
  const at = bytes[first] === COMMA ? skipSpace(bytes, first + 1, first + LONGEST_MARK) : first;
  if (at >= bytes.length && !final && at - line < LONGEST_MARK) return { like: 'more', at };
  if (bytes[at] !== OPEN_OBJECT) return { like: 'none', at };
  if (indent?.equals(bytes.subarray(line, first)) !== true) return { like: 'other-indent', at };
  const begins = beginsRecord(bytes, at, firstKey, final);
  if (begins === 'more') return { like: 'more', at };
  return { like: begins === 'yes' ? 'next' : 'other-key', at };
}

/** Whether a line can begin with an object. A byte that has not arrived yet may be one. */
function mayBeginLine(byte: number | undefined): boolean {
  return byte === undefined || byte === OPEN_OBJECT || byte === COMMA || (isSpace(byte) && byte !== LF);
}

/** Skips spaces within a line. */
function skipBlanks(bytes: Buffer, from: number): number {
  let index = from;
  while (index < bytes.length && isSpace(bytes[index]) && bytes[index] !== LF) index += 1;
  return index;
}

/** The indent alone. @param line what stands before a record on its line */
export function indentOf(line: Buffer): Buffer {
  return line.subarray(0, skipSpace(line, 0));
}

/** The first key of the object at this offset, as written; undefined if none can be seen. */
export function firstKeyOf(bytes: Buffer, at: number): Buffer | undefined {
  if (bytes[at] !== OPEN_OBJECT) return undefined;
  const quote = skipSpace(bytes, at + 1);
  if (bytes[quote] !== QUOTE) return undefined;
  const end = bytes.indexOf(QUOTE, quote + 1);
  return end < 0 || end - quote > LONGEST_MARK ? undefined : Buffer.from(bytes.subarray(quote + 1, end));
}
