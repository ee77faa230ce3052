import type { FileSample } from '../reading/file-sample.ts';
import type { ReadOptions, RecordFile } from '../reading/record-file.ts';

/**
 * A known call-log format: how its file is told, read, and brought to the canonical columns of the calls feed.
 * One folder per format; the folder is its registration.
 */
export interface CallLogFormat {
  readonly id: string;
  /** Name of the system that writes it. */
  readonly title: string;
  /** True where the contents can be nothing else. */
  readonly recognises: (sample: FileSample) => boolean;
  /** Reads the file in this format's dialect; most call the text reader with fixed options. */
  readonly read: (file: string, options: ReadOptions) => Promise<RecordFile>;
  /**
   * Maps the file's columns to the names that `stage` expects, by heading or by number of columns.
   * @returns for each column of `stage` the heading in the file, or null where the file lacks it
   */
  readonly columns: (headings: readonly string[]) => Readonly<Record<string, string | null>>;
  /**
   * Columns of `stage` by which rows are put together into calls, or calls are named. A row is rejected where one of them has a character that steers or
   * that nobody sees: without it, it could be another id.
   */
  readonly ids: readonly string[];
  /**
   * One SELECT over `source_rows` (`source_row` BIGINT and the columns above, all text, empty cells null), one row out per row in:
   * `source_row`; `leads_row`: the source_row of the first row of the same call (its own where it leads); `set_aside`: the reason why the row is no
   * call, else null; `clock_offset_seconds` BIGINT: offset to UTC that the row itself proves, else null; and on the leading row the canonical
   * columns of the calls feed, as text. Parameter `$zone_declared` (boolean): false lets it write times with the offset that it measured.
   * `$outside_line_declared` (boolean): the digits for an outside line will be taken off the number called.
   * `$without_seconds` (boolean): the source declares times to the minute, so that no seconds may be counted between two of them.
   * `$own_numbers`, `$inbound_contexts`, `$outbound_contexts` (JSON lists of text): what the source says of its exchange; the numbers by their last nine digits.
   * `$trunks` (JSON list of text): names of its lines to the outside.
   * Where nothing tells who called whom, `direction` is `unknown`, and `direction_sign`, which is no column of the feed, says by what it would have been told; where it was
   * inferred, by what. It is null where the log itself says the direction.
   * It may also read `own_number`: `tail`, the last nine digits of each number that the client gave as its own (the feed `numbers`).
   */
  readonly stage: string;
  /**
   * Absent where a call is always told by one record of the file. One SELECT over `source_rows` for calls whose rows stand in two files:
   * `source_row`; `tie`: an id that this row has in common with other rows of its call (a row with two ids is given twice); `notation`: how the row writes
   * what `leg` holds, where rows of another one cannot be compared with it, else null;
   * `leg`: which row of which call this is, the same when the row is delivered again with other contents. A row that nothing ties is left out.
   */
  readonly ties?: string;
}

/** Declares a format; gives it back unchanged, typed. */
export function defineFormat(format: CallLogFormat): CallLogFormat {
  return format;
}
