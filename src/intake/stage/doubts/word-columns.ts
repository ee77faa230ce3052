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

/** Number of rows checked before a whole column is. */
const SAMPLE_ROWS = 1000;

/** The cells of one unread column: `source_row`, `cell` in lower case. */
export function besideCellSelect(place: number): string {
  return `select source_row, lower(cell_text(${identifier(`c${place + 1}`)})) as cell from raw_rows`;
}

/** Positions of the unread columns. */
export function unreadPlaces(columns: readonly string[], { places }: HeadingMap): number[] {
  const read = new Set(Object.values(places).flat());
  return columns.flatMap((_, place) => (read.has(place) ? [] : [place]));
}

/** Unread columns of the file that hold only some of these words, in lower case. */
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
    // The cells of all columns in one list: planning a test for each column would take longer than running it.
    const raw = left.map((place) => identifier(`c${place + 1}`)).join(', ');
    const found = await store.rows<{ place: number }>(
      `select place from (
        select place, lower(cell_text(raw)) as cell
        from (select unnest([${left.join(', ')}]) as place, unnest([${raw}]) as raw from ${rows} as looked_at) as every_cell
        where raw <> ''
      ) as filled_cell
      where cell is not null group by place having bool_and(${condition('cell')}) order by place`,
      parameters,
    );
    left = found.map(({ place }) => place);
  }
  return left;
}
