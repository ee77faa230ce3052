import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from './page.ts';

const PAGES = new URL('./pages/', import.meta.url);

/** `.ts` when run from sources, `.js` when compiled. */
const ENDING = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

export interface PageFolder {
  /** Name of the folder, which is the last part of the page's address. */
  readonly id: string;
  readonly page: Page;
  /** Templates by name: `page`, and the parts that can be shown separately. */
  readonly templates: ReadonlyMap<string, string>;
}

/** Every page: the folders of `pages/`. Pages in the navigation come in its order. */
export async function listPages(): Promise<readonly PageFolder[]> {
  const entries = await readdir(fileURLToPath(PAGES), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const pages = await Promise.all(folders.sort().map(readFolder));
  const place = ({ page }: PageFolder): number => page.order ?? Number.MAX_SAFE_INTEGER;
  return pages.sort((one, other) => place(one) - place(other));
}

async function readFolder(id: string): Promise<PageFolder> {
  const folder = new URL(`${id}/`, PAGES);
  const { page } = (await import(new URL(`page.${ENDING}`, folder).href)) as { readonly page?: Page };
  if (page === undefined) throw new Error(`src/web/pages/${id} has no page`);
  const names = (await readdir(fileURLToPath(folder))).filter((name) => name.endsWith('.hbs')).sort();
  const templates = new Map<string, string>();
  for (const name of names) templates.set(name.slice(0, -'.hbs'.length), await readFile(new URL(name, folder), 'utf8'));
  return { id, page, templates };
}
