import type { FileSample } from '../reading/file-sample.ts';

/** Column of a format's `stage` -> the names that files use for it, most likely first. */
export type NamesInFiles = Readonly<Record<string, readonly string[]>>;

export type NamedColumns = Readonly<Record<string, string | null>>;

/** A heading for comparing: only its letters and digits, in lower case. */
function plainHeading(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The first record of a file, after a line such as `sep=;` that names its delimiter; empty if there is none. */
export function headingOf(sample: FileSample): readonly string[] {
  const [first = [], second = []] = sample.records;
  return first.length <= 2 && /^sep=/iu.test(first[0] ?? '') ? second : first;
}

/** True if all the names are among the headings, in any case and order. */
export function hasHeadings(headings: readonly string[], names: readonly string[]): boolean {
  const found = new Set(headings.map(plainHeading));
  return names.every((name) => found.has(plainHeading(name)));
}

/** Finds the columns by their headings; null if the file lacks one. */
export function columnsByHeading(headings: readonly string[], names: NamesInFiles): NamedColumns {
  const places = new Map<string, string>();
  for (const heading of headings) {
    const plain = plainHeading(heading);
    if (!places.has(plain)) places.set(plain, heading);
  }
  return mapColumns(names, (name) => places.get(plainHeading(name)));
}

/**
 * Finds the columns of a file without headings by the order in which its system writes them.
 * @param order column names in the file's order; empty for a column that is not used
 */
export function columnsByOrder(
  headings: readonly string[],
  names: NamesInFiles,
  order: readonly string[],
): NamedColumns {
  const places = new Map(order.map((name, place) => [plainHeading(name), headings[place]]));
  return mapColumns(names, (name) => places.get(plainHeading(name)));
}

function mapColumns(names: NamesInFiles, find: (name: string) => string | undefined): NamedColumns {
  return Object.fromEntries(
    Object.entries(names).map(([column, known]) => [
      column,
      known.map(find).find((found) => found !== undefined) ?? null,
    ]),
  );
}
