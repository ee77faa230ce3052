import type { ResultRow } from './run-product.ts';

/** The position of a row in the files. */
export const PLACE: readonly string[] = ['source_file', 'source_row'];

/** Rows that only one of two results has, marked `-` for the first and `+` for the second; the order and the named columns do not count. */
export function differences(
  one: readonly ResultRow[],
  other: readonly ResultRow[],
  without: readonly string[] = [],
): readonly string[] {
  const counts = new Map<string, number>();
  const add = (row: ResultRow, number: number): void => {
    const text = rowText(row, without);
    counts.set(text, (counts.get(text) ?? 0) + number);
  };
  for (const row of one) add(row, -1);
  for (const row of other) add(row, 1);
  return [...counts]
    .filter(([, number]) => number !== 0)
    .map(([text, number]) => `${text} ${number < 0 ? '-' : '+'}`)
    .sort();
}

function rowText(row: ResultRow, without: readonly string[]): string {
  return Object.entries(row)
    .filter(([name]) => !without.includes(name))
    .map(([name, cell]) => `${name}=${cell}`)
    .join(' ');
}
