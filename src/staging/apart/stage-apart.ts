import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DetailText, type ErrorCode, UserError } from '../../errors.ts';
import type { extensionsInForce } from '../../extensions/in-force.ts';
import { LOG } from '../../feeds/registry.ts';
import type { Feed } from '../../model/feeds.ts';
import type { Text } from '../../model/text.ts';
import type { KnownFile } from '../../reading/opened-file.ts';
import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import type { SourceFile } from '../files/source-files.ts';
import type { StagedFile } from '../keep-rows.ts';
import { MESSAGES } from '../messages.ts';
import type { Readers } from '../prepare-staging.ts';
import { namesPersons } from '../problems/complaints.ts';
import type { Reading } from '../raw-table.ts';
import { stagedTableName } from '../staged-tables.ts';

/** The sources run as `.ts`, the built product as `.js`. */
const PROCESS = new URL(
  import.meta.url.endsWith('.ts') ? './staging-process.ts' : './staging-process.js',
  import.meta.url,
);

/** Number of processes that stage files, and the limits of each one's database. */
export interface Processes {
  readonly count: number;
  readonly memoryLimit: string;
  readonly threads: number;
}

/** The context with which all files are read. */
export interface Setting extends Omit<Processes, 'count'> {
  readonly directory: string;
  readonly temporaryDirectory: string;
  readonly readers: Readers;
  /** The last digits of the client's own numbers. */
  readonly ownNumbers: readonly string[];
  /** Extensions in force, which may supply the format. */
  readonly extensions: ReturnType<typeof extensionsInForce>;
}

/** A file to stage, and the folder for its rows. */
export interface StagingTask {
  readonly setting: Setting;
  readonly file: SourceFile;
  readonly known: KnownFile;
  readonly formatId?: string;
  readonly reading: Reading;
  readonly folder: string;
}

interface Mistake {
  readonly code: ErrorCode;
  readonly message: Text;
  readonly hint: Text;
  readonly details: readonly DetailText[];
}

interface Arrived {
  readonly staged: StagedFile;
  /** Tables with rows, each as a Parquet file in the folder. */
  readonly tables: readonly string[];
}

/** The result of staging a file. */
export type Answer = Arrived | { readonly mistake: Mistake } | { readonly fault: string };

/** Messages of a process: its progress, then the result. */
export type Message = Answer | { readonly bytes: number } | { readonly isStep: true };

/** Receives the progress of reading the file, as in `StagingContext`. */
export interface Watching {
  readonly onBytes: (bytes: number) => void;
  readonly onStep: () => void;
}

/** Files that processes stage side by side, for a store that takes their rows in the order of the files. */
export class StagingProcesses {
  readonly #idle: ChildProcess[] = [];
  readonly #all: readonly ChildProcess[];
  readonly #waiting: ((process: ChildProcess) => void)[] = [];
  readonly #end = (): void => {
    for (const child of this.#all) child.kill('SIGKILL');
  };
  readonly #signal: AbortSignal | undefined;

  /** @param signal ends them */
  constructor(count: number, signal?: AbortSignal) {
    this.#all = Array.from({ length: count }, () =>
      fork(fileURLToPath(PROCESS), { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }),
    );
    this.#idle.push(...this.#all);
    this.#signal = signal;
    signal?.addEventListener('abort', this.#end);
  }

  /**
   * Stages a file as soon as a process is free, and leaves its rows in files.
   * @throws UserError as `stageFile`; MEMORY_FULL if the process was killed
   */
  async stage(task: StagingTask, watching: Watching): Promise<Arrived> {
    const child = this.#idle.pop() ?? (await new Promise<ChildProcess>((resolve) => this.#waiting.push(resolve)));
    try {
      return await ask(child, task, watching);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#idle.push(child);
      else next(child);
    }
  }

  /** Ends all processes at once. */
  async close(): Promise<void> {
    this.#signal?.removeEventListener('abort', this.#end);
    const running = this.#all.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    const ended = Promise.all(running.map((child) => once(child, 'exit')));
    this.#end();
    await ended;
  }
}

async function ask(child: ChildProcess, task: StagingTask, { onBytes, onStep }: Watching): Promise<Arrived> {
  const listening = new AbortController();
  const answer = await new Promise<Answer>((resolve, reject) => {
    const onEnd = (): void => reject(endedEarly(task.file.path));
    const receive = (message: Message): void => {
      if ('bytes' in message) onBytes(message.bytes);
      else if ('isStep' in message) onStep();
      else resolve(message);
    };
    child.on('message', receive).once('exit', onEnd).once('error', onEnd);
    listening.signal.addEventListener('abort', () =>
      child.off('message', receive).off('exit', onEnd).off('error', onEnd),
    );
    child.send(task, (error) => {
      if (error !== null) onEnd();
    });
  }).finally(() => listening.abort());
  if ('fault' in answer) throw new Error(answer.fault);
  if ('staged' in answer) return answer;
  const { code, message, hint, details } = answer.mistake;
  throw new UserError(code, message, hint, details);
}

function endedEarly(file: string): UserError {
  return new UserError('MEMORY_FULL', MESSAGES.processThatReadFileWasKilled, MESSAGES.readWithFewerProcessesOrLess, [
    { file, message: MESSAGES.wasNotReadToEnd },
  ]);
}

/** Takes the rows of a file into the store, all or none, as if the file had been staged there: persons get the next keys. */
export async function importStagedRows(
  store: Store,
  feed: Feed,
  { folder }: StagingTask,
  { tables }: Arrived,
): Promise<void> {
  const pathOf = (table: string): string => join(folder, `${table}.parquet`);
  const rows = stagedTableName(feed);
  await store.transaction(async () => {
    if (namesPersons(feed) && tables.includes(rows)) {
      const named = sqlFile(import.meta.url, './named-person.sql');
      await store.createTemporaryTable('read_rows', named, { path: pathOf(rows) });
      await store.insertInto('person', sqlFile(import.meta.url, '../new-persons.sql'));
      await store.run('drop table temp.read_rows');
    }
    for (const table of tables) {
      const isOfCalls = table === stagedTableName(LOG);
      const select = sqlFile(import.meta.url, isOfCalls ? './arrived-call.sql' : './arrived-row.sql');
      await store.insertInto(table, select, { path: pathOf(table) });
    }
  });
  await rm(folder, { recursive: true });
}
