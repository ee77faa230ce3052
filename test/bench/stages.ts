import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Runs a step of the monthly work with the built program and prints how long each stage took: `tsx test/bench/stages.ts <project> <workspace> [<step>
 * [<memory>]]`. Steps: `load`; `audit`, without PDFs; `months`, the same for every loaded month, judged together; `judge` (default), an audit of a
 * loaded workspace without results. Prints JSON: seconds and processor time by stage (for judging: standing, rules, responsibility, verdict,
 * completeness, and small tables for the rest; otherwise the names of the progress display), and the most expensive steps.
 */

const [project = '.', workspace = '.', step = 'judge', memory = '2GB'] = process.argv.slice(2);

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
// The API runs joined modules, which have a store of their own: these are the modules that are timed here.
const { auditPeriods } = await built<typeof import('../../src/jobs/months.ts')>('jobs/months.js');
const { auditWorkspace } = await built<typeof import('../../src/jobs/monthly.ts')>('jobs/monthly.js');
const { loadWorkspace } = await built<typeof import('../../src/jobs/load.ts')>('jobs/load.js');
const { openWorkspace } =
  await built<typeof import('../../src/workspace/open-workspace.ts')>('workspace/open-workspace.js');
const { SILENT } = await built<typeof import('../../src/model/progress.ts')>('model/progress.js');

const standing = new Set(STANDING_STEPS.map((made) => made.table));

/** The stage that makes a table. */
function stageOf(table: string): string {
  if (standing.has(table)) return 'standing';
  if (['rule_result', 'result_in_scope'].includes(table) || table.startsWith('breach') || table === 'finding')
    return 'rules';
  if (table === 'answer') return 'responsibility';
  if (table === 'verdict') return 'verdict';
  if (table.startsWith('completeness') || table === 'measured') return 'completeness';
  return 'small tables';
}

interface Spent {
  /** By the clock. */
  readonly seconds: number;
  /** All processors together; other programs do not count. */
  readonly processor: number;
}

const stages: Record<string, Spent> = {};
const steps: Record<string, Spent> = {};

function sum(one: Spent | undefined, other: Spent): Spent {
  return { seconds: (one?.seconds ?? 0) + other.seconds, processor: (one?.processor ?? 0) + other.processor };
}

/** Starts a watch; the returned function says what was spent since. */
function watch(): () => Spent {
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1_000_000 };
  };
}

const JUDGING = 'Judging';
/** The stage that the progress names; stages of judging are recognised by their tables instead. */
let told: { readonly name: string; readonly spent: () => Spent } | undefined;

function endTold(): void {
  if (told !== undefined && told.name !== JUDGING) stages[told.name] = sum(stages[told.name], told.spent());
  told = undefined;
}

const progress = {
  ...SILENT,
  stage: (name: string): void => {
    endTold();
    told = { name, spent: watch() };
  },
  done: endTold,
};

/** Times a method of the store; its first argument names the table or file. */
function time(method: 'createTable' | 'createTemporaryTable' | 'insertInto'): void {
  const original = methods[method];
  if (original === undefined) throw new Error(`the store has no ${method}`);
  methods[method] = async function timed(this: unknown, ...given: unknown[]): Promise<unknown> {
    const spent = watch();
    const result = await original.apply(this, given);
    const name = String(given[0]);
    const isTold = told !== undefined && told.name !== JUDGING;
    const stage = isTold ? String(told?.name) : stageOf(name);
    const made = `${stage}: ${name}`;
    const spentHere = spent();
    if (!isTold) stages[stage] = sum(stages[stage], spentHere);
    steps[made] = sum(steps[made], spentHere);
    return result;
  };
}

async function judge(): Promise<void> {
  mkdirSync(opened.temporaryDirectory, { recursive: true });
  const store = await Store.open(opened.storePath, {
    allowedDirectory: opened.directory,
    temporaryDirectory: join(opened.temporaryDirectory, 'spill'),
    memoryLimit: memory,
  });
  await audit(store, opened.configuration, SILENT);
  await checkCompleteness(store, opened.configuration);
  store.close();
}

for (const method of ['createTable', 'createTemporaryTable', 'insertInto'] as const) time(method);
const spentInAll = watch();
const opened = openWorkspace(workspace);
const options = { memoryLimit: memory };
if (step === 'load') await loadWorkspace(opened, progress, options);
else if (step === 'audit') await auditWorkspace(opened, progress, options);
else if (step === 'months') await auditPeriods(opened, 'all', progress, { ...options, again: true });
else await judge();
endTold();
const all = spentInAll();
const counted = Object.values(stages).reduce(sum, { seconds: 0, processor: 0 });
const rest = { seconds: all.seconds - counted.seconds, processor: all.processor - counted.processor };
const longest = Object.entries(steps)
  .sort(([, one], [, other]) => other.processor - one.processor)
  .slice(0, 10);
console.log(JSON.stringify({ all, stages: { ...stages, 'the rest': rest }, longest }));
