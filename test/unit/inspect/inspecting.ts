import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { InspectOptions } from '../../../src/inspect/inspect-file.ts';
import type { InspectedColumn, InspectedTable, Inspection } from '../../../src/inspect/inspection.ts';
import { checkWorkspace, inspect } from '../../../src/jobs/inspection.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { atFileEnd } from '../../file-end.ts';

const TODAY = '2026-07-10';

export function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'inspecting-')));
  atFileEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function writeFile(content: string | Buffer, name: string = 'file.csv'): string {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
}

export async function inspectText(
  content: string | Buffer,
  options: Partial<InspectOptions> & { readonly name?: string } = {},
): Promise<Inspection> {
  const { name, ...rest } = options;
  return await inspect(writeFile(content, name), SILENT, { today: TODAY, ...rest });
}

/** More rows than any file of these tests has. */
const ALL_ROWS = 1000;

/**
 * Inspects a text without a trial load: naming the number of rows leaves it out. What is found in the cells, the mapping and the questions do not depend on it, except
 * rows of totals and words of known formats.
 */
export async function examineText(
  content: string | Buffer,
  options: Partial<InspectOptions> & { readonly name?: string } = {},
): Promise<Inspection> {
  return await inspectText(content, { mostRows: ALL_ROWS, ...options });
}

/** The only table of a file. */
export function tableOf(inspection: Inspection): InspectedTable {
  const [table] = inspection.tables;
  if (table === undefined || inspection.tables.length !== 1) throw new Error('not one table');
  return table;
}

export function columnOf(inspection: Inspection, heading: string): InspectedColumn {
  const column = tableOf(inspection).columns.find((candidate) => candidate.heading === heading);
  if (column === undefined) throw new Error(`no column ${heading}`);
  return column;
}

/** The guesses: heading -> column of the feed, with a question mark for doubtful ones. */
export function guesses(inspection: Inspection): Record<string, string> {
  const found = tableOf(inspection).columns.flatMap(({ heading, guess }) =>
    guess === null ? [] : [[heading, `${guess.column}${guess.isDoubtful ? '?' : ''}`]],
  );
  return Object.fromEntries(found) as Record<string, string>;
}

/** The warnings: `code heading rows lines`. */
export function oddities(inspection: Inspection): string[] {
  return tableOf(inspection).oddities.map(
    ({ code, column, rows, lines }) => `${code} ${column ?? '-'} ${rows} [${lines.join(' ')}]`,
  );
}

export interface CheckedRows {
  readonly path: string;
  readonly accepted: number;
  readonly rowsRead: number;
}

/**
 * Pastes the mapping of an inspection into the configuration of a new workspace, puts the file in its place, and checks the
 * workspace.
 */
export async function pasteAndCheck(inspection: Inspection, content: string | Buffer): Promise<CheckedRows[]> {
  const { mapping } = inspection;
  if (mapping === null) throw new Error('there is no mapping');
  const folder = newFolder();
  // The values that only the reader knows, as the comments ask.
  const filled = mapping.replaceAll('which-call-centre', 'alfa').replaceAll('which-entity', 'voorbeeld');
  writeFileSync(join(folder, 'belaudit.yaml'), `${FRAME}${filled}`);
  for (const [, where = ''] of filled.matchAll(/^ {4}files: (\S+)/gmu)) {
    const path = join(folder, where.startsWith('"') ? (JSON.parse(where) as string) : where);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(join(dirname(path), basename(inspection.file)), content);
  }
  const { files } = await checkWorkspace(openWorkspace(folder, { today: TODAY }), SILENT);
  return files.map(({ path, rows }) => ({ path, accepted: rows?.accepted ?? -1, rowsRead: rows?.rowsRead ?? -1 }));
}

const FRAME = `client:
  name: Voorbeeld Energie B.V.
  time_zone: Europe/Amsterdam
  entities: [{ id: voorbeeld, name: Voorbeeld Energie B.V. }]
audit: { from: 2026-04-01, to: 2026-04-30, as_of: 2026-07-10 }
vendors: [{ id: alfa, name: Alfa Contact B.V. }]
`;
