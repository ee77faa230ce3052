import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { FileSample } from '../../../src/reading/file-sample.ts';
import { OpenedFiles, type OpenedTable } from '../../../src/reading/opened-table.ts';
import type { RecordFile } from '../../../src/reading/record-file.ts';

/** A copy as the database sees it: each record with its row and its cells. */
export interface CopiedRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Reading {
  readonly file: RecordFile;
  readonly records: readonly CopiedRecord[];
}

/** A folder of its own for one test, removed after it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'belaudit-read-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function writeInput(contents: string | Uint8Array, name = 'in.csv'): Promise<string> {
  const file = join(await temporaryFolder(), name);
  await writeFile(file, contents);
  return file;
}

/** The opened files of one test, closed after it. */
export function openedFiles(): OpenedFiles {
  const files = new OpenedFiles();
  onTestFinished(() => files.close());
  return files;
}

export function openedTable(file: string): OpenedTable {
  return openedFiles().at(file);
}

export async function readSample(file: string): Promise<FileSample> {
  return await openedTable(file).sample();
}

/** One cell and its end; a quoted one first, with its quotes. */
const CELL = /(?:"((?:[^"]|"")*)"|([^"\r\n]*?))(\n|[,;\t|#])/uy;

/**
 * The copy, split by the plain rules that it promises: UTF-8, LF, cells between delimiters, a quote doubled within quotes.
 * Independent of the reader, so that the two can disagree.
 */
function parseCopy(text: string, delimiter: string): CopiedRecord[] {
  const cell = new RegExp(CELL.source.replace('[,;\\t|#]', `[${delimiter === '^' ? '\\^' : delimiter}]`), CELL.flags);
  const records: CopiedRecord[] = [];
  let cells: string[] = [];
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (match === null) throw new Error(`the copy is not plain after ${records.length} records`);
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== '\n') continue;
    records.push({ row: Number(cells[0]), cells: cells.slice(1) });
    cells = [];
  }
  if (cells.length > 0) throw new Error('the last record of the copy is not ended');
  return records;
}

const TRIMMED = /^(?:[!-~](?:.*[!-~])?)?$/su;
const SIMPLE = /^[ !"$-*,-~]*$/u;
const TIME = /^(?:\d{4}-\d\d-\d\d[ T](?:[01]\d|2[0-3]):\d\d:\d\d)?$/u;
const DATE = /^(?:\d{4}-\d\d-\d\d(?:[ T](?:[01]\d|2[0-3]):\d\d:\d\d)?)?$/u;

/** A statement about all cells of a column is true for each. */
function checkTraits({ traits, delimiter }: RecordFile, records: readonly CopiedRecord[]): void {
  const check = (places: ReadonlySet<number> | undefined, pattern: RegExp): void => {
    for (const place of places ?? []) {
      const wrong = records.find(({ cells }) => !pattern.test(cells[place] ?? ''));
      if (wrong !== undefined) throw new Error(`cell ${place} of row ${wrong.row} is not what was said of its column`);
    }
  };
  check(traits?.trimmed, TRIMMED);
  check(traits?.simple, TRIMMED);
  check(traits?.simple, SIMPLE);
  check(traits?.times, TIME);
  check(traits?.dates, DATE);
  check(traits?.undelimited, new RegExp(String.raw`^[^\u{${delimiter.charCodeAt(0).toString(16)}}]*$`, 'u'));
}

/**
 * Reads, and checks the promises of every reading: the copy has the stated number of records, each as wide as there are columns, and statements about
 * columns are true for each cell.
 */
export async function readBack(reading: Promise<RecordFile>): Promise<Reading> {
  const file = await reading;
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file.path));
  const records = parseCopy(text, file.delimiter);
  if (records.length !== file.records) throw new Error(`${file.records} records counted, ${records.length} copied`);
  const narrow = records.find(({ cells }) => cells.length !== file.columns.length);
  if (narrow !== undefined) throw new Error(`the record of row ${narrow.row} has ${narrow.cells.length} cells`);
  checkTraits(file, records);
  return { file, records };
}
