/**
 * A sample file of a format, and how its source declares it: `expected.ts` beside the samples exports a list of these. What must be read from `sample.x.csv` stands
 * row by row in `expected.x.csv` (for another ending in `expected.x.json.csv`), and one test checks every format against its own:
 *
 * - `is` and `why`: a `call`, a `leg` of the call that row `why` leads, `set-aside` for the reason `why`, or `broken` for the reason `why`;
 * - `clock_offset`: the offset to UTC in seconds that the row proves; empty: none;
 * - the columns of the feed of calls, empty for null, and `direction_sign`, which says what an unknown direction could have been inferred from;
 * - `note`: why, for who reads the row.
 */
export interface SampleExpectation {
  /** Name of the sample in the format's folder. */
  readonly file: string;
  /** Whether the source declares a time zone; absent: no. */
  readonly zoneDeclared?: boolean;
  /** Last nine digits of the exchange's own numbers, and names of its contexts, as the source declares them. */
  readonly ownNumbers?: readonly string[];
  readonly inboundContexts?: readonly string[];
  readonly outboundContexts?: readonly string[];
  /** Names of its outside lines. */
  readonly trunks?: readonly string[];
  /** Parts of the remarks about the file. */
  readonly remarks?: readonly string[];
}
