import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Audits a loaded workspace by the built program and tells how long each stage took: `tsx test/bench/stages.ts <project> <workspace>`.
 * Prints JSON: seconds and processor time by stage (standing, rules, responsibility, verdict, completeness; the rest is small tables), and the steps that cost most.
 * Results are not written: `belaudit audit` does that as well.
 */

const [project = '.', workspace = '.'] = process.argv.slice(2);

type Method = (...given: unknown[]) => Promise<unknown>;

async function built<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(join(project, 'dist', 'src', path)).href)) as Module;
}

const { Store } = await built<typeof import('../../src/store/store.ts')>('store/store.js');
const methods = Store.prototype as unknown as Record<string, Method>;
const { STANDING_STEPS } = await built<typeof import('../../src/standing/standing.ts')>('standing/standing.js');
const { audit } = await built<typeof import('../../src/audit/audit.ts')>('audit/audit.js');
const { checkCompleteness } =
  await built<typeof import('../../src/completeness/completeness.ts')>('completeness/completeness.js');
const { openWorkspace } =
  await built<typeof import('../../src/workspace/open-workspace.ts')>('workspace/open-workspace.js');
const { SILENT } = await built<typeof import('../../src/model/progress.ts')>('model/progress.js');

const standing = new Set(STANDING_STEPS.map((step) => step.table));

/** Which stage a table that is made belongs to. */
function stageOf(table: string): string {
  if (standing.has(table)) return 'standing';
  if (table === 'rule_result' || table.startsWith('breach') || table === 'finding') return 'rules';
  if (table === 'answer') return 'responsibility';
  if (table === 'verdict') return 'verdict';
  if (table.startsWith('completeness') || table === 'measured') return 'completeness';
  return 'small tables';
}

interface Spent {
  /** On the clock. */
  readonly seconds: number;
  /** Of all processors together: what other programs do at the same time does not count. */
  readonly processor: number;
}

const stages: Record<string, Spent> = {};
const steps: Record<string, Spent> = {};

function sum(one: Spent | undefined, other: Spent): Spent {
  return { seconds: (one?.seconds ?? 0) + other.seconds, processor: (one?.processor ?? 0) + other.processor };
}

/** Starts a watch; what it gives tells what was spent since. */
function watch(): () => Spent {
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1_000_000 };
  };
}

/** Times what a method of the store does; its first argument names the table or file. */
function time(method: 'createTable' | 'insertInto'): void {
  const original = methods[method];
  if (original === undefined) throw new Error(`the store has no ${method}`);
  methods[method] = async function timed(this: unknown, ...given: unknown[]): Promise<unknown> {
    const spent = watch();
    const result = await original.apply(this, given);
    const name = String(given[0]);
    const stage = stageOf(name);
    const step = `${stage}: ${name}`;
    const spentHere = spent();
    stages[stage] = sum(stages[stage], spentHere);
    steps[step] = sum(steps[step], spentHere);
    return result;
  };
}

for (const method of ['createTable', 'insertInto'] as const) time(method);
const spentInAll = watch();
const opened = openWorkspace(workspace);
mkdirSync(opened.temporaryDirectory, { recursive: true });
const store = await Store.open(opened.storePath, {
  allowedDirectory: opened.directory,
  temporaryDirectory: join(opened.temporaryDirectory, 'spill'),
});
await audit(store, opened.configuration, SILENT);
await checkCompleteness(store, opened.configuration);
store.close();
const all = spentInAll();
const counted = Object.values(stages).reduce(sum, { seconds: 0, processor: 0 });
const rest = { seconds: all.seconds - counted.seconds, processor: all.processor - counted.processor };
const longest = Object.entries(steps)
  .sort(([, one], [, other]) => other.processor - one.processor)
  .slice(0, 10);
console.log(JSON.stringify({ all, stages: { ...stages, 'the rest': rest }, longest }));
