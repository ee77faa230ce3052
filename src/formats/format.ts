import type { FileSample } from '../reading/file-sample.ts';
import type { OpenedTable } from '../reading/opened-table.ts';
import type { ReadOptions, RecordFile } from '../reading/record-file.ts';

/**
 * A known call-log format: how to recognise its files, read them, and map them to the canonical columns of the calls feed.
 * One folder per format; the folder is its registration.
 */
export interface CallLogFormat {
  readonly id: string;
  /** Name of the system that writes it. */
  readonly title: string;
  /** True only if the contents cannot be anything else. */
  readonly recognises: (sample: FileSample) => boolean;
  /** Reads the file in this format's dialect; most formats call the text reader with fixed options. */
  readonly read: (file: OpenedTable, options: ReadOptions) => Promise<RecordFile>;
  /**
   * Maps the file's columns to the names that `stage` expects, by heading or by number of columns.
   * @returns for each column of `stage` its heading in the file, or null if the file lacks it
   */
  readonly columns: (headings: readonly string[]) => Readonly<Record<string, string | null>>;
  /**
   * Columns of `stage` that tie rows into calls or identify calls. A row is rejected if one of them has a control or invisible character: without that
   * character it could be another id.
   */
  readonly ids: readonly string[];
  /**
   * One SELECT over `source_rows` (`source_row` BIGINT and the columns above, all text, empty cells null). It returns one row per row of the file, with
   * `source_row`: the legs from which `calls` makes calls, or, if each row is a call, the columns that `calls` would return, without `call_key`.
   *
   * A leg has `call_key`, which legs of a call share. If an agent's line may tie calls to several customers together, a leg also has `party`, the customer
   * (null if there is none), and `begins`, which puts those calls in order.
   *
   * Parameter `$zone_declared` (boolean): if false, it may write times with the offset that it measured. `$outside_line_declared` (boolean): the digits for an
   * outside line will be removed from the number called. `$without_seconds` (boolean): the source declares times to the minute, so seconds must not be counted
   * between two of them. `$own_numbers`, `$inbound_contexts`, `$outbound_contexts` (JSON lists of text): what the source declares about its exchange; numbers
   * by their last nine digits. `$trunks` (JSON list of text): names of its outside lines. If nothing shows who called whom, `direction` is `unknown`, and
   * `direction_sign`, which is not a column of the feed, says what could have shown it. If the direction was inferred, it says from what. It is null if the log
   * itself gives the direction. The SELECT may also read `own_number`: `tail`, the last nine digits of each number that the client gave as its own (the feed
   * `numbers`).
   */
  readonly stage: string;
  /**
   * Absent if `stage` returns calls. Else one SELECT over `placed_leg`, the legs with `place` (which call of those that share the key) and `call_id`; or over
   * `last_leg`, only the last leg of each call, if the last row alone counts. It returns one row per `call_key` and `place`, with both; `set_aside`: why it is
   * not a call, else null; `clock_offset_seconds` BIGINT: the offset to UTC that its rows prove, left out if no row can prove one; and the canonical columns of
   * the calls feed, as text. It may use the same parameters as `stage`. The first row of a call leads it: the call's problems are reported there.
   */
  readonly calls?: string;
  /**
   * Absent if one record of the file always describes a whole call. Else one SELECT over `source_rows`, for calls whose rows are in two files: `source_row`;
   * `tie`: an id that this row shares with other rows of its call (a row with two ids appears twice); `notation`: how the row writes what `leg` holds, if rows
   * in another notation cannot be compared with it, else null; `leg`: which row of which call this is, unchanged when the row is delivered again with other
   * contents. Rows without a tie are left out.
   */
  readonly ties?: string;
}

/** Declares a format. Returns it unchanged, with its type. */
export function defineFormat(format: CallLogFormat): CallLogFormat {
  return format;
}
