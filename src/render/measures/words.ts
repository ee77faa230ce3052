import type { Cause } from '../../model/findings.ts';

/** How an action and the calls that it would mend are said. */
export interface MeasureWords {
  readonly unit: (calls: number, isAgainstLaw: boolean) => string;
  /** @param prevented those of `calls` that nothing else made a violation, or a breach */
  readonly mended: (calls: number, prevented: number, isAgainstLaw: boolean) => string;
  /** What follows the name of the rule. */
  readonly cause: (cause: Cause, calls: number) => string;
  readonly moreCauses: (causes: number) => string;
}
