import type { Difference, MadeWith, MissingPiece } from './reproduction.ts';
import type { TimeStampProblem } from './time-stamp.ts';
import type { ExpectedResults, Verification } from './verify.ts';

/** All texts about evidence, in one language: first about verifying it. */
export interface EvidenceWords {
  readonly headings: Readonly<Record<'seal' | 'files' | 'inputs' | 'result' | 'madeWith', string>>;
  readonly signature: Readonly<Record<Verification['signature'], string>>;
  /** The seal names a key other than the given one. */
  readonly otherKey: (sealed: string, given: string) => string;
  readonly sealedBy: (name: string, runId: string, version: number | null, from: string, to: string) => string;
  /** Where a cluster judged. */
  readonly judgedBy: (name: string) => string;
  readonly expected: (comparison: ExpectedResults) => string;
  readonly key: (algorithm: string, sha256: string) => string;
  readonly same: (files: number, of: number) => string;
  readonly changed: (path: string) => string;
  readonly removed: (path: string) => string;
  readonly added: (path: string) => string;
  readonly removal: {
    readonly request: (kind: 'purge' | 'forget', day: string) => string;
    readonly changed: (path: string) => string;
    readonly removed: (path: string) => string;
    readonly explainsAll: string;
    readonly explainsSome: string;
  };
  readonly link: (path: string) => string;
  readonly inputsNotChecked: (inputs: number) => string;
  readonly inputsSame: (files: number, of: number) => string;
  readonly result: (isWhole: boolean, isSigned: boolean) => string;
  readonly timeStamp: {
    /** @param isTrusted null: no authority was given that could vouch for it */
    readonly says: (time: string, authority: string, isTrusted: boolean | null) => string;
    readonly none: string;
    readonly wrong: (problem: string) => string;
    readonly problems: Readonly<Record<TimeStampProblem, string>>;
  };
  readonly reproduction: ReproductionWords;
}

/** Texts about reproduced results. */
export interface ReproductionWords {
  readonly madeWithSame: string;
  readonly madeWith: (change: MadeWith) => string;
  readonly missing: Readonly<Record<MissingPiece, string>>;
  readonly same: (files: number) => string;
  readonly sameBeside: (files: number) => string;
  readonly first: (difference: Difference) => string;
  readonly further: (difference: Difference) => string;
  readonly notCompared: (files: readonly string[]) => string;
}
