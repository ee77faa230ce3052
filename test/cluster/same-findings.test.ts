import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClickHouseEngine } from '../../src/engines/clickhouse/clickhouse-engine.ts';
import { STANDING_STEPS } from '../../src/standing/standing.ts';
import type { Store } from '../../src/store/store.ts';
import { CASES } from '../acceptance/compare.ts';
import { KEPT_FOLDER } from '../kept-stores.ts';
import { LoadedWorkspace } from '../unit/rulebook/loaded-workspace.ts';
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
    ...{ url: nodes.url, cluster: nodes.cluster, database: nodes.database, user: 'default', password: '' },
    ...{
      temporaryDirectory: join(directory, '.belaudit', 'tmp'),
      notePath: join(directory, '.belaudit', 'cluster.json'),
    },
  });
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
      for (const table of KEPT) found[table] = await differences(loaded.store, table);
      expect(found).toEqual(Object.fromEntries(KEPT.map((table) => [table, 0])));
    } finally {
      await loaded.close();
    }
  });

  it('leave nothing on the nodes', async () => {
    const tables = 'select count() from system.tables where database = currentDatabase()';
    expect(await Promise.all(nodes.hosts.map((_, place) => nodes.ask(place, tables)))).toEqual(['0', '0', '0']);
  });
});
