import type { RatingLevel, RatingLimits } from '../../model/rating.ts';

/** Words for the rating of a period. */
export interface RatingWords {
  readonly heading: string;
  readonly level: (level: RatingLevel) => string;
  readonly blocked: string;
  /** The lower end of the interval, which makes it serious. */
  readonly low: (low: number) => string;
  readonly rate: (rate: number) => string;
  readonly repeated: (causes: number) => string;
  readonly anomalies: (anomalies: number) => string;
  readonly nothing: string;
  /** The rule itself. */
  readonly rule: (limits: RatingLimits) => string;
}
