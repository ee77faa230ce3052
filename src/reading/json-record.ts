import { isUtf8 } from 'node:buffer';
import type { JsonColumns, JsonPlace } from './json-columns.ts';
import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COMMA,
  type Halt,
  JsonScanner,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  stringText,
  withoutSpaces,
} from './json-scan.ts';
import { decodeWindows1252 } from './text-encoding.ts';

const EMPTY = Buffer.alloc(0);
const FALSE = 0x66;
const NULL = 0x6e;
const TRUE = 0x74;

/** How a value is written in its cell. */
type Form = 'plain' | 'escaped' | 'json' | 'spaced-json';

/** Why a record is broken, even if it is valid JSON. */
export type RecordFault = Exclude<Halt, 'more' | 'not-utf-8'> | 'no-object' | 'undecodable-bytes' | 'empty-row';

/**
 * `record`: read; `more`: the bytes end before the record does; `value`: it is broken, but its end is certain; `lost`: it is broken, and its end is
 * not known.
 */
export type RecordOutcome = 'record' | 'more' | 'value' | 'lost';

/** Reads records into cells one by one: the scalars at the ends of its paths, and its arrays as JSON text. */
export class JsonRecordReader {
  readonly #columns: JsonColumns;
  readonly #scanner = new JsonScanner();
  #bytes: Buffer = EMPTY;
  #objects = 0;
  #place: JsonPlace;
  #order = 0;
  // The values found: their places, their bytes, and which row-making object each belongs to.
  #places: JsonPlace[] = [];
  #starts: number[] = [];
  #ends: number[] = [];
  #forms: Form[] = [];
  #groups: number[] = [];
  /** For the record (0) and each object in its unfolded lists: the number of the object around it. */
  #around: number[] = [-1];
  #group = 0;

  /** Offset after the record, where its end is certain. */
  next = 0;
  fault: RecordFault = 'not-json';
  /** True if the record was Windows-1252. */
  wasWindows1252 = false;
  /** True if the record has characters outside ASCII. */
  hasHigh = false;

  /** @param readsNan whether a bare `nan` or `inf`, which is not JSON, is read as no value */
  constructor(columns: JsonColumns, readsNan: boolean) {
    this.#columns = columns;
    this.#place = columns.root;
    this.#scanner.readsNan = readsNan;
  }

  /** True if the record has a bare `nan` or `inf`. */
  get hasNan(): boolean {
    return this.#scanner.hasNan;
  }

  /** Reads the record that begins at this offset, which must not be a space. */
  read(bytes: Buffer, at: number, limit: number = bytes.length): RecordOutcome {
    this.wasWindows1252 = false;
    const outcome = this.#readUtf8(bytes, at, limit);
    if (outcome !== 'other') return outcome;
    return this.#readWindows1252(bytes, at, limit);
  }

  #readUtf8(bytes: Buffer, at: number, limit: number): RecordOutcome | 'other' {
    const scanner = this.#scanner;
    scanner.set(bytes, limit);
    this.#columns.forget();
    this.#bytes = bytes;
    this.#places = [];
    this.#starts = [];
    this.#ends = [];
    this.#forms = [];
    this.#groups = [];
    this.#around = [-1];
    this.#group = 0;
    if (bytes[at] !== OPEN_OBJECT) return this.#readNoObject(at);
    const next = this.#object(at, this.#columns.root, 0);
    if (next < 0) return scanner.halt === 'not-utf-8' ? 'other' : this.#halted();
    if (scanner.hasHigh && !isUtf8(bytes.subarray(at, next))) return 'other';
    this.next = next;
    this.hasHigh = scanner.hasHigh;
    return this.#take();
  }

  #readNoObject(at: number): RecordOutcome {
    const next = this.#scanner.value(at);
    if (next < 0) return this.#halted();
    this.next = next;
    this.fault = 'no-object';
    return 'value';
  }

  #halted(): RecordOutcome {
    this.#columns.forget();
    const { halt } = this.#scanner;
    if (halt === 'more') return 'more';
    this.fault = halt === 'not-utf-8' ? 'undecodable-bytes' : halt;
    return 'lost';
  }

  #readWindows1252(bytes: Buffer, at: number, limit: number): RecordOutcome {
    this.#columns.forget();
    this.#scanner.set(bytes, limit);
    const next = this.#scanner.value(at);
    if (next < 0) return this.#halted();
    const decoded = decodeWindows1252(bytes.subarray(at, next));
    if (decoded === undefined) {
      this.next = next;
      this.fault = 'undecodable-bytes';
      return 'value';
    }
    const outcome = this.#readUtf8(decoded, 0, decoded.length);
    this.wasWindows1252 = outcome === 'record';
    this.next = next;
    if (outcome === 'record' || outcome === 'value') return outcome;
    // It was scanned to its end before, so only its contents can be wrong.
    return 'value';
  }

  #object(at: number, object: JsonPlace, depth: number): number {
    const scanner = this.#scanner;
    const { bytes, limit } = scanner;
    if (scanner.isTooDeep(depth)) return scanner.refuse(at, 'nested-too-deep');
    let index = scanner.space(at + 1);
    if (index < limit && bytes[index] === CLOSE_OBJECT) return index + 1;
    this.#objects += 1;
    const number = this.#objects;
    let expected = 0;
    for (;;) {
      index = this.#member(index, object, number, expected, depth);
      if (index < 0) return -1;
      expected = this.#order + 1;
      index = scanner.space(index);
      if (index < limit && bytes[index] === CLOSE_OBJECT) return index + 1;
      if (index >= limit || bytes[index] !== COMMA) return scanner.refuse(index);
      index = scanner.space(index + 1);
    }
  }

  /** Reads a key and its value; `#order` is then the key's position in its object. */
  #member(at: number, object: JsonPlace, number: number, expected: number, depth: number): number {
    const scanner = this.#scanner;
    const keyEnd = this.#key(at, object, number, expected);
    if (keyEnd < 0) return -1;
    const place = this.#place;
    const value = scanner.member(keyEnd);
    const end = value < 0 ? -1 : this.#value(value, place, depth + 1);
    this.#order = place.order;
    return end;
  }

  /**
   * Reads the key at this offset; `#place` is then its place.
   * @param number identifies the object among all others that were read
   */
  #key(at: number, object: JsonPlace, number: number, expected: number): number {
    const end = this.#scanner.key(at);
    if (end < 0) return -1;
    const place = this.#placeOf(object, expected, at + 1, end - 1);
    if (place === undefined) return this.#scanner.refuse(at, 'not-utf-8');
    if (place.metIn === number) return this.#scanner.refuse(at, 'repeated-key');
    place.metIn = number;
    this.#place = place;
    return end;
  }

  /** Most records have their keys in the order of the previous one, so the expected key is compared first. */
  #placeOf(object: JsonPlace, expected: number, start: number, end: number): JsonPlace | undefined {
    const { bytes, escaped } = this.#scanner;
    const guess = object.inner[expected];
    if (!escaped && guess !== undefined && isSame(bytes, start, end, guess.key)) return guess;
    if (escaped) {
      if (!isUtf8(bytes.subarray(start, end))) return undefined;
      return this.#columns.inside(object, stringText(bytes, start, end));
    }
    const name = bytes.toString('utf8', start, end);
    // A name that holds the replacement character may not be text: compare byte by byte.
    if (name.includes('\ufffd') && !isUtf8(bytes.subarray(start, end))) return undefined;
    return this.#columns.inside(object, name);
  }

  #value(at: number, place: JsonPlace, depth: number): number {
    const scanner = this.#scanner;
    if (at >= scanner.limit) return scanner.refuse(at);
    const byte = scanner.bytes[at] as number;
    if (byte === OPEN_ARRAY && place.isUnfolded) return this.#unfold(at, place, depth);
    if (byte === OPEN_ARRAY || (place.asText && byte !== NULL)) return this.#jsonText(at, place, depth);
    if (byte === OPEN_OBJECT) return this.#object(at, place, depth);
    const next = scanner.scalar(at);
    if (next < 0) return -1;
    if (byte === QUOTE) this.#add(place, at + 1, next - 1, scanner.escaped ? 'escaped' : 'plain');
    else if (byte === NULL || scanner.isNan) this.#add(place, at, at, 'plain');
    else this.#add(place, at, next, 'plain');
    return next;
  }

  /** Reads a list whose objects become rows of their own. */
  #unfold(at: number, place: JsonPlace, depth: number): number {
    const scanner = this.#scanner;
    const around = this.#group;
    let index = scanner.space(at + 1);
    if (index < scanner.limit && scanner.bytes[index] === CLOSE_ARRAY) return index + 1;
    for (;;) {
      if (scanner.bytes[index] !== OPEN_OBJECT) return scanner.refuse(index, 'no-object');
      this.#group = this.#around.push(around) - 1;
      index = this.#object(index, place, depth + 1);
      this.#group = around;
      if (index < 0) return -1;
      index = scanner.space(index);
      if (index < scanner.limit && scanner.bytes[index] === CLOSE_ARRAY) return index + 1;
      if (index >= scanner.limit || scanner.bytes[index] !== COMMA) return scanner.refuse(index);
      index = scanner.space(index + 1);
    }
  }

  #jsonText(at: number, place: JsonPlace, depth: number): number {
    const scanner = this.#scanner;
    scanner.hasSpace = false;
    const next = scanner.value(at, depth);
    if (next >= 0) this.#add(place, at, next, scanner.hasSpace ? 'spaced-json' : 'json');
    return next;
  }

  #add(place: JsonPlace, start: number, end: number, form: Form): void {
    this.#places.push(place);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#forms.push(form);
    this.#groups.push(this.#group);
  }

  /** Looks up the columns of the values. */
  #take(): RecordOutcome {
    if (this.#starts.every((start, index) => start === this.#ends[index])) {
      this.#columns.forget();
      this.fault = 'empty-row';
      return 'value';
    }
    this.#columns.keep();
    for (const place of this.#places) this.#columns.columnOf(place);
    return 'record';
  }

  /** The rows of the last record read: one, or one per innermost object of its unfolded lists. One cell per column. */
  *rows(): Generator<Buffer[]> {
    if (this.#around.length === 1) {
      yield this.#cells(new Set([0]));
      return;
    }
    const outer = new Set(this.#around);
    for (let group = 0; group < this.#around.length; group += 1) {
      if (outer.has(group)) continue;
      const groups = new Set<number>();
      for (let at = group; at >= 0; at = this.#around[at] as number) groups.add(at);
      yield this.#cells(groups);
    }
  }

  #cells(groups: ReadonlySet<number>): Buffer[] {
    const cells: Buffer[] = new Array<Buffer>(this.#columns.count).fill(EMPTY);
    for (let index = 0; index < this.#places.length; index += 1) {
      if (!groups.has(this.#groups[index] as number)) continue;
      const column = (this.#places[index] as JsonPlace).column;
      const [start, end] = [this.#starts[index] as number, this.#ends[index] as number];
      cells[column] = cellOf(this.#bytes, start, end, this.#forms[index] as Form);
    }
    return cells;
  }
}

function isSame(bytes: Buffer, start: number, end: number, key: Buffer): boolean {
  if (end - start !== key.length) return false;
  for (let index = 0; index < key.length; index += 1) if (bytes[start + index] !== key[index]) return false;
  return true;
}

function cellOf(bytes: Buffer, start: number, end: number, form: Form): Buffer {
  switch (form) {
    case 'plain':
    case 'json':
      return bytes.subarray(start, end);
    case 'escaped':
      return Buffer.from(stringText(bytes, start, end), 'utf8');
    case 'spaced-json':
      return withoutSpaces(bytes.subarray(start, end));
  }
}

/** Whether this first byte can begin a value; it shows the kind of the value. */
export function beginsValue(byte: number | undefined): boolean {
  return (
    byte === OPEN_OBJECT ||
    byte === OPEN_ARRAY ||
    byte === QUOTE ||
    byte === TRUE ||
    byte === FALSE ||
    byte === NULL ||
    byte === 0x2d ||
    (byte !== undefined && byte >= 0x30 && byte <= 0x39)
  );
}
