/** What a format makes of its sample files: `expected.ts` beside them exports a list of these, and one test holds every format to its own. */
export interface SampleExpectation {
  /** Name of the sample in the format's folder. */
  readonly file: string;
  /** Whether the source declares a time zone; absent: no. */
  readonly zoneDeclared?: boolean;
  /** Last nine digits of the exchange's own numbers, and names of its contexts, as the source declares them. */
  readonly ownNumbers?: readonly string[];
  readonly inboundContexts?: readonly string[];
  readonly outboundContexts?: readonly string[];
  /** Names of its lines to the outside. */
  readonly trunks?: readonly string[];
  /** Rows whose structure is broken, with their reason. */
  readonly broken: Readonly<Record<number, string>>;
  /** Rows that are no call, with their reason. */
  readonly setAside: Readonly<Record<number, string>>;
  /** Further rows of a call, each with the row that leads it. */
  readonly legs: Readonly<Record<number, number>>;
  /** Calls by the row that leads them: the canonical columns that are not null, and by what a direction that is not known would have been told (`direction_sign`). */
  readonly calls: Readonly<Record<number, Readonly<Record<string, string>>>>;
  /** Offset to UTC in seconds that all rows prove but those of `unproven`. */
  readonly clockOffset: number | null;
  readonly unproven?: readonly number[];
  /** Parts of remarks that the reading makes. */
  readonly remarks?: readonly string[];
}
