import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const REPORTS = new URL('../../reports/', import.meta.url);

/** Sources when run from sources, compiled modules when compiled. */
const ENDING = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** What folders of `reports/` export in their module of that name, where they have one; in the order of the folders. */
export async function reportModules<Module>(kind: 'report' | 'companions'): Promise<readonly Module[]> {
  const entries = await readdir(fileURLToPath(REPORTS), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const modules: Module[] = [];
  for (const folder of folders.sort()) {
    if (!existsSync(new URL(`${folder}/${kind}.${ENDING}`, REPORTS))) continue;
    const module: Partial<Record<string, unknown>> = await import(new URL(`${folder}/${kind}.${ENDING}`, REPORTS).href);
    if (module[kind] === undefined) throw new Error(`reports/${folder}/${kind}.${ENDING} exports no ${kind}`);
    modules.push(module as Module);
  }
  return modules;
}
