import type { Cause } from '../../model/findings.ts';

/** Words for an action and the calls that it would prevent. */
export interface MeasureWords {
  readonly unit: (calls: number, isAgainstLaw: boolean) => string;
  /** @param prevented those of `calls` that are a violation, or breach, for no other reason */
  readonly mended: (calls: number, prevented: number, isAgainstLaw: boolean) => string;
  /** What follows the name of the rule. */
  readonly cause: (cause: Cause, calls: number) => string;
  readonly moreCauses: (causes: number) => string;
}
