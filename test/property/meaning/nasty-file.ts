import type { Feed } from '../../../src/model/feeds.ts';

/** The value that a cell must give; null: none. Times are in UTC, numbers the digits of E.164. */
export type Cell = string | number | boolean | null;

/** A file that could silently be read wrongly. */
export interface NastyFile {
  /** Its name in `files/`. */
  readonly file: string;
  /** What is misleading in it. */
  readonly trap: string;
  /** Absent: `calls`. */
  readonly feed?: Feed;
  /** Further settings of its source in `belaudit.yaml`. */
  readonly source: string;
  /** The line of each row with the expected cells; null if the line is no row. */
  readonly rows: Readonly<Record<number, Readonly<Record<string, Cell>> | null>>;
  /** The expected messages: the refusal, or the notes on its rows, each once. */
  readonly told: readonly string[];
  /** Nothing is wrong with it: it shows that there are no needless notes. */
  readonly isPlain?: true;
}
