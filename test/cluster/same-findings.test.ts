import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClickHouseEngine } from '../../src/engines/clickhouse/clickhouse-engine.ts';
import type { ClusterAddress } from '../../src/engines/clickhouse/cluster.ts';
import { STANDING_STEPS } from '../../src/standing/standing.ts';
import type { Store } from '../../src/store/store.ts';
import { CONFIGURATION_FILE } from '../../src/workspace/open-workspace.ts';
import { CASES } from '../acceptance/compare.ts';
import { KEPT_FOLDER } from '../kept-stores.ts';
import { configurationText, workspaceFiles } from '../property/second-opinion/generated-workspace.ts';
import { generateWorkspace } from '../property/second-opinion/generator.ts';
import { SCENARIOS_OF_EVERY_RUN, SEEDS_ON_SERVERS } from '../property/second-opinion/seeds.ts';
import { LoadedWorkspace } from '../unit/rulebook/loaded-workspace.ts';
import { digestsOfResults, judgeEarlierCalls } from './digests-of-results.ts';
import { ThreeNodes } from './three-nodes.ts';

/** The tables that judging leaves in the store, whichever engine judged. */
const KEPT = [
  ...new Set(STANDING_STEPS.filter((step) => step.isKept && !step.isView).map((step) => step.table)),
  ...['finding', 'verdict'],
];

const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** This many generated workspaces are judged at a time: a single one would keep the servers waiting. */
const AT_A_TIME = 4;
const MILLISECONDS_FOR_ALL_OF_THEM = 1_800_000;
const groups = Array.from({ length: Math.ceil(SEEDS_ON_SERVERS.length / AT_A_TIME) }, (_, place) =>
  SEEDS_ON_SERVERS.slice(place * AT_A_TIME, (place + 1) * AT_A_TIME),
);

/** How the nodes judge. */
interface Judging {
  /** The number of turns, if there are enough calls; absent: one. */
  readonly turns?: number;
  /** Absent: the first database of the nodes. */
  readonly address?: ClusterAddress | undefined;
}

let nodes: ThreeNodes;

beforeAll(async () => {
  nodes = await ThreeNodes.start({ databases: AT_A_TIME, compiles: false });
});

afterAll(async () => {
  await nodes.stop();
});

async function openEngine(
  store: Store,
  directory: string,
  { turns = 1, address = nodes.address }: Judging,
): Promise<ClickHouseEngine> {
  const [stored] = await store.rows<{ calls: bigint }>('select count(*) as calls from call');
  return await ClickHouseEngine.open(store, {
    ...address,
    ...{
      callsAtOnce: Math.ceil(Number(stored?.calls) / nodes.hosts.length / turns),
      temporaryDirectory: join(directory, '.belaudit', 'tmp'),
      notePath: join(directory, '.belaudit', 'cluster.json'),
    },
  });
}

/**
 * The differences between judging on the nodes and in the store: tables, with the number of differing rows, and files of the results, by
 * bytes.
 * @param directory of a workspace
 */
async function differencesIn(directory: string, judging: Judging): Promise<Readonly<Record<string, number | string>>> {
  const loaded = await LoadedWorkspace.open(directory);
  try {
    await judgeEarlierCalls(loaded.workspace, loaded.store);
    await loaded.judge();
    const files = await digestsOfResults(loaded.workspace, loaded.store);
    for (const table of KEPT) await loaded.store.run(`create table first_${table} as from ${table}`);
    const engine = await openEngine(loaded.store, directory, judging);
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

/**
 * Hostile characters for ids and names: quotes, backslashes, comments, parameters, letters whose capitals differ between engines.
 */
const HOSTILE = "'`\\--/*{a:Int64}$one%_İßé👤";
/** Within a list of companies, a semicolon separates two of them. */
const HOSTILE_ID = `${HOSTILE};`;
const WITH_PERSONS = '15-one-person-two-numbers';

/**
 * A case with hostile ids and a hostile name of a company.
 * @returns its folder
 */
function writeHostile(): string {
  const directory = join(KEPT_FOLDER, 'cluster', 'hostile');
  cpSync(join(CASES, WITH_PERSONS), directory, { recursive: true });
  const configuration = join(directory, CONFIGURATION_FILE);
  const company = JSON.stringify(`zeker${HOSTILE}`);
  writeFileSync(
    configuration,
    readFileSync(configuration, 'utf8').replaceAll('zeker', () => company),
  );
  const files = readdirSync(join(directory, 'in'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.csv'))) {
    const path = join(directory, 'in', file);
    const named = readFileSync(path, 'utf8').replaceAll(/[\w|]*zeker/gu, (company) => `"${company}${HOSTILE}"`);
    writeFileSync(
      path,
      named.replaceAll(/[PABCVR]-\d+/gu, (id) => `"${id}${HOSTILE_ID}"`),
    );
  }
  return directory;
}

/** Rows of a table that only one of two judgements has. */
async function differences(store: Store, table: string): Promise<number> {
  const [row] = await store.rows<{ differ: bigint }>(
    `select (select count(*) from (select * from ${table} except all select * from first_${table}))
      + (select count(*) from (select * from first_${table} except all select * from ${table})) as differ`,
  );
  return Number(row?.differ);
}

/** Writes a generated workspace. @returns its folder */
function writeGenerated(seed: number): string {
  const directory = mkdtempSync(join(KEPT_FOLDER, 'seed-'));
  const generated = generateWorkspace(seed, SCENARIOS_OF_EVERY_RUN);
  writeFileSync(join(directory, CONFIGURATION_FILE), configurationText(generated));
  for (const [path, text] of workspaceFiles(generated)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

describe('three shards and the store', () => {
  it.each(names)('find the same, in two turns: %s', async (name) => {
    const directory = join(KEPT_FOLDER, 'cluster', name);
    cpSync(join(CASES, name), directory, { recursive: true });
    expect(await differencesIn(directory, { turns: 2 })).toEqual({});
  });

  it('find the same where ids and names are hostile', async () => {
    const directory = writeHostile();
    expect(await differencesIn(directory, { turns: 2 })).toEqual({});
    const loaded = await LoadedWorkspace.open(directory);
    try {
      const calls = await loaded.store.rows('select call_id from call where ends_with(call_id, $id)', {
        id: HOSTILE_ID,
      });
      expect(calls).toHaveLength(11);
    } finally {
      await loaded.close();
    }
  });

  it.each(groups.map((seeds) => [seeds]))(
    'find the same in the generated workspaces of seeds %j',
    { timeout: MILLISECONDS_FOR_ALL_OF_THEM },
    async (seeds) => {
      const different = seeds.map((seed, place) =>
        differencesIn(writeGenerated(seed), { address: nodes.addresses[place] }),
      );
      expect(await Promise.all(different)).toEqual(seeds.map(() => ({})));
    },
  );

  it('leave nothing on the nodes', async () => {
    const tables = "select count() from system.tables where startsWith(database, 'belaudit')";
    expect(await Promise.all(nodes.hosts.map((_, place) => nodes.ask(place, tables)))).toEqual(['0', '0', '0']);
  });
});
