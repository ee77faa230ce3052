import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { invalidExtensionError } from '../extensions/extension.ts';
import { extensionParts } from '../extensions/in-force.ts';
import { formatDay, formatPeriod } from '../language/dates.ts';
import { formatNumber } from '../language/numbers.ts';
import { MESSAGES } from './messages.ts';
import { defineReport, type ReportDefinition } from './report.ts';
import { pageTemplate } from './templates.ts';

const REPORTS = new URL('../../reports/', import.meta.url);

/** `.ts` when run from sources, `.js` when compiled. */
const ENDING = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** The input with which an extension's report builds itself. */
const KIT = { defineReport, pageTemplate, formatNumber, formatDay, formatPeriod } as const;

/** The exports of the modules with that name in the folders of `reports/`, in the order of the folders. */
export async function reportModules<Module>(kind: 'report' | 'companions'): Promise<readonly Module[]> {
  const modules: Module[] = [];
  for (const folder of await reportFolders()) {
    if (!existsSync(new URL(`${folder}/${kind}.${ENDING}`, REPORTS))) continue;
    const module: Partial<Record<string, unknown>> = await import(new URL(`${folder}/${kind}.${ENDING}`, REPORTS).href);
    if (module[kind] === undefined) throw new Error(`reports/${folder}/${kind}.${ENDING} exports no ${kind}`);
    modules.push(module as Module);
  }
  return modules;
}

async function reportFolders(): Promise<readonly string[]> {
  const entries = await readdir(fileURLToPath(REPORTS), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Reports in the extensions in force: each is made from the results of a period. @throws UserError EXTENSION_INVALID */
export async function extensionReports(): Promise<readonly ReportDefinition[]> {
  const parts = await extensionParts('reports', KIT, new Set(await reportFolders()));
  return parts.map(({ name, file, value }) => {
    if (isReport(value, name)) return value;
    throw invalidExtensionError(file, MESSAGES.givesNoReport(name));
  });
}

function isReport(value: unknown, name: string): value is ReportDefinition {
  const { id, reads, title, documents } = (value ?? {}) as Partial<ReportDefinition>;
  const isTitled = typeof title?.nl === 'string' && typeof title.en === 'string';
  return id === name && (reads ?? 'results') === 'results' && isTitled && typeof documents === 'function';
}
