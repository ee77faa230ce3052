/**
 * The expected result for the sample files of a format: `expected.ts` beside them exports a list of these, and one test checks every format against its own.
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
  /** Rows whose structure is broken, with the reason; absent: none. */
  readonly broken?: Readonly<Record<number, string>>;
  /** Rows that are not calls, with the reason; absent: none. */
  readonly setAside?: Readonly<Record<number, string>>;
  /** Further rows of a call, each with the row that leads the call; absent: none. */
  readonly legs?: Readonly<Record<number, number>>;
  /**
   * Calls by their leading row: the canonical columns that are not null, and `direction_sign`, which says what the direction was inferred from, or could have
   * been.
   */
  readonly calls: Readonly<Record<number, Readonly<Record<string, string>>>>;
  /** Offset to UTC in seconds, as proven by all rows except those in `unproven`; absent: no row proves any. */
  readonly clockOffset?: number;
  readonly unproven?: readonly number[];
  /** Parts of the remarks about the file. */
  readonly remarks?: readonly string[];
}
