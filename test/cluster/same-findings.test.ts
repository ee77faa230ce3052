import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClickHouseEngine } from '../../src/engines/clickhouse/clickhouse-engine.ts';
import { STANDING_STEPS } from '../../src/standing/standing.ts';
import type { Store } from '../../src/store/store.ts';
import { CONFIGURATION_FILE } from '../../src/workspace/open-workspace.ts';
import { CASES } from '../acceptance/compare.ts';
import { KEPT_FOLDER } from '../kept-stores.ts';
import { configurationText, workspaceFiles } from '../property/second-opinion/generated-workspace.ts';
import { generateWorkspace } from '../property/second-opinion/generator.ts';
import { SCENARIOS_OF_EVERY_RUN, SEEDS_OF_EVERY_RUN } from '../property/second-opinion/seeds.ts';
import { LoadedWorkspace } from '../unit/rulebook/loaded-workspace.ts';
import { digestsOfResults, judgeEarlierCalls } from './digests-of-results.ts';
import { TABLES } from './judged-workspace.ts';
import { ThreeNodes } from './three-nodes.ts';

/** What judging leaves in the store, whichever engine judged. */
const KEPT = [
  ...new Set(STANDING_STEPS.filter((step) => step.isKept && !step.isView).map((step) => step.table)),
  ...['finding', 'verdict'],
];

const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

let nodes: ThreeNodes;

beforeAll(async () => {
  nodes = await ThreeNodes.start();
});

afterAll(async () => {
  await nodes.stop();
});

/** @param turns in which the nodes judge, where there are calls enough */
async function openEngine(store: Store, directory: string, turns: number): Promise<ClickHouseEngine> {
  const [stored] = await store.rows<{ calls: bigint }>('select count(*) as calls from call');
  return await ClickHouseEngine.open(store, {
    ...nodes.address,
    ...{
      callsAtOnce: Math.ceil(Number(stored?.calls) / nodes.hosts.length / turns),
      temporaryDirectory: join(directory, '.belaudit', 'tmp'),
      notePath: join(directory, '.belaudit', 'cluster.json'),
    },
  });
}

/**
 * What is not the same where the nodes judge and where the store does: tables, with how many rows, and files of the results, to the byte.
 * @param directory of a workspace
 */
async function differencesIn(directory: string, turns = 1): Promise<Readonly<Record<string, number | string>>> {
  const loaded = await LoadedWorkspace.open(directory);
  try {
    await judgeEarlierCalls(loaded.workspace, loaded.store);
    await loaded.judge();
    const files = await digestsOfResults(loaded.workspace, loaded.store);
    for (const table of KEPT) await loaded.store.run(`create table first_${table} as from ${table}`);
    const engine = await openEngine(loaded.store, directory, turns);
    try {
      await loaded.judgeOn(engine);
    } finally {
      await engine.close();
    }
    const found: Record<string, number | string> = {};
    for (const table of KEPT) {
      const rows = await differences(loaded.store, table);
      if (rows > 0) found[table] = rows;
    }
    for (const [name, digest] of Object.entries(await digestsOfResults(loaded.workspace, loaded.store)))
      if (digest !== files[name]) found[name] = digest;
    return found;
  } finally {
    await loaded.close();
  }
}

/** Rows of a table that are in one of two judgements only. */
async function differences(store: Store, table: string): Promise<number> {
  const [row] = await store.rows<{ differ: bigint }>(
    `select (select count(*) from (select * from ${table} except all select * from first_${table}))
      + (select count(*) from (select * from first_${table} except all select * from ${table})) as differ`,
  );
  return Number(row?.differ);
}

describe('three shards and the store', () => {
  it.each(names)('find the same, in two turns: %s', async (name) => {
    const directory = join(KEPT_FOLDER, 'cluster', name);
    cpSync(join(CASES, name), directory, { recursive: true });
    expect(await differencesIn(directory, 2)).toEqual({});
  });

  it.each(SEEDS_OF_EVERY_RUN)('find the same in the generated workspace of seed %i', async (seed) => {
    const directory = mkdtempSync(join(KEPT_FOLDER, 'seed-'));
    const generated = generateWorkspace(seed, SCENARIOS_OF_EVERY_RUN);
    writeFileSync(join(directory, CONFIGURATION_FILE), configurationText(generated));
    for (const [path, text] of workspaceFiles(generated)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    expect(await differencesIn(directory)).toEqual({});
  });

  it('leave nothing on the nodes', async () => {
    expect(await Promise.all(nodes.hosts.map((_, place) => nodes.ask(place, TABLES)))).toEqual(['0', '0', '0']);
  });
});
