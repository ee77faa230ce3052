import { identifier, sqlFile } from '../../../store/sql.ts';
import type { Store } from '../../../store/store.ts';
import type { CallLogFormat } from '../../formats/format.ts';

/** A file as it was read, at its place among the deliveries. */
export interface DeliveredUnit {
  readonly unit: number;
  readonly path: string;
  readonly sha256: string;
  /** Of what changes how it is read: files with the same one belong together. */
  readonly fingerprint: string;
}

/** The other files that tell of a file's split calls. */
export interface Neighbourhood {
  readonly units: readonly number[];
  /** The same for the same neighbours with the same contents at the same sides; empty where there are none. */
  readonly key: string;
}

/** No file has so many rows: numbers of rows of another file are moved by it. */
const ROWS_PER_FILE = 1_000_000_000_000;

export const NO_NEIGHBOURS: Neighbourhood = { units: [], key: '' };

/**
 * Finds calls whose rows stand in more than one file of a source, among files that were read each by itself.
 * Leaves the temporary tables `delivered_unit` and `split_tie`, for `gatherSharedRows` and `readWithNeighbours`.
 * @param deliveries in their order
 * @returns the neighbours of each unit that has any
 */
export async function findNeighbours(
  store: Store,
  deliveries: readonly DeliveredUnit[],
): Promise<ReadonlyMap<number, Neighbourhood>> {
  const items = deliveries.map(({ unit, path, fingerprint }, delivery) => ({ unit, path, fingerprint, delivery }));
  await store.run(
    `create or replace temp table delivered_unit as
    select item.unit as unit, item.path as path, item.fingerprint as fingerprint, item.delivery as delivery
    from (select unnest(from_json(cast($items as json), '[{"unit":"INTEGER","path":"VARCHAR","fingerprint":"VARCHAR","delivery":"INTEGER"}]')) as item)`,
    { items: JSON.stringify(items) },
  );
  await store.run(`create or replace temp table split_tie as\n${sqlFile(import.meta.url, './split-tie.sql')}`);
  const pairs = await store.rows<{ unit: number; neighbour: number }>(sqlFile(import.meta.url, './neighbour.sql'));
  const places = new Map(deliveries.map(({ unit }, place) => [unit, place]));
  const found = new Map<number, number[]>();
  for (const { unit, neighbour } of pairs) found.set(unit, [...(found.get(unit) ?? []), neighbour]);
  return new Map(
    [...found].map(([unit, units]) => {
      const here = places.get(unit) as number;
      const told = units.map((neighbour) => {
        const place = places.get(neighbour) as number;
        const other = deliveries[place] as DeliveredUnit;
        return [place < here ? 'before' : 'after', other.path, other.sha256];
      });
      return [unit, { units, key: JSON.stringify(told) }];
    }),
  );
}

/** Makes room for the rows of split calls of files in one format: the temporary tables `shared_tie` and `shared_row`. */
export async function openSharedRows(store: Store, format: CallLogFormat): Promise<void> {
  const cells = Object.keys(format.columns([])).map((column) => `${identifier(column)} varchar`);
  await store.run(
    'create or replace temp table shared_tie (unit integer, source_row bigint, tie varchar, leg varchar)',
  );
  await store.run(
    `create or replace temp table shared_row (${['unit integer', 'source_row bigint', ...cells].join(', ')})`,
  );
}

/** Adds the rows of split calls out of `source_rows`, the file that was read as `unit`. */
export async function gatherSharedRows(
  store: Store,
  format: CallLogFormat,
  unit: number,
  fingerprint: string,
): Promise<void> {
  await tieRows(store, format);
  await store.run(`insert into shared_tie by name\n${sqlFile(import.meta.url, './shared-tie.sql')}`, {
    unit,
    fingerprint,
  });
  await store.run(
    `insert into shared_row by name
    select cast($unit as integer) as unit, * from source_rows
    where source_row in (select source_row from shared_tie where unit = cast($unit as integer))`,
    { unit },
  );
}

/** The ties of the rows in `source_rows`, as the view `row_tie`. */
export async function tieRows(store: Store, format: CallLogFormat): Promise<void> {
  await store.run(`create or replace temp view row_tie as\n${format.ties ?? ''}`);
}

/**
 * The rows that a file's split calls have in other files, as the temporary table `other_row`, with the columns of `source_rows`.
 * @param unit under which the file's own rows were gathered
 */
export async function findOtherRows(store: Store, unit: number): Promise<void> {
  await store.run(`create or replace temp table other_row as\n${sqlFile(import.meta.url, './other-row.sql')}`, {
    unit,
    rows_per_file: ROWS_PER_FILE,
  });
}

/**
 * The SELECT that brings what a format made of a file's own and other rows (`folded_rows`) back to its own: a call that another file leads is led
 * by the first row that this file has of it.
 * @param columns canonical columns that the format gives
 */
export function ownRowsSelect(columns: readonly string[]): string {
  const isOwn = (row: string): string => `${row} > 0 and ${row} < ${ROWS_PER_FILE}`;
  const cells = columns.map((column) => {
    const name = identifier(column);
    return `case when folded.source_row = homes.home then led.${name} end as ${name}`;
  });
  return `with homes as (
    select leads_row, min(source_row) as home from folded_rows where ${isOwn('source_row')} group by leads_row
)
select ${['folded.source_row', 'homes.home as leads_row', 'folded.set_aside', 'folded.clock_offset_seconds', ...cells].join(', ')}
from folded_rows as folded
inner join homes on homes.leads_row = folded.leads_row
inner join folded_rows as led on led.source_row = folded.leads_row
where ${isOwn('folded.source_row')}`;
}

/** Keeps which calls of a unit have rows in other files, and says so at each. */
export async function keepSharedCalls(store: Store, unit: number): Promise<void> {
  await store.run(sqlFile(import.meta.url, './staged-shared-call.sql'), { unit });
  await store.run(sqlFile(import.meta.url, './shared-call-problem.sql'), { unit });
}

/** Keeps the ties of a file's own rows. */
export async function keepTies(store: Store, unit: number): Promise<void> {
  await store.run(sqlFile(import.meta.url, './staged-tie.sql'), { unit });
}
