import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';
/** The names of a file's columns, and the changes that made them distinct. */
export interface ColumnNames {
  readonly columns: readonly string[];
  /** The headings that occur more than once. */
  readonly doubled: ReadonlySet<string>;
  readonly remarks: readonly Text[];
}

/**
 * Gives each column a distinct name: trimmed; `c3` for a third column without a name; `Datum (2)` for a second `Datum`.
 * @param cells the heading without the empty cells at its end
 */
export function nameColumns(cells: readonly string[]): ColumnNames {
  const remarks: Text[] = [];
  const taken = new Set<string>();
  const doubled = new Set<string>();
  const columns = cells.map((cell, index) => {
    const given = cell.trim();
    const name = distinctName(given === '' ? `c${index + 1}` : given, taken);
    taken.add(name);
    if (given === '') remarks.push(MESSAGES.columnHasNoHeadingAndGets(index + 1, name));
    else if (name !== given) {
      doubled.add(given);
      remarks.push(MESSAGES.headingIsRepeated(given, index + 1, name));
    }
    return name;
  });
  return { columns, doubled, remarks };
}

/** `c1`, `c2` … for a file without a heading. */
export function numberColumns(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `c${index + 1}`);
}

function distinctName(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${name} (${count})`;
  return candidate;
}
