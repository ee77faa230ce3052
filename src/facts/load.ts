import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { extensionsInForce } from '../extensions/in-force.ts';
import { feedDefinition, LOG } from '../feeds/registry.ts';
import type { CallLogFormat } from '../formats/format.ts';
import { findFormat } from '../formats/registry.ts';
import type { Language } from '../model/configuration.ts';
import { definedFields } from '../model/defined-fields.ts';
import type { Feed } from '../model/feeds.ts';
import type { Progress } from '../model/progress.ts';
import type { RemovalsInForce } from '../model/removal.ts';
import { STAGE } from '../model/stages.ts';
import type { Text } from '../model/text.ts';
import { type OpenedFiles, withOpenedFiles } from '../reading/opened-table.ts';
import { removalsInForce } from '../removal/removal-list.ts';
import { markUnclean } from '../removal/unclean-store.ts';
import {
  importStagedRows,
  type Processes,
  StagingProcesses,
  type StagingTask,
  type Watching,
} from '../staging/apart/stage-apart.ts';
import { defineStagedTables } from '../staging/define-staged-tables.ts';
import { bytesOf, type Delivery, deliveryKey, type JoinedDelivery, logOf } from '../staging/delivery.ts';
import { findMistakes, findSourceTables } from '../staging/file-mistakes.ts';
import { byCodeUnit } from '../staging/files/glob.ts';
import { feedsWithChangedFiles, fillNamedFiles } from '../staging/files/named-files.ts';
import { mistakesError } from '../staging/files/source-files.ts';
import type { StagedFile } from '../staging/keep-rows.ts';
import { findTiedElsewhere } from '../staging/made-ids/made-ids.ts';
import { MESSAGES } from '../staging/messages.ts';
import { fillOwnNumbers } from '../staging/numbers/own-numbers.ts';
import { prepareStaging } from '../staging/prepare-staging.ts';
import type { Reading } from '../staging/raw-table.ts';
import { gatherFromFile } from '../staging/split/gather-rows.ts';
import {
  findApart,
  findNeighbours,
  type Neighbourhood,
  NO_NEIGHBOURS,
  openSharedRows,
} from '../staging/split/split-calls.ts';
import { stageFile } from '../staging/stage-file.ts';
import type { StagingContext } from '../staging/staging-context.ts';
import type { ZoneTables } from '../staging/zones/zone-tables.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { fingerprintOf } from './assert-loaded.ts';
import { areLoaded, type KnownUnit, LOADED_UNIT, NOTHING, readKnownUnits, wholeUnits } from './known-units.ts';
import { type LoadOutcome, readOutcome } from './load-outcome.ts';
import { swapFacts } from './swap-facts.ts';

export interface LoadOptions {
  /** Stops the load; the store then keeps its previous contents. */
  readonly signal?: AbortSignal;
  /** Rebuilds the facts even if nothing changed, with the rows of removals left in this session. */
  readonly again?: boolean;
  /** Absent: the removals in the list beside the store. */
  readonly removals?: RemovalsInForce;
  /** Processes that read the files, each one file at a time; absent: this process reads them. */
  readonly processes?: Processes;
  /** Two connections share the files if they are few bytes: this takes less time, but more work, as both are prepared. It changes no row. */
  readonly isShared?: true;
  /** The files that the caller has opened, or opens afterwards, and closes. Absent: the load opens its own. */
  readonly files?: OpenedFiles;
  /** Of the remarks; absent: English. */
  readonly language?: Language;
}

/** A connection beside the first, which reads other files meanwhile. */
interface OtherConnection {
  readonly store: Store;
  /** Waits until it is prepared. */
  readonly zones: Promise<ZoneTables>;
}

/** A file that is about to be read. */
interface Begun {
  readonly delivery: Delivery;
  readonly reading: Reading;
  /** Receives the progress of its reading. */
  readonly watching: Watching;
  /** Called when it was read. */
  readonly end: (staged: StagedFile) => void;
}

/** Up to so many bytes, the database mostly plans statements, which keeps only one processor busy. */
const LITTLE = 2 * 1024 * 1024;

function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw new UserError('INTERRUPTED', MESSAGES.stoppedOnRequest, MESSAGES.runSameCommandAgainEarlierData);
}

/**
 * Makes the store mirror the files that the sources name now: reads new and changed files, drops those that are gone, and rebuilds the facts that changed. A
 * load that fails or is stopped leaves the previous facts untouched; files that it had read by then are not read again.
 * @throws UserError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_NOT_UNDERSTOOD, COLUMN_MISSING, CONFIGURATION (all mistakes at once, before anything is written),
 * FILE_CHANGED_WHILE_READ, DISK_FULL, INTERRUPTED
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
    return await withOpenedFiles(
      options.files,
      async (files) => await new Load(workspace, store, progress, { ...options, files }).run(),
    );
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

class Load {
  readonly #workspace: Workspace;
  readonly #store: Store;
  readonly #progress: Progress;
  readonly #signal: AbortSignal | undefined;
  readonly #again: boolean;
  readonly #isShared: boolean;
  readonly #removals: RemovalsInForce;
  readonly #processes: Processes | undefined;
  readonly #files: OpenedFiles;
  readonly #language: Language;
  readonly #remarks: Text[] = [];
  #lastUnit = 0;
  #unitsOfNumbers: readonly number[] = [];
  #ownNumbers = NOTHING;
  /** Feeds whose rows name files that changed, though their own files did not. */
  #changedFeeds: ReadonlySet<Feed> = new Set();

  constructor(workspace: Workspace, store: Store, progress: Progress, options: LoadOptions & { files: OpenedFiles }) {
    const { signal, again, isShared, removals, processes } = options;
    this.#workspace = workspace;
    this.#store = store;
    this.#progress = progress;
    this.#signal = signal;
    this.#again = again === true;
    this.#isShared = isShared === true;
    this.#removals = removals ?? removalsInForce(workspace);
    this.#processes = processes;
    this.#files = options.files;
    this.#language = options.language ?? 'en';
  }

  async run(): Promise<LoadOutcome> {
    const deliveries = await this.#findDeliveries();
    const before = await readKnownUnits(this.#store);
    this.#lastUnit = Math.max(0, ...[...before.values()].map(({ unit }) => unit));
    const isKnown = deliveries.every((delivery) => before.has(deliveryKey(delivery)));
    const readings = deliveries.map((delivery) => before.get(deliveryKey(delivery))?.unit);
    if (!this.#again && isKnown && (await areLoaded(this.#store, readings as number[], deliveries, this.#removals))) {
      this.#changedFeeds = await feedsWithChangedFiles(this.#workspace, this.#store, this.#signal);
      if (this.#changedFeeds.size === 0)
        return await readOutcome(this.#store, new Set(), this.#remarks, true, [], this.#language);
    }
    const known = await wholeUnits(this.#store, before);
    const missing = deliveries.filter((delivery) => !known.has(deliveryKey(delivery)));
    if (!this.#mayShare(missing)) return await this.#read(deliveries, before, known, missing);
    const other = await this.#store.beside();
    const zones = prepareStaging(other, this.#workspace.configuration);
    const prepared = Promise.allSettled([zones]);
    try {
      return await this.#read(deliveries, before, known, missing, { store: other, zones });
    } finally {
      await prepared;
      other.close();
    }
  }

  #mayShare(missing: readonly Delivery[]): boolean {
    if (!this.#isShared || this.#processes !== undefined || availableParallelism() === 1) return false;
    return missing.length > 1 && bytesOf(missing) <= LITTLE;
  }

  /** Reads what is missing, and makes the facts of all readings. @param other another connection, which reads some of the files */
  async #read(
    deliveries: readonly Delivery[],
    before: ReadonlyMap<string, KnownUnit>,
    known: Map<string, KnownUnit>,
    missing: readonly Delivery[],
    other?: OtherConnection,
  ): Promise<LoadOutcome> {
    // While this process looks at the files, the database prepares what reading them needs.
    const preparing = prepareStaging(this.#store, this.#workspace.configuration);
    const refusing = this.#refuseMistakes(missing);
    await Promise.allSettled([preparing, refusing]);
    await refusing;
    const zones = await preparing;
    // From here on the store may hold rows that must be removed, or remains of them.
    if (this.#removals.removals.length > 0) markUnclean(this.#workspace);
    // In one transaction, so that the disk is waited for once, not for each of forty tables.
    await this.#store.transaction(async () => {
      await defineStagedTables(this.#store);
      await this.#store.defineTable('loaded_unit', LOADED_UNIT, 'if-missing');
    });
    const context = await this.#contextOf(zones);
    const isNew = (delivery: Delivery): boolean => !before.has(deliveryKey(delivery));
    const fresh = await this.#stage(context, deliveries, missing, known, isNew, other);
    await this.#joinSplitCalls(context, deliveries, known, fresh);
    const gone = this.#remarkOnLost(deliveries, before);
    const units = deliveries.map((delivery) => ({
      unit: (known.get(deliveryKey(delivery)) as KnownUnit).unit,
      feed: delivery.file.source.feed,
      sourceIndex: delivery.file.source.index,
    }));
    await fillNamedFiles(this.#workspace, this.#store, this.#signal);
    const { timeZone } = this.#workspace.configuration.client;
    const swap = { removals: this.#removals, timeZone, again: this.#again, changedFeeds: this.#changedFeeds };
    await swapFacts(this.#store, units, swap, this.#progress);
    return await readOutcome(this.#store, fresh, this.#remarks, false, gone, this.#language);
  }

  async #findDeliveries(): Promise<Delivery[]> {
    const { files, mistakes } = await findSourceTables(this.#workspace, this.#files, this.#signal);
    if (mistakes.length > 0) {
      const more = await findMistakes(this.#workspace, files);
      throw mistakesError([...mistakes, ...more]);
    }
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    this.#progress.stage(STAGE.checksums, bytes);
    const deliveries: Delivery[] = [];
    const known = new Set<string>();
    for (const file of files) {
      const { source } = file;
      const format = source.format === undefined ? undefined : await findFormat(source.format);
      const delivery = {
        file,
        format,
        sha256: (await file.opened.file.identity(this.#signal)).sha256,
        fingerprint: fingerprintOf(this.#workspace.configuration, source),
      };
      this.#progress.advance(file.bytes);
      if (known.has(deliveryKey(delivery))) this.#remarks.push(MESSAGES.namedTwice(file.path));
      else deliveries.push(delivery);
      known.add(deliveryKey(delivery));
    }
    this.#progress.done();
    return deliveries;
  }

  async #refuseMistakes(missing: readonly Delivery[]): Promise<void> {
    const mistakes = await findMistakes(
      this.#workspace,
      missing.map((delivery) => delivery.file),
    );
    if (mistakes.length > 0) throw mistakesError(mistakes);
  }

  async #contextOf(zones: ZoneTables): Promise<StagingContext> {
    const { configuration, temporaryDirectory } = this.#workspace;
    await mkdir(temporaryDirectory, { recursive: true, mode: 0o700 });
    return {
      store: this.#store,
      zones,
      clientZone: configuration.client.timeZone,
      temporaryDirectory,
      onBytes: (bytes) => this.#progress.advance(bytes),
      ...definedFields({ signal: this.#signal }),
    };
  }

  async #stage(
    context: StagingContext,
    deliveries: readonly Delivery[],
    missing: readonly Delivery[],
    known: Map<string, KnownUnit>,
    isNew: (delivery: Delivery) => boolean,
    other?: OtherConnection,
  ): Promise<Set<number>> {
    const fresh = new Set<number>();
    this.#progress.stage(STAGE.reading, bytesOf(missing));
    const begin = (delivery: Delivery): Begun => {
      const { file, format, fingerprint } = delivery;
      const reading = { unit: this.#nextUnit(), fingerprint, surroundings: this.#ownNumbersFor(format) };
      let passed = 0;
      const pass = (bytes: number): void => {
        passed += bytes;
        this.#progress.advance(bytes);
      };
      // A quarter each: scan its bytes, import its cells, read its rows from them, and store the rows.
      const watching = { onBytes: (bytes: number) => pass(bytes / 4), onStep: () => pass(file.bytes / 4) };
      const end = ({ rowsRead: rows }: StagedFile): void => {
        const { unit, surroundings } = reading;
        this.#progress.advance(Math.max(0, file.bytes - passed), rows);
        known.set(deliveryKey(delivery), { unit, path: file.path, rows, isLoaded: false, surroundings });
        if (isNew(delivery)) fresh.add(unit);
      };
      return { delivery, reading, watching, end };
    };
    const read = async (delivery: Delivery): Promise<void> => {
      throwIfStopped(this.#signal);
      const { reading, watching, end } = begin(delivery);
      end(await stageFile({ ...context, ...watching }, delivery.file, delivery.format, reading));
    };
    const isOfNumbers = ({ file }: Delivery): boolean => feedDefinition(file.source.feed).areOwnNumbers === true;
    for (const delivery of missing.filter(isOfNumbers)) await read(delivery);
    this.#unitsOfNumbers = deliveries
      .filter(isOfNumbers)
      .map((delivery) => (known.get(deliveryKey(delivery)) as KnownUnit).unit);
    this.#ownNumbers = await fillOwnNumbers(this.#store, this.#unitsOfNumbers);
    const others = missing.filter((delivery) => !isOfNumbers(delivery));
    if (this.#processes !== undefined) await this.#stageApart(this.#processes, others.map(begin));
    else if (other !== undefined) await this.#stageTogether(context, other, others.map(begin));
    else for (const delivery of others) await read(delivery);
    this.#progress.done();
    return fresh;
  }

  /** Stages files on two connections, and stores their rows in the order of the files: the result is the same as if one had followed the other. */
  async #stageTogether(context: StagingContext, other: OtherConnection, begun: readonly Begun[]): Promise<void> {
    const waiting = [...begun];
    const staged: Promise<void>[] = [];
    const stageAll = async (own: StagingContext): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        throwIfStopped(this.#signal);
        const { delivery, reading, watching, end } = next;
        const before = staged.at(-1);
        const turn = async (): Promise<void> => await before;
        const done = stageFile({ ...own, ...watching, turn }, delivery.file, delivery.format, reading).then(end);
        staged.push(done);
        await done;
      }
    };
    const prepare = async (): Promise<StagingContext> => {
      const { store } = other;
      const zones = await other.zones;
      await fillOwnNumbers(store, this.#unitsOfNumbers);
      return { ...context, store, zones };
    };
    const ended = await Promise.allSettled([stageAll(context), prepare().then(stageAll)]);
    // The first of the files that failed is the one to report.
    for (const done of staged) await done;
    for (const connection of ended) if (connection.status === 'rejected') throw connection.reason;
  }

  /** Has processes stage files, and takes the rows in the order of the files: the result is the same as if they had been staged here. */
  async #stageApart({ count, ...limits }: Processes, begun: readonly Begun[]): Promise<void> {
    const { directory, temporaryDirectory, configuration } = this.#workspace;
    const { client, vendors } = configuration;
    const tails = await this.#store.rows<{ tail: string }>('select tail from own_number');
    const setting = {
      ...{ ...limits, directory, temporaryDirectory, readers: { client, vendors } },
      ...{ ownNumbers: tails.map(({ tail }) => tail), extensions: extensionsInForce() },
    };
    const processes = new StagingProcesses(Math.min(count, begun.length), this.#signal);
    try {
      const arriving = begun.map(({ delivery, reading, watching }) => {
        // A process opens the file itself.
        const { format } = delivery;
        const { opened, ...file } = delivery.file;
        const { known } = opened.file;
        const folder = join(temporaryDirectory, `unit-${reading.unit}`);
        const task: StagingTask = { setting, file, known, reading, folder, ...(format && { formatId: format.id }) };
        return { task, arrived: processes.stage(task, watching) };
      });
      // An error in a file is reported when its turn comes.
      for (const { arrived } of arriving) arrived.catch(() => undefined);
      for (const [place, { task, arrived }] of arriving.entries()) {
        const staged = await arrived;
        throwIfStopped(this.#signal);
        await importStagedRows(this.#store, task.file.source.feed, task, staged);
        begun[place]?.end(staged.staged);
      }
    } catch (error) {
      throwIfStopped(this.#signal);
      throw error;
    } finally {
      await processes.close();
    }
  }

  /**
   * Reads files again whose calls have rows in other files of their source, with those rows or with ids that depend on them; also files that were read that way
   * when those other files were different. The outcome depends on which files there are, not on which was loaded first.
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
      inOrder.filter(
        ({ file, format }) => format === undefined && file.source.idFromRow === true && file.source.feed === LOG,
      ),
    );
    const neighbourhoodOf = ({ unit }: JoinedDelivery): Neighbourhood => neighbourhoods.get(unit) ?? NO_NEIGHBOURS;
    const surroundingsOf = (delivery: JoinedDelivery): string =>
      `${this.#ownNumbersFor(delivery.format)}${neighbourhoodOf(delivery).key}${tied.get(delivery.unit)?.join(' ') ?? NOTHING}`;
    const stale = inOrder.filter((delivery) => delivery.surroundings !== surroundingsOf(delivery));
    for (const log of new Set(stale.map((delivery) => delivery.log))) {
      const again = stale.filter((delivery) => delivery.log === log);
      const asked = new Set(again.flatMap((delivery) => [delivery.unit, ...neighbourhoodOf(delivery).units]));
      const gathered = inOrder.filter(({ unit }) => asked.has(unit));
      this.#progress.stage('Joining calls from several files', bytesOf(gathered) + bytesOf(again));
      const format = again[0]?.format;
      const isTied = format?.ties !== undefined;
      if (isTied) {
        await openSharedRows(this.#store, format);
        for (const delivery of gathered) {
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
        const entry = known.get(deliveryKey(delivery)) as KnownUnit;
        known.set(deliveryKey(delivery), { ...entry, unit, rows: staged.rowsRead, surroundings });
        if (fresh.has(delivery.unit)) fresh.add(unit);
      }
      this.#progress.done();
    }
    await findApart(
      this.#store,
      this.#asRead(deliveries, known).filter(({ format }) => format?.ties !== undefined),
    );
  }

  /** The deliveries, each with its reading. */
  #asRead(deliveries: readonly Delivery[], known: ReadonlyMap<string, KnownUnit>): JoinedDelivery[] {
    const { timeZone: clientZone } = this.#workspace.configuration.client;
    return deliveries.map((delivery) => {
      const { unit, surroundings } = known.get(deliveryKey(delivery)) as KnownUnit;
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

  /** The part of the surroundings that comes from the client's own numbers: empty if the format does not use them. */
  #ownNumbersFor(format: CallLogFormat | undefined): string {
    const usesNumbers = [format?.stage, format?.calls].some((sql) => sql?.includes('own_number') === true);
    return usesNumbers ? this.#ownNumbers : NOTHING;
  }

  /** A number for a new reading that no reading in the store has. */
  #nextUnit(): number {
    this.#lastUnit += 1;
    return this.#lastUnit;
  }

  /** Files that were part of the facts and are no longer on disk. */
  #remarkOnLost(deliveries: readonly Delivery[], known: ReadonlyMap<string, KnownUnit>): LoadOutcome['gone'] {
    const present = new Set(deliveries.map((delivery) => delivery.file.path));
    const lost = [...known.values()]
      .filter((unit) => unit.isLoaded && !present.has(unit.path))
      .sort((one, other) => byCodeUnit(one.path, other.path));
    for (const { path, rows } of lost) {
      this.#remarks.push(MESSAGES.fileIsGone(path, rows));
    }
    return lost.map(({ path, rows }) => ({ path, rows }));
  }
}
