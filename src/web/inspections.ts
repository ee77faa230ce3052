import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  type DataAsked,
  type FileData,
  inspectFileSaid,
  type ListedFile,
  readFileData,
  type SaidInspection,
  SILENT,
  type SourcesTrial,
  trySources,
  UserError,
  type Workspace,
  type WrittenSource,
} from '../index.ts';
import { MESSAGES } from './messages.ts';
import type { ReadingChoices } from './set-up-files.ts';

/** Progress of the inspection of a file. */
export type Look =
  | { readonly kind: 'waiting' }
  /** `share` from 0 to 1; null if unknown. */
  | { readonly kind: 'working'; readonly share: number | null }
  | { readonly kind: 'done'; readonly inspection: SaidInspection }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Wanted {
  readonly workspace: Workspace;
  readonly path: string;
  /** Of the call centres and entities that the workspace knew. */
  readonly names: string;
  /** The feed according to the user; empty: it is inferred. */
  readonly feed: string;
  /** What somebody said about its reading before it could be used. */
  said?: ReadingChoices;
  look: Look;
}

/** Entries of `sources` that are tried on one file. */
interface WantedTrial {
  readonly workspace: Workspace;
  readonly path: string;
  readonly sources: readonly WrittenSource[];
  /** Undefined: it is not known yet. */
  trial: SourcesTrial | undefined;
}

/** How many inspections are kept: more than the files in a usual folder. */
const MOST_KEPT = 500;
const MOST_DATA_KEPT = 10;
const MEMORY = '1GB';

/** Inspects files, one at a time, each only once while it and its settings stay the same. */
export class Inspections {
  readonly #today: string;
  readonly #report: (error: unknown) => void;
  readonly #looks = new Map<string, Wanted>();
  readonly #trials = new Map<string, WantedTrial>();
  readonly #data = new Map<string, Promise<FileData>>();
  readonly #stop = new AbortController();
  #working: Promise<void> | undefined;

  /** @param report receives faults of the program: of them, pages say only that the file cannot be read */
  constructor(today: string, report: (error: unknown) => void) {
    this.#today = today;
    this.#report = report;
  }

  /** Progress of a file's inspection. The first call starts it. */
  look(workspace: Workspace, file: ListedFile): Look {
    const key = keyOf(workspace, file);
    const names = namesOf(workspace);
    const known = this.#looks.get(key);
    if (known !== undefined && (known.names === names || !readsNames(known.look))) return known.look;
    const { feed = '', said } = known ?? {};
    const kept = said === undefined ? {} : { said };
    this.#want(key, { workspace, path: file.path, names, feed, ...kept, look: { kind: 'waiting' } });
    return { kind: 'waiting' };
  }

  /** The feed that a file was said to be; empty: nobody said so. */
  feedOf(workspace: Workspace, file: ListedFile): string {
    return this.#looks.get(keyOf(workspace, file))?.feed ?? '';
  }

  /** What somebody said about the reading of a file that was not used then; undefined: nothing. */
  saidOf(workspace: Workspace, file: ListedFile): ReadingChoices | undefined {
    return this.#looks.get(keyOf(workspace, file))?.said;
  }

  /** Keeps what somebody said about the reading of a file, until it can be used. */
  say(workspace: Workspace, file: ListedFile, said: ReadingChoices): void {
    const known = this.#looks.get(keyOf(workspace, file));
    if (known !== undefined) known.said = said;
  }

  /** Inspects a file again, as of that feed. @param feed empty: as what it seems to be */
  async lookAs(workspace: Workspace, file: ListedFile, feed: string): Promise<void> {
    const wanted = { workspace, path: file.path, names: namesOf(workspace), feed, look: { kind: 'waiting' } as const };
    this.#want(keyOf(workspace, file), wanted);
    await this.#working;
  }

  #want(key: string, wanted: Wanted): void {
    this.#looks.set(key, wanted);
    keepOnly(this.#looks, MOST_KEPT);
    this.#working ??= this.#work();
  }

  /** The outcome of a file's inspection; undefined: nobody has asked for one. */
  found(workspace: Workspace, file: ListedFile): SaidInspection | undefined {
    const look = this.#looks.get(keyOf(workspace, file))?.look;
    return look?.kind === 'done' ? look.inspection : undefined;
  }

  /** Whether a file was inspected, and cannot be read. */
  hasFailed(workspace: Workspace, file: ListedFile): boolean {
    return this.#looks.get(keyOf(workspace, file))?.look.kind === 'failed';
  }

  /** What happens to the rows of a file as some entries read it; undefined: not known yet. The first call starts it. */
  tried(workspace: Workspace, file: ListedFile, sources: readonly WrittenSource[]): SourcesTrial | undefined {
    const key = JSON.stringify([keyOf(workspace, file), namesOf(workspace), sources]);
    const known = this.#trials.get(key);
    if (known !== undefined) return known.trial;
    this.#trials.set(key, { workspace, path: file.path, sources, trial: undefined });
    keepOnly(this.#trials, MOST_KEPT);
    this.#working ??= this.#work();
    return undefined;
  }

  /** Rows and values of a file as written; those asked for last are kept. @throws UserError as reading a file does */
  async data(workspace: Workspace, file: ListedFile, asked: DataAsked): Promise<FileData> {
    const key = `${keyOf(workspace, file)} ${JSON.stringify(asked)}`;
    const known = this.#data.get(key);
    if (known !== undefined) return await known;
    const options = { today: this.#today, workspace, memoryLimit: MEMORY, signal: this.#stop.signal };
    const reading = readFileData(join(workspace.directory, file.path), asked, options);
    this.#data.set(key, reading);
    keepOnly(this.#data, MOST_DATA_KEPT);
    reading.catch(() => this.#data.delete(key));
    return await reading;
  }

  /** Keeps what is known of a file that got another path. */
  moved(workspace: Workspace, file: ListedFile, path: string): void {
    const key = keyOf(workspace, file);
    const known = this.#looks.get(key);
    if (known?.look.kind !== 'done') return;
    const inspection = { ...known.look.inspection, file: join(workspace.directory, path) };
    this.#looks.delete(key);
    this.#looks.set(keyOf(workspace, { ...file, path }), { ...known, path, look: { kind: 'done', inspection } });
  }

  isWorking(): boolean {
    return this.#working !== undefined;
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#working;
  }

  async #work(): Promise<void> {
    // The request that started it is answered first.
    await Promise.resolve();
    while (!this.#stop.signal.aborted) {
      const wanted = [...this.#looks.values()].find(({ look }) => look.kind === 'waiting');
      const trial = [...this.#trials.values()].find((one) => one.trial === undefined);
      if (wanted !== undefined) await this.#inspect(wanted);
      else if (trial !== undefined) await this.#try(trial);
      else break;
    }
    this.#working = undefined;
  }

  async #try(wanted: WantedTrial): Promise<void> {
    const { workspace, path, sources } = wanted;
    const own = sources.map((source) => ({ ...source, files: path }));
    try {
      const options = { memoryLimit: MEMORY, signal: this.#stop.signal };
      wanted.trial = await trySources(workspace, own, SILENT, options);
    } catch (error) {
      this.#shown(error);
      wanted.trial = { files: [], mistakes: [], onlyLines: null };
    }
  }

  /** A fault in reading one file must not take the page from all others. */
  #shown(error: unknown): unknown {
    if (error instanceof UserError || this.#stop.signal.aborted) return error;
    this.#report(error);
    return new UserError('FILE_UNREADABLE', MESSAGES.fileCannotBeRead, MESSAGES.askForOtherFile, []);
  }

  async #inspect(wanted: Wanted): Promise<void> {
    let [done, total] = [0, 0];
    wanted.look = { kind: 'working', share: null };
    const progress = {
      ...SILENT,
      stage: (_: string, of?: number) => {
        [done, total] = [0, of ?? 0];
      },
      advance: (units: number) => {
        done += units;
        if (total > 0) wanted.look = { kind: 'working', share: Math.min(1, done / total) };
      },
    };
    const { workspace, path } = wanted;
    try {
      const options = {
        ...{ today: this.#today, memoryLimit: MEMORY, signal: this.#stop.signal },
        ...(wanted.feed === '' ? {} : { feed: wanted.feed }),
        // Of a folder that is no workspace yet nothing is known.
        ...(workspace.configurationText === '' ? {} : { workspace }),
      };
      const inspection = await inspectFileSaid(join(workspace.directory, path), progress, options);
      wanted.look = { kind: 'done', inspection };
    } catch (error) {
      wanted.look = { kind: 'failed', error: this.#shown(error) };
    }
  }
}

/** Forgets what was asked for first. */
function keepOnly(known: Map<string, unknown>, most: number): void {
  for (const old of known.keys()) {
    if (known.size <= most) break;
    known.delete(old);
  }
}

/** What every inspection depends on: the file, and the workspace's zone. */
function keyOf({ directory, configuration }: Workspace, { path, stamp }: ListedFile): string {
  const known = [directory, path, stamp, configuration.client.timeZone];
  return createHash('sha256').update(JSON.stringify(known)).digest('hex');
}

function namesOf({ configuration: { client, vendors } }: Workspace): string {
  return JSON.stringify([client.entities, vendors.map(({ id }) => id)]);
}

/** Columns whose words mean something only by the names that a workspace knows. */
const NAMING: readonly string[] = ['vendor', 'entity', 'collected_by', 'recorded_by'];

/** Only then it has to be inspected again where call centres or entities came or went. */
function readsNames(look: Look): boolean {
  return (
    look.kind !== 'done' ||
    look.inspection.tables.some(({ columns }) => columns.some(({ guess }) => NAMING.includes(guess?.column ?? '')))
  );
}
