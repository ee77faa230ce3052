/** What a value looks like, judging by its characters alone. */
export type ValueKind =
  | 'text'
  | 'error'
  | 'too-narrow'
  | 'iso-moment'
  | 'iso-day'
  | 'day'
  | 'moment'
  | 'compact-moment'
  | 'worded-moment'
  | 'clock'
  | 'exponent'
  | 'number'
  | 'whole'
  | 'fraction'
  | 'boolean'
  | 'withheld'
  | 'masked'
  | 'uuid'
  | 'mail'
  | 'text-formula'
  | 'formula';

export interface FirstValue {
  /** As in the file, trimmed; the first 200 characters. Personal data: show it masked only. */
  readonly cell: string;
  readonly kind: ValueKind;
  readonly firstRow: number;
}

export interface CountedValue extends FirstValue {
  readonly rows: number;
}

/** The profile of the values of one column. */
export interface ColumnProfile {
  /** From 0. */
  readonly place: number;
  readonly heading: string;
  /** Whether a later column has the same heading, and so a number after it. */
  readonly isDoubled: boolean;
  /** Rows of the table. */
  readonly rows: number;
  /** Rows in which the cell is not empty. */
  readonly filled: number;
  readonly different: number;
  readonly shortest: number;
  readonly longest: number;
  readonly kinds: Readonly<Partial<Record<ValueKind, number>>>;
  /** Rows that can be read as a telephone number, or that say that there is no number to see. */
  readonly numbers: number;
  readonly shapes: readonly { readonly shape: string; readonly rows: number }[];
  /** The most frequent values. */
  readonly frequent: readonly CountedValue[];
  /** The first different values. */
  readonly first: readonly FirstValue[];
}

/** Share of the filled rows that have one of these kinds; 0 for an empty column. */
export function shareOf(profile: ColumnProfile, ...kinds: readonly ValueKind[]): number {
  if (profile.filled === 0) return 0;
  return kinds.reduce((rows, kind) => rows + (profile.kinds[kind] ?? 0), 0) / profile.filled;
}

/** Rows of one notation of days, and the orders in which they can be read. */
export interface DayNotation {
  readonly place: number;
  /** Between day, month and year. */
  readonly mark: string;
  /** The text after the day, each run of digits as one 9: ` 9:9:9`. */
  readonly timeShape: string;
  readonly hasLongYear: boolean;
  readonly beginsWithYear: boolean;
  readonly rows: number;
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly yearFirst: number;
  readonly onlyDayFirst: number;
  readonly onlyMonthFirst: number;
  /** Rows that are the same day in every order, such as 01-01-2024. */
  readonly sameDay: number;
  readonly firstRows: readonly number[];
  readonly monthFirstRows: readonly number[];
  readonly example: string;
  /** ISO days that the example can mean. */
  readonly readings: { readonly dayFirst?: string; readonly monthFirst?: string; readonly yearFirst?: string };
}
