import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../src/errors.ts';
import type { Manifest } from '../../src/results/manifest.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { CASES } from '../acceptance/compare.ts';
import { KEPT_FOLDER } from '../kept-stores.ts';
import { COMPARED } from './digests-of-results.ts';
import { PASSWORD, PASSWORD_FROM } from './three-nodes.ts';

const CASE = '26-an-objection-written-down-twice';

const environment: Record<string, string> = { [PASSWORD_FROM]: PASSWORD };

/** Options of commands that may use the cluster of the workspace that was made last. */
export const OPTIONS: { readonly environment: Readonly<Record<string, string>> } = { environment };

/** Counts the tables of an audit on a node. */
export const TABLES = 'select count() from system.tables where database = currentDatabase()';

/**
 * A workspace with calls of May 2026.
 * @param engine the configuration of the cluster
 */
export function workspaceOn(engine: string, name: string): Workspace {
  const directory = join(KEPT_FOLDER, name);
  cpSync(join(CASES, CASE), directory, { recursive: true });
  appendFileSync(join(directory, 'belaudit.yaml'), `\n${engine}\n`);
  environment['BELAUDIT_CLUSTER'] = /url: "(?<url>[^"]+)"/u.exec(engine)?.groups?.['url'] ?? '';
  return openWorkspace(directory, { today: '2026-11-25' });
}

/** A row for Alfa's log. */
export function addCall({ directory }: Workspace, id: string, startedAt: string): void {
  const call = `${id},${startedAt},,+31612345671,80,refused,zon-2026,yes,no,yes\n`;
  appendFileSync(join(directory, 'in/alfa/calls.csv'), call);
}

/** The results of a period; absent: the configuration's. */
export function resultsOf(
  workspace: Workspace,
  period: string = periodOf(workspace),
): Readonly<Record<string, string>> {
  const folder = join(workspace.reportsDirectory, period);
  return Object.fromEntries(COMPARED.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

export function manifestOf(workspace: Workspace, period: string = periodOf(workspace)): Manifest {
  return JSON.parse(readFileSync(join(workspace.reportsDirectory, period, 'manifest.json'), 'utf8')) as Manifest;
}

function periodOf({ configuration }: Workspace): string {
  return `${configuration.audit.from}_${configuration.audit.to}`;
}

export function hasResults({ reportsDirectory }: Workspace): boolean {
  return existsSync(reportsDirectory) && readdirSync(reportsDirectory).length > 0;
}

/** The file in which the workspace notes tables that an audit may have left on the cluster. */
export function notePath({ directory }: Workspace): string {
  return join(directory, '.belaudit', 'cluster.json');
}

/**
 * The message of work that fails.
 * @throws Error if it does not fail
 */
export async function failure(work: Promise<unknown>): Promise<UserError> {
  const error: unknown = await work.then(
    () => new Error('it did not fail'),
    (cause: unknown) => cause,
  );
  if (error instanceof UserError) return error;
  throw error;
}
