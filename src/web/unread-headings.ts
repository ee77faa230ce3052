import { maskNumbers, type Workspace, type WrittenSource } from '../index.ts';
import type { Inspections } from './inspections.ts';
import { namedIn, readsTable } from './source-draft.ts';
import { fileId, fileTitle, type KnownFile, knownFiles, writtenSources } from './workspace-files.ts';

/** Columns of a file in use that nobody reads, although they may hold what is missing. */
export interface UnreadHeadings {
  readonly title: string;
  /** The page of the file. */
  readonly to: string;
  readonly headings: readonly string[];
}

/** With more, a file holds much that no audit needs. */
const MOST_HEADINGS = 12;

/**
 * The headings that no source reads, of each of these files that has any, by the path given. A file that was not examined since the server started is examined
 * now, and told of the next time.
 * @param paths of files, or of sheets in them
 */
export async function unreadHeadings(
  workspace: Workspace,
  inspections: Inspections,
  paths: ReadonlySet<string>,
): Promise<ReadonlyMap<string, UnreadHeadings>> {
  const written = writtenSources(workspace);
  const found = new Map<string, UnreadHeadings>();
  const files = await knownFiles(workspace, inspections);
  for (const path of paths) {
    const file = files.find((one) => path === one.path || path.startsWith(`${one.path}#`));
    if (file === undefined || file.sources.length === 0) continue;
    const look = inspections.look(workspace, file);
    const headings = look.kind === 'done' ? headingsUnreadIn({ ...file, found: look.inspection }, written) : [];
    if (headings.length > 0)
      found.set(path, { ...{ title: fileTitle(path), to: `file?id=${fileId(file.path)}` }, headings });
  }
  return found;
}

/** The headings of an examined file that none of its sources reads; none if it was not examined. */
export function headingsUnreadIn({ sources, found }: KnownFile, written: readonly WrittenSource[]): readonly string[] {
  const own = sources.flatMap((place) => written[place] ?? []);
  const read = new Set(own.flatMap(namedIn).map((heading) => heading.toLowerCase()));
  const headings = (found?.tables ?? [])
    .filter((table) => table.format === null && own.some((source) => readsTable(source, table)))
    .flatMap(({ columns }) => columns.filter(({ filled }) => filled > 0).map(({ heading }) => heading.trim()))
    .filter((heading) => heading !== '' && !read.has(heading.toLowerCase()));
  return [...new Set(headings)].slice(0, MOST_HEADINGS).map(maskNumbers);
}
