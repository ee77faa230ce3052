import { type DetailText, UserError } from '../../errors.ts';
import type { Text } from '../../model/text.ts';
import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { MESSAGES } from '../messages.ts';

/** A stratum of a sample, as the store has it. */
export interface CountedStratum {
  readonly stratum: bigint;
  readonly calls: bigint;
  readonly drawn: bigint;
}

/** The least number drawn from a stratum, if it has that many. */
const LEAST_OF_STRATUM = 3;
const LARGEST_SAMPLE = 5000;

/** A way to divide what can be drawn, and the size for which it is the finest that allows three of each stratum. */
export interface FinestDivision<Level, Stratum> {
  readonly level: Level;
  readonly strata: readonly Stratum[];
  /** The next finer way, and how large a sample it takes; null if this is the finest. */
  readonly finer: { readonly size: number; readonly level: Level } | null;
}

/**
 * Divides what can be drawn as finely as three of each stratum allow. Leaves the strata in the temporary table `sample_stratum`.
 * @param levels finest first
 * @param count fills the temporary table `counted_stratum` with columns `stratum`, from 0, and `calls`
 * @throws UserError SAMPLE_REFUSED if the sample is too small for the coarsest
 */
export async function finestDivision<Level, Stratum extends CountedStratum>(
  store: Store,
  size: number,
  levels: readonly Level[],
  count: (level: Level) => Promise<unknown>,
): Promise<FinestDivision<Level, Stratum>> {
  let needed = 0;
  let finer: FinestDivision<Level, Stratum>['finer'] = null;
  for (const level of levels) {
    await count(level);
    await store.createTemporaryTable('sample_stratum', sqlFile(import.meta.url, './allotted.sql'), { size });
    const strata = await store.rows<Stratum & Record<string, bigint | string>>(
      'select * from sample_stratum order by stratum',
    );
    needed = strata.reduce((sum, { calls }) => sum + Math.min(LEAST_OF_STRATUM, Number(calls)), 0);
    if (needed <= size) return { level, strata, finer };
    finer = { size: needed, level };
  }
  throw refusedSample(MESSAGES.sampleIsTooSmall, MESSAGES.drawAtLeast(needed), [
    { key: 'size', found: String(size), expected: MESSAGES.orMore(needed), message: MESSAGES.isTooSmall },
  ]);
}

/** @throws UserError SAMPLE_REFUSED if a sample of this size or with this seed cannot be drawn */
export function assertSize(size: number, seed: string): void {
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_SAMPLE || seed.trim() === '' || seed.length > 200)
    throw refusedSample(MESSAGES.thisSampleCannotBeDrawn, MESSAGES.askForOtherSize(LARGEST_SAMPLE), [
      { key: 'size', found: String(size), message: MESSAGES.orSeedIsOutOfBounds },
    ]);
}

export function refusedSample(message: Text, hint: Text, details: readonly DetailText[]): UserError {
  return new UserError('SAMPLE_REFUSED', message, MESSAGES.nothingWritten(hint), details);
}
