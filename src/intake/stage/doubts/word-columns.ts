import { identifier } from '../../../store/sql.ts';
import type { Store } from '../../../store/store.ts';
import type { HeadingMap } from '../../files/headings.ts';

export const INBOUND_WORDS: readonly string[] = [
  'in',
  'i',
  'inbound',
  'incoming',
  'inkomend',
  'ingaand',
  'binnenkomend',
];
export const OUTBOUND_WORDS: readonly string[] = ['uit', 'u', 'out', 'o', 'outbound', 'outgoing', 'uitgaand'];

/** Rows checked before a whole column is. */
const SAMPLE_ROWS = 1000;

/** Positions of the columns that nothing is read from. */
export function unreadPlaces(columns: readonly string[], { places }: HeadingMap): number[] {
  const read = new Set(Object.values(places).flat());
  return columns.flatMap((_, place) => (read.has(place) ? [] : [place]));
}

/** Columns of the file that nothing is read from and that hold only some of these words, in lower case. */
export async function wordColumns(
  store: Store,
  columns: readonly string[],
  map: HeadingMap,
  words: readonly string[],
): Promise<number[]> {
  const isWord = (cell: string): string => `list_contains(from_json(cast($words as json), '["VARCHAR"]'), ${cell})`;
  return await columnsWhere(store, unreadPlaces(columns, map), isWord, { words: JSON.stringify(words) });
}

/**
 * The columns among `places` that have values, all of which meet a condition.
 * @param condition on a cell in lower case
 */
export async function columnsWhere(
  store: Store,
  places: readonly number[],
  condition: (cell: string) => string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<number[]> {
  let left = [...places];
  for (const rows of [`(select * from raw_rows limit ${SAMPLE_ROWS})`, 'raw_rows']) {
    if (left.length === 0) return [];
    const tests = left.map((place) => {
      const cell = `lower(cell_text(${identifier(`c${place + 1}`)}))`;
      return `coalesce(bool_and(${condition(cell)}) filter (where ${cell} is not null), false) as ${identifier(`c${place + 1}`)}`;
    });
    const [found] = await store.rows<Record<string, boolean>>(
      `select ${tests.join(', ')} from ${rows} as looked_at`,
      parameters,
    );
    left = left.filter((place) => found?.[`c${place + 1}`] === true);
  }
  return left;
}
