import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { WatchEvent } from '../model/arrival.ts';
import { Arrivals, lookAtArrivals } from '../staging/files/arriving-files.ts';
import { CONFIGURATION_FILE } from '../workspace/open-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface WatchOptions {
  /** Opens the workspace, whose configuration may have changed since. */
  readonly open: () => Workspace;
  /** Does the monthly job. Takes a function that opens the workspace and throws if it cannot, so that the job can report that failure too. */
  readonly run: (opened: () => Workspace) => Promise<void>;
  /** Seconds between two looks at the files. */
  readonly every: number;
  /** Seconds for which a file must have been unchanged. */
  readonly still: number;
  /** Ends after one job. */
  readonly once: boolean;
  readonly signal: AbortSignal;
  /** Returns early when stopped. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds, from any starting point. */
  readonly now: () => number;
  readonly tell: (event: WatchEvent) => void;
}

/** Errors after which the same job may soon succeed. */
const RETRIED_CODES: ReadonlySet<string> = new Set([
  'STORE_LOCKED',
  'FILE_CHANGED_WHILE_READ',
  'FILE_IN_USE',
  'REGISTER_BUSY',
]);

const SECOND = 1000;

/**
 * Waits until all files that sources name are complete, and does the monthly job; then waits until a file or the configuration changes. The timing changes no
 * result: a job reads the files as they are, and the store admits one command at a time.
 * @throws UserError what the job threw, with `once`; INTERRUPTED if it was stopped in the middle of a job
 */
export async function watchFiles(directory: string, options: WatchOptions): Promise<void> {
  const watch = new Watch(directory, options);
  while (!options.signal.aborted) {
    if (await watch.step()) return;
    if (!options.signal.aborted) await options.wait(options.every * SECOND, options.signal);
  }
}

class Watch {
  readonly #directory: string;
  readonly #options: WatchOptions;
  readonly #arrivals: Arrivals;
  /** The state at the last job; the same state is not tried again. */
  #done: string | undefined;
  #lastEvent = '';

  constructor(directory: string, options: WatchOptions) {
    this.#directory = directory;
    this.#options = options;
    this.#arrivals = new Arrivals(options.still * SECOND);
  }

  /**
   * Looks once, and does the job if all files are complete.
   * @returns whether watching is over
   */
  async step(): Promise<boolean> {
    const look = await lookOnce(this.#directory, this.#options, this.#arrivals);
    if (look.state === this.#done) this.#tell({ kind: 'idle' });
    else if (look.waiting.length > 0) this.#tell({ kind: 'waiting', files: look.waiting });
    else return await this.#work(look);
    return false;
  }

  async #work(look: Look): Promise<boolean> {
    this.#tell({ kind: 'begins' });
    const error = await attempt(look, this.#options);
    if (isPassing(error)) {
      this.#tell({ kind: 'busy' });
      return false;
    }
    this.#done = look.state;
    const { once } = this.#options;
    if (once && error !== undefined) throw error;
    if (error !== undefined) this.#tell({ kind: 'failed', error });
    return once;
  }

  /** It reports only once that it is still waiting. */
  #tell(event: WatchEvent): void {
    const text = event.kind === 'failed' || event.kind === 'begins' ? '' : JSON.stringify(event);
    if (text === '' || text !== this.#lastEvent) this.#options.tell(event);
    this.#lastEvent = text;
  }
}

interface Look {
  /** Differs if the files or the configuration differ. */
  readonly state: string;
  readonly waiting: ReturnType<Arrivals['note']>;
  /** Absent: it could not be opened. */
  readonly workspace?: Workspace;
  readonly error?: unknown;
}

async function lookOnce(directory: string, { open, now }: WatchOptions, arrivals: Arrivals): Promise<Look> {
  const path = join(directory, CONFIGURATION_FILE);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  let workspace: Workspace;
  try {
    workspace = open();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { state: text, waiting: [], error };
  }
  const files = await lookAtArrivals(workspace);
  const waiting = arrivals.note(files, now());
  return { state: JSON.stringify([text, files.map(({ path: file, stamp }) => [file, stamp])]), waiting, workspace };
}

/** @returns why the job failed; undefined if it succeeded. A fault of the program itself is thrown. */
async function attempt({ workspace, error }: Look, { run, signal }: WatchOptions): Promise<unknown> {
  try {
    await run(() => {
      if (workspace === undefined) throw error;
      return workspace;
    });
    return undefined;
  } catch (cause) {
    if (!(cause instanceof UserError) || signal.aborted) throw cause;
    return cause;
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof UserError && RETRIED_CODES.has(error.code);
}
