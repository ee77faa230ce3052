import type { DurationUnit } from '../model/duration-notations.ts';
import type { FeedColumn } from '../model/feeds.ts';

/** What is known about the columns of a file before their cells are read. */
export interface ColumnTraits {
  /** Columns that neither the file nor its source has: they are neither read nor reported. */
  readonly absent: ReadonlySet<string>;
  /** Columns whose texts are all simple, so that they are values as written. */
  readonly simple: ReadonlySet<string>;
  /** Columns whose texts are all times to the second without an offset: their notation needs no examination. */
  readonly times: ReadonlySet<string>;
  /** Columns whose texts are all such times, or days as `2026-03-02`: the same holds for them. */
  readonly dates: ReadonlySet<string>;
  /** Columns whose day is in a declared notation: `<column>__repair` says where a year was repaired. */
  readonly declared: ReadonlySet<string>;
}

/** Everything that affects how the cells of a source are read. */
export interface CellRules extends ColumnTraits {
  /** Columns with a map of values. */
  readonly mapped: ReadonlySet<string>;
  /** Durations that may be written as m:ss or h:mm:ss. */
  readonly clockDurations: ReadonlySet<string>;
  /** Durations whose plain numbers have a unit of their own. */
  readonly units: ReadonlyMap<string, DurationUnit>;
  /** Durations whose column shows beyond doubt which mark precedes fractions, `.` or `,`. */
  readonly decimalMarks: ReadonlyMap<string, string>;
  /** Times of a call that share the cell of the day with its start. */
  readonly sharingDay: ReadonlySet<string>;
  /** Bare numbers in the file are not days: it counts them from another day than spreadsheets do. */
  readonly hasOtherSerials: boolean;
  /** One column holds the other party of every call: `caller_number` then means incoming calls alone. */
  readonly holdsOtherParty: boolean;
}

/** Texts that identify rows. */
export function isId({ name }: FeedColumn): boolean {
  return name.endsWith('_id') || name === 'collected_in_call';
}

/** A text, or a list of texts, without any complaint: no cell of its column has anything that reading would remove or report. */
export function isSimpleText({ name, kind, namesSomething }: FeedColumn, { simple, mapped }: CellRules): boolean {
  return namesSomething !== true && (kind === 'text' || kind === 'list') && simple.has(name) && !mapped.has(name);
}

/** Whether no cell of a column can have a complaint: the file lacks it, or its texts are used as they stand. */
export function isBeyondComplaint(column: FeedColumn, rules: CellRules): boolean {
  return rules.absent.has(column.name) || isSimpleText(column, rules);
}

/** Whether the database can use the cells of a column of days or times as they are. A map supplies texts of its own. */
export function isWrittenAsDate({ name }: FeedColumn, { dates, mapped }: CellRules): boolean {
  return dates.has(name) && !mapped.has(name);
}

/** Whether none of them is a day. */
export function isWrittenAsTime({ name }: FeedColumn, { times, mapped }: CellRules): boolean {
  return times.has(name) && !mapped.has(name);
}
