import { basename } from 'node:path';
import { UserError } from '../../errors.ts';
import { QUESTIONS } from '../../model/listening.ts';
import { PROOF_QUESTIONS } from '../../model/proof-samples.ts';
import { MESSAGES } from '../messages.ts';
import { namedCells, readReturnedFile } from '../returned-tables.ts';
import { type HeardColumn, heardColumn, isHeardTable } from './heard-words.ts';

/** A row of a returned list. */
export interface HeardRow {
  /** Line of the file, or row of the sheet. */
  readonly row: number;
  readonly cells: Readonly<Record<HeardColumn, string>>;
}

const EMPTY: Readonly<Record<HeardColumn, string>> = {
  ...{ sample: '', call_id: '', consent_id: '', listener: '', text: '' },
  ...{ offered: '', identity: '', asked: '', consent: '' },
  ...{ person: '', number: '', company: '', product: '', date: '', how: '', term: '' },
};
/** The most rows that messages name individually. */
const MOST_ROWS = 20;
const LARGEST = 64 * 1024 * 1024;

/**
 * Reads a returned list of recordings that somebody listened to, or of proofs that somebody looked at, a workbook (.xlsx) or a text file (CSV): by its contents, whatever the order of sheets, columns and rows, in either language.
 * @param folder for temporary copies
 * @throws UserError FILE_NOT_FOUND; SAMPLE_REFUSED if no table in it has calls or consents and answers, or a row cannot be split into cells; what reading throws
 */
export async function readHeardFile(path: string, folder: string): Promise<readonly HeardRow[]> {
  const { tables } = await readReturnedFile(path, folder, {
    isHeading: isHeardTable,
    headingsIn: (cells) => new Set(cells.map(heardColumn).filter((column) => column !== null)).size,
    ...{ largest: LARGEST, kind: 'list' },
  });
  const lists = tables.filter(({ columns }) => isHeardTable(columns));
  if (lists.length === 0) throw noList(path);
  const broken = lists.flatMap((list) => list.broken);
  if (broken.length > 0) throw brokenRows(path, broken);
  return lists.flatMap(({ columns, rows }) => {
    const names = columns.map(heardColumn);
    return rows.flatMap((row) => rowOf(row, names));
  });
}

function rowOf(row: readonly string[], names: readonly (HeardColumn | null)[]): readonly HeardRow[] {
  const cells = namedCells(row, names, EMPTY);
  // The headings for programs are below those for people.
  const isHeading = cells.call_id === 'call_id' || cells.consent_id === 'consent_id';
  const told = ['call_id', 'consent_id', ...QUESTIONS, ...PROOF_QUESTIONS, 'text'] as const;
  const isEmpty = told.every((name) => cells[name] === '');
  return isHeading || isEmpty ? [] : [{ row: Number(row[0]), cells }];
}

function brokenRows(path: string, rows: readonly number[]): UserError {
  return new UserError(
    'SAMPLE_REFUSED',
    MESSAGES.rowsOfThisFileThatCannot(rows.length),
    MESSAGES.quoteCellWithDelimiter,
    rows.slice(0, MOST_ROWS).map((line) => ({ file: basename(path), line, message: MESSAGES.cannotBeSplitIntoCells })),
  );
}

function noList(path: string): UserError {
  return new UserError('SAMPLE_REFUSED', MESSAGES.noAnsweredTable, MESSAGES.readWorkbookThatBelauditSampleMade, [
    { file: basename(path), expected: 'call_id, offered', message: MESSAGES.lacksTheseHeadings },
  ]);
}
