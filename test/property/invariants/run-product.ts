import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { audit } from '../../../src/audit/audit.ts';
import { checkCompleteness } from '../../../src/completeness/completeness.ts';
import { load } from '../../../src/facts/load.ts';
import { SILENT } from '../../../src/model/progress.ts';
import type { Summary } from '../../../src/model/summary.ts';
import { matchAnswers } from '../../../src/results/answers.ts';
import { NO_EARLIER_RESULTS } from '../../../src/results/earlier-results.ts';
import { summarise } from '../../../src/results/summarise.ts';
import { prepareRows } from '../../../src/results/write-results.ts';
import { ruleModules } from '../../../src/rulebook/registry.ts';
import { sqlFile } from '../../../src/store/sql.ts';
import { Store } from '../../../src/store/store.ts';
import { CONFIGURATION_FILE, openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { borrowStore, KEPT_FOLDER, returnStore } from '../../kept-stores.ts';
import { configurationText, type GeneratedWorkspace, workspaceFiles } from '../second-opinion/generated-workspace.ts';

/** A row of a result, every cell as text. */
export type ResultRow = Readonly<Record<string, string>>;

/** The product's results for a workspace; rows in any order. */
export interface ProductRun {
  readonly findings: readonly ResultRow[];
  readonly calls: readonly ResultRow[];
  readonly rejected: readonly ResultRow[];
  readonly summary: Summary;
  /** For each vendor, a call on the first day of its loaded calls: vendor, call_id. */
  readonly firstCalls: readonly ResultRow[];
}

export interface RunOptions {
  readonly threads: number;
  /** Splits the work of every step over the threads, however little it is; DuckDB would leave small tables to one thread. */
  readonly alwaysInParallel?: boolean;
}

const RESULTS = '../../../src/results';

const FIRST_CALLS = `
select
    vendor,
    min_by(call_id, [local_day, call_key]) as call_id
from call
group by vendor`;

/**
 * Loads, audits and counts as the monthly job does, in a temporary folder and database.
 * @param options absent: the store of a small workspace, which other runs use too
 */
export async function runProduct(generated: GeneratedWorkspace, options?: RunOptions): Promise<ProductRun> {
  const directory = mkdtempSync(join(KEPT_FOLDER, 'invariants-'));
  try {
    writeWorkspace(generated, directory);
    const workspace = openWorkspace(directory);
    mkdirSync(workspace.temporaryDirectory, { recursive: true });
    const store = options === undefined ? await borrowStore() : await openStore(workspace, options);
    try {
      return await judge(workspace, store);
    } finally {
      await returnStore(store);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function openStore(workspace: Workspace, { threads, alwaysInParallel }: RunOptions): Promise<Store> {
  const { directory, temporaryDirectory } = workspace;
  const store = await Store.open(':memory:', { allowedDirectory: directory, temporaryDirectory, threads });
  if (alwaysInParallel === true) await store.run('pragma verify_parallelism');
  return store;
}

function writeWorkspace(generated: GeneratedWorkspace, directory: string): void {
  writeFileSync(join(directory, CONFIGURATION_FILE), configurationText(generated));
  for (const [path, text] of workspaceFiles(generated)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

async function judge(workspace: Workspace, store: Store): Promise<ProductRun> {
  const { configuration } = workspace;
  await load(workspace, store, SILENT);
  await audit(store, configuration, SILENT);
  await checkCompleteness(store, configuration);
  await matchAnswers(store);
  for (const macro of ['utc-text', 'local-text'])
    await store.define(sqlFile(import.meta.url, `${RESULTS}/${macro}.sql`));
  await prepareRows(store);
  const results = (name: string): string => sqlFile(import.meta.url, `${RESULTS}/${name}.sql`);
  const rules = (await ruleModules()).map(({ definition }) => definition);
  return {
    findings: texts(await store.rows(results('findings'), { time_zone: configuration.client.timeZone })),
    calls: texts(await store.rows(results('calls'))),
    rejected: texts(await store.rows(results('rejected'))),
    summary: await summarise(store, {
      configuration,
      runId: '',
      rules,
      earlier: NO_EARLIER_RESULTS,
      told: [],
      gaps: [],
    }),
    firstCalls: texts(await store.rows(FIRST_CALLS)),
  };
}

function texts(rows: readonly Readonly<Record<string, unknown>>[]): ResultRow[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell)])));
}
