import { FEEDS, feedDefinition } from '../feeds/registry.ts';
import { spellingOf } from '../model/inside-path.ts';
import type { FileAccount, NamedFile, Summary } from '../model/summary.ts';
import { plainRows } from '../store/plain-rows.ts';
import { identifier } from '../store/sql.ts';
import type { Questions } from '../store/store.ts';
import { readCounts } from './read-counts.ts';

/** A file that results were made from. */
export interface InputFile extends NamedFile {
  readonly vendor: string | null;
}

/** The files that rows of feeds name, such as proofs, and that are there; by feed and path. */
async function readNamedFiles(store: Questions): Promise<readonly NamedFile[]> {
  const naming = FEEDS.flatMap((feed) =>
    feedDefinition(feed).columns.flatMap(({ filesIn }) => (filesIn === undefined ? [] : [{ feed, table: filesIn }])),
  );
  const selects = naming.map(
    ({ feed, table }) => `select file as path, sha256, bytes, '${feed}' as feed from ${identifier(table)}`,
  );
  return await plainRows<NamedFile>(store, `${selects.join(' union all ')} order by feed, path`);
}

/** All files that results were made from: those that sources name, then those that rows of these name. */
export function inputFiles({
  files,
  named_files: named = [],
}: Pick<Summary, 'files' | 'named_files'>): readonly InputFile[] {
  return [...files, ...named.map((file) => ({ ...file, vendor: null }))];
}

/** The account of every loaded file, and the other files that their rows name, in the order of the summary. */
export async function loadedFiles(store: Questions): Promise<Pick<Summary, 'files' | 'named_files'>> {
  const files = await readCounts<FileAccount>(store, 'files');
  const spelled = new Set(files.map(({ path }) => spellingOf(path)));
  const named = (await readNamedFiles(store)).filter(({ path }) => {
    const isNew = !spelled.has(spellingOf(path));
    spelled.add(spellingOf(path));
    return isNew;
  });
  return { files, ...(named.length === 0 ? {} : { named_files: named }) };
}
