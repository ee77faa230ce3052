import type { CallLogFormat } from '../../formats/format.ts';
import type { Text } from '../../model/text.ts';
import { listNames } from '../../reading/printable-name.ts';
import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { MESSAGES } from '../messages.ts';

/** A file as it was read, at its position among the deliveries. */
export interface DeliveredUnit {
  readonly unit: number;
  readonly path: string;
  readonly sha256: string;
  /** Identifies everything that affects how it is read. */
  readonly fingerprint: string;
  /** Call centre and format: files that share them can describe the same calls. */
  readonly system: string;
  /** `system`, and the meaning of its clock and numbers: rows of files that share it can be joined. */
  readonly log: string;
}

/** The other files that describe a file's split calls. */
export interface Neighbourhood {
  readonly units: readonly number[];
  /** Equal for the same neighbours with the same contents on the same sides; empty if there are none. */
  readonly key: string;
}

/** A row in a reading. */
const ROW_OF_UNIT = { unit: 'INTEGER', source_row: 'BIGINT' } as const;
const APART_UNIT = { unit: 'INTEGER', other_unit: 'INTEGER', ids: 'INTEGER' } as const;
const APART_REMARK = { unit: 'INTEGER', remark: 'VARCHAR' } as const;
const SHARED_TIE = { ...ROW_OF_UNIT, tie: 'VARCHAR', leg: 'VARCHAR' } as const;

export const NO_NEIGHBOURS: Neighbourhood = { units: [], key: '' };

/**
 * Finds calls whose rows are in more than one file of a log, among files that were each read alone.
 * Leaves the temporary tables `delivered_unit` and `split_tie`, for `gatherSharedRows` and `foldWithOtherRows`.
 * @param deliveries in their order
 * @returns the neighbours of each unit that has any
 */
export async function findNeighbours(
  store: Store,
  deliveries: readonly DeliveredUnit[],
): Promise<ReadonlyMap<number, Neighbourhood>> {
  if (deliveries.length < 2) return new Map();
  await nameDeliveries(store, deliveries);
  await store.createTemporaryTable('split_tie', sqlFile(import.meta.url, './split-tie.sql'));
  const pairs = await store.rows<{ unit: number; neighbour: number }>(sqlFile(import.meta.url, './neighbour.sql'));
  const places = new Map(deliveries.map(({ unit }, place) => [unit, place]));
  const found = new Map<number, number[]>();
  for (const { unit, neighbour } of pairs) found.set(unit, [...(found.get(unit) ?? []), neighbour]);
  return new Map(
    [...found].map(([unit, units]) => {
      const here = places.get(unit) as number;
      const sides = units.map((neighbour) => {
        const place = places.get(neighbour) as number;
        const other = deliveries[place] as DeliveredUnit;
        return [place < here ? 'before' : 'after', other.path, other.sha256, other.fingerprint];
      });
      return [unit, { units, key: JSON.stringify(sides) }];
    }),
  );
}

/**
 * Finds files that describe the same calls but whose rows cannot be joined, as the temporary tables `apart_unit` (`unit`, `other_unit`) and
 * `apart_remark` (`unit`, `remark`), for the account of the files.
 * @param deliveries in their order, as finally read
 */
export async function findApart(store: Store, deliveries: readonly DeliveredUnit[]): Promise<void> {
  if (deliveries.length < 2) {
    await store.defineTable('apart_unit', APART_UNIT, 'temporary');
    await store.defineTable('apart_remark', APART_REMARK, 'temporary');
    return;
  }
  await nameDeliveries(store, deliveries);
  await store.createTemporaryTable('apart_unit', sqlFile(import.meta.url, './apart.sql'));
  const pairs = await store.rows<{ unit: number; other_unit: number; ids: number }>(
    sqlFile(import.meta.url, './apart-in-order.sql'),
  );
  const paths = new Map(deliveries.map(({ unit, path }) => [unit, path]));
  const others = new Map<number, string[]>();
  for (const { unit, other_unit, ids } of pairs)
    others.set(unit, [
      ...(others.get(unit) ?? []),
      `${paths.get(other_unit) ?? ''} (${ids} ${ids === 1 ? 'id' : 'ids'})`,
    ]);
  const remarks = [...others].map(([unit, names]) => ({ unit, remark: apartRemark(names).en }));
  await store.createTemporaryTable('apart_remark', sqlFile(import.meta.url, './apart-remark.sql'), {
    items: JSON.stringify(remarks),
  });
}

function apartRemark(others: readonly string[]): Text {
  return MESSAGES.idsOfItsCallsAlsoOccur(listNames(others));
}

async function nameDeliveries(store: Store, deliveries: readonly DeliveredUnit[]): Promise<void> {
  const items = deliveries.map(({ unit, path, system, log }, delivery) => ({ unit, path, system, log, delivery }));
  await store.createTemporaryTable('delivered_unit', sqlFile(import.meta.url, './delivered-unit.sql'), {
    items: JSON.stringify(items),
  });
}

/** Makes the empty temporary tables `shared_tie` and `shared_row`, for the rows of split calls of files in one format. */
export async function openSharedRows(store: Store, format: CallLogFormat): Promise<void> {
  const cells = Object.keys(format.columns([])).map((column) => [column, 'VARCHAR'] as const);
  await store.defineTable('shared_tie', SHARED_TIE, 'temporary');
  await store.defineTable('shared_row', { ...ROW_OF_UNIT, ...Object.fromEntries(cells) }, 'temporary');
}

/** Adds the rows of split calls from `source_rows`, the file that was read as `unit`. */
export async function gatherSharedRows(store: Store, format: CallLogFormat, unit: number, log: string): Promise<void> {
  await tieRows(store, format);
  await store.insertInto('shared_tie', sqlFile(import.meta.url, './shared-tie.sql'), { unit, log });
  await store.insertInto('shared_row', sqlFile(import.meta.url, './shared-row.sql'), { unit });
}

/** Shows the ties of the rows in `source_rows`, as the view `row_tie`. */
export async function tieRows(store: Store, format: CallLogFormat): Promise<void> {
  await store.createTemporaryViews({
    format_tie: format.ties ?? '',
    row_tie: sqlFile(import.meta.url, './row-tie.sql'),
  });
}

/** Stores which calls of a unit have rows in other files, and notes it at each. */
export async function keepSharedCalls(store: Store, unit: number): Promise<void> {
  await store.run(sqlFile(import.meta.url, './staged-shared-call.sql'), { unit });
  await store.run(sqlFile(import.meta.url, './shared-call-problem.sql'), { unit });
}

/** Stores the ties of a file's own rows. */
export async function keepTies(store: Store, unit: number): Promise<void> {
  await store.run(sqlFile(import.meta.url, './staged-tie.sql'), { unit });
}
