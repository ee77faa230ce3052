import type { Language } from '../model/configuration.ts';
import { maskNumbers, shownPaths } from '../model/masked-numbers.ts';
import type { Text } from '../model/text.ts';
import { namesOfFiles } from '../staging/files/named-files.ts';
import { MESSAGES } from '../staging/messages.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

/** What happened to the rows of one file: rowsRead = accepted + rejected + duplicate + replaced + removed. */
export interface LoadedFile {
  readonly path: string;
  readonly feed: string;
  readonly vendor: string | null;
  readonly format: string;
  readonly rowsRead: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Rejected rows that are no records: totals, empty rows, repeated headings. */
  readonly noRecord: number;
  readonly duplicate: number;
  readonly replaced: number;
  /** Rows about a forgotten person, or past their storage term. */
  readonly removed: number;
  readonly repaired: number;
  readonly emptied: number;
  readonly facts: number;
  /** Read in this load; false if the store already had it. */
  readonly isNew: boolean;
  /** Remarks on the file as a whole. */
  readonly remarks: readonly string[];
}

export interface LoadOutcome {
  /** In order of delivery. */
  readonly files: readonly LoadedFile[];
  readonly rowsRead: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly duplicate: number;
  readonly replaced: number;
  readonly removed: number;
  /** Number of facts of each feed that has any. */
  readonly facts: Readonly<Record<string, number>>;
  /** Remarks on the workspace: files that are gone, files named twice, file names with a telephone number. */
  readonly remarks: readonly string[];
  /** Files that were loaded before and are no longer there, by path. */
  readonly gone: readonly { readonly path: string; readonly rows: number }[];
  /** New files of which rows do not count, because an earlier file with a later name replaces them. */
  readonly overtaken: readonly OvertakenRows[];
  /** Nothing changed since the last load, so the store was not written. */
  readonly unchanged: boolean;
}

/** Rows of a new file that a file from an earlier load replaced. */
export interface OvertakenRows {
  readonly path: string;
  readonly replacedBy: string;
  readonly rows: number;
}

/**
 * The outcome of a load, from the ledger in the store.
 * @param fresh readings made by this load
 * @param gone files that were loaded before and are no longer there
 */
export async function readOutcome(
  store: Store,
  fresh: ReadonlySet<number>,
  remarks: readonly Text[],
  unchanged: boolean,
  gone: LoadOutcome['gone'] = [],
  language: Language = 'en',
): Promise<LoadOutcome> {
  const rows = await store.rows<Record<string, string | bigint | number | null>>(
    sqlFile(import.meta.url, './loaded-file.sql'),
  );
  const files = rows.map((row): LoadedFile => {
    const count = (column: string): number => Number(row[column] ?? 0);
    return {
      path: String(row['path']),
      feed: String(row['feed']),
      vendor: row['vendor'] === null ? null : String(row['vendor']),
      format: String(row['format']),
      rowsRead: count('rows_read'),
      accepted: count('accepted'),
      rejected: count('rejected'),
      noRecord: count('no_record'),
      duplicate: count('duplicate'),
      replaced: count('replaced'),
      removed: count('removed'),
      repaired: count('repaired'),
      emptied: count('emptied'),
      facts: count('facts'),
      isNew: fresh.has(Number(row['unit'])),
      remarks: JSON.parse(String(row['remarks'])) as string[],
    };
  });
  const facts: Record<string, number> = {};
  for (const file of files) facts[file.feed] = (facts[file.feed] ?? 0) + file.facts;
  return {
    files,
    rowsRead: sum(files.map((file) => file.rowsRead)),
    accepted: sum(files.map((file) => file.accepted)),
    rejected: sum(files.map((file) => file.rejected)),
    duplicate: sum(files.map((file) => file.duplicate)),
    replaced: sum(files.map((file) => file.replaced)),
    removed: sum(files.map((file) => file.removed)),
    facts,
    remarks: [
      ...[...remarks, ...numbersInNames(files.map(({ path }) => path))],
      ...numbersInNamed(await namesOfFiles(store)),
    ].map((remark) => remark[language]),
    gone,
    overtaken: files.some(({ isNew, replaced }) => isNew && replaced > 0) ? await overtakenRows(store, fresh) : [],
    unchanged,
  };
}

async function overtakenRows(store: Store, fresh: ReadonlySet<number>): Promise<readonly OvertakenRows[]> {
  const rows = await store.rows<{ path: string; replaced_by: string; rows: bigint }>(
    sqlFile(import.meta.url, './overtaken.sql'),
    { fresh: JSON.stringify([...fresh]) },
  );
  return rows.map((row) => ({ path: row.path, replacedBy: row.replaced_by, rows: Number(row.rows) }));
}

/** Results keep the names of files, so that each row can be traced to its file. */
function numbersInNames(paths: readonly string[]): readonly Text[] {
  const shownPath = shownPaths(paths);
  return paths.filter((path) => maskNumbers(path) !== path).map((path) => MESSAGES.numberInFileName(shownPath(path)));
}

/** Numbers in the names of files that rows name: there can be thousands, such as recordings by number, so one remark counts them. */
function numbersInNamed(paths: readonly string[]): readonly Text[] {
  const numbered = paths.filter((path) => maskNumbers(path) !== path).sort();
  const [first] = numbered;
  if (first === undefined) return [];
  return [MESSAGES.numbersInProofNames(shownPaths([first])(first), numbered.length)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
