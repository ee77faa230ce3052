import { existsSync, readdirSync } from 'node:fs';
import { showSharedRows } from '../audit/loaded/shared-rows.ts';
import type { CheckDocumentation } from '../model/completeness.ts';
import type { Configuration } from '../model/configuration.ts';
import { dayNumber } from '../model/day-numbers.ts';
import type { TableDefinition } from '../model/facts.ts';
import { plainRows } from '../store/plain-rows.ts';
import { sqlFile } from '../store/sql.ts';
import type { Parameters, Store } from '../store/store.ts';

/** Results of the checks: one row for each thing that may be missing from the logs, or that no log should show. Days since 1970-01-01. */
const COMPLETENESS: TableDefinition = {
  check_id: 'VARCHAR',
  vendor: 'VARCHAR',
  subject: 'VARCHAR',
  day: 'INTEGER',
  expected: 'VARCHAR',
  found: 'VARCHAR',
  detail: 'VARCHAR',
  file_key: 'INTEGER',
  source_row: 'BIGINT',
};

/** How much each check could examine; with 0 the check could not be made, and `unexamined` says why. */
const EXAMINED: TableDefinition = {
  check_id: 'VARCHAR',
  vendor: 'VARCHAR',
  examined: 'BIGINT',
  unexamined: 'VARCHAR',
};

/** The sources run as `.ts`, the package as `.js`. */
const ENDING: string = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

/** Ids of the checks (rulebook, section 11), sorted: one per folder; the folder is the registration. */
export function completenessChecks(): readonly string[] {
  return readdirSync(new URL('./checks/', import.meta.url)).sort();
}

/** The checks as reports show them, sorted by id. */
export async function listChecks(): Promise<readonly CheckDocumentation[]> {
  const checks: CheckDocumentation[] = [];
  for (const id of completenessChecks()) {
    const module = (await import(new URL(`./checks/${id}/check${ENDING}`, import.meta.url).href)) as {
      check: CheckDocumentation;
    };
    if (module.check.id !== id) throw new Error(`the check in folder ${id} calls itself ${module.check.id}`);
    checks.push(module.check);
  }
  return checks;
}

/**
 * Checks the logs of a judged period for what they leave out (rulebook, section 11). Reads what `load` and `audit` left in the store, and creates
 * `completeness`, with one row per result, and `completeness_examined`, how much each check could examine per vendor (empty: all together), or why it could not.
 */
export async function checkCompleteness(store: Store, configuration: Configuration): Promise<void> {
  await checkLoadedCalls(store, configuration);
  await checkJudgedCalls(store, configuration);
}

/** The checks that need no verdicts. They can run while calls are judged, once `call_scope` can be read. */
export async function checkLoadedCalls(store: Store, configuration: Configuration): Promise<void> {
  await showSharedRows(store);
  await store.defineTable('completeness', COMPLETENESS);
  await store.defineTable('completeness_examined', EXAMINED);
  await runChecks(store, configuration, (check) => !readsStanding(check));
}

/** The checks that read how calls were judged. They add to the tables that `checkLoadedCalls` made. */
export async function checkJudgedCalls(store: Store, configuration: Configuration): Promise<void> {
  await showSharedRows(store);
  await runChecks(store, configuration, readsStanding);
}

async function runChecks(
  store: Store,
  { audit: period, policy, vendors }: Configuration,
  isAsked: (check: string) => boolean,
): Promise<void> {
  const given = {
    from_day: dayNumber(period.from),
    to_day: dayNumber(period.to),
    as_of_day: dayNumber(period.asOf),
    abandoned_per_million: Math.round(policy.abandonedShare * 1_000_000),
  };
  const allExamined: [check: string, vendor: string, examined: number, unexamined: string | null][] = [];
  for (const { id: check, isOverall, text } of (await listChecks()).filter(({ id }) => isAsked(id))) {
    const rows = await runCheck(store, check, given);
    for (const { vendor, examined } of rows) if (examined > 0) allExamined.push([check, vendor, examined, null]);
    const done = new Set(rows.filter(({ examined }) => examined > 0).map(({ vendor }) => vendor));
    const asked = isOverall ? [''] : vendors.map(({ id }) => id);
    for (const vendor of asked) if (!done.has(vendor)) allExamined.push([check, vendor, 0, text.en.unchecked]);
  }
  await store.dropTable('measured');
  await store.addRows('completeness_examined', EXAMINED, allExamined);
}

/** Adds the results of a check. @returns how much it examined per vendor (empty: all together) */
async function runCheck(
  store: Store,
  check: string,
  given: Readonly<Record<string, number>>,
): Promise<readonly { readonly vendor: string; readonly examined: number }[]> {
  // What the results and the examined amount both derive from is computed only once.
  const isMeasured = isWritten(check, 'measured');
  if (isMeasured && (await store.createTemporaryTable('measured', ...select(check, 'measured', given))) === 0)
    return [];
  const rows = await plainRows<{ vendor: string; examined: number }>(store, ...select(check, 'examined', given));
  // Each result was examined. But what was measured can be too little to count as examined and still give a result.
  if (isMeasured || rows.some(({ examined }) => examined > 0)) await addResults(store, check, given);
  return rows;
}

/** The statements of a check; it need not have the first. */
const STATEMENTS = ['measured', 'examined', 'results'] as const;

function isWritten(check: string, file: (typeof STATEMENTS)[number]): boolean {
  return existsSync(new URL(`./checks/${check}/${file}.sql`, import.meta.url));
}

function readsStanding(check: string): boolean {
  return STATEMENTS.some((file) => isWritten(check, file) && /\b(?:from|join) standing\b/u.test(textOf(check, file)));
}

function textOf(check: string, file: string): string {
  return sqlFile(import.meta.url, `./checks/${check}/${file}.sql`);
}

/** The statement of a check, and the parameters that it needs. */
function select(check: string, file: string, given: Readonly<Record<string, number>>): [sql: string, Parameters] {
  const sql = textOf(check, file);
  return [sql, Object.fromEntries(Object.entries(given).filter(([name]) => sql.includes(`$${name}`)))];
}

async function addResults(store: Store, check: string, given: Readonly<Record<string, number>>): Promise<void> {
  const [sql, asked] = select(check, 'results', given);
  await store.insertInto(
    'completeness',
    `select cast($check_id as varchar) as check_id, found.* from (\n${sql}\n) as found`,
    {
      ...asked,
      check_id: check,
    },
  );
}
