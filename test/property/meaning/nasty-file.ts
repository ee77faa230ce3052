import type { Feed } from '../../../src/model/feeds.ts';

/** A value that must come out of a cell; null: nothing. Times are in UTC, numbers the digits of E.164. */
export type Cell = string | number | boolean | null;

/** A file that invites a wrong reading in silence. */
export interface NastyFile {
  /** In `files/`. */
  readonly file: string;
  /** What in it misleads. */
  readonly trap: string;
  /** `calls` where it is left out. */
  readonly feed?: Feed;
  /** What else its source says in `belaudit.yaml`. */
  readonly source: string;
  /** The line of each row with the cells that must come out; null where the line is no row. */
  readonly rows: Readonly<Record<number, Readonly<Record<string, Cell>> | null>>;
  /** What is said of it: the refusal, or the notes on its rows, each once. */
  readonly told: readonly string[];
  /** There is nothing wrong with it: it shows that nothing is said without need. */
  readonly isPlain?: true;
}
