import { mkdir } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import type { Source } from '../model/configuration.ts';
import { expectedOfLoad, STAGE, stepCost } from '../model/expected-work.ts';
import { FACT_TABLES, LEDGER_TABLES, type TableDefinition } from '../model/facts.ts';
import { FEEDS, type Feed } from '../model/feeds.ts';
import type { ExpectedStage, Progress } from '../model/progress.ts';
import type { RemovalsInForce } from '../model/removal.ts';
import { FACT_STEPS, WORK_COST } from '../model/work-cost.ts';
import { removalsInForce } from '../removal/removal-list.ts';
import { markUnclean } from '../removal/unclean-store.ts';
import { identifier } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { FACTS_VERSION, fingerprintOf, isRemoved } from './assert-loaded.ts';
import { buildFacts, dropUnnamedPersons } from './facts/build-facts.ts';
import { type FactUnit, factChange } from './facts/fact-change.ts';
import { findMistakes, findSourceTables } from './file-mistakes.ts';
import { byCodeUnit } from './files/glob.ts';
import { mistakesError, type SourceFile, sha256Of } from './files/source-files.ts';
import type { CallLogFormat } from './formats/format.ts';
import { findFormat } from './formats/registry.ts';
import { fillOwnNumbers } from './numbers/own-numbers.ts';
import { createNumberReadings } from './numbers/read-numbers.ts';
import { applyRemovals } from './removal/apply-removals.ts';
import { defineMacros } from './stage/macros.ts';
import { findTiedElsewhere } from './stage/made-ids/made-ids.ts';
import { toldToFormat } from './stage/source-rows.ts';
import { gatherFromFile } from './stage/split/gather-rows.ts';
import {
  findApart,
  findNeighbours,
  type Neighbourhood,
  NO_NEIGHBOURS,
  openSharedRows,
} from './stage/split/split-calls.ts';
import { stageFile } from './stage/stage-file.ts';
import {
  DELIVERED_CALLS,
  STAGED_FILE,
  STAGED_PROBLEM,
  STAGED_SHARED_CALL,
  STAGED_SURROUNDINGS,
  STAGED_TIE,
  SUPERSEDED_CALLS,
  stagedTable,
  stagedTableName,
} from './stage/staged-tables.ts';
import type { StagingContext } from './stage/staging-context.ts';
import { dropOtherReadings, STAGED_TABLES } from './stage/unfinished-readings.ts';
import { ZoneTables } from './zones/zone-tables.ts';

/** What became of one file: rowsRead = accepted + rejected + duplicate + replaced + removed. */
export interface LoadedFile {
  readonly path: string;
  readonly feed: string;
  readonly vendor: string | null;
  readonly format: string;
  readonly rowsRead: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly duplicate: number;
  readonly replaced: number;
  /** Of a person who was forgotten, or past their term. */
  readonly removed: number;
  readonly repaired: number;
  readonly emptied: number;
  readonly facts: number;
  /** Read in this load; false where the store had it already. */
  readonly isNew: boolean;
  /** What is to be said of the file as a whole. */
  readonly remarks: readonly string[];
}

export interface LoadOutcome {
  /** In order of delivery. */
  readonly files: readonly LoadedFile[];
  readonly rowsRead: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly duplicate: number;
  readonly replaced: number;
  readonly removed: number;
  /** Facts of each feed that has any. */
  readonly facts: Readonly<Record<string, number>>;
  /** What is to be said of the workspace: files that are gone, files named twice. */
  readonly remarks: readonly string[];
  /** Nothing differed from the last load, and the store was not written. */
  readonly unchanged: boolean;
}

export interface LoadOptions {
  /** Stops the load; the store then holds what it held before. */
  readonly signal?: AbortSignal;
  /** Makes the facts again where nothing differs too, with what removals leave for this session. */
  readonly again?: boolean;
  /** What is to be expected after the load, where all files have so many bytes. */
  readonly afterwards?: (bytes: number) => readonly ExpectedStage[];
}

const LOADED_UNIT: TableDefinition = {
  unit: 'INTEGER',
  /** Key of the file in facts: the unit, which stays what it is while its file is as it was. */
  file_key: 'INTEGER',
  delivery: 'INTEGER',
  source_index: 'INTEGER',
  facts_version: 'INTEGER',
  /** Digest of the removals that were taken out of them. */
  removals: 'VARCHAR',
};

/** A file as it is now: known by its contents and by all that changes how it is read. */
interface Delivery {
  readonly file: SourceFile;
  readonly format: CallLogFormat | undefined;
  readonly sha256: string;
  readonly fingerprint: string;
}

/** A delivery that was read, and with what of other files. */
interface JoinedDelivery extends Delivery {
  readonly path: string;
  readonly unit: number;
  readonly surroundings: string;
  /** Call centre and format. */
  readonly system: string;
  /** The same, and what its clock and numbers mean; where no rows are put together, all that changes how it is read. */
  readonly log: string;
}

/** Nothing of other files takes part. */
const NOTHING = '';

/** A file that was read into the store. */
interface KnownUnit {
  readonly unit: number;
  readonly path: string;
  readonly rows: number;
  /** Part of the facts as they stand; false where a load ended before it made them. */
  readonly isLoaded: boolean;
  /** Key of what of other files took part in the reading. */
  readonly surroundings: string;
}

function unitKey(path: string, sha256: string, fingerprint: string): string {
  return JSON.stringify([path, sha256, fingerprint]);
}

/** Which files can tell of the same calls (`system`), and which of them can be put together (`log`). */
function logOf(
  source: Source,
  format: CallLogFormat | undefined,
  clientZone: string,
  fingerprint: string,
): Pick<JoinedDelivery, 'system' | 'log'> {
  if (format === undefined) return { system: fingerprint, log: fingerprint };
  const system = [format.id, source.vendor ?? null];
  const clock = [source.timeZone ?? clientZone, source.outsideLine ?? null, toldToFormat(source)];
  return { system: JSON.stringify(system), log: JSON.stringify([...system, ...clock]) };
}

function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw new UserError(
    'INTERRUPTED',
    'Stopped on request.',
    'Run the same command again: what was there before is untouched.',
  );
}

/**
 * Makes the store mirror the files that the sources name now: reads new and changed files, leaves out those that are gone, and makes the facts again
 * where anything differs. A load that fails or is stopped leaves the former facts as they were; files that it had read by then are not read again.
 * @throws UserError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_NOT_UNDERSTOOD, COLUMN_MISSING, CONFIGURATION (all mistakes at once, before anything
 * is written), FILE_CHANGED_WHILE_READ, DISK_FULL, INTERRUPTED
 */
export async function load(
  workspace: Workspace,
  store: Store,
  progress: Progress,
  options: LoadOptions = {},
): Promise<LoadOutcome> {
  const { signal } = options;
  throwIfStopped(signal);
  const stop = (): void => store.interrupt();
  signal?.addEventListener('abort', stop);
  try {
    return await new Load(workspace, store, progress, options).run();
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Drops all that was made of former facts: the rows that went from these stand in it still. */
async function dropDerived(store: Store): Promise<void> {
  const own = [...STAGED_TABLES, 'superseded', ...Object.keys(FACT_TABLES), ...Object.keys(LEDGER_TABLES)];
  const kept = new Set([...own, 'loaded_unit', 'removed_row', 'removal_kept']);
  const tables = await store.rows<{ table_name: string }>(
    'select table_name from duckdb_tables() where not temporary order by table_name',
  );
  for (const { table_name: table } of tables) if (!kept.has(table)) await store.dropTable(table);
}

class Load {
  readonly #workspace: Workspace;
  readonly #store: Store;
  readonly #progress: Progress;
  readonly #afterwards: (bytes: number) => readonly ExpectedStage[];
  /** Told by what reads the files. */
  #onBytes: (bytes: number) => void;
  readonly #signal: AbortSignal | undefined;
  readonly #again: boolean;
  readonly #removals: RemovalsInForce;
  readonly #remarks: string[] = [];
  #lastUnit = 0;
  #ownNumbers = NOTHING;

  constructor(workspace: Workspace, store: Store, progress: Progress, { signal, again, afterwards }: LoadOptions) {
    this.#workspace = workspace;
    this.#store = store;
    this.#progress = progress;
    this.#signal = signal;
    this.#again = again === true;
    this.#afterwards = afterwards ?? (() => []);
    this.#onBytes = (bytes) => progress.advance(bytes);
    this.#removals = removalsInForce(workspace);
  }

  async run(): Promise<LoadOutcome> {
    const deliveries = await this.#findDeliveries();
    const before = await this.#knownUnits();
    const isKnown = deliveries.every((delivery) => before.has(keyOf(delivery)));
    const units = deliveries.map((delivery) => before.get(keyOf(delivery))?.unit);
    if (!this.#again && isKnown && (await this.#isLoaded(units as number[], deliveries)))
      return await this.#outcome(new Set(), true);
    const known = await this.#wholeUnits(before);
    const missing = deliveries.filter((delivery) => !known.has(keyOf(delivery)));
    await this.#refuseMistakes(missing);
    // From here on the store may hold rows that have to go from it, or remains of them.
    if (this.#removals.removals.length > 0) markUnclean(this.#workspace);
    await this.#defineStagedTables();
    const context = await this.#prepare();
    const isNew = (delivery: Delivery): boolean => !before.has(keyOf(delivery));
    const fresh = await this.#stage(context, deliveries, missing, known, isNew);
    await this.#joinSplitCalls(context, deliveries, known, fresh);
    this.#remarkOnLost(deliveries, before);
    await this.#swap(
      deliveries.map((delivery) => known.get(keyOf(delivery))?.unit as number),
      deliveries,
    );
    return await this.#outcome(fresh, false);
  }

  /** What is to come, where all files have so many bytes, and of so many files so many are to be read. */
  #expect(bytes: number, fresh: number, files: number): void {
    this.#progress.expect([...expectedOfLoad(bytes, fresh, files), ...this.#afterwards(bytes)]);
  }

  async #findDeliveries(): Promise<Delivery[]> {
    const { files, mistakes } = await findSourceTables(this.#workspace, this.#signal);
    if (mistakes.length > 0) {
      const more = await findMistakes(this.#workspace, files);
      throw mistakesError([...mistakes, ...more]);
    }
    const bytes = sum(files.map((file) => file.bytes));
    this.#expect(bytes, bytes, files.length);
    this.#progress.stage(STAGE.checksums, bytes);
    const deliveries: Delivery[] = [];
    const seen = new Set<string>();
    for (const file of files) {
      const { source } = file;
      const format = source.format === undefined ? undefined : await findFormat(source.format);
      const delivery = {
        file,
        format,
        sha256: file.part?.sha256 ?? (await sha256Of(file, this.#signal)),
        fingerprint: fingerprintOf(this.#workspace.configuration, source),
      };
      this.#progress.advance(file.bytes);
      if (seen.has(keyOf(delivery)))
        this.#remarks.push(`${file.path} is named by two sources that read it alike; it is loaded once.`);
      else deliveries.push(delivery);
      seen.add(keyOf(delivery));
    }
    this.#progress.done();
    return deliveries;
  }

  async #knownUnits(): Promise<Map<string, KnownUnit>> {
    const known = new Map<string, KnownUnit>();
    if (!(await this.#store.hasTable('staged_file'))) return known;
    // A store of before there was this table: all its files are read again.
    if (!(await this.#store.hasTable('staged_surroundings')))
      await this.#store.defineTable('staged_surroundings', STAGED_SURROUNDINGS);
    const rows = await this.#store.rows<{
      unit: number;
      path: string;
      sha256: string;
      fingerprint: string;
      rows_read: bigint;
      is_loaded: boolean;
      surroundings: string | null;
    }>(
      `select staged_file.unit, path, sha256, fingerprint, rows_read, loaded_unit.unit is not null as is_loaded, surroundings
      from staged_file
      left join loaded_unit on loaded_unit.unit = staged_file.unit
      left join staged_surroundings on staged_surroundings.unit = staged_file.unit
      order by staged_file.unit`,
    );
    for (const row of rows) {
      known.set(unitKey(row.path, row.sha256, row.fingerprint), {
        unit: row.unit,
        path: row.path,
        rows: Number(row.rows_read),
        isLoaded: row.is_loaded,
        surroundings: row.surroundings ?? NOTHING,
      });
      this.#lastUnit = row.unit;
    }
    return known;
  }

  /** Readings of which no row was removed: what else goes, or comes back, depends on all rows, so that the others are read again. */
  async #wholeUnits(known: ReadonlyMap<string, KnownUnit>): Promise<Map<string, KnownUnit>> {
    if (!(await this.#store.hasTable('removed_row'))) return new Map(known);
    const rows = await this.#store.rows<{ unit: number }>('select distinct unit from removed_row');
    const cut = new Set(rows.map((row) => row.unit));
    return new Map([...known].filter(([, { unit }]) => !cut.has(unit)));
  }

  async #refuseMistakes(missing: readonly Delivery[]): Promise<void> {
    const mistakes = await findMistakes(
      this.#workspace,
      missing.map((delivery) => delivery.file),
    );
    if (mistakes.length > 0) throw mistakesError(mistakes);
  }

  /** Whether the facts are those of exactly these units, in this order. */
  async #isLoaded(units: readonly number[], deliveries: readonly Delivery[]): Promise<boolean> {
    for (const table of ['loaded_unit', ...Object.keys(FACT_TABLES), ...Object.keys(LEDGER_TABLES)]) {
      if (!(await this.#store.hasTable(table === 'call' ? stagedTableName('calls') : table))) return false;
    }
    if (!(await isRemoved(this.#store, this.#removals))) return false;
    const rows = await this.#store.rows<{ unit: number; source_index: number }>(
      'select unit, source_index from loaded_unit order by delivery',
    );
    return (
      rows.length === units.length &&
      rows.every((row, index) => row.unit === units[index] && row.source_index === deliveries[index]?.file.source.index)
    );
  }

  async #defineStagedTables(): Promise<void> {
    await this.#store.defineTable('loaded_unit', LOADED_UNIT, 'if-missing');
    await this.#store.defineTable('staged_problem', STAGED_PROBLEM, 'if-missing');
    await this.#store.defineTable('staged_tie', STAGED_TIE, 'if-missing');
    // A store of before ties had ids: all its files are read again.
    await this.#store.run('alter table staged_tie add column if not exists id bigint');
    await this.#store.defineTable('staged_surroundings', STAGED_SURROUNDINGS, 'if-missing');
    await this.#store.defineTable('staged_shared_call', STAGED_SHARED_CALL, 'if-missing');
    for (const feed of FEEDS) await this.#store.defineTable(stagedTableName(feed), stagedTable(feed), 'if-missing');
    await this.#defineCallTables();
    await this.#store.defineTable('person', FACT_TABLES.person, 'if-missing');
    // The last: where it is there, all are.
    await this.#store.defineTable('staged_file', STAGED_FILE, 'if-missing');
  }

  async #defineCallTables(): Promise<void> {
    const store = this.#store;
    const definition = stagedTable('calls');
    const staged = identifier(stagedTableName('calls'));
    // A store of before calls were facts as staged: all its files are read again.
    for (const [column, type] of Object.entries(definition))
      await store.run(`alter table ${staged} add column if not exists ${identifier(column)} ${type}`);
    await store.defineTable(SUPERSEDED_CALLS, definition, 'if-missing');
    const columns = Object.keys(definition).map(identifier).join(', ');
    const all = [staged, identifier(SUPERSEDED_CALLS)].map((table) => `select ${columns} from ${table}`);
    await store.run(`create or replace view ${identifier(DELIVERED_CALLS)} as\n${all.join(' union all ')}`);
  }

  async #prepare(): Promise<StagingContext> {
    const { client, vendors } = this.#workspace.configuration;
    const store = this.#store;
    await mkdir(this.#workspace.temporaryDirectory, { recursive: true, mode: 0o700 });
    await defineMacros(store);
    const zones = await ZoneTables.create(store, client.timeZone);
    await createNumberReadings(store);
    const names = client.entities.flatMap((entity) => [entity.id, entity.name, ...entity.brands]);
    const own = client.entities.map((entity) => ({ id: entity.id, own: true }));
    const takenOver = client.entities.flatMap((entity) => entity.tookOver.map((id) => ({ id, own: false })));
    await fillList(
      store,
      'known_vendor',
      'id',
      vendors.map((vendor) => vendor.id),
    );
    await fillList(
      store,
      'known_entity_name',
      'name',
      names.map((name) => name.toLowerCase()),
    );
    await store.run(
      `create or replace temp table known_entity as
      select item.id as id, bool_or(item.own) as is_own
      from (select unnest(from_json(cast($items as json), '[{"id":"VARCHAR","own":"BOOLEAN"}]')) as item) group by item.id`,
      { items: JSON.stringify([...own, ...takenOver]) },
    );
    return {
      store,
      zones,
      clientZone: client.timeZone,
      temporaryDirectory: this.#workspace.temporaryDirectory,
      onBytes: (bytes) => this.#onBytes(bytes),
      ...(this.#signal === undefined ? {} : { signal: this.#signal }),
    };
  }

  async #stage(
    context: StagingContext,
    deliveries: readonly Delivery[],
    missing: readonly Delivery[],
    known: Map<string, KnownUnit>,
    isNew: (delivery: Delivery) => boolean,
  ): Promise<Set<number>> {
    const fresh = new Set<number>();
    this.#expect(bytesOf(deliveries), bytesOf(missing), missing.length);
    this.#progress.stage(STAGE.reading, bytesOf(missing));
    let passed = 0;
    this.#onBytes = (bytes) => {
      passed += bytes * WORK_COST.passShare;
      this.#progress.advance(bytes * WORK_COST.passShare);
    };
    const read = async (delivery: Delivery): Promise<void> => {
      throwIfStopped(this.#signal);
      const unit = this.#nextUnit();
      const { file, format, fingerprint } = delivery;
      const surroundings = this.#ownNumbersFor(format);
      passed = 0;
      const staged = await stageFile(context, file, format, { unit, fingerprint, surroundings });
      this.#progress.advance(Math.max(0, file.bytes - passed), staged.rowsRead);
      known.set(keyOf(delivery), { unit, path: file.path, rows: staged.rowsRead, isLoaded: false, surroundings });
      if (isNew(delivery)) fresh.add(unit);
    };
    const isOfNumbers = ({ file }: Delivery): boolean => file.source.feed === 'numbers';
    for (const delivery of missing.filter(isOfNumbers)) await read(delivery);
    this.#ownNumbers = await fillOwnNumbers(
      this.#store,
      deliveries.filter(isOfNumbers).map((delivery) => (known.get(keyOf(delivery)) as KnownUnit).unit),
    );
    for (const delivery of missing.filter((other) => !isOfNumbers(other))) await read(delivery);
    this.#onBytes = (bytes) => this.#progress.advance(bytes);
    this.#progress.done();
    return fresh;
  }

  /**
   * Reads files again whose calls have rows in other files of their source, with these rows, or ids that depend on them; and those that were read so when
   * these files were others.
   * What becomes of a file depends on which files there are, and not on which was loaded first.
   */
  async #joinSplitCalls(
    context: StagingContext,
    deliveries: readonly Delivery[],
    known: Map<string, KnownUnit>,
    fresh: Set<number>,
  ): Promise<void> {
    const inOrder = this.#asRead(deliveries, known);
    const neighbourhoods = await findNeighbours(
      this.#store,
      inOrder.filter(({ format }) => format?.ties !== undefined),
    );
    const tied = await findTiedElsewhere(
      this.#store,
      inOrder.filter(({ file, format }) => format === undefined && file.source.idFromRow === true),
    );
    const neighbourhoodOf = ({ unit }: JoinedDelivery): Neighbourhood => neighbourhoods.get(unit) ?? NO_NEIGHBOURS;
    const surroundingsOf = (delivery: JoinedDelivery): string =>
      `${this.#ownNumbersFor(delivery.format)}${neighbourhoodOf(delivery).key}${tied.get(delivery.unit)?.join(' ') ?? NOTHING}`;
    const stale = inOrder.filter((delivery) => delivery.surroundings !== surroundingsOf(delivery));
    for (const log of new Set(stale.map((delivery) => delivery.log))) {
      const again = stale.filter((delivery) => delivery.log === log);
      const asked = new Set(again.flatMap((delivery) => [delivery.unit, ...neighbourhoodOf(delivery).units]));
      const telling = inOrder.filter(({ unit }) => asked.has(unit));
      this.#progress.stage('Joining calls told in several files', bytesOf(telling) + bytesOf(again));
      const format = again[0]?.format;
      const isTied = format?.ties !== undefined;
      if (isTied) {
        await openSharedRows(this.#store, format);
        for (const delivery of telling) {
          throwIfStopped(this.#signal);
          await gatherFromFile(context, delivery.file, format, delivery);
        }
      }
      for (const delivery of again) {
        throwIfStopped(this.#signal);
        const unit = this.#nextUnit();
        const surroundings = surroundingsOf(delivery);
        const staged = await stageFile(context, delivery.file, format, {
          ...{ unit, fingerprint: delivery.fingerprint, surroundings },
          ...(isTied ? { formerUnit: delivery.unit } : {}),
          tiedElsewhere: tied.get(delivery.unit) ?? [],
        });
        const entry = known.get(keyOf(delivery)) as KnownUnit;
        known.set(keyOf(delivery), { ...entry, unit, rows: staged.rowsRead, surroundings });
        if (fresh.has(delivery.unit)) fresh.add(unit);
      }
      this.#progress.done();
    }
    await findApart(
      this.#store,
      this.#asRead(deliveries, known).filter(({ format }) => format?.ties !== undefined),
    );
  }

  /** The deliveries, each with what was read of it. */
  #asRead(deliveries: readonly Delivery[], known: ReadonlyMap<string, KnownUnit>): JoinedDelivery[] {
    const { timeZone: clientZone } = this.#workspace.configuration.client;
    return deliveries.map((delivery) => {
      const { unit, surroundings } = known.get(keyOf(delivery)) as KnownUnit;
      const { file, format, fingerprint } = delivery;
      return {
        ...delivery,
        path: file.path,
        unit,
        surroundings,
        ...logOf(file.source, format, clientZone, fingerprint),
      };
    });
  }

  /** What the own numbers of the client add to the surroundings of files in a format: nothing, where it does not ask for them. */
  #ownNumbersFor(format: CallLogFormat | undefined): string {
    return format?.stage.includes('own_number') === true ? this.#ownNumbers : NOTHING;
  }

  /** A number for a reading that no reading in the store has. */
  #nextUnit(): number {
    this.#lastUnit += 1;
    return this.#lastUnit;
  }

  /** Files that were part of the facts and are on disk no longer. */
  #remarkOnLost(deliveries: readonly Delivery[], known: ReadonlyMap<string, KnownUnit>): void {
    const present = new Set(deliveries.map((delivery) => delivery.file.path));
    const lost = [...known.values()]
      .filter((unit) => unit.isLoaded && !present.has(unit.path))
      .sort((one, other) => byCodeUnit(one.path, other.path));
    for (const { path, rows } of lost) {
      this.#remarks.push(`${path} was loaded before and is no longer there: its ${rows} rows are left out.`);
    }
  }

  /** The readings that the facts were made of, in order of delivery; nothing, where not all of what was made of them can stay. */
  async #formerUnits(): Promise<FactUnit[] | undefined> {
    const store = this.#store;
    if (this.#again || this.#removals.removals.length > 0 || !(await store.hasTable('superseded'))) return undefined;
    if (!(await isRemoved(store, this.#removals))) return undefined;
    return await store.rows<{ unit: number; feed: Feed }>(
      'select unit, feed from loaded_unit inner join staged_file using (unit) order by delivery',
    );
  }

  /** Puts the facts of these units in the place of the former ones, in one transaction. */
  async #swap(units: readonly number[], deliveries: readonly Delivery[]): Promise<void> {
    const store = this.#store;
    const former = await this.#formerUnits();
    const change = factChange(
      former,
      units.map((unit, index) => ({ unit, feed: (deliveries[index] as Delivery).file.source.feed })),
    );
    this.#progress.stage(
      STAGE.facts,
      sum([...Object.keys(FACT_TABLES), 'accounts'].map((step) => stepCost(FACT_STEPS, step))),
    );
    await store.transaction(async () => {
      await store.fillTable(
        'loaded_unit',
        LOADED_UNIT,
        units.map((unit, index) => [
          unit,
          unit,
          index + 1,
          deliveries[index]?.file.source.index ?? 0,
          FACTS_VERSION,
          this.#removals.digest,
        ]),
      );
      const hasDropped = await dropOtherReadings(store);
      await applyRemovals(store, this.#removals, this.#workspace.configuration.client.timeZone);
      if (hasDropped || this.#removals.removals.length > 0) await dropUnnamedPersons(store);
      await buildFacts(store, change, (table) => this.#progress.advance(stepCost(FACT_STEPS, table)));
      // What was judged, was judged of the former facts.
      await store.dropTable('verdict');
      if (this.#removals.removals.length > 0) await dropDerived(store);
    });
    this.#progress.done();
  }

  async #outcome(fresh: ReadonlySet<number>, unchanged: boolean): Promise<LoadOutcome> {
    const rows = await this.#store.rows<Record<string, string | bigint | number | null>>(
      `select file_account.*, staged_file.unit
      from file_account
      inner join loaded_unit using (file_key)
      inner join staged_file on staged_file.unit = loaded_unit.unit
      order by file_account.delivery`,
    );
    const files = rows.map((row): LoadedFile => {
      const count = (column: string): number => Number(row[column] ?? 0);
      return {
        path: String(row['path']),
        feed: String(row['feed']),
        vendor: row['vendor'] === null ? null : String(row['vendor']),
        format: String(row['format']),
        rowsRead: count('rows_read'),
        accepted: count('accepted'),
        rejected: count('rejected'),
        duplicate: count('duplicate'),
        replaced: count('replaced'),
        removed: count('removed'),
        repaired: count('repaired'),
        emptied: count('emptied'),
        facts: count('facts'),
        isNew: fresh.has(Number(row['unit'])),
        remarks: JSON.parse(String(row['remarks'])) as string[],
      };
    });
    const facts: Record<string, number> = {};
    for (const file of files) facts[file.feed] = (facts[file.feed] ?? 0) + file.facts;
    return {
      files,
      rowsRead: sum(files.map((file) => file.rowsRead)),
      accepted: sum(files.map((file) => file.accepted)),
      rejected: sum(files.map((file) => file.rejected)),
      duplicate: sum(files.map((file) => file.duplicate)),
      replaced: sum(files.map((file) => file.replaced)),
      removed: sum(files.map((file) => file.removed)),
      facts,
      remarks: this.#remarks,
      unchanged,
    };
  }
}

function keyOf(delivery: Delivery): string {
  return unitKey(delivery.file.path, delivery.sha256, delivery.fingerprint);
}

function bytesOf(deliveries: readonly Delivery[]): number {
  return sum(deliveries.map((delivery) => delivery.file.bytes));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

async function fillList(store: Store, table: string, column: string, items: readonly string[]): Promise<void> {
  await store.run(
    `create or replace temp table ${identifier(table)} as
    select distinct unnest(from_json(cast($items as json), '["VARCHAR"]')) as ${identifier(column)}`,
    { items: JSON.stringify(items) },
  );
}
