import { isUtf8 } from 'node:buffer';
import { rm } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import type { Text } from '../model/text.ts';
import { BrokenRecords } from './broken-records.ts';
import { type OpenedText, withText } from './file-text.ts';
import { MESSAGES } from './messages.ts';
import type { Openable } from './opened-file.ts';
import { RecordCopy } from './record-copy.ts';
import type { ReadOptions, RecordFile } from './record-file.ts';
import { LF, type Stretch } from './record-scan.ts';
import { RowRepairs } from './row-repairs.ts';
import { COMMA, closedRow, OPEN, SEMICOLON, StatementSkipper, scanTuple, skipSpace } from './sql-scan.ts';
import { decodeWindows1252, readableText } from './text-encoding.ts';

const DELIMITER = ',';
const LONGEST_ROW = 1_000_000;
/** The longest beginning of a statement that is examined: the columns of a table, or of an INSERT. */
const LONGEST_OPENING = 1 << 18;
const OPENING_TELLS = 512;

const NAME = '(?:`[^`]+`|"[^"]+"|[A-Za-z_][A-Za-z0-9_$]*)';
const COLUMN_DEFINITION = new RegExp(`^\\s*(${NAME})\\s+(?!key\\b|index\\b|\\()[A-Za-z]`, 'iu');
const NO_COLUMN = /^\s*(?:primary|unique|key|index|fulltext|spatial|constraint|foreign|check)\b/iu;

/** What stands between two rows of an INSERT. */
const BETWEEN_ROWS = /(?<=\))\s*,\s*(?=\()/u;

/** How rows are numbered: by physical line where each row has its own line, else by their order in the table. */
type Numbering = 'line' | 'order';

class TwoRowsOnOneLine extends Error {}

/**
 * Reads one table's rows from a database dump (mysqldump, phpMyAdmin, Navicat), plain or packed as gz, and writes their plain copy.
 * @param table name of the table, without its database
 * @throws UserError as `readRecords`; FILE_NOT_UNDERSTOOD if the dump has no rows of that table
 */
export async function readSqlDump(file: Openable, table: string, options: ReadOptions): Promise<RecordFile> {
  try {
    return await readOnce(file, table, 'line', options);
  } catch (error) {
    if (!(error instanceof TwoRowsOnOneLine)) throw error;
    // The same bytes are read again: count them once.
    const { onBytes: _, ...silent } = options;
    return await readOnce(file, table, 'order', silent);
  }
}

async function readOnce(
  file: Openable,
  table: string,
  numbering: Numbering,
  options: ReadOptions,
): Promise<RecordFile> {
  return await withText(file, options, async (opened) => {
    let copy: RecordCopy | undefined;
    try {
      copy = await RecordCopy.create(options.target, DELIMITER.charCodeAt(0));
      const reader = new DumpReader(opened, table, numbering, copy);
      const found = await reader.read(options.onlyBeginning === true);
      await copy.finish();
      await copy.close();
      return { path: options.target, delimiter: DELIMITER, ...found, ...opened.text.identity };
    } catch (error) {
      await copy?.close().catch(() => undefined);
      await rm(options.target, { force: true });
      throw error;
    }
  });
}

type Opening =
  | { readonly kind: 'insert'; readonly length: number; readonly columns: readonly string[] | undefined }
  | { readonly kind: 'table'; readonly columns: readonly string[] }
  | { readonly kind: 'delimiter'; readonly mark: string; readonly length: number }
  | { readonly kind: 'change'; readonly text: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'more' };

class DumpReader {
  readonly #opened: OpenedText;
  readonly #table: string;
  readonly #numbering: Numbering;
  readonly #copy: RecordCopy;
  readonly #broken: BrokenRecords;
  readonly #repairs = new RowRepairs();
  readonly #insert: RegExp;
  readonly #create: RegExp;
  readonly #rowsOnNewLine: RegExp;
  /** A statement that changes the table's rows in a way that is not applied here. */
  readonly #change: RegExp;
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  #final = false;
  #line = 1;
  #lastRow = 0;
  #records = 0;
  #multibyte = false;
  #columns: readonly string[] | undefined;
  #declared: readonly string[] | undefined;
  #skipper: StatementSkipper | undefined;
  /** What ends a statement among the bodies of procedures and triggers; undefined outside them. */
  #bodyMark: string | undefined;
  #inRows = false;
  /** True while skipping the rest of a broken row's line. */
  #inBrokenLine = false;

  constructor(opened: OpenedText, table: string, numbering: Numbering, copy: RecordCopy) {
    this.#opened = opened;
    this.#table = table;
    this.#numbering = numbering;
    this.#copy = copy;
    this.#broken = new BrokenRecords(opened.text.file);
    const name = `(?:${NAME}\\.)?[\`"]?${table}[\`"]?`;
    const into = `(?:insert|replace)\\s+(?:ignore\\s+|low_priority\\s+|delayed\\s+)*into\\s+${name}\\s*`;
    this.#insert = new RegExp(`^${into}(?:\\(([^()]*)\\)\\s*)?values?\\s*(?=\\()`, 'iu');
    this.#rowsOnNewLine = new RegExp(`(?<=\\n)${into}(?:\\(|values?\\b)`, 'iu');
    const how = '(?:(?:low_priority|high_priority|delayed|quick|ignore)\\s+)*';
    this.#change = new RegExp(
      `^(?:(?:insert|replace)\\s+${how}(?:into\\s+)?|update\\s+${how}|delete\\s+${how}from\\s+|truncate\\s+(?:table\\s+)?|load\\s+data\\b[^;]*?\\binto\\s+table\\s+)${name}(?![\\w$\`"])`,
      'iu',
    );
    this.#create = new RegExp(`^create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?${name}\\s*\\(`, 'iu');
  }

  /** @param onlyBeginning ends with the first row */
  async read(onlyBeginning: boolean): Promise<Omit<RecordFile, 'path' | 'delimiter' | 'sha256' | 'bytes'>> {
    const { pieces } = this.#opened;
    for (;;) {
      const isEnough = (): boolean => onlyBeginning && this.#records > 0;
      while (!isEnough() && this.#at < this.#bytes.length && this.#step());
      await this.#copy.flush();
      if (this.#final || isEnough()) break;
      const piece = await pieces.next();
      const rest = this.#bytes.subarray(this.#at);
      this.#at = 0;
      this.#final = piece.done === true;
      this.#bytes = piece.done === true ? rest : Buffer.concat([rest, piece.value]);
    }
    return this.#result();
  }

  /**
   * Reads the beginning of one statement, one row, or one skipped stretch.
   * @returns false if more bytes must come first
   */
  #step(): boolean {
    const stretch: Stretch = { bytes: this.#bytes, final: this.#final };
    if (this.#inBrokenLine) return this.#skipBrokenLine();
    if (this.#bodyMark !== undefined) return this.#skipBodies(this.#bodyMark);
    if (this.#skipper !== undefined) return this.#skipStatement(this.#skipper);
    const start = skipSpace(stretch, this.#at);
    if (start === undefined) return this.#giveUpIfEndless();
    this.#moveTo(start);
    if (start >= this.#bytes.length) return false;
    return this.#inRows ? this.#stepRow(stretch) : this.#stepStatement();
  }

  /** Stops skipping at a line that begins like a row of the table: a quote left open in other data must not swallow rows. */
  #skipStatement(skipper: StatementSkipper): boolean {
    // Take whole lines, each with the line end before it, so that the beginning of a row is never cut in two.
    const lastLineEnd = this.#bytes.lastIndexOf(LF);
    const isLong = this.#bytes.length - this.#at > LONGEST_ROW;
    const limit = this.#final || (isLong && lastLineEnd <= this.#at) ? this.#bytes.length : lastLineEnd;
    if (limit <= this.#at) return false;
    const { next, done } = skipper.skip({ bytes: this.#bytes.subarray(0, limit), final: this.#final }, this.#at);
    const row = this.#bytes.toString('latin1', this.#at, next).search(this.#rowsOnNewLine);
    this.#moveTo(row < 0 ? next : this.#at + row);
    if (done || row >= 0) this.#skipper = undefined;
    return done || row >= 0;
  }

  #stepStatement(): boolean {
    const opening = this.#opening();
    switch (opening.kind) {
      case 'more':
        return false;
      case 'insert':
        this.#startRows(opening.columns);
        this.#moveTo(this.#at + opening.length);
        return true;
      case 'delimiter':
        this.#moveTo(this.#at + opening.length);
        this.#bodyMark = opening.mark === ';' ? undefined : opening.mark;
        return true;
      case 'table':
        this.#declared = opening.columns;
        break;
      case 'change':
        this.#broken.add(this.#nextRow(), 'statement-not-carried-out', opening.text);
        break;
      case 'other':
        break;
    }
    this.#skipper = new StatementSkipper();
    return true;
  }

  #opening(): Opening {
    const short = this.#bytes.toString('latin1', this.#at, this.#at + OPENING_TELLS);
    const whole = this.#final || this.#bytes.length - this.#at >= OPENING_TELLS;
    const mark = /^delimiter[ \t]+(\S+)[ \t]*(?=\r?\n)/iu.exec(short);
    if (mark !== null) return { kind: 'delimiter', mark: mark[1] as string, length: mark[0].length };
    if (!/^(?:insert|replace|create)\b/iu.test(short)) return whole ? this.#notRead(short) : { kind: 'more' };
    const long = this.#bytes.toString('latin1', this.#at, this.#at + LONGEST_OPENING);
    const insert = this.#insert.exec(long);
    if (insert !== null) {
      const columns = insert[1]?.split(',').map(nameOf);
      return { kind: 'insert', length: insert[0].length, columns };
    }
    const create = this.#create.exec(long);
    if (create !== null) {
      const end = long.search(/;\s*(?:\r?\n|$)/u);
      if (end >= 0) return { kind: 'table', columns: declaredColumns(long.slice(create[0].length, end)) };
    }
    const complete = this.#final || this.#bytes.length - this.#at >= LONGEST_OPENING || long.includes(';');
    return complete ? this.#notRead(long) : { kind: 'more' };
  }

  /** A statement whose rows are not read; a remark mentions it if it concerns the table. */
  #notRead(text: string): Opening {
    if (!this.#change.test(text.slice(0, OPENING_TELLS))) return { kind: 'other' };
    const statement = /^[^;\n]*/u.exec(text)?.[0] ?? '';
    return { kind: 'change', text: readableText(Buffer.from(statement, 'latin1')) };
  }

  #startRows(listed: readonly string[] | undefined): void {
    const columns = listed ?? this.#declared;
    if (columns === undefined) throw this.#notUnderstood(MESSAGES.dumpDoesNotSayWhichColumns);
    if (this.#columns !== undefined && this.#columns.join('\n') !== columns.join('\n')) {
      throw this.#notUnderstood(MESSAGES.dumpHasRowsWithDifferentColumns);
    }
    this.#columns = columns;
    this.#inRows = true;
  }

  #stepRow(stretch: Stretch): boolean {
    const start = this.#at;
    const byte = this.#bytes[start];
    if (byte === COMMA) {
      this.#moveTo(start + 1);
      return true;
    }
    if (byte !== OPEN) {
      // The statement is over, or what follows a broken row is another one.
      this.#inRows = false;
      if (byte === SEMICOLON) this.#moveTo(start + 1);
      return true;
    }
    const tuple = scanTuple(stretch, start);
    if (tuple.outcome === 'row') {
      this.#takeRow(tuple.values, this.#bytes.subarray(start, tuple.next));
      this.#moveTo(tuple.next);
      return true;
    }
    if (tuple.outcome === 'no-row') return this.#breakRow('no-sql-row');
    if (this.#final) return this.#breakRow('cut-off-row');
    return this.#bytes.length - start > LONGEST_ROW && this.#breakRow('line-too-long');
  }

  /**
   * Ends a row that cannot be cut into values at the end of its line.
   * @returns false if the line's end has not come
   */
  #breakRow(reason: string): boolean {
    const end = this.#bytes.indexOf(LF, this.#at);
    const isLong = this.#bytes.length - this.#at > LONGEST_ROW;
    if (end < 0 && !this.#final && !isLong) return false;
    const rest = end < 0 ? this.#bytes.length : end;
    const closed = reason === 'no-sql-row' ? closedRow(this.#bytes.subarray(this.#at, rest)) : undefined;
    if (closed !== undefined) {
      this.#broken.add(this.#nextRow(), reason, readableText(this.#bytes.subarray(this.#at, this.#at + closed)));
      this.#moveTo(this.#at + closed);
      return true;
    }
    const next = rest;
    // One that is not closed may hold others: as many are rejected as seem to stand there.
    for (const text of readableText(this.#bytes.subarray(this.#at, next)).split(BETWEEN_ROWS))
      this.#broken.add(this.#nextRow(), reason, text);
    this.#moveTo(next);
    this.#inBrokenLine = end < 0;
    return true;
  }

  /**
   * Skips the rest of a broken line.
   * @returns false if its end has not come
   */
  #skipBrokenLine(): boolean {
    const end = this.#bytes.indexOf(LF, this.#at);
    this.#moveTo(end < 0 ? this.#bytes.length : end);
    this.#inBrokenLine = end < 0;
    return !this.#inBrokenLine;
  }

  #takeRow(values: readonly Buffer[], raw: Buffer): void {
    const row = this.#nextRow();
    const wanted = this.#columns?.length ?? 0;
    if (values.length !== wanted) {
      this.#broken.add(row, values.length < wanted ? 'too-few-cells' : 'too-many-cells', readableText(raw));
      return;
    }
    const utf8 = isUtf8(raw);
    if (utf8 && !this.#multibyte && raw.some((byte) => byte > 0x7f)) this.#multibyte = true;
    const cells = utf8 ? values : decodeAll(values);
    if (cells === undefined) {
      this.#broken.add(row, 'undecodable-bytes', readableText(raw));
      return;
    }
    if (!utf8) this.#repairs.add(row, 'windows-1252');
    this.#copy.addCells(row, cells);
    this.#records += 1;
  }

  #nextRow(): number {
    if (this.#numbering === 'line' && this.#line === this.#lastRow) throw new TwoRowsOnOneLine();
    this.#lastRow = this.#numbering === 'line' ? this.#line : this.#lastRow + 1;
    return this.#lastRow;
  }

  /**
   * Skips the bodies of procedures and triggers: they use another delimiter, and hold statements that never ran. A statement about the table between two of
   * these delimiters did run: its rows are not read, and it is rejected.
   */
  #skipBodies(mark: string): boolean {
    const text = this.#bytes.toString('latin1', this.#at);
    const end = text.search(/^delimiter[ \t]+;/imu);
    if (end < 0 && !this.#final && text.length <= LONGEST_ROW) return false;
    const start = this.#at;
    const limit = end >= 0 ? end : this.#final ? text.length : Math.max(0, text.lastIndexOf('\n'));
    for (const { index, 0: before } of text.slice(0, limit).matchAll(statementsAfter(mark))) {
      const opening = this.#notRead(text.slice(index + before.length, limit));
      if (opening.kind !== 'change') continue;
      this.#moveTo(start + index + before.length);
      this.#broken.add(this.#nextRow(), 'statement-not-carried-out', opening.text);
    }
    this.#moveTo(start + limit);
    if (end >= 0) this.#bodyMark = undefined;
    return end >= 0;
  }

  #giveUpIfEndless(): boolean {
    if (this.#bytes.length - this.#at > 16 * LONGEST_ROW) throw this.#notUnderstood(MESSAGES.commentInDumpDoesNotEnd);
    return false;
  }

  #moveTo(place: number): void {
    const passed = this.#bytes.subarray(this.#at, place);
    for (let index = passed.indexOf(LF); index >= 0; index = passed.indexOf(LF, index + 1)) this.#line += 1;
    this.#at = place;
  }

  #notUnderstood(message: Text): UserError {
    return new UserError('FILE_NOT_UNDERSTOOD', message, MESSAGES.exportTableAloneWithItsStructure(this.#table), [
      { file: this.#opened.text.file, line: this.#line, message },
    ]);
  }

  #result(): Omit<RecordFile, 'path' | 'delimiter' | 'sha256' | 'bytes'> {
    const columns = this.#columns ?? this.#declared;
    if (columns === undefined) throw this.#notUnderstood(MESSAGES.dumpHasNoTable(this.#table));
    const repairs = this.#repairs.result(this.#multibyte);
    const numbered = this.#numbering === 'order' ? [MESSAGES.dumpHasSeveralRowsOnOne] : [];
    return {
      columns,
      records: this.#records,
      broken: this.#broken.all,
      repairs: repairs.rows,
      remarks: [MESSAGES.rowsOfTableOfDatabaseDump(this.#table), ...numbered, ...repairs.remarks],
      encoding: repairs.encoding,
    };
  }
}

/** What precedes a statement: the beginning or a delimiter, with spaces and comments. */
function statementsAfter(mark: string): RegExp {
  const space = String.raw`(?:\s|--[^\n]{0,1000}\n|#[^\n]{0,1000}\n|/\*[^*]{0,1000}\*/)*`;
  return new RegExp(`(?:^|${mark.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)})${space}`, 'gu');
}

function decodeAll(values: readonly Buffer[]): readonly Buffer[] | undefined {
  const decoded = values.map((value) => decodeWindows1252(value));
  return decoded.includes(undefined) ? undefined : (decoded as readonly Buffer[]);
}

/** A name from a statement that was read as bytes, without its quotes. */
function nameOf(name: string): string {
  const bare = name.trim().replace(/^[`"](.*)[`"]$/u, '$1');
  return readableText(Buffer.from(bare, 'latin1'));
}

/** The column names in the body of a CREATE TABLE statement. */
function declaredColumns(body: string): readonly string[] {
  return definitionsIn(body)
    .filter((definition) => !NO_COLUMN.test(definition))
    .map((definition) => COLUMN_DEFINITION.exec(definition)?.[1])
    .filter((name) => name !== undefined)
    .map(nameOf);
}

/** A quoted text, a comment to the end of its line, a sign that delimits definitions, or anything else. */
const PIECE = /'(?:[^'\\]|\\.|'')*'|"(?:[^"]|"")*"|`[^`]*`|--[^\n]*|[(),]|[^'"`(),-]+|-/gsu;

/** The definitions between a table's brackets, separated by the commas that are not inside further brackets. */
function definitionsIn(body: string): readonly string[] {
  const definitions = [''];
  let depth = 0;
  for (const [piece] of body.matchAll(PIECE)) {
    if (piece.startsWith('--')) continue;
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (depth < 0) break;
    if (piece === ',' && depth === 0) definitions.push('');
    else definitions[definitions.length - 1] += piece;
  }
  return definitions;
}
