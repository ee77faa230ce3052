import { lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Progress } from '../model/progress.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** File in `.belaudit`: the seconds that each stage took when it last ran in this workspace. */
const TIMES_FILE = 'stage-times.json';

/** Largest size in bytes; the file holds some twenty lines. */
const LARGEST_TIMES = 65_536;

/** Seconds for a stage that has not run here yet. */
const FIRST_TIME = 1;

/**
 * Runs a command that goes through these stages. First reports how long each took last time, for the remaining time; then stores how long each takes now. Call
 * it while the store is open. The stored times affect no result.
 */
export async function withStageTimes<Result>(
  workspace: Workspace,
  stages: readonly string[],
  progress: Progress,
  work: (progress: Progress) => Promise<Result>,
): Promise<Result> {
  const path = join(dirname(workspace.storePath), TIMES_FILE);
  const times = readTimes(path);
  progress.expect(stages.map((name) => ({ name, cost: times.get(name) ?? FIRST_TIME })));
  let begun: { readonly name: string; readonly at: number } | undefined;
  const end = (): void => {
    if (begun !== undefined) times.set(begun.name, Math.round(performance.now() - begun.at) / 1000);
    begun = undefined;
  };
  const result = await work({
    ...progress,
    stage: (name, ...counts) => {
      end();
      if (stages.includes(name)) begun = { name, at: performance.now() };
      progress.stage(name, ...counts);
    },
    done: () => {
      end();
      progress.done();
    },
  });
  keepTimes(workspace, path, times);
  return result;
}

/** A failure to store an estimate must not fail finished work. */
function keepTimes({ temporaryDirectory }: Workspace, path: string, times: ReadonlyMap<string, number>): void {
  const draft = join(temporaryDirectory, TIMES_FILE);
  try {
    // A workspace can come from anybody: a link in place of the file is replaced, not followed.
    writeFileSync(draft, `${JSON.stringify(Object.fromEntries(times))}\n`, { mode: 0o600, flag: 'wx' });
    renameSync(draft, path);
  } catch {
    // The disk may be full: the next command then uses the earlier times.
  }
}

/** The stored times; none if the file is unreadable: the next run learns them again. */
function readTimes(path: string): Map<string, number> {
  try {
    const state = lstatSync(path);
    if (!state.isFile() || state.size > LARGEST_TIMES) return new Map();
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
    return new Map(
      Object.entries(kept).filter((entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] >= 0),
    );
  } catch {
    return new Map();
  }
}
