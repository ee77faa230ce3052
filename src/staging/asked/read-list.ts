import { createReadStream, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { UserError } from '../../errors.ts';
import { definedFields } from '../../model/defined-fields.ts';
import type { Text } from '../../model/text.ts';
import { type OpenedFiles, type OpenedTable, withOpenedFiles } from '../../reading/opened-table.ts';
import { readRecords } from '../../reading/read-records.ts';
import type { RecordFile } from '../../reading/record-file.ts';
import { type TableOpening, withTable } from '../files/open-table.ts';
import { mistakesOf, type Opened, type TableFile } from '../files/source-files.ts';
import { findTables, type TableLook } from '../files/source-tables.ts';
import { MESSAGES } from '../messages.ts';
import { readNumber } from '../numbers/read-number.ts';

export interface AskedOptions {
  /** A folder from which the store may read; it holds the copies while they are read. */
  readonly folder: string;
  /** Heading of the column with the numbers; absent: found by its name, else by its contents. */
  readonly column?: string;
  readonly signal?: AbortSignal;
}

/** A list as a plain copy of all its rows. */
export interface ReadList {
  readonly file: RecordFile;
  /** Names of its columns, if the file stores them apart from its rows; null: the first row may hold them. */
  readonly names: readonly string[] | null;
}

/** Known column headings, in lower case, without spaces and marks. */
export const NUMBER_HEADINGS: readonly string[] = [
  ...['number', 'callednumber', 'phonenumber', 'telephonenumber', 'phone', 'telephone', 'msisdn'],
  ...[
    'nummer',
    'gebeldnummer',
    'telefoonnummer',
    'telefoonnr',
    'telefoon',
    'tel',
    'mobiel',
    'mobielnummer',
    'nummerconsument',
  ],
];

/** A unit separator occurs in no text, so each line becomes one cell. */
const NO_DELIMITER = '\u001f';

/**
 * Reads a list in any kind of file that sources can have: text, a workbook, JSON or Parquet, plain or packed. If a file has several tables, exactly one of them
 * must hold numbers, and all must be readable.
 * @param target absolute path of the copy, in the folder of the options
 * @throws UserError every error of reading files; FILE_EMPTY for a file without rows, NO_NUMBERS if no table of several holds a number, FILE_NOT_UNDERSTOOD if
 * more than one does
 */
export async function readList(path: string, target: string, options: AskedOptions): Promise<ReadList> {
  try {
    return await withOpenedFiles(undefined, async (files) => {
      const table = await tableIn(path, files, options);
      return await withTable(table, openingOf(options), async (plain) => {
        const file = await readPlainly(plain, target, options);
        return {
          file: { ...file, ...(await table.opened.file.identity(options.signal)) },
          names: file.columns.every((name, place) => name === `c${place + 1}`) ? null : file.columns,
        };
      });
    });
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'FILE_EMPTY') throw error;
    throw withoutRows(path, error.said.details[0]?.message);
  }
}

/** A list of one column has no delimiter to find, so each line is a cell. */
async function readPlainly(table: OpenedTable, target: string, { signal }: AskedOptions): Promise<RecordFile> {
  const reading = { target, heading: 'none', ...definedFields({ signal }) } as const;
  try {
    return await readRecords(table, reading);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'FILE_NOT_UNDERSTOOD') throw error;
    return await readRecords(table, { ...reading, delimiter: NO_DELIMITER });
  }
}

/** The one table of the file that holds numbers. */
async function tableIn(path: string, files: OpenedFiles, options: AskedOptions): Promise<Opened<TableFile>> {
  const file: TableFile = { path, absolutePath: path, bytes: statSync(path, { throwIfNoEntry: false })?.size ?? 0 };
  const { tables, mistakes } = await findTables([file], {
    folder: options.folder,
    files,
    look: async (table) => await lookAt(table, options),
    ...definedFields({ signal: options.signal }),
  });
  const [mistake] = mistakes;
  if (mistake !== undefined)
    throw new UserError(mistake.code, SAID[mistake.code] ?? MESSAGES.listCannotBeRead, mistake.hint ?? HINT, [
      mistake.detail,
    ]);
  const [table, ...others] = tables;
  if (table === undefined || table.emptiness !== undefined) throw withoutRows(path, table?.emptiness);
  if (others.length > 0) throw severalLists(tables);
  return table;
}

const HINT = MESSAGES.saveListAsSheetOrCsv;
const SAID: Readonly<Record<string, Text>> = {
  NO_NUMBERS: MESSAGES.thisListHoldsNoReadableTelephone,
};

/** Whether a part of a file is a list: it has a heading of numbers among its first rows, or a number in any row. An unreadable part may be one. */
async function lookAt(table: Opened<TableFile>, options: AskedOptions): Promise<TableLook> {
  try {
    const opening = openingOf(options);
    const isList =
      (await withTable(table, { ...opening, onlyBeginning: true }, (plain) => beginsAsList(plain, options))) ||
      (await withTable(table, opening, (plain) => hasNumber(plain, options)));
    if (isList) return { kind: 'fits', isCertain: true };
    return { kind: 'other', reason: MESSAGES.holdsNoTelephoneNumber, mistakes: [noNumbersIn(table.path)] };
  } catch (error) {
    const mistakes = mistakesOf(error, table);
    if (mistakes.every(({ code }) => code === 'FILE_EMPTY')) return { kind: 'empty' };
    return { kind: 'mistaken', mistakes };
  }
}

async function beginsAsList(table: OpenedTable, { column }: AskedOptions): Promise<boolean> {
  const { text, records } = await table.sample();
  const isJson = records.length === 0 && text.trim() !== '';
  return isJson || records.some((cells) => isHeadingRow(cells, column) || cells.some(isNumber));
}

/** Whether a table holds a number anywhere, also after the first rows or in a broken row. */
async function hasNumber(table: OpenedTable, options: AskedOptions): Promise<boolean> {
  const target = join(options.folder, 'part.csv');
  try {
    const { broken, delimiter } = await readPlainly(table, target, options);
    if (broken.some(({ raw }) => raw.endsWith('…') || raw.split(/[;:,|\t]/u).some(isNumber))) return true;
    const input = createReadStream(target);
    try {
      for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
        if (copiedCells(line, delimiter).some(isNumber)) return true;
    } finally {
      input.destroy();
    }
    return false;
  } finally {
    await rm(target, { force: true });
  }
}

/** Text that may be a number in a line of a plain copy. The line begins with the number of the row, or continues a cell of the line above. */
function copiedCells(line: string, delimiter: string): readonly string[] {
  return line
    .split(delimiter)
    .map((cell) => cell.replaceAll('"', '').trim())
    .filter((cell, place) => /\p{Nd}/u.test(cell) && (place > 0 || cell.length > LONGEST_ROW_NUMBER));
}

const LONGEST_ROW_NUMBER = 8;

/**
 * Rows above a heading are not rows of the list. So a row with a number in it is no heading, whatever its other cells say, and neither is a row below a number:
 * a list may have a heading above each of its sections.
 */
function openingOf({ folder, column, signal }: AskedOptions): TableOpening {
  return {
    folder,
    dayAndTime: 'T',
    headingsIn: (cells, above) =>
      isHeadingRow(cells, column) && !above.some((row) => row.some(mayBeNumber)) ? KNOWN : UNKNOWN,
    ...definedFields({ signal }),
  };
}

/** Reads all rows alike: the first row of a sheet is not taken as its heading, and no row is left out. */
const KNOWN = 3;
const UNKNOWN = 2;

function isHeadingRow(cells: readonly string[], column: string | undefined): boolean {
  const wanted = column === undefined ? NUMBER_HEADINGS : [plainHeading(column)];
  return cells.some((cell) => wanted.includes(plainHeading(cell))) && !cells.some(isNumber);
}

export function isNumber(cell: string): boolean {
  return readNumber(cell).digits !== null;
}

/** A masked number is unreadable, and its row counts. */
function mayBeNumber(cell: string): boolean {
  const { digits, reason } = readNumber(cell);
  return digits !== null || reason === 'number-masked';
}

/** A heading without spelling differences. */
export function plainHeading(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function noNumbersIn(path: string): {
  readonly code: 'NO_NUMBERS';
  readonly detail: { file: string; message: Text };
} {
  return { code: 'NO_NUMBERS', detail: { file: path, message: MESSAGES.noNumberIsReadable } };
}

function withoutRows(path: string, emptiness: Text = MESSAGES.hasNoRows): UserError {
  return new UserError('FILE_EMPTY', MESSAGES.thisListIsEmpty, MESSAGES.giveListWithOneNumberPer, [
    { file: path, message: emptiness },
  ]);
}

function severalLists(tables: readonly TableFile[]): UserError {
  return new UserError(
    'FILE_NOT_UNDERSTOOD',
    MESSAGES.fileHoldsMoreThanOneList,
    HINT,
    tables.map(({ path }) => ({ file: path, message: MESSAGES.holdsTelephoneNumbers })),
  );
}
