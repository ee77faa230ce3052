import { UserError } from '../errors.ts';
import { FACT_TABLES } from '../feeds/fact-tables.ts';
import { feedDefinition, LOG } from '../feeds/registry.ts';
import { LEDGER_TABLES } from '../model/facts.ts';
import type { Feed } from '../model/feeds.ts';
import type { Progress } from '../model/progress.ts';
import type { RemovalsInForce } from '../model/removal.ts';
import type { FileLeftOut } from '../model/what-if.ts';
import { defineStagedTables } from '../staging/define-staged-tables.ts';
import { keepNamedFiles } from '../staging/files/named-files.ts';
import { defineMacros } from '../staging/macros.ts';
import { MESSAGES } from '../staging/messages.ts';
import { findApart } from '../staging/split/split-calls.ts';
import { DELIVERED_CALLS, keyColumns, STAGED_TABLES, stagedTableName } from '../staging/staged-tables.ts';
import { ZoneTables } from '../staging/zones/zone-tables.ts';
import { identifier, sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { oneOf } from '../workspace/nearest.ts';
import { swapFacts } from './swap-facts.ts';

/** The view of staged calls as facts, which `swapFacts` makes. */
const CALLS = 'call';

/** A loaded file, or a part of one. */
interface LoadedUnit {
  readonly unit: number;
  readonly path: string;
  readonly feed: Feed;
  readonly vendor: string | null;
  readonly source_index: number;
}

/**
 * Shows the facts of another database in this one. Nothing is copied.
 * @param database its name
 */
export async function showFacts(store: Store, database: string): Promise<void> {
  await store.runAll(
    Object.keys(FACT_TABLES).map(
      (table) => `create or replace view ${identifier(table)} as select * from ${tableOf(database, table)}`,
    ),
  );
}

/**
 * Makes the facts of another database in this one as if some files had never been delivered: rows that another delivery also holds stay, and a row that these
 * files revised returns to its earlier version. The rest of this database must be empty.
 * @param database name of the other one
 * @param paths of loaded files, relative to the workspace; a name without its part stands for all its parts
 * @returns what happened to the rows of each file, and what is unknown
 * @throws UserError WHAT_IF_REFUSED if a file is not loaded, or none is left
 */
export async function factsWithoutFiles(
  store: Store,
  database: string,
  paths: readonly string[],
  { removals, timeZone }: { readonly removals: RemovalsInForce; readonly timeZone: string },
  progress: Progress,
): Promise<readonly FileLeftOut[]> {
  await store.createTemporaryViews({
    loaded_before: `select * from ${tableOf(database, 'loaded_unit')}`,
    file_before: `select * from ${tableOf(database, 'staged_file')}`,
    superseded_before: `select * from ${tableOf(database, 'superseded')}`,
  });
  const units = await store.rows<LoadedUnit>(sqlFile(import.meta.url, './units-before.sql'));
  const meant = paths.map((path) => ({ path, units: unitsNamed(path, units) }));
  const out = new Set(meant.flatMap((file) => file.units));
  const left = units.filter((unit) => !out.has(unit));
  if (left.length === 0) throw nothingLeft();
  await copyReadings(store, database);
  await defineStagedTables(store);
  await defineMacros(store);
  await ZoneTables.create(store, timeZone);
  await findApart(store, []);
  await keepNamedFiles(store);
  const delivered = left.map(({ unit, feed, source_index: sourceIndex }) => ({ unit, feed, sourceIndex }));
  await swapFacts(store, delivered, { removals, timeZone, again: false }, progress);
  const outcomes: FileLeftOut[] = [];
  for (const file of meant) outcomes.push(await becameOf(store, database, file.path, file.units, left));
  return outcomes;
}

function tableOf(database: string, table: string): string {
  return `${identifier(database)}.main.${identifier(table)}`;
}

/** @throws UserError WHAT_IF_REFUSED */
function unitsNamed(path: string, units: readonly LoadedUnit[]): readonly LoadedUnit[] {
  const named = units.filter((unit) => unit.path === path || unit.path.startsWith(`${path}#`));
  if (named.length > 0) return named;
  throw new UserError('WHAT_IF_REFUSED', MESSAGES.fileLeftOutIsNotLoaded, MESSAGES.nameFilesAsInResultsRelative, [
    {
      ...{ key: '--without', found: `"${path}"` },
      expected: oneOf([...new Set(units.map((unit) => unit.path))], path),
      message: MESSAGES.noLoadedFileHasThisName,
    },
  ]);
}

function nothingLeft(): UserError {
  return new UserError('WHAT_IF_REFUSED', MESSAGES.noFileWouldBeLeft, MESSAGES.leaveOutFewerFiles, [
    { key: '--without', message: MESSAGES.theseAreAllLoadedFiles },
  ]);
}

/** Copies the readings, and the tables made from them, into this database. */
async function copyReadings(store: Store, database: string): Promise<void> {
  const there = new Set(
    (
      await store.rows<{ table_name: string }>(
        'select table_name from duckdb_tables() where database_name = cast($database as varchar) and not temporary',
        { database },
      )
    ).map((row) => row.table_name),
  );
  const tables = [
    ...Object.keys(STAGED_TABLES),
    ...['superseded', 'loaded_unit', 'removed_row', 'removal_kept'],
    ...Object.keys(FACT_TABLES).filter((table) => table !== CALLS),
    ...Object.keys(LEDGER_TABLES),
  ].filter((table) => there.has(table));
  await store.runAll(
    [...new Set(tables)].map(
      (table) => `create table ${identifier(table)} as select * from ${tableOf(database, table)}`,
    ),
  );
}

async function becameOf(
  store: Store,
  database: string,
  path: string,
  units: readonly LoadedUnit[],
  left: readonly LoadedUnit[],
): Promise<FileLeftOut> {
  const list = JSON.stringify(units.map(({ unit }) => unit));
  const feeds = [...new Set(units.map(({ feed }) => feed))];
  let [rows, gone, earlier] = [0, 0, 0];
  for (const feed of feeds) {
    const staged = feed === LOG ? DELIVERED_CALLS : stagedTableName(feed);
    const key = `row(${keyColumns(feed).map(identifier).join(', ')}) as key`;
    await store.createTemporaryViews({
      key_before: `select unit, ${key} from ${tableOf(database, staged)}`,
      key_now: `select ${key} from ${identifier(staged)}`,
    });
    const [count] = await store.rows<{ rows: bigint; gone: bigint }>(sqlFile(import.meta.url, './gone-key.sql'), {
      units: list,
    });
    const [again] = await store.rows<{ rows: bigint }>(sqlFile(import.meta.url, './fallen-back.sql'), {
      feed,
      units: list,
    });
    rows += Number(count?.rows ?? 0);
    gone += Number(count?.gone ?? 0);
    earlier += Number(again?.rows ?? 0);
  }
  return {
    ...{ path, feeds, rows, gone, earlier, elsewhere: rows - gone - earlier },
    joined: await countJoined(store, path),
    readTogether: await countReadTogether(store, units, left),
    removed: await countRemoved(store, feeds),
  };
}

/** Calls of files that stay, which were joined with rows of this one. */
async function countJoined(store: Store, path: string): Promise<number> {
  const [row] = await store.rows<{ calls: bigint }>(sqlFile(import.meta.url, './joined-call.sql'), { path });
  return Number(row?.calls ?? 0);
}

/** Files that stay, and that were read together with others, of which this may be one. */
async function countReadTogether(
  store: Store,
  units: readonly LoadedUnit[],
  left: readonly LoadedUnit[],
): Promise<number> {
  const isHelped = ({ feed, vendor }: LoadedUnit): boolean =>
    units.some((unit) =>
      feedDefinition(unit.feed).areOwnNumbers === true ? feed === LOG : unit.feed === feed && unit.vendor === vendor,
    );
  const rows = await store.rows<{ unit: number }>(`select unit from staged_surroundings where surroundings <> ''`);
  const helped = new Set(rows.map(({ unit }) => unit));
  return left.filter((unit) => helped.has(unit.unit) && isHelped(unit)).length;
}

/** Rows of these feeds that were removed on request: none of them returns. */
async function countRemoved(store: Store, feeds: readonly Feed[]): Promise<number> {
  if (!(await store.hasTable('removed_row'))) return 0;
  const [row] = await store.rows<{ rows: bigint }>(sqlFile(import.meta.url, './removed-of-feeds.sql'), {
    feeds: JSON.stringify(feeds),
  });
  return Number(row?.rows ?? 0);
}
