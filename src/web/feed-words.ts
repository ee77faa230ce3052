import type { ProblemTally } from '../index.ts';

/** What feeds, their columns and values are called, for whoever knows files and not the program. What is not listed is called by its own name. */
export interface FeedWords {
  readonly feeds: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  /** Why a row or a value could not be used. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What became of it. */
  readonly kinds: Readonly<Record<ProblemTally['kind'], string>>;
}
