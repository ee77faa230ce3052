import type { RecordFile } from '../reading/record-file.ts';
import { readNumbers } from '../staging/numbers/read-numbers.ts';
import { TOTAL_WORDS } from '../staging/problems/complaints.ts';
import { type DeclaredCell, rawRowsSelect } from '../staging/raw-cells.ts';
import { identifier, sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { ColumnProfile, CountedValue, DayNotation, FirstValue, ValueKind } from './column-profile.ts';
import { isMostlyEmpty, writeFilledCells } from './sparse-cells.ts';

const VALUES_SHOWN = 60;
const SHAPES_SHOWN = 4;
const FIRST_VALUES = 3;

const COLUMN_VALUE = {
  place: 'INTEGER',
  cell: 'VARCHAR',
  row_count: 'BIGINT',
  first_row: 'BIGINT',
  first_rows: 'VARCHAR',
  shape: 'VARCHAR',
  kind: 'VARCHAR',
} as const;

/** Line numbers as the database lists them. */
export function rowNumbers(text: string | null): readonly number[] {
  return text === null || text === '' ? [] : text.split(',').map(Number);
}

/** The parts of a table that are examined. */
export interface InspectedRows {
  readonly rows: number;
  /** Its non-empty cells are only in `inspected_cell`. */
  readonly isSparse: boolean;
}

/** Reads the plain copy of a table: into `inspected_row`, or, if most of its cells are empty, into `inspected_cell`. */
export async function readInspected(
  store: Store,
  records: RecordFile,
  mostRows: number | undefined,
): Promise<InspectedRows> {
  if (!(await isMostlyEmpty(records))) {
    await readInspectedRows(store, records, [], mostRows);
    const [found] = await store.rows<{ row_count: bigint }>('select count(*) as row_count from inspected_row');
    return { rows: Number(found?.row_count ?? 0), isSparse: false };
  }
  const path = `${records.path}.cells`;
  const rows = await writeFilledCells(records, path, mostRows);
  await store.createTable('inspected_cell', sqlFile(import.meta.url, './inspected-cell.sql'), {
    path,
    delimiter: records.delimiter,
  });
  return { rows, isSparse: true };
}

/** Reads rows of the plain copy into `inspected_row`: their cells, and the cells of declared notations as ISO text. @param places wanted columns, from 0; absent: all */
export async function readInspectedRows(
  store: Store,
  records: RecordFile,
  declared: readonly DeclaredCell[],
  mostRows: number | undefined,
  places?: readonly number[],
): Promise<void> {
  const { sql, parameters } = rawRowsSelect(records, declared);
  const wanted = places?.flatMap((place) => [
    `c${place + 1}`,
    ...(declared.some((cell) => cell.place === place) ? [`d${place + 1}`] : []),
  ]);
  const cells = wanted === undefined ? '*' : ['source_row', ...wanted].map(identifier).join(', ');
  const first = mostRows === undefined ? '' : ` order by source_row limit ${Math.trunc(mostRows)}`;
  await store.createTable('inspected_row', `select ${cells} from (${sql}) as every_row${first}`, parameters);
}

/** Number of non-empty cells that are counted at a time: a statement costs as much as some thousands of them. */
const MOST_CELLS = 500_000;

/** Counts the values of every column, several columns at a time if they contain little: the table of values is the largest that is kept. */
async function countValues(store: Store, columns: number, isSparse: boolean): Promise<void> {
  await store.defineTable('column_value', COLUMN_VALUE);
  const filled = isSparse ? await filledCells(store) : await filledRows(store, columns);
  for (const places of columnsAtOnce(columns, filled)) {
    await showCells(store, places, isSparse);
    await store.insertInto('column_value', sqlFile(import.meta.url, './column-value.sql'));
  }
}

/** Makes the view `column_cell` of the non-empty cells of some columns. @param places from 1, one after the other */
async function showCells(store: Store, places: readonly number[], isSparse: boolean): Promise<void> {
  const cells = isSparse
    ? `select place, source_row, raw from inspected_cell where raw <> '' and place between ${places.at(0)} and ${places.at(-1)}`
    : places
        .map(
          (place) =>
            `select ${place} as place, source_row, ${identifier(`c${place}`)} as raw from inspected_row where ${identifier(`c${place}`)} <> ''`,
        )
        .join(' union all ');
  await store.run(
    `create or replace view column_cell as select place, source_row, cell_text(raw) as cell from (${cells}) as filled`,
  );
}

/** In how many rows of totals each value of a column stands: by its place from 0, then by the value. */
export type TotalValues = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** How many of the first columns are searched for a word for totals. */
const FIRST_COLUMNS = 3;

/** Reads the values in rows of totals from the table that `readInspected` read. */
export async function readTotalValues(store: Store, columns: number, isSparse: boolean): Promise<TotalValues> {
  const places = Array.from({ length: columns }, (_, place) => place + 1);
  await showCells(store, places.slice(0, FIRST_COLUMNS), isSparse);
  await store.createTemporaryTable('total_row', sqlFile(import.meta.url, './total-row.sql'), {
    total_words: JSON.stringify(TOTAL_WORDS),
  });
  await showCells(store, places, isSparse);
  const rows = await store.rows<{ place: number; cell: string; row_count: bigint }>(
    sqlFile(import.meta.url, './total-value.sql'),
  );
  await store.dropTable('total_row');
  const values = new Map<number, Map<string, number>>();
  for (const { place, cell, row_count: count } of rows) {
    const own = values.get(place - 1) ?? new Map<string, number>();
    values.set(place - 1, own.set(cell, Number(count)));
  }
  return values;
}

/** Number of non-empty cells in each column, by its place from 1. */
type FilledCounts = ReadonlyMap<number, number>;

async function filledCells(store: Store): Promise<FilledCounts> {
  const found = await store.rows<{ place: number; filled: bigint }>(sqlFile(import.meta.url, './filled-count.sql'));
  return new Map(found.map(({ place, filled }) => [place, Number(filled)]));
}

async function filledRows(store: Store, columns: number): Promise<FilledCounts> {
  const counts = Array.from({ length: columns }, (_, place) => {
    const column = identifier(`c${place + 1}`);
    // A separate filter for each column would also read every other column each time.
    return `count(nullif(${column}, '')) as ${column}`;
  });
  const [filled = {}] = await store.rows<Record<string, bigint>>(`select ${counts.join(', ')} from inspected_row`);
  return new Map(Array.from({ length: columns }, (_, place) => [place + 1, Number(filled[`c${place + 1}`] ?? 0)]));
}

/** Columns by their places, from 1, in groups small enough to count at a time; empty columns are in none. */
function columnsAtOnce(columns: number, filled: FilledCounts): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let cells = MOST_CELLS;
  for (let place = 1; place <= columns; place += 1) {
    const own = filled.get(place) ?? 0;
    if (own === 0) continue;
    const isFull = cells + own > MOST_CELLS;
    if (isFull) groups.push([]);
    groups.at(-1)?.push(place);
    cells = isFull ? own : cells + own;
  }
  return groups;
}

/** Columns that may contain telephone numbers, judging by some of their rows; every unusual cell of these is read. */
async function countNumbers(store: Store): Promise<ReadonlyMap<number, number>> {
  await store.createTemporaryTable('number_column', sqlFile(import.meta.url, './number-column.sql'));
  await readNumbers(store, sqlFile(import.meta.url, './number-cell.sql'));
  const rows = await store.rows<{ place: number; row_count: bigint }>(sqlFile(import.meta.url, './number-share.sql'));
  return new Map(rows.map((row) => [row.place - 1, Number(row.row_count)]));
}

interface ValueRow {
  readonly place: number;
  readonly cell: string;
  readonly kind: ValueKind;
  readonly first_row: bigint;
  readonly row_count: bigint;
}

function byPlace<Row extends { readonly place: number }>(rows: readonly Row[]): (place: number) => readonly Row[] {
  const places = new Map<number, Row[]>();
  for (const row of rows) places.set(row.place, [...(places.get(row.place) ?? []), row]);
  return (place) => places.get(place + 1) ?? [];
}

function firstValue(row: ValueRow): FirstValue {
  return { cell: row.cell, kind: row.kind, firstRow: Number(row.first_row) };
}

function counted(row: ValueRow): CountedValue {
  return { ...firstValue(row), rows: Number(row.row_count) };
}

/** Profiles of the columns of the table, in their order. */
export async function profileColumns(
  store: Store,
  { columns: headings, doubled = new Set() }: Pick<RecordFile, 'columns' | 'doubled'>,
  { rows, isSparse }: InspectedRows,
): Promise<ColumnProfile[]> {
  await countValues(store, headings.length, isSparse);
  const read = async <Row>(file: string, most?: number): Promise<Row[]> =>
    await store.rows<Row>(sqlFile(import.meta.url, file), most === undefined ? {} : { most });
  const totals = byPlace(
    await read<{ place: number; filled: bigint; different: bigint; shortest: bigint; longest: bigint }>(
      './column-total.sql',
    ),
  );
  const kinds = byPlace(await read<{ place: number; kind: ValueKind; row_count: bigint }>('./column-kind.sql'));
  const shapes = byPlace(
    await read<{ place: number; shape: string; row_count: bigint }>('./column-shape.sql', SHAPES_SHOWN),
  );
  const frequent = byPlace(await read<ValueRow>('./frequent-value.sql', VALUES_SHOWN));
  const first = byPlace(await read<ValueRow>('./first-value.sql', FIRST_VALUES));
  const numbers = await countNumbers(store);
  return headings.map((heading, place) => {
    const [total] = totals(place);
    return {
      place,
      heading,
      isDoubled: doubled.has(heading),
      rows,
      filled: Number(total?.filled ?? 0),
      different: Number(total?.different ?? 0),
      shortest: Number(total?.shortest ?? 0),
      longest: Number(total?.longest ?? 0),
      kinds: Object.fromEntries(kinds(place).map((row) => [row.kind, Number(row.row_count)])),
      numbers: numbers.get(place) ?? 0,
      shapes: shapes(place).map((row) => ({ shape: row.shape, rows: Number(row.row_count) })),
      frequent: frequent(place).map(counted),
      first: first(place).map(firstValue),
    };
  });
}

interface NotationRow {
  readonly place: number;
  readonly mark: string;
  readonly time_shape: string;
  readonly has_long_year: boolean;
  readonly begins_with_year: boolean;
  readonly row_count: bigint;
  readonly day_first: bigint;
  readonly month_first: bigint;
  readonly year_first: bigint;
  readonly only_day_first: bigint;
  readonly only_month_first: bigint;
  readonly same_day: bigint;
  readonly first_rows: string | null;
  readonly month_first_rows: string | null;
  readonly example: string;
  readonly example_day_first: string | null;
  readonly example_month_first: string | null;
  readonly example_year_first: string | null;
}

/** Notations of days that are written with numbers, the most frequent ones of a column first. */
export async function dayNotations(store: Store): Promise<DayNotation[]> {
  const rows = await store.rows<NotationRow>(sqlFile(import.meta.url, './day-order.sql'));
  return rows.map((row) => ({
    place: row.place - 1,
    mark: row.mark,
    timeShape: row.time_shape,
    hasLongYear: row.has_long_year,
    beginsWithYear: row.begins_with_year,
    rows: Number(row.row_count),
    dayFirst: Number(row.day_first),
    monthFirst: Number(row.month_first),
    yearFirst: Number(row.year_first),
    onlyDayFirst: Number(row.only_day_first),
    onlyMonthFirst: Number(row.only_month_first),
    sameDay: Number(row.same_day),
    firstRows: rowNumbers(row.first_rows),
    monthFirstRows: rowNumbers(row.month_first_rows),
    example: row.example,
    readings: {
      ...(row.example_day_first === null ? {} : { dayFirst: row.example_day_first }),
      ...(row.example_month_first === null ? {} : { monthFirst: row.example_month_first }),
      ...(row.example_year_first === null ? {} : { yearFirst: row.example_year_first }),
    },
  }));
}
