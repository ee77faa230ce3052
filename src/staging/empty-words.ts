import type { Text } from '../model/text.ts';
import { printableName } from '../reading/printable-name.ts';
import type { RecordFile } from '../reading/record-file.ts';
import type { Store } from '../store/store.ts';
import { MESSAGES } from './messages.ts';
import { cellAt } from './raw-cells.ts';

/**
 * The remark on cells of `raw_rows` that hold a word for empty, such as NULL: how many, in each column.
 * @param places of the cells that are read; other cells are ignored
 */
export async function emptyWordsRemark(
  store: Store,
  { columns, traits }: RecordFile,
  places: readonly number[],
): Promise<Text[]> {
  const looked = [...new Set(places)].filter((place) => traits?.trimmed.has(place) !== true).sort((a, b) => a - b);
  if (looked.length === 0) return [];
  const counts = looked.map(cellAt).map((cell) => `count(*) filter (where says_empty(${cell})) as ${cell}`);
  const [row = {}] = await store.rows<Record<string, bigint>>(`select ${counts.join(', ')} from raw_rows`);
  const found = looked.flatMap((place) => {
    const count = Number(row[`c${place + 1}`] ?? 0);
    return count === 0 ? [] : [`${count} in ${printableName(columns[place] ?? '')}`];
  });
  return found.length === 0 ? [] : [MESSAGES.nullWordsAreEmpty(found.join(', '))];
}
