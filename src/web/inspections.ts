import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Inspection, inspectFile, type ListedFile, SILENT, type Workspace } from '../index.ts';

/** How far a look at a file is. */
export type Look =
  | { readonly kind: 'waiting' }
  /** `share` from 0 to 1; null: not known. */
  | { readonly kind: 'working'; readonly share: number | null }
  | { readonly kind: 'done'; readonly inspection: Inspection }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Wanted {
  readonly workspace: Workspace;
  readonly path: string;
  look: Look;
}

/** Looks that are kept: more than a folder usually has files. */
const MOST_KEPT = 500;
const MEMORY = '1GB';

/** Looks into files, one at a time, each once for as long as it and what is said of it stay as they are. */
export class Inspections {
  readonly #today: string;
  readonly #looks = new Map<string, Wanted>();
  readonly #stop = new AbortController();
  #working: Promise<void> | undefined;

  constructor(today: string) {
    this.#today = today;
  }

  /** How far the look at a file is; it begins where nobody asked before. */
  of(workspace: Workspace, file: ListedFile): Look {
    const key = keyOf(workspace, file);
    const known = this.#looks.get(key);
    if (known !== undefined) return known.look;
    this.#looks.set(key, { workspace, path: file.path, look: { kind: 'waiting' } });
    for (const old of this.#looks.keys()) {
      if (this.#looks.size <= MOST_KEPT) break;
      this.#looks.delete(old);
    }
    this.#working ??= this.#work();
    return { kind: 'waiting' };
  }

  isWorking(): boolean {
    return this.#working !== undefined;
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#working;
  }

  async #work(): Promise<void> {
    // What asked for it is answered first.
    await Promise.resolve();
    for (;;) {
      const wanted = [...this.#looks.values()].find(({ look }) => look.kind === 'waiting');
      if (wanted === undefined || this.#stop.signal.aborted) break;
      await this.#look(wanted);
    }
    this.#working = undefined;
  }

  async #look(wanted: Wanted): Promise<void> {
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
      const options = { today: this.#today, workspace, memoryLimit: MEMORY, signal: this.#stop.signal };
      wanted.look = { kind: 'done', inspection: await inspectFile(join(workspace.directory, path), progress, options) };
    } catch (error) {
      wanted.look = { kind: 'failed', error };
    }
  }
}

/** By what a look can differ: the file, and what the workspace says of zone and call centres. */
function keyOf({ directory, configuration }: Workspace, { path, stamp }: ListedFile): string {
  const known = [directory, path, stamp, configuration.client.timeZone, configuration.vendors.map(({ id }) => id)];
  return createHash('sha256').update(JSON.stringify(known)).digest('hex');
}
