import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Audits a loaded workspace by the built program and tells how long each stage took: `tsx test/bench/stages.ts <project> <workspace>`.
 * Prints JSON: seconds by group (standing, rules, responsibility, verdict, completeness, results) and the steps that took longest.
 */

const [project = '.', workspace = '.'] = process.argv.slice(2);

interface Made {
  readonly Store: { readonly prototype: Record<string, (...given: unknown[]) => Promise<unknown>> };
}

async function built<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(join(project, 'dist', 'src', path)).href)) as Module;
}

const { Store } = await built<Made>('store/store.js');
const { STANDING_STEPS } = await built<typeof import('../../src/standing/standing.ts')>('standing/standing.js');
const { auditWorkspace } = await built<typeof import('../../src/monthly-job.ts')>('monthly-job.js');
const { openWorkspace } =
  await built<typeof import('../../src/workspace/open-workspace.ts')>('workspace/open-workspace.js');
const { SILENT } = await built<typeof import('../../src/model/progress.ts')>('model/progress.js');

const standing = new Set(STANDING_STEPS.map((step) => step.table));

/** Which stage a table that is made belongs to. */
function stageOf(table: string): string {
  if (standing.has(table)) return 'standing';
  if (table === 'rule_result' || table === 'breach' || table === 'finding') return 'rules';
  if (table === 'answer') return 'responsibility';
  if (table === 'verdict') return 'verdict';
  if (table.startsWith('completeness')) return 'completeness';
  return 'results';
}

const stages: Record<string, number> = {};
const steps: Record<string, number> = {};

/** Times what a method of the store does; its first argument names the table or file. */
function time(method: 'createTable' | 'insertInto' | 'writeFile'): void {
  const original = Store.prototype[method];
  if (original === undefined) throw new Error(`the store has no ${method}`);
  Store.prototype[method] = async function timed(this: unknown, ...given: unknown[]): Promise<unknown> {
    const started = performance.now();
    const result = await original.apply(this, given);
    const seconds = (performance.now() - started) / 1000;
    const name = String(given[0]);
    const stage = method === 'writeFile' ? 'results' : stageOf(name);
    stages[stage] = (stages[stage] ?? 0) + seconds;
    steps[`${stage}: ${name.replace(/^.*[\\/]/u, '')}`] =
      (steps[`${stage}: ${name.replace(/^.*[\\/]/u, '')}`] ?? 0) + seconds;
    return result;
  };
}

for (const method of ['createTable', 'insertInto', 'writeFile'] as const) time(method);
const started = performance.now();
await auditWorkspace(openWorkspace(workspace), SILENT);
const seconds = (performance.now() - started) / 1000;
const counted = Object.values(stages).reduce((total, one) => total + one, 0);
const longest = Object.entries(steps)
  .sort(([, one], [, other]) => other - one)
  .slice(0, 10);
console.log(JSON.stringify({ seconds, stages: { ...stages, 'counting and the rest': seconds - counted }, longest }));
