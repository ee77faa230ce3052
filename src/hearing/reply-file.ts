import { basename } from 'node:path';
import { UserError } from '../errors.ts';
import { MESSAGES } from './messages.ts';
import { columnOf, plainWord, type ReplyColumn } from './reply-words.ts';
import { namedCells, readReturnedFile } from './returned-tables.ts';

/** A row of a returned file that has an answer. */
export interface ReplyRow {
  /** Line of the file, or row of the sheet. */
  readonly row: number;
  readonly cells: Readonly<Record<ReplyColumn, string>>;
}

export interface ReplyFile {
  /** The rule's own name. */
  readonly name: string;
  readonly sha256: string;
  readonly rows: readonly ReplyRow[];
  /** Rows that have an answer but name no call. */
  readonly withoutCall: readonly number[];
  /** Rows that cannot be split into cells. */
  readonly broken: readonly number[];
}

const EMPTY: Readonly<Record<ReplyColumn, string>> = {
  ...{ vendor: '', call_id: '', rule: '', rule_title: '', answer: '', explanation: '', evidence: '' },
};
const LARGEST = 256 * 1024 * 1024;

/**
 * Reads a workbook (.xlsx, .ods) or a text file (CSV) that a call centre returned: by its contents, whatever the order of sheets, columns and rows, in either language.
 * @param folder for temporary copies
 * @throws UserError FILE_NOT_FOUND; REPLIES_REFUSED if no table in it has calls and answers; what reading throws
 */
export async function readReplyFile(path: string, folder: string): Promise<ReplyFile> {
  const shape = { isHeading: isReplyTable, headingsIn, largest: LARGEST, kind: 'reply' };
  const { tables, sha256 } = await readReturnedFile(path, folder, shape);
  const read = tables.flatMap(({ columns, rows }) => repliesIn(columns, rows));
  if (!tables.some(({ columns }) => isReplyTable(columns))) throw noReplies(path);
  const answered = read.filter(({ cells }) => cells.answer !== '' || cells.explanation !== '' || cells.evidence !== '');
  return {
    name: basename(path),
    sha256,
    rows: answered.filter(({ cells }) => cells.call_id !== ''),
    withoutCall: answered.filter(({ cells }) => cells.call_id === '').map(({ row }) => row),
    broken: tables.flatMap(({ columns, broken }) => (isReplyTable(columns) ? broken : [])),
  };
}

/** Calls, rules and answers: a table that lacks one of them is another sheet. */
function isReplyTable(columns: readonly string[]): boolean {
  const found = new Set(columns.map(columnOf));
  return found.has('call_id') && (found.has('rule') || found.has('rule_title')) && found.has('answer');
}

function repliesIn(columns: readonly string[], rows: readonly (readonly string[])[]): readonly ReplyRow[] {
  if (!isReplyTable(columns)) return [];
  const names = columns.map(columnOf);
  return rows.flatMap((row) => {
    const cells = namedCells(row, names, EMPTY);
    const isSecondHeading = plainWord(cells.call_id) === 'call id' || columnOf(cells.call_id) === 'call_id';
    if (isSecondHeading) return [];
    return [{ row: Number(row[0]), cells }];
  });
}

function headingsIn(cells: readonly string[]): number {
  return new Set(cells.map(columnOf).filter((column) => column !== null)).size;
}

function noReplies(path: string): UserError {
  return new UserError('REPLIES_REFUSED', MESSAGES.noTableInThisFileHasCalls, MESSAGES.askForSentWorkbook, [
    { file: basename(path), expected: 'call_id, rule, answer', message: MESSAGES.lacksTheseHeadings },
  ]);
}
