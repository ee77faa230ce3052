import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import type { HeadingMap } from '../files/headings.ts';
import { cellAt } from '../raw-cells.ts';
import { patternOf } from '../text-pattern.ts';

export const INBOUND_WORDS: readonly string[] = [
  ...['in', 'i', 'inbound', 'incoming', 'inkomend', 'ingaand', 'binnenkomend'],
];
export const OUTBOUND_WORDS: readonly string[] = ['uit', 'u', 'out', 'o', 'outbound', 'outgoing', 'uitgaand'];

/** Rows of a file that are examined before all are. */
const SAMPLE = '(select * from raw_rows limit 1000)';

/** Unread columns of the file that hold only some of these words, in any case. */
export async function wordColumns(
  store: Store,
  columns: readonly string[],
  map: HeadingMap,
  words: readonly string[],
): Promise<readonly number[]> {
  return await matchingColumns(store, columns, map, words.map(patternOf).join('|'));
}

/** Unread columns of the file that have values, all of which match a pattern in lower case. */
export async function matchingColumns(
  store: Store,
  columns: readonly string[],
  { places }: HeadingMap,
  pattern: string,
): Promise<readonly number[]> {
  const read = new Set(Object.values(places).flat());
  let left = columns.map((_, place) => place).filter((place) => !read.has(place));
  for (const rows of [SAMPLE, 'raw_rows']) {
    if (left.length === 0) return [];
    // The cells of all columns in one list: planning a test for each column would take longer than running it.
    await store.createTemporaryView(
      'every_cell',
      `select unnest([${left.join(', ')}]) as place, unnest([${left.map(cellAt).join(', ')}]) as raw from ${rows} as examined`,
    );
    const found = await store.rows<{ place: number }>(sqlFile(import.meta.url, './matching-column.sql'), { pattern });
    left = found.map(({ place }) => place);
  }
  return left;
}
