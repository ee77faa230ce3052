import { mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UserError } from '../../errors.ts';
import type { TableDefinition } from '../../model/facts.ts';
import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { defineMacros } from '../macros.ts';
import { MESSAGES } from '../messages.ts';
import { createNumberReadings, readNumbers } from '../numbers/read-numbers.ts';
import { rawCellSelect } from '../raw-cells.ts';
import { dropTemporaries, readRawRows } from '../raw-rows.ts';
import { numberColumn } from './read-asked-numbers.ts';
import { type AskedOptions, isNumber, readList } from './read-list.ts';

/** The result of reading a call list. */
export interface CallList {
  readonly file: string;
  readonly sha256: string;
  /** Heading of the column with the numbers; null: the list has no headings. */
  readonly column: string | null;
  /** Rows below the heading. */
  readonly rows: number;
  /** Different numbers. */
  readonly numbers: number;
}

/** Number of rows from which the column of the numbers is found. */
const HEAD_ROWS = 200;

/** Rows of the list without a number, or with a number of an earlier row, `first_row`. */
const UNREAD: TableDefinition = { list_row: 'BIGINT', cell: 'VARCHAR', reason: 'VARCHAR', first_row: 'BIGINT' };

/**
 * Reads a call list of any length, in any kind of file that sources can have, with or without headings, one number per row. Leaves two tables of the session:
 * `list_number` (`number`, `list_row`), each number once with its first row, and `unread_row` (`list_row`, `cell`, `reason`, `first_row`), all other rows.
 * Together they are the rows of the list.
 * @throws UserError every error of reading files; COLUMN_MISSING if the column of the numbers is not certain; NO_NUMBERS for a list without rows, or without a
 * number that can be called
 */
export async function readCallList(store: Store, path: string, options: AskedOptions): Promise<CallList> {
  const folder = await mkdtemp(join(options.folder, 'list-'));
  try {
    const { file, names } = await readList(path, join(folder, 'list.csv'), { ...options, folder });
    await readRawRows(store, file, []);
    const head = await store.rows<Record<string, string | null>>(
      'select * from raw_rows order by source_row limit cast($rows as bigint)',
      { rows: HEAD_ROWS },
    );
    const cells = head.map((row) => file.columns.map((_, place) => (row[`c${place + 1}`] ?? '').trim()));
    const { place, heading } = findColumn(cells, names, path, options.column);
    await defineMacros(store);
    await store.createTemporaryView('raw_cell', rawCellSelect(place));
    await store.createTemporaryTable('listed_cell', sqlFile(import.meta.url, './listed-cell.sql'), {
      heading_row: heading === null || names !== null ? 0 : Number(head[0]?.['source_row'] ?? 0),
    });
    await createNumberReadings(store);
    await readNumbers(
      store,
      'select cell from listed_cell where plain_number(cell) is null and number_without_plus(cell) is null',
    );
    await store.createTemporaryTable('read_cell', sqlFile(import.meta.url, './read-cell.sql'));
    await store.fillTable(
      'unread_row',
      UNREAD,
      file.broken.map(({ row, reason }) => [row, '', reason, null]),
      'temporary',
    );
    await store.insertInto('unread_row', sqlFile(import.meta.url, './unread-row.sql'));
    const numbers = await store.createTemporaryTable('list_number', sqlFile(import.meta.url, './list-number.sql'));
    const [counted] = await store.rows<{ rows: bigint }>(
      'select (select count(*) from listed_cell) + cast($broken as bigint) as rows',
      { broken: file.broken.length },
    );
    await store.dropTable('listed_cell', 'read_cell', 'number_reading');
    await dropTemporaries(store);
    const rows = Number(counted?.rows ?? 0);
    if (rows === 0) throw emptyList(path);
    if (numbers === 0) throw await noNumbers(store, path);
    return { file: basename(path), sha256: file.sha256, column: heading, rows, numbers };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Finds the column of the numbers. The first row is a heading if it holds no number, and its cell in that column no digits of one. */
function findColumn(
  rows: readonly (readonly string[])[],
  names: readonly string[] | null,
  path: string,
  wanted: string | undefined,
): { readonly place: number; readonly heading: string | null } {
  const [first = [], ...rest] = rows;
  if (names !== null) {
    const place = numberColumn(
      names,
      rows.map((cells, index) => ({ row: index + 1, cells })),
      path,
      wanted,
    );
    return { place, heading: names[place] ?? null };
  }
  if (wanted === undefined && (first.length === 1 || first.some(isNumber))) {
    const [place] = first.length === 1 ? [0] : holdingNumbers(rows, path);
    const cell = first[place ?? 0] ?? '';
    return { place: place ?? 0, heading: isHeading(cell) ? cell : null };
  }
  const place = numberColumn(
    first,
    rest.map((cells, index) => ({ row: index + 2, cells })),
    path,
    wanted,
  );
  const cell = first[place] ?? '';
  return { place, heading: wanted !== undefined || isHeading(cell) ? cell : null };
}

/** A masked or broken number has digits too, and is no heading. */
function isHeading(cell: string): boolean {
  return cell.replace(/\D/gu, '').length < 3 && /\p{L}/u.test(cell) && !/[xX*•]{2}/u.test(cell);
}

/** The only column of a list without headings that holds numbers. @throws UserError COLUMN_MISSING */
function holdingNumbers(rows: readonly (readonly string[])[], path: string): readonly number[] {
  const places = (rows[0] ?? []).map((_, place) => place);
  const holding = places.filter(
    (place) => rows.filter((cells) => isNumber(cells[place] ?? '')).length * 2 >= rows.length,
  );
  if (holding.length === 1) return holding;
  throw new UserError('COLUMN_MISSING', MESSAGES.itIsNotCertainWhichColumn, MESSAGES.addHeadings, [
    { file: path, line: 1, message: MESSAGES.noHeadingsAndSeveralColumns },
  ]);
}

function emptyList(path: string): UserError {
  return new UserError('NO_NUMBERS', MESSAGES.listIsEmpty, MESSAGES.giveListWithOneNumberPer, [
    { file: path, message: MESSAGES.hasNoRowsBelowItsHeading },
  ]);
}

/** Somebody has to send a list of nothing but masked numbers again. */
async function noNumbers(store: Store, path: string): Promise<UserError> {
  const [other] = await store.rows("select 1 from unread_row where reason <> 'number-masked' limit 1");
  return other === undefined
    ? new UserError('NO_NUMBERS', MESSAGES.nobodyCanBeCalled, MESSAGES.askSenderForListWithWhole, [
        { file: path, message: MESSAGES.everyNumberIsMasked },
      ])
    : new UserError('NO_NUMBERS', MESSAGES.thisListHoldsNoReadableTelephone, MESSAGES.giveListWithOneNumberPer, [
        { file: path, message: MESSAGES.noNumberIsReadable },
      ]);
}
