import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { audit } from '../../src/audit/audit.ts';
import { ClickHouseEngine } from '../../src/engines/clickhouse/clickhouse-engine.ts';
import { DuckDbEngine } from '../../src/engines/duckdb/duckdb-engine.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { SILENT } from '../../src/model/progress.ts';
import { Store } from '../../src/store/store.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { ThreeNodes } from '../cluster/three-nodes.ts';

/**
 * Judges a loaded workspace in the store, then on one, two and three servers of this machine, and prints JSON: seconds of the whole and of its steps,
 * seconds of processors of the servers, bytes of their tables. `tsx test/bench/cluster.ts <workspace>`
 */

const [directory = '.'] = process.argv.slice(2);
const workspace = openWorkspace(directory);
mkdirSync(workspace.temporaryDirectory, { recursive: true });
const store = await Store.open(workspace.storePath, {
  allowedDirectory: workspace.directory,
  temporaryDirectory: join(workspace.temporaryDirectory, 'spill'),
});

/** Measures the steps of an engine. */
function measured(engine: Engine, steps: Record<string, number>): Engine {
  const time = async (name: string, work: Promise<void>): Promise<void> => {
    const begun = performance.now();
    await work;
    steps[name] = (steps[name] ?? 0) + (performance.now() - begun) / 1000;
  };
  return {
    load: (texts, made) => time('load', engine.load(texts, made)),
    statement: (made, selects, parameters) => time(made.table, engine.statement(made, selects, parameters)),
    rows: (made) => time('rows', engine.rows(made)),
    close: () => time('close', engine.close()),
  };
}

async function judge(engine: Engine, look: () => Promise<object> = async () => ({})): Promise<object> {
  const steps: Record<string, number> = {};
  const timed = measured(engine, steps);
  const begun = performance.now();
  try {
    await audit(store, workspace.configuration, SILENT, { engine: timed });
    const seconds = (performance.now() - begun) / 1000;
    return { seconds, ...(await look()), steps };
  } finally {
    await engine.close();
  }
}

/** Seconds of all processors that a process has used. */
function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const before = process.cpuUsage();
const embedded = await judge(new DuckDbEngine(store));
const used = process.cpuUsage(before);
const processor = (used.user + used.system) / 1_000_000;
console.log(JSON.stringify({ engine: 'duckdb', processor, ...embedded }));
for (const count of [1, 2, 3]) {
  const nodes = await ThreeNodes.start(count);
  try {
    const engine = await ClickHouseEngine.open(store, {
      ...{ url: nodes.url, cluster: nodes.cluster, database: nodes.database, user: 'default', password: '' },
      ...{
        temporaryDirectory: workspace.temporaryDirectory,
        notePath: join(dirname(workspace.storePath), 'cluster.json'),
      },
    });
    const bytes =
      "select sum(total_bytes), sumIf(total_rows, name = 'call') from system.tables where database = currentDatabase()";
    const at = nodes.processes.map(processorSeconds);
    const judged = await judge(engine, async () => ({
      processors: nodes.processes.map((pid, place) => processorSeconds(pid) - (at[place] ?? 0)),
      bytesAndCalls: await Promise.all(nodes.hosts.map((_, place) => nodes.ask(place, bytes))),
    }));
    console.log(JSON.stringify({ engine: 'clickhouse', nodes: count, ...judged }));
  } finally {
    await nodes.stop();
  }
}
store.close();
