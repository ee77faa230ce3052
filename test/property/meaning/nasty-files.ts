import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
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
  readonly isPlain: boolean;
}

/** As `nasty-files.yaml` has it: what is no setting is a column with its cells. */
interface Written extends Readonly<Record<string, unknown>> {
  readonly file: string;
  readonly trap: string;
  readonly feed?: Feed;
  readonly source?: string;
  readonly told?: readonly string[];
  readonly plain?: true;
  readonly lines: string | number;
  readonly no_row?: string | number;
}

/** Every file that could silently be read wrongly, by subject. */
export const NASTY_FILES: readonly NastyFile[] = (
  parse(readFileSync(join(import.meta.dirname, 'nasty-files.yaml'), 'utf8')) as readonly Written[]
).map(({ file, trap, feed, source = '', told = [], plain = false, lines, no_row = '', ...columns }) => {
  const row = (place: number): Readonly<Record<string, Cell>> =>
    Object.fromEntries(
      Object.entries(columns as Readonly<Record<string, readonly Cell[]>>)
        .map(([column, cells]) => [column, cells[place] as Cell] as const)
        .filter(([, cell]) => cell !== 'any'),
    );
  return {
    ...{ file, trap, source, told, isPlain: plain },
    ...(feed === undefined ? {} : { feed }),
    rows: Object.fromEntries([
      ...rowsIn(lines).map((line, place) => [line, row(place)]),
      ...rowsIn(no_row).map((line) => [line, null]),
    ]),
  };
});

/** `2-4 7` are the rows 2, 3, 4 and 7. */
function rowsIn(text: string | number): readonly string[] {
  const parts = String(text).split(' ');
  return parts.flatMap((part) => {
    const [from = NaN, to = from] = part === '' ? [0, -1] : part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  });
}
