import { type Progress, SILENT } from '../model/progress.ts';
import type { Store } from '../store/store.ts';
import type { JobOptions } from './job.ts';

/** So few calls are listed and explained while they are counted. With more, or where somebody sets the memory, one statement at a time has all of it. */
const FEW_CALLS = 100_000;

/** Whether there are so few calls that work may be done side by side. */
export function areFew(calls: number, { memoryLimit }: JobOptions): boolean {
  return calls <= FEW_CALLS && memoryLimit === undefined;
}

/** Work of one stage on a store. */
type Work = (store: Store, progress: Progress) => Promise<void>;

/** Begins a stage now, or once it is waited for. @param stage null: the work belongs to the stage that is under way when it is waited for @returns waits until it is done */
export type Begin = (stage: string | null, work: Work) => () => Promise<void>;

/** Every stage begins when it is waited for. */
export function inTurn(store: Store, progress: Progress): Begin {
  return (_, work) => () => work(store, progress);
}

/**
 * Lets stages begin at once, one after the other over a connection of their own, beside other work on the store: little data keeps only one processor
 * busy, mostly with planning.
 * They see what is committed in the store, and no temporary table of it. All have ended when it returns or throws.
 */
export async function sideBySide<Result>(
  store: Store,
  progress: Progress,
  work: (begin: Begin) => Promise<Result>,
): Promise<Result> {
  const other = await store.beside();
  let ended: Promise<unknown> = Promise.resolve();
  const begin: Begin = (stage, own) => {
    const done = ended.then(() => own(other, SILENT));
    // Whoever waits for it gets the error; until then it is nobody's.
    ended = done.catch(() => undefined);
    return async () => {
      if (stage === null) return await done;
      progress.stage(stage);
      await done;
      progress.done();
    };
  };
  try {
    return await work(begin);
  } finally {
    await ended;
    other.close();
  }
}
