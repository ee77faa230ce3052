import { mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DateTime } from 'luxon';
import { UserError } from '../../errors.ts';
import type { AskedNumber, NumberRequest } from '../../model/dossier.ts';
import type { Text } from '../../model/text.ts';
import type { Store } from '../../store/store.ts';
import { MESSAGES } from '../messages.ts';
import { readNumber } from '../numbers/read-number.ts';
import { rawRowsSelect } from '../raw-cells.ts';
import { type AskedOptions, isNumber, NUMBER_HEADINGS, plainHeading, type ReadList, readList } from './read-list.ts';

const REFERENCE_HEADINGS: readonly string[] = [
  ...['complaintid', 'complaint', 'reference', 'caseid', 'case', 'id'],
  ...['klachtid', 'klachtnummer', 'klacht', 'kenmerk', 'referentie', 'zaaknummer', 'meldingsnummer', 'melding'],
];
const DAY_HEADINGS: readonly string[] = [
  ...['aboutday', 'day', 'date', 'calldate', 'calldate'],
  ...['datum', 'dag', 'datumgesprek', 'gespreksdatum', 'beldatum', 'datumoproep'],
];
const DAY_FORMATS: readonly string[] = ['yyyy-MM-dd', 'd-M-yyyy', 'd/M/yyyy', 'd.M.yyyy', 'yyyyMMdd'];

const MOST_ROWS = 100_000;

interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Reads a list of telephone numbers or complaints, in any kind of file that sources can have, with or without headings. Without headings, every cell that is a
 * number counts. A row without a readable number is kept, with the reason.
 * @throws UserError every error of reading files; COLUMN_MISSING if the column of the numbers is not certain; NO_NUMBERS if no cell is a readable number
 */
export async function readAskedNumbers(store: Store, path: string, options: AskedOptions): Promise<NumberRequest> {
  const folder = await mkdtemp(join(options.folder, 'asked-'));
  try {
    const list = await readList(path, join(folder, 'list.csv'), { ...options, folder });
    const { file } = list;
    const rows = await readRows(store, list, path);
    const broken = file.broken.map(({ row, reason }) => ({ ...unread(row, reason) }));
    const { asked, ...columns } = findNumbers(rows, list.names, path, options.column);
    const all = [...asked, ...broken].sort((one, other) => one.row - other.row);
    if (all.every((one) => one.number === null)) throw noNumbers(path);
    return { file: basename(path), sha256: file.sha256, ...columns, rows: all };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readRows(store: Store, { file }: ReadList, path: string): Promise<readonly Row[]> {
  if (file.records > MOST_ROWS) {
    throw new UserError(
      'FILE_NOT_UNDERSTOOD',
      MESSAGES.listIsTooLong(file.records, MOST_ROWS),
      MESSAGES.giveRegulatorsList,
      [{ file: path, message: MESSAGES.isTooLong }],
    );
  }
  const names = file.columns.map((_, place) => `c${place + 1}`);
  const { sql } = rawRowsSelect(file, []);
  const rows = await store.rows<Record<string, string | bigint | null>>(sql);
  return rows
    .map((row) => ({ row: Number(row['source_row']), cells: names.map((name) => String(row[name] ?? '').trim()) }))
    .sort((one, other) => one.row - other.row);
}

function findNumbers(
  rows: readonly Row[],
  names: readonly string[] | null,
  path: string,
  wanted: string | undefined,
): Pick<NumberRequest, 'column' | 'unused_columns'> & { readonly asked: readonly AskedNumber[] } {
  const [first, ...below] = rows;
  if (first === undefined) return { column: null, unused_columns: [], asked: [] };
  const hasHeading = names !== null || wanted !== undefined || !first.cells.some(isNumber);
  if (!hasHeading) return { column: null, unused_columns: [], asked: rows.flatMap(anyNumbers) };
  const headings = names ?? first.cells;
  const rest = names === null ? below : rows;
  const place = numberColumn(headings, rest, path, wanted);
  const reference = placeOf(headings, REFERENCE_HEADINGS, place);
  const day = placeOf(headings, DAY_HEADINGS, place);
  const asked = rest.map(({ row, cells }) => ({
    row,
    ...numberOf(cells[place] ?? ''),
    reference: cells[reference ?? -1] || null,
    about_day: dayOf(cells[day ?? -1] ?? ''),
  }));
  const used = [place, reference, day];
  const unused = headings.filter((heading, index) => heading.trim() !== '' && !used.includes(index));
  return { column: headings[place] ?? null, unused_columns: unused, asked };
}

/** Every number in a row of a list without headings. */
function anyNumbers({ row, cells }: Row): readonly AskedNumber[] {
  const readings = cells.filter((cell) => cell !== '').map((cell) => numberOf(cell));
  const numbers = readings.filter((reading) => reading.number !== null);
  const kept = numbers.length > 0 ? numbers : readings.slice(0, 1);
  if (kept.length === 0) return [unread(row, 'number-missing')];
  return kept.map((reading) => ({ row, ...reading, reference: null, about_day: null }));
}

function unread(row: number, reason: string): AskedNumber {
  return { row, number: null, reason, reference: null, about_day: null };
}

function numberOf(cell: string): Pick<AskedNumber, 'number' | 'reason'> {
  const { digits, reason } = readNumber(cell);
  return digits === null
    ? { number: null, reason: reason ?? 'number-invalid' }
    : { number: `+${digits}`, reason: null };
}

/** The column of the numbers: the given heading, else a known one, else the only column that holds numbers. */
export function numberColumn(
  headings: readonly string[],
  rows: readonly Row[],
  path: string,
  wanted: string | undefined,
): number {
  if (wanted !== undefined) {
    const place = headings.findIndex((heading) => plainHeading(heading) === plainHeading(wanted));
    if (place >= 0) return place;
    throw columnMissing(path, headings, MESSAGES.thereIsNoHeading(wanted));
  }
  const known = NUMBER_HEADINGS.flatMap((name) =>
    headings.flatMap((heading, place) => (plainHeading(heading) === name ? [place] : [])),
  );
  if (known[0] !== undefined) return known[0];
  const holding = headings
    .map((_, place) => place)
    .filter((place) => rows.filter(({ cells }) => isNumber(cells[place] ?? '')).length * 2 > rows.length);
  if (holding.length === 1 && holding[0] !== undefined) return holding[0];
  throw columnMissing(
    path,
    headings,
    holding.length === 0 ? MESSAGES.noColumnHoldsTelephoneNumbers : MESSAGES.moreThanOneColumnHoldsTelephone,
  );
}

function placeOf(headings: readonly string[], names: readonly string[], taken: number): number | undefined {
  const places = names.flatMap((name) =>
    headings.flatMap((heading, place) => (plainHeading(heading) === name && place !== taken ? [place] : [])),
  );
  return places[0];
}

/** A day as an ISO date, if it can be read as one; a time after it is dropped. */
function dayOf(cell: string): string | null {
  if (cell === '') return null;
  const day = cell.split(/[T ]/u)[0] ?? '';
  const read = DAY_FORMATS.map((format) => DateTime.fromFormat(day, format, { zone: 'utc' })).find(
    (time) => time.isValid,
  );
  return read?.toISODate() ?? cell;
}

function columnMissing(path: string, headings: readonly string[], message: Text): UserError {
  return new UserError('COLUMN_MISSING', MESSAGES.itIsNotCertainWhichColumn, MESSAGES.nameItsHeadingWithColumn, [
    { file: path, line: 1, found: headings.join(', '), message },
  ]);
}

function noNumbers(path: string): UserError {
  return new UserError('NO_NUMBERS', MESSAGES.thisListHoldsNoReadableTelephone, MESSAGES.giveListWithOneNumberPer, [
    { file: path, message: MESSAGES.noNumberIsReadable },
  ]);
}
