import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ArrivingFile, WaitReason } from '../../model/arrival.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { findSourceFiles } from './source-files.ts';

/** Names that programs give to files that they are still writing. */
const UNFINISHED = /\.(?:part|partial|filepart|crdownload|download|tmp|temp|writing|uploading|in-?progress)$/iu;

/** Names of files beside another one that show that somebody has it open or is writing it. */
function lockNames(name: string): readonly string[] {
  return [
    ...[`${name}.lock`, `${name}.lck`, `.${name}.lock`, `.~lock.${name}#`, `~$${name}`],
    ...['.part', '.partial', '.filepart', '.crdownload', '.tmp'].map((ending) => `${name}${ending}`),
  ];
}

/** Looks at the files that sources name, by their names and times alone, without opening them. Sorted by path. */
export async function lookAtArrivals(workspace: Workspace): Promise<readonly ArrivingFile[]> {
  const { files } = await findSourceFiles(workspace);
  const found = new Map<string, ArrivingFile>();
  const folders = new Map<string, ReadonlySet<string>>();
  for (const { path, absolutePath } of files) {
    const state = await stat(absolutePath).catch(() => undefined);
    // Gone between two looks: the next look will notice.
    if (state === undefined) continue;
    const folder = dirname(join(workspace.directory, path));
    const beside = folders.get(folder) ?? new Set(await readdir(folder).catch((): string[] => []));
    folders.set(folder, beside);
    const reason = reasonOf(basename(path), beside);
    found.set(path, {
      path,
      stamp: `${state.size} ${state.mtimeMs} ${state.ino}`,
      ...(reason === undefined ? {} : { reason }),
    });
  }
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

function reasonOf(name: string, beside: ReadonlySet<string>): WaitReason | undefined {
  if (UNFINISHED.test(name)) return 'unfinished-name';
  return lockNames(name).some((lock) => beside.has(lock)) ? 'lock' : undefined;
}

/** Remembers since when each file has been unchanged. */
export class Arrivals {
  readonly #still: number;
  readonly #seen = new Map<string, { readonly stamp: string; readonly since: number }>();

  /** @param still milliseconds that a file must be unchanged */
  constructor(still: number) {
    this.#still = still;
  }

  /**
   * Records one look.
   * @param now milliseconds, of a clock that only goes forward
   * @returns files that are not complete yet, each with the reason
   */
  note(files: readonly ArrivingFile[], now: number): readonly { readonly path: string; readonly reason: WaitReason }[] {
    const present = new Set(files.map(({ path }) => path));
    for (const path of this.#seen.keys()) if (!present.has(path)) this.#seen.delete(path);
    return files.flatMap(({ path, stamp, reason }) => {
      const known = this.#seen.get(path);
      const since = known?.stamp === stamp ? known.since : now;
      this.#seen.set(path, { stamp, since });
      if (reason !== undefined) return [{ path, reason }];
      return now - since < this.#still ? [{ path, reason: 'changing' as const }] : [];
    });
  }
}
