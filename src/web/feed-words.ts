import type { ProblemTally } from '../index.ts';

/** Names of feeds, columns and values for people who know files, not the program. Anything unlisted keeps its own name. */
export interface FeedWords {
  readonly feeds: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  /** Why a row or a value could not be used. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What was done with it. */
  readonly kinds: Readonly<Record<ProblemTally['kind'], string>>;
}
