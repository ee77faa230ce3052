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

async function openEngine(store: Store, directory: string): Promise<ClickHouseEngine> {
  return await ClickHouseEngine.open(store, {
    ...nodes.address,
    ...{
      temporaryDirectory: join(directory, '.belaudit', 'tmp'),
      notePath: join(directory, '.belaudit', 'cluster.json'),
    },
  });
}

/** Tables of which the nodes leave other rows than the store, with how many. @param directory a workspace below `KEPT_FOLDER` */
async function tablesThatDiffer(directory: string): Promise<Readonly<Record<string, number>>> {
  const loaded = await LoadedWorkspace.borrow(directory);
  try {
    await loaded.judge();
    for (const table of KEPT) await loaded.store.run(`create table first_${table} as from ${table}`);
    const engine = await openEngine(loaded.store, directory);
    try {
      await loaded.judgeOn(engine);
    } finally {
      await engine.close();
    }
    const found: Record<string, number> = {};
    for (const table of KEPT) {
      const rows = await differences(loaded.store, table);
      if (rows > 0) found[table] = rows;
    }
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
  it.each(names)('find the same: %s', async (name) => {
    const directory = join(KEPT_FOLDER, 'cluster', name);
    cpSync(join(CASES, name), directory, { recursive: true });
    expect(await tablesThatDiffer(directory)).toEqual({});
  });

  it.each(SEEDS_OF_EVERY_RUN)('find the same in the generated workspace of seed %i', async (seed) => {
    const directory = mkdtempSync(join(KEPT_FOLDER, 'seed-'));
    const generated = generateWorkspace(seed, SCENARIOS_OF_EVERY_RUN);
    writeFileSync(join(directory, CONFIGURATION_FILE), configurationText(generated));
    for (const [path, text] of workspaceFiles(generated)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    expect(await tablesThatDiffer(directory)).toEqual({});
  });

  it('leave nothing on the nodes', async () => {
    expect(await Promise.all(nodes.hosts.map((_, place) => nodes.ask(place, TABLES)))).toEqual(['0', '0', '0']);
  });
});
