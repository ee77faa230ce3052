import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { audit } from '../../src/audit/audit.ts';
import { ClickHouseEngine } from '../../src/engines/clickhouse/clickhouse-engine.ts';
import { DuckDbEngine } from '../../src/engines/duckdb/duckdb-engine.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { SILENT } from '../../src/model/progress.ts';
import { STANDING_STEPS } from '../../src/standing/standing.ts';
import { Store } from '../../src/store/store.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { digestsOfResults, judgeEarlierCalls } from '../cluster/digests-of-results.ts';
import { ThreeNodes } from '../cluster/three-nodes.ts';

/**
 * Judges a loaded workspace in the store, then on servers of this machine, and prints a line of JSON for each: clock seconds and processor time of
 * every step, bytes of the servers' tables, the peak memory of each process, and a digest of every table that judging keeps. With `--results` it also
 * writes the results of each to a temporary draft and prints their checksums. It fails if these differ. `--only duckdb` or `--only clickhouse` judges
 * in one of the two, so that copies of a workspace can be judged at the same time. `tsx test/bench/cluster.ts <workspace> [--only duckdb] [--nodes
 * 1,2,3] [--calls-at-once 1000000] [--memory 3GB] [--threads 2] [--results]`
 */

/** The tables that judging leaves in the store. */
const KEPT = [
  ...new Set(STANDING_STEPS.filter((step) => step.isKept && !step.isView).map((step) => step.table)),
  ...['finding', 'verdict'],
];

const words = process.argv.slice(2);
const option = (name: string): string | undefined =>
  words.includes(name) ? words[words.indexOf(name) + 1] : undefined;
const [directory = '.'] = words;
const only = option('--only');
const counts = only === 'duckdb' ? [] : (option('--nodes') ?? '1,2,3').split(',').map(Number);
const callsAtOnce = option('--calls-at-once');
const hasResults = words.includes('--results');

const workspace = openWorkspace(directory);
mkdirSync(workspace.temporaryDirectory, { recursive: true });
const store = await Store.open(workspace.storePath, {
  allowedDirectory: workspace.directory,
  temporaryDirectory: join(workspace.temporaryDirectory, 'spill'),
  memoryLimit: option('--memory') ?? '2GB',
  threads: Number(option('--threads') ?? availableParallelism()),
});

interface Step {
  seconds: number;
  processor: number;
}

/** Measures the steps of an engine that works in these processes. */
function measured(engine: Engine, pids: readonly number[], steps: Record<string, Step>): Engine {
  const time = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const [begun, used] = [performance.now(), total(pids)];
    const result = await work();
    const step = steps[name] ?? { seconds: 0, processor: 0 };
    step.seconds = rounded(step.seconds + (performance.now() - begun) / 1000);
    step.processor = rounded(step.processor + total(pids) - used);
    steps[name] = step;
    return result;
  };
  return {
    judgedBy: () => engine.judgedBy(),
    load: (texts, made) => time('load', () => engine.load(texts, made)),
    begin: (turn) => time('begin', () => engine.begin(turn)),
    statement: (made, selects, parameters) => time(made.table, () => engine.statement(made, selects, parameters)),
    rows: (made) => time('rows', () => engine.rows(made)),
    close: () => time('close', () => engine.close()),
  };
}

/**
 * Judges, and writes the results if requested.
 * @returns the measurements
 */
async function judge(
  engine: Engine,
  servers: readonly number[],
  look: () => Promise<object> = async () => ({}),
): Promise<object> {
  const pids = [process.pid, ...servers];
  const steps: Record<string, Step> = {};
  const before = pids.map(processorSeconds);
  const begun = performance.now();
  try {
    await audit(store, workspace.configuration, SILENT, { engine: measured(engine, pids, steps) });
    const seconds = rounded((performance.now() - begun) / 1000);
    const processors = pids.map((pid, place) => rounded(processorSeconds(pid) - (before[place] ?? 0)));
    const looked = await look();
    return { seconds, processors, megabytesOfMemory: pids.map(mostMemory), ...looked, steps };
  } finally {
    await engine.close();
  }
}

/** The number of rows of the kept tables and a digest of them, in any order. */
async function digests(): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const table of KEPT) {
    const [told] = await store.rows<{ rows: bigint; digest: string }>(
      `select count(*) as rows, cast(sum(hash(t)) as varchar) as digest from ${table} as t`,
    );
    found[table] = `${told?.rows} ${told?.digest}`;
  }
  return found;
}

function rounded(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

function total(pids: readonly number[]): number {
  return pids.map(processorSeconds).reduce((sum, seconds) => sum + seconds, 0);
}

/** Seconds of processor time that a process has used, all processors together. */
function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function mostMemory(pid: number): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1000);
}

const sums: string[] = [];

async function tell(measurement: object): Promise<void> {
  const kept = await digests();
  const written = hasResults ? await digestsOfResults(workspace, store) : {};
  sums.push(JSON.stringify([kept, written]));
  console.log(JSON.stringify({ ...measurement, kept, results: written }));
}

await judgeEarlierCalls(workspace, store);
if (only !== 'clickhouse') await tell({ engine: 'duckdb', ...(await judge(new DuckDbEngine(store), [])) });
for (const count of counts) {
  const nodes = await ThreeNodes.start({ count });
  try {
    const engine = await ClickHouseEngine.open(store, {
      ...nodes.address,
      ...(callsAtOnce === undefined ? {} : { callsAtOnce: Number(callsAtOnce) }),
      ...{
        temporaryDirectory: workspace.temporaryDirectory,
        notePath: join(dirname(workspace.storePath), 'cluster.json'),
      },
    });
    const sizes = `select name, total_rows, total_bytes from system.tables where database = currentDatabase() format JSONCompactEachRow`;
    const judged = await judge(engine, nodes.processes, async () => ({
      tables: await Promise.all(
        nodes.hosts.map(async (_, place) =>
          (await nodes.ask(place, sizes)).split('\n').map((line) => JSON.parse(line)),
        ),
      ),
    }));
    await tell({ engine: 'clickhouse', nodes: count, ...judged });
  } finally {
    await nodes.stop();
  }
}
store.close();
rmSync(workspace.temporaryDirectory, { recursive: true, force: true });
if (new Set(sums).size > 1) throw new Error('what was judged is not the same');
