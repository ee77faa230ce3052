import { UserError } from '../errors.ts';
import type { Text } from '../model/text.ts';
import { BrokenRecords } from './broken-records.ts';
import { type FileText, lookAhead, type OpenedText, withText } from './file-text.ts';
import { JsonColumns } from './json-columns.ts';
import { JSON_COPY_DELIMITER, JsonCopy } from './json-copy.ts';
import {
  type Envelope,
  elementsOf,
  findJsonLayout,
  isJson,
  type JsonLayout,
  listOfRecords,
  membersOf,
  type OddShape,
  oddShapeOf,
  scalarText,
} from './json-layout.ts';
import { beginsValue, JsonRecordReader, type RecordOutcome } from './json-record.ts';
import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  JsonScanner,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  skipSpace,
} from './json-scan.ts';
import { firstKeyOf, indentOf, JsonSkipper, type RecordMark } from './json-skip.ts';
import { MESSAGES } from './messages.ts';
import type { Openable } from './opened-file.ts';
import type { ReadOptions, RecordFile } from './record-file.ts';
import { RowRepairs } from './row-repairs.ts';
import { readableText } from './text-encoding.ts';

const LF = 0x0a;
/** The limit that records of text have. */
const LONGEST_RECORD = 1_000_000;
/** One whole record, and what follows it. */
const HEAD_BYTES = LONGEST_RECORD + (1 << 16);
/** Bytes to fetch before retrying a record that the end of a piece cut off. */
const FETCHED_BYTES = 1 << 18;
/** Enough to tell JSON from a table. */
const TELLING_BYTES = 1 << 16;
const RAW_BYTES = 1 << 13;
const LONGEST_INDENT = 4096;
/** How many names one remark lists. */
const MOST_BESIDE = 12;
const LONGEST_NAMED = 60;

/** Keys by which a page points to the next one. */
const NEXT_PAGE =
  /(?:^|\.)(?:next|next_?page(?:_?(?:uri|url|link|token|cursor|id))?|next_?(?:uri|url|link|token|cursor)|cursor)$/iu;

export interface JsonOptions extends ReadOptions {
  /**
   * Dotted paths of the lists that hold the records of a known format; a value without such a list is a record itself. Absent: the only list of
   * objects in the file's object, or else that object.
   */
  readonly lists?: readonly string[];
  /** Dotted paths within a record whose values are kept as JSON text; arrays always are. */
  readonly texts?: readonly string[];
  /**
   * Dotted paths within a record of lists whose objects become rows of their own, with everything around them; a list within such a list is named by
   * its own path. Then rows are numbered, not records.
   */
  readonly unfolded?: readonly string[];
  /** `empty`: a bare `nan` or `inf`, which is not JSON, is read as no value, and its row is listed. Absent: it breaks its record. */
  readonly nan?: 'empty';
}

/**
 * Reads JSON (a list of objects, an object that holds one, single objects) or lines of JSON, plain or packed as gz, and writes the plain copy. It reads the
 * file once. Columns are the dotted paths of the scalars in order of first appearance; arrays stay JSON text; numbers keep their digits. A row's number is its
 * place among the records, from 1. `delimiter` is that of the copy. Where no format is known, `onlyBeginning` still reads the whole file and only skips the
 * copy: the last record may bring a column.
 * @throws UserError as `readRecords`; FILE_EMPTY if there is no record; FILE_NOT_UNDERSTOOD if it is not certain if a record begins
 */
export async function readJson(file: Openable, options: JsonOptions): Promise<RecordFile> {
  return await withText(file, options, async (opened) => await readOpenedJson(opened, options));
}

/** Reads JSON of a text that was opened. */
export async function readOpenedJson(opened: OpenedText, options: JsonOptions): Promise<RecordFile> {
  if (options.onlyBeginning === true)
    return { path: options.target, delimiter: JSON_COPY_DELIMITER, ...(await readInto(opened, NOWHERE, options)) };
  const copy = await JsonCopy.create(options.target);
  try {
    const found = await readInto(opened, copy, options);
    await copy.finish();
    return { path: options.target, delimiter: JSON_COPY_DELIMITER, ...found };
  } catch (error) {
    await copy.abandon();
    throw error;
  }
}

/** Receives the records; absent if only the columns are wanted. */
type Sink = Pick<JsonCopy, 'add' | 'flush'>;

const NOWHERE: Sink = { add: () => undefined, flush: async () => await Promise.resolve() };

/** Whether an opened text is JSON or lines of JSON, judging by its beginning, and the text from there. @throws UserError as `readJson` */
export async function tellJson(opened: OpenedText): Promise<{ readonly isOne: boolean; readonly opened: OpenedText }> {
  const ahead = await lookAhead(opened, TELLING_BYTES);
  return { isOne: isJson(ahead.head), opened: ahead.opened };
}

async function readInto(
  { text, pieces }: OpenedText,
  sink: Sink,
  options: Omit<JsonOptions, 'target'>,
): Promise<Omit<RecordFile, 'path' | 'delimiter'>> {
  const found = await new JsonReader(text, pieces, sink, options).read(options.onlyBeginning === true);
  return { ...found, ...text.identity };
}

type Reading = Omit<RecordFile, 'path' | 'delimiter' | 'sha256' | 'bytes'>;

/** What is read next: a record, the rest of a broken one or of a line that is too long, what follows the list, or nothing. */
type State = 'line' | 'long-line' | 'record' | 'broken' | 'envelope' | 'end';

/** One file on its way into its copy. */
class JsonReader {
  readonly #text: FileText;
  readonly #pieces: AsyncGenerator<Buffer>;
  readonly #sink: Sink;
  readonly #lists: readonly string[] | undefined;
  readonly #columns: JsonColumns;
  readonly #records: JsonRecordReader;
  readonly #scanner = new JsonScanner();
  readonly #broken: BrokenRecords;
  readonly #repairs = new RowRepairs('record');
  readonly #remarks = new Map<string, Text>();
  /** Names of the members around the list. */
  readonly #beside = new Set<string>();
  #nextPage: string | undefined;
  /** Bytes not yet read: `#bytes` from `#at` on. */
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  #final = false;
  #state: State = 'record';
  #isList = false;
  #envelope: Envelope | undefined;
  /** Objects around the current offset that are still open. */
  #openObjects = 0;
  #row = 0;
  #written = 0;
  #hasHigh = false;
  /** Within a list: what precedes the current offset. */
  #before: 'open' | 'value' | 'comma' = 'open';
  #firstKey: Buffer | undefined;
  /** What precedes the current offset on its line, if only spaces and a comma. */
  #line: Buffer | undefined;
  /** What precedes each record on its line; undefined if that differs, or is more than spaces and a comma. */
  #usualIndent: Buffer | undefined;
  /** For a list of lists: the names in the first one. */
  #names: readonly Buffer[] | undefined;
  #hasPassedNames = false;
  #shape: OddShape = {};
  #hasIndents = false;
  #mark: RecordMark | undefined;
  #skipper: JsonSkipper | undefined;
  #reason = '';
  #raw: Buffer = Buffer.alloc(0);

  constructor(text: FileText, pieces: AsyncGenerator<Buffer>, sink: Sink, options: Omit<JsonOptions, 'target'>) {
    this.#text = text;
    this.#pieces = pieces;
    this.#sink = sink;
    this.#lists = options.lists;
    this.#columns = new JsonColumns(text.file, options.texts, options.unfolded);
    this.#records = new JsonRecordReader(this.#columns, options.nan === 'empty');
    this.#broken = new BrokenRecords(text.file);
  }

  async read(onlyBeginning: boolean): Promise<Reading> {
    await this.#fetch(HEAD_BYTES);
    const layout = findJsonLayout({ bytes: this.#bytes, final: this.#final }, this.#lists);
    if (this.#lists === undefined) this.#shape = this.#shapeOf(layout);
    this.#names = this.#shape.names?.map((name) => Buffer.from(name));
    this.#begin(layout);
    for (;;) {
      while (this.#step());
      await this.#sink.flush();
      // In a small file it shows at once whether there is any record.
      if (onlyBeginning && this.#lists !== undefined && !(this.#final && this.#isEmpty())) return this.#result();
      if (this.#final) break;
      await this.#fetch(FETCHED_BYTES);
    }
    this.#finish();
    return this.#result();
  }

  async #fetch(wanted: number): Promise<void> {
    const found = [this.#bytes.subarray(this.#at)];
    let bytes = 0;
    while (bytes < wanted && !this.#final) {
      const piece = await this.#pieces.next();
      this.#final = piece.done === true;
      if (piece.done === true) break;
      found.push(piece.value);
      bytes += piece.value.length;
    }
    this.#at = 0;
    this.#bytes = Buffer.concat(found);
  }

  /** What the file is, where it may not be a record or a list of them. */
  #shapeOf(layout: JsonLayout): OddShape {
    const at = skipSpace(this.#bytes, 0);
    if (layout.kind === 'list' && layout.envelope === undefined) return oddShapeOf(this.#bytes, at);
    this.#scanner.set(this.#bytes);
    const end = layout.kind === 'stream' ? this.#scanner.value(at) : 0;
    const isAlone = layout.kind === 'stream' && (end < 0 || skipSpace(this.#bytes, end) >= this.#bytes.length);
    return isAlone ? oddShapeOf(this.#bytes, at) : {};
  }

  #begin(layout: JsonLayout): void {
    if (layout.kind === 'stream') this.#line = Buffer.alloc(0);
    this.#pass(layout.start);
    this.#state = layout.kind === 'lines' ? 'line' : 'record';
    this.#isList = layout.kind === 'list';
    if (layout.kind === 'list') this.#envelope = layout.envelope;
    this.#openObjects = this.#envelope?.path.length ?? 0;
    for (const [path, value] of this.#envelope?.others ?? []) this.#noteEnvelope(path, value);
  }

  /** @returns false if more bytes must come first */
  #step(): boolean {
    switch (this.#state) {
      case 'line':
        return this.#stepLine();
      case 'long-line':
        return this.#skipLine();
      case 'record':
        return this.#isList ? this.#stepList() : this.#stepStream();
      case 'broken':
        return this.#stepBroken();
      case 'envelope':
        return this.#stepEnvelope();
      case 'end':
        return this.#stepEnd();
    }
  }

  // Lines

  #stepLine(): boolean {
    if (this.#at >= this.#bytes.length) return false;
    const lineEnd = this.#bytes.indexOf(LF, this.#at);
    if (lineEnd < 0 && !this.#final) return this.#bytes.length - this.#at > LONGEST_RECORD && this.#breakLongLine();
    const end = lineEnd < 0 ? this.#bytes.length : lineEnd;
    const start = skipSpace(this.#bytes, this.#at, end);
    if (start < end) this.#readLine(start, end);
    this.#at = Math.min(end + 1, this.#bytes.length);
    return true;
  }

  #readLine(start: number, end: number): void {
    if (end - start > LONGEST_RECORD) this.#break('record-too-long', start, end);
    else if (!this.#readPage(start, end)) this.#readWhole(start, end);
  }

  /** Reads a value that must fill the bytes up to `end`. */
  #readWhole(start: number, end: number): void {
    const outcome = this.#records.read(this.#bytes, start, end);
    if (outcome === 'more') this.#break('cut-off-row', start, end);
    else if (outcome === 'lost') this.#break(this.#records.fault, start, end);
    else if (skipSpace(this.#bytes, this.#records.next, end) < end) this.#break('not-json', start, end);
    else this.#take(outcome, start, end);
  }

  /**
   * Reads the records of a list that a value holds, for a format that has such lists.
   * @returns false if the value is a record itself
   */
  #readPage(start: number, end: number): boolean {
    if (this.#lists === undefined || this.#bytes[start] !== OPEN_OBJECT) return false;
    this.#scanner.set(this.#bytes, end);
    const next = this.#scanner.value(start);
    if (next < 0 || skipSpace(this.#bytes, next, end) < end) return false;
    const page = listOfRecords(this.#bytes.subarray(0, end), start, this.#lists, true);
    if (page === undefined) return false;
    // Of several pages, the last one tells whether there are more.
    this.#nextPage = undefined;
    for (const [path, value] of membersOf(this.#bytes.subarray(0, end), start))
      if (path !== page.path.join('.')) this.#noteEnvelope(path, value);
    let at = skipSpace(this.#bytes, page.start, end);
    while (this.#bytes[at] !== CLOSE_ARRAY) {
      const outcome = this.#records.read(this.#bytes, at, end);
      this.#scanner.set(this.#bytes, end);
      const recordEnd = this.#scanner.value(at);
      if (outcome === 'lost' || outcome === 'more') this.#break(this.#records.fault, at, recordEnd);
      else this.#take(outcome, at, recordEnd);
      at = skipSpace(this.#bytes, recordEnd, end);
      if (this.#bytes[at] === COMMA) at = skipSpace(this.#bytes, at + 1, end);
    }
    return true;
  }

  #breakLongLine(): boolean {
    this.#break('record-too-long', this.#at, this.#at + RAW_BYTES);
    this.#state = 'long-line';
    return true;
  }

  #skipLine(): boolean {
    const end = this.#bytes.indexOf(LF, this.#at);
    this.#at = end < 0 ? this.#bytes.length : end + 1;
    if (end >= 0) this.#state = 'line';
    return end >= 0;
  }

  // Values in a list, or one after the other

  #stepStream(): boolean {
    this.#pass(skipSpace(this.#bytes, this.#at));
    return this.#at < this.#bytes.length && this.#readRecord();
  }

  #stepList(): boolean {
    this.#pass(skipSpace(this.#bytes, this.#at));
    if (this.#at >= this.#bytes.length) return false;
    const byte = this.#bytes[this.#at];
    if (byte === CLOSE_ARRAY) {
      if (this.#before === 'comma') this.#remark(MESSAGES.commaBeforeEnd);
      this.#at += 1;
      this.#state = this.#openObjects > 0 ? 'envelope' : 'end';
      return true;
    }
    if (byte === COMMA) {
      if (this.#before !== 'value') this.#break('not-json', this.#at, this.#at + 1);
      this.#before = 'comma';
      this.#pass(this.#at + 1);
      return true;
    }
    if (this.#before === 'value') this.#remark(MESSAGES.commaIsMissing);
    return this.#readRecord();
  }

  /** Skips what separates records, and keeps the part on the current line: it tells a record from what is inside others. */
  #pass(place: number): void {
    const passed = this.#bytes.subarray(this.#at, place);
    const lineEnd = passed.lastIndexOf(LF);
    if (lineEnd >= 0) this.#line = Buffer.from(passed.subarray(lineEnd + 1));
    else if (this.#line !== undefined && passed.length > 0)
      this.#line = this.#line.length > LONGEST_INDENT ? undefined : Buffer.concat([this.#line, passed]);
    this.#at = place;
  }

  /** Reads the record that begins at the current offset. */
  #readRecord(): boolean {
    const start = this.#at;
    const outcome = this.#records.read(this.#bytes, start);
    const isLong = this.#bytes.length - start > LONGEST_RECORD;
    if (outcome === 'more' && !this.#final) return isLong && this.#beginBroken(start, 'record-too-long', false);
    if (outcome === 'more') return this.#beginBroken(start, 'cut-off-row', false);
    if (outcome === 'lost') return this.#beginBroken(start, this.#records.fault, false);
    const { next } = this.#records;
    const follows = this.#whatFollows(next);
    if (follows === 'more')
      return isLong && next - start > LONGEST_RECORD && this.#beginBroken(start, 'record-too-long', false);
    if (follows === 'nothing-fit') return this.#beginBroken(start, 'not-json', true);
    if (next - start > LONGEST_RECORD) this.#break('record-too-long', start, start + RAW_BYTES);
    else if (this.#isList || !this.#readPage(start, next)) this.#take(outcome, start, next);
    this.#noteIndent();
    this.#at = next;
    this.#before = 'value';
    this.#line = undefined;
    return true;
  }

  /** Records that begin on lines of their own are recognised by their indent, as long as it is always the same. */
  #noteIndent(): void {
    const indent = this.#line === undefined ? undefined : indentOf(this.#line);
    if (!this.#hasIndents) this.#usualIndent = indent;
    else if (indent === undefined || this.#usualIndent?.equals(indent) !== true) this.#usualIndent = undefined;
    this.#hasIndents = true;
  }

  /** Whether the record really ends here: another one must follow, or the end of the list. */
  #whatFollows(end: number): 'record' | 'more' | 'nothing-fit' {
    const at = skipSpace(this.#bytes, end);
    if (at >= this.#bytes.length) return this.#final || at - end > LONGEST_RECORD ? 'record' : 'more';
    const byte = this.#bytes[at];
    if (byte === OPEN_OBJECT) return 'record';
    if (!this.#isList) return 'nothing-fit';
    if (byte === CLOSE_ARRAY) return 'record';
    if (byte !== COMMA) return 'nothing-fit';
    const next = skipSpace(this.#bytes, at + 1);
    if (next >= this.#bytes.length) return this.#final ? 'record' : 'more';
    return this.#bytes[next] === QUOTE ? this.#isTextAlone(next) : 'record';
  }

  /** Whether a text in a list is one of its values: it may be a key of the record that seemed to end before it. */
  #isTextAlone(at: number): 'record' | 'more' | 'nothing-fit' {
    this.#scanner.set(this.#bytes);
    const end = this.#scanner.string(at);
    if (end < 0) return this.#final || this.#bytes.length - at > LONGEST_RECORD ? 'nothing-fit' : 'more';
    const after = skipSpace(this.#bytes, end);
    if (after >= this.#bytes.length && !this.#final) return 'more';
    return this.#bytes[after] === COLON ? 'nothing-fit' : 'record';
  }

  // Broken records

  /** @param isOff true if the record seems to end, but what follows fits nothing */
  #beginBroken(start: number, reason: string, isOff: boolean): boolean {
    const own = this.#line === undefined ? undefined : indentOf(this.#line);
    this.#mark = {
      indent: this.#usualIndent ?? own,
      isUsual: this.#usualIndent !== undefined,
      firstKey: this.#firstKey ?? firstKeyOf(this.#bytes, start),
    };
    this.#skipper = new JsonSkipper(this.#mark, this.#isList);
    if (isOff || !beginsValue(this.#bytes[start])) this.#skipper.distrust();
    this.#reason = reason;
    this.#raw = Buffer.alloc(0);
    this.#state = 'broken';
    return true;
  }

  #stepBroken(): boolean {
    if (this.#skipper === undefined) throw new Error('no record is broken');
    const { outcome, next } = this.#skipper.skip(this.#bytes, this.#at, this.#final);
    if (this.#raw.length < RAW_BYTES)
      this.#raw = Buffer.concat([this.#raw, this.#bytes.subarray(this.#at, Math.min(next, this.#at + RAW_BYTES))]);
    this.#at = next;
    switch (outcome) {
      case 'more':
        return false;
      case 'lost':
        throw this.#lostPlace();
      case 'cut':
      case 'next':
      case 'ended':
        this.#row += 1;
        this.#broken.add(this.#row, this.#reason, readableText(this.#raw).trimEnd());
        // If the next record was found by its line, the comma before it has already been skipped.
        this.#before = outcome === 'next' ? 'comma' : 'value';
        this.#line = outcome === 'next' ? this.#mark?.indent : undefined;
        this.#state = 'record';
        return true;
    }
  }

  #lostPlace(): UserError {
    const record = this.#row + 1;
    return this.#notUnderstood(
      MESSAGES.recordIsBroken(record),
      MESSAGES.recordsRead(record - 1),
      MESSAGES.whereRecordIsBroken(record),
    );
  }

  #break(reason: string, start: number, end: number): void {
    this.#row += 1;
    this.#broken.add(
      this.#row,
      reason,
      readableText(this.#bytes.subarray(start, Math.min(end, start + RAW_BYTES))).trimEnd(),
    );
  }

  #take(outcome: RecordOutcome, start: number, end: number): void {
    if (outcome !== 'record' && this.#names !== undefined && this.#bytes[start] === OPEN_ARRAY) {
      this.#takeList(this.#names, start, end);
      return;
    }
    if (outcome !== 'record') {
      this.#break(this.#records.fault, start, end);
      return;
    }
    this.#firstKey ??= firstKeyOf(this.#bytes, start);
    this.#takeRows();
  }

  /** Takes the rows of the last record read. */
  #takeRows(): void {
    if (this.#records.hasHigh && !this.#records.wasWindows1252) this.#hasHigh = true;
    for (const cells of this.#records.rows()) {
      this.#row += 1;
      this.#written += 1;
      if (this.#records.wasWindows1252) this.#repairs.add(this.#row, 'windows-1252');
      if (this.#records.hasNan) this.#repairs.add(this.#row, 'not-a-number');
      this.#sink.add(this.#row, cells);
    }
  }

  /** Reads a list within the list as an object with the names of the first one. */
  #takeList(names: readonly Buffer[], start: number, end: number): void {
    if (!this.#hasPassedNames) {
      this.#hasPassedNames = true;
      return;
    }
    const values = elementsOf(this.#bytes.subarray(start, end), 0);
    if (values.length !== names.length) {
      this.#break(values.length < names.length ? 'too-few-cells' : 'too-many-cells', start, end);
      return;
    }
    const members = values.flatMap((value, place) => [
      Buffer.from(place === 0 ? '{' : ','),
      ...[names[place] as Buffer, Buffer.from(':'), value],
    ]);
    const object = Buffer.concat([...members, Buffer.from('}')]);
    const outcome = this.#records.read(object, 0);
    if (outcome === 'record') this.#takeRows();
    else this.#break(this.#records.fault, start, end);
  }

  // What surrounds the list

  /** Reads one member after the list, or the end of an object around it. */
  #stepEnvelope(): boolean {
    const at = skipSpace(this.#bytes, this.#at);
    if (at >= this.#bytes.length) return false;
    if (this.#bytes[at] === CLOSE_OBJECT) {
      this.#at = at + 1;
      this.#openObjects -= 1;
      if (this.#openObjects === 0) this.#state = 'end';
      return true;
    }
    if (this.#bytes[at] !== COMMA) throw this.#notList();
    const scanner = this.#scanner;
    scanner.set(this.#bytes);
    const key = scanner.space(at + 1);
    const keyEnd = scanner.key(key);
    const value = keyEnd < 0 ? -1 : scanner.member(keyEnd);
    const next = value < 0 ? -1 : scanner.value(value);
    if (next < 0 || (next >= this.#bytes.length && !this.#final)) {
      if (scanner.halt !== 'more' && next < 0) throw this.#notList();
      if (this.#bytes.length - at > LONGEST_RECORD) throw this.#notList();
      return false;
    }
    this.#at = next;
    this.#noteMember(this.#bytes.toString('utf8', key + 1, keyEnd - 1), value, next);
    return true;
  }

  #noteMember(key: string, value: number, end: number): void {
    const byte = this.#bytes[value];
    const outer = this.#envelope?.path.slice(0, this.#openObjects - 1) ?? [];
    const path = [...outer, key].join('.');
    if (
      byte === OPEN_ARRAY &&
      this.#lists === undefined &&
      this.#bytes[skipSpace(this.#bytes, value + 1)] === OPEN_OBJECT
    )
      throw this.#twoLists(path);
    if (byte === OPEN_OBJECT) {
      for (const [name, text] of membersOf(this.#bytes, value)) this.#noteEnvelope(`${path}.${name}`, text);
    } else this.#noteEnvelope(path, byte === OPEN_ARRAY ? '' : scalarText(this.#bytes, value, end));
  }

  #noteEnvelope(path: string, value: string): void {
    if (this.#beside.size < MOST_BESIDE) this.#beside.add(path.slice(0, LONGEST_NAMED));
    if (value !== '' && value !== 'false' && NEXT_PAGE.test(path)) this.#nextPage = path;
  }

  /** Each once. */
  #remark(text: Text): void {
    this.#remarks.set(text.en, text);
  }

  #remarkOnEnvelope(): void {
    const names = [...this.#beside].map((path) => `"${path}"`).join(', ');
    if (names !== '') this.#remark(MESSAGES.membersBesideListAreNotRead(names));
    if (this.#nextPage === undefined) return;
    this.#remark(MESSAGES.fileIsOnePageOfSeveral(this.#nextPage));
  }

  #stepEnd(): boolean {
    this.#at = skipSpace(this.#bytes, this.#at);
    if (this.#at >= this.#bytes.length) return false;
    throw this.#notUnderstood(
      MESSAGES.somethingFollowsEndOfJson,
      readableText(this.#bytes.subarray(this.#at, this.#at + 20)),
      MESSAGES.whatFollowsWouldNotBeRead,
    );
  }

  /** No record, or a single empty object, as systems answer when there is nothing to report. */
  #isEmpty(): boolean {
    const [only] = this.#broken.all;
    return this.#row === 0 || (this.#row === 1 && !this.#isList && only?.raw.replaceAll(/\s/gu, '') === '{}');
  }

  #finish(): void {
    this.#remarkOnEnvelope();
    if (this.#isList && this.#state !== 'end') this.#remark(MESSAGES.fileIsCutOffItsJson);
    if (this.#isEmpty()) {
      throw new UserError('FILE_EMPTY', MESSAGES.fileHasNoRecords, MESSAGES.askForFileAgainOrRemove, [
        { file: this.#text.file, message: MESSAGES.hasEmptyListOrIsEmpty },
      ]);
    }
  }

  #twoLists(path: string): UserError {
    const first = this.#envelope?.path.join('.') ?? '';
    return this.#notUnderstood(MESSAGES.fileHoldsMoreThanOneList, `${first}, ${path}`, MESSAGES.severalListsAreRecords);
  }

  #notList(): UserError {
    return this.#notUnderstood(
      MESSAGES.textAfterList,
      readableText(this.#bytes.subarray(this.#at, this.#at + 20)),
      MESSAGES.afterRecord(this.#row),
    );
  }

  #notUnderstood(summary: Text, found: string | Text, message: Text): UserError {
    return new UserError('FILE_NOT_UNDERSTOOD', summary, MESSAGES.askForNewExportOneList, [
      { file: this.#text.file, found, expected: MESSAGES.jsonRfc8259OrOneJson, message },
    ]);
  }

  #result(): Reading {
    const repairs = this.#repairs.result(this.#hasHigh);
    const names = this.#columns.names();
    const path = this.#envelope?.path.join('.');
    const { words, isNoRecord = false, emptyList } = this.#shape;
    return {
      ...(words === undefined ? {} : { oddShape: { words, isNoRecord } }),
      ...(emptyList === undefined ? {} : { emptyList }),
      columns: names.columns,
      doubled: names.doubled,
      records: this.#written,
      broken: this.#broken.all,
      repairs: repairs.rows,
      remarks: [
        ...(path === undefined ? [] : [MESSAGES.recordsAreThoseOfList(path)]),
        ...(words === undefined ? [] : [MESSAGES.jsonIsOfOtherShape(words)]),
        ...names.remarks,
        ...this.#remarks.values(),
        ...repairs.remarks,
      ],
      encoding: this.#text.form === 'utf-8' ? repairs.encoding : this.#text.form.toUpperCase(),
    };
  }
}
