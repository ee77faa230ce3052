import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UserError } from '../errors.ts';
import { readText } from '../reading/read-records.ts';
import { makeSheetTable } from '../reading/sheet-table.ts';
import { Workbook } from '../reading/workbook.ts';
import { ZipArchive } from '../reading/zip-archive.ts';
import { sqlFile } from '../store/sql.ts';
import { Store } from '../store/store.ts';
import { columnOf, plainWord, type ReplyColumn } from './reply-words.ts';

/** A row of a file that came back, in which something was answered. */
export interface ReplyRow {
  /** Line of the file, or row of the sheet. */
  readonly row: number;
  readonly cells: Readonly<Record<ReplyColumn, string>>;
}

export interface ReplyFile {
  /** Its own name. */
  readonly name: string;
  readonly sha256: string;
  readonly rows: readonly ReplyRow[];
  /** Rows of findings in which nothing was answered. */
  readonly unanswered: number;
}

const EMPTY: Readonly<Record<ReplyColumn, string>> = {
  ...{ vendor: '', call_id: '', rule: '', rule_title: '', answer: '', explanation: '', evidence: '' },
};
const LARGEST = 256 * 1024 * 1024;
const ZIP = Buffer.from('PK');

/**
 * Reads a workbook (.xlsx) or a text file (CSV) that a call centre sent back: by its contents, whatever the order of sheets, columns and rows, in either language.
 * @param folder for copies on the way, which are taken away again
 * @throws UserError FILE_NOT_FOUND; REPLIES_REFUSED where no table in it has calls and answers; what reading throws
 */
export async function readReplyFile(path: string, folder: string): Promise<ReplyFile> {
  const state = statSync(path, { throwIfNoEntry: false });
  if (state?.isFile() !== true || state.size > LARGEST)
    throw new UserError('FILE_NOT_FOUND', 'There is no such file.', 'Name the workbook or CSV that came back.', [
      { file: basename(path), message: state?.isFile() === true ? 'is larger than any reply' : 'is not there' },
    ]);
  const bytes = readFileSync(path);
  const isWorkbook = bytes.subarray(0, 2).equals(ZIP);
  const tables = isWorkbook ? await sheetsOf(path, folder) : [await textOf(path, folder)];
  const read = tables.flatMap(({ columns, rows }) => repliesIn(columns, rows));
  if (!tables.some(({ columns }) => isReplyTable(columns))) throw noReplies(path);
  return {
    name: basename(path),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    rows: read.filter(({ cells }) => cells.answer !== '' || cells.explanation !== '' || cells.evidence !== ''),
    unanswered: read.filter(({ cells }) => cells.answer === '' && cells.explanation === '' && cells.evidence === '')
      .length,
  };
}

interface Table {
  readonly columns: readonly string[];
  /** The first cell of each is its place in the file. */
  readonly rows: readonly (readonly string[])[];
}

/** Calls, rules and answers: what is not all there is another sheet. */
function isReplyTable(columns: readonly string[]): boolean {
  const found = new Set(columns.map(columnOf));
  return found.has('call_id') && (found.has('rule') || found.has('rule_title')) && found.has('answer');
}

function repliesIn(columns: readonly string[], rows: readonly (readonly string[])[]): readonly ReplyRow[] {
  if (!isReplyTable(columns)) return [];
  const names = columns.map(columnOf);
  return rows.flatMap((row) => {
    const cells: Record<ReplyColumn, string> = { ...EMPTY };
    for (const [place, name] of names.entries()) {
      const cell = (row[place + 1] ?? '').trim();
      // Of two columns with such a heading the first one with something in it counts.
      if (name !== null && cells[name] === '') cells[name] = cell;
    }
    const isSecondHeading = plainWord(cells.call_id) === 'call id' || columnOf(cells.call_id) === 'call_id';
    if (cells.call_id === '' || isSecondHeading) return [];
    return [{ row: Number(row[0]), cells }];
  });
}

async function sheetsOf(path: string, folder: string): Promise<readonly Table[]> {
  const archive = await ZipArchive.open(path);
  try {
    const workbook = await Workbook.open(path, archive);
    const tables: Table[] = [];
    for (const sheet of workbook.sheets) {
      const target = join(folder, `sheet-${sheet.place}.csv`);
      const table = await makeSheetTable(path, workbook, sheet, { target, headingsIn });
      if (table === undefined) continue;
      tables.push({ columns: table.columns, rows: await rowsOf(target, table.delimiter, folder) });
      rmSync(target, { force: true });
    }
    return tables;
  } finally {
    archive.close();
  }
}

async function textOf(path: string, folder: string): Promise<Table> {
  const target = join(folder, 'replies.csv');
  const read = await readText(path, { target, isHeading: (cells) => isReplyTable(cells) });
  try {
    return { columns: read.columns, rows: await rowsOf(target, read.delimiter, folder) };
  } finally {
    rmSync(target, { force: true });
  }
}

function headingsIn(cells: readonly string[]): number {
  return new Set(cells.map(columnOf).filter((column) => column !== null)).size;
}

async function rowsOf(path: string, delimiter: string, folder: string): Promise<readonly (readonly string[])[]> {
  if (statSync(path).size === 0) return [];
  const store = await Store.open(':memory:', { allowedDirectory: folder });
  try {
    const rows = await store.rows<Record<string, string | null>>(sqlFile(import.meta.url, './reply-table.sql'), {
      path,
      delimiter,
    });
    return rows.map((row) => Object.values(row).map((cell) => cell ?? ''));
  } finally {
    store.close();
  }
}

function noReplies(path: string): UserError {
  return new UserError(
    'REPLIES_REFUSED',
    'No table in this file holds calls, rules and answers.',
    'Ask for the workbook findings.xlsx that was sent, with the answers filled in. A CSV needs the columns call_id, rule and answer. Nothing was written.',
    [{ file: basename(path), expected: 'call_id, rule, answer', message: 'has no such headings' }],
  );
}
