import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ClickHouseEngine } from '../../src/engines/clickhouse/clickhouse-engine.ts';
import type { UserError } from '../../src/errors.ts';
import { loadWorkspace } from '../../src/jobs/load.ts';
import { auditWorkspace } from '../../src/jobs/monthly.ts';
import { forgetWorkspace } from '../../src/jobs/removal.ts';
import { SILENT } from '../../src/model/progress.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { CASES } from '../acceptance/compare.ts';
import { KEPT_FOLDER } from '../kept-stores.ts';
import { ThreeNodes } from './three-nodes.ts';

const CASE = '26-an-objection-written-down-twice';
const TABLES = 'select count() from system.tables where database = currentDatabase()';

let nodes: ThreeNodes;
let made = 0;
let workspace: Workspace;

beforeAll(async () => {
  nodes = await ThreeNodes.start();
});

afterAll(async () => {
  await nodes.stop();
});

beforeEach(async () => {
  made += 1;
  const directory = join(KEPT_FOLDER, 'failures', `${made}`);
  cpSync(join(CASES, CASE), directory, { recursive: true });
  const engine = `engine: { clickhouse: { url: "${nodes.url}", cluster: ${nodes.cluster}, database: ${nodes.database}, user: default } }`;
  appendFileSync(join(directory, 'belaudit.yaml'), `\n${engine}\n`);
  workspace = openWorkspace(directory, { today: '2026-11-25' });
  await loadWorkspace(workspace, SILENT);
});

/** Waits until the audit has made this table on a node: it is in the middle of its work then. */
async function untilMade(table: string, place: number): Promise<void> {
  const asked = `select count() from system.tables where name = '${table}'`;
  while ((await nodes.ask(place, asked)) !== '1') await sleep(20);
}

/** Files of the results that must be the same whichever engine judged. */
function results(): Readonly<Record<string, string>> {
  const { from, to } = workspace.configuration.audit;
  const folder = join(workspace.reportsDirectory, `${from}_${to}`);
  return Object.fromEntries(
    ['findings.csv', 'calls.csv', 'summary.json'].map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

function hasResults(): boolean {
  return existsSync(workspace.reportsDirectory) && readdirSync(workspace.reportsDirectory).length > 0;
}

async function failure(work: Promise<unknown>): Promise<UserError> {
  return await work.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => error as UserError,
  );
}

describe('an audit on three nodes', () => {
  it('writes the same bytes as one in the store, and leaves nothing on the nodes', async () => {
    await auditWorkspace(workspace, SILENT);
    const ofCluster = results();
    await auditWorkspace(workspace, SILENT, { engine: 'duckdb' });
    expect(results()).toEqual(ofCluster);
    expect(await Promise.all(nodes.hosts.map((_, place) => nodes.ask(place, TABLES)))).toEqual(['0', '0', '0']);
    expect(existsSync(join(workspace.directory, '.belaudit', 'cluster.json'))).toBe(false);
    expect(existsSync(workspace.temporaryDirectory)).toBe(false);
  });

  it('refuses a database with tables of others', async () => {
    await nodes.ask(1, 'create table theirs (a UInt8) engine = MergeTree order by tuple()');
    try {
      const { code, message } = await failure(auditWorkspace(workspace, SILENT));
      expect([code, message]).toEqual(['ENGINE_REFUSED', expect.stringContaining(nodes.nameOf(1))]);
      expect(await nodes.ask(1, 'show tables')).toBe('theirs');
    } finally {
      await nodes.ask(1, 'drop table theirs sync');
    }
    expect(hasResults()).toBe(false);
  });

  it('refuses a database that another audit has, also one of an earlier version', async () => {
    await nodes.ask(
      0,
      "create table belaudit_claim (a UInt8) engine = MergeTree order by tuple() comment 'belaudit x'",
    );
    try {
      const { code, message } = await failure(auditWorkspace(workspace, SILENT));
      expect([code, message]).toEqual(['ENGINE_BUSY', expect.stringContaining(nodes.nameOf(0))]);
    } finally {
      await nodes.ask(0, 'drop table belaudit_claim sync');
    }
    expect(hasResults()).toBe(false);
  });

  it('fails where somebody changes its tables meanwhile', async () => {
    const changed = untilMade('call_party', 2).then(() => nodes.ask(2, 'insert into phone (number) values (1)'));
    const { code, message } = await failure(auditWorkspace(workspace, SILENT));
    await changed;
    expect([code, message]).toEqual(['ENGINE_REFUSED', expect.stringContaining(nodes.nameOf(2))]);
    expect(hasResults()).toBe(false);
  });

  it('names the node that is lost in the middle, writes nothing, and is right once it is back', async () => {
    const killed = untilMade('call_party', 1).then(async () => {
      await nodes.killNode(1);
      return Date.now();
    });
    const { code, message } = await failure(auditWorkspace(workspace, SILENT));
    expect([code, message]).toEqual(['ENGINE_UNREACHABLE', `${nodes.nameOf(1)} does not answer.`]);
    expect(Date.now() - (await killed)).toBeLessThan(60_000);
    expect(hasResults()).toBe(false);
    const gone = await failure(auditWorkspace(workspace, SILENT));
    expect([gone.code, gone.message]).toEqual(['ENGINE_UNREACHABLE', `${nodes.nameOf(1)} does not answer.`]);
    // Nobody is forgotten here and stays there.
    const forgotten = await failure(forgetWorkspace(workspace, SILENT, { number: '0612345674' }));
    expect(forgotten.code).toBe('ENGINE_UNREACHABLE');
    await nodes.startNode(1);
    expect(Number(await nodes.ask(1, TABLES))).toBeGreaterThan(0);
    await forgetWorkspace(workspace, SILENT, { number: '0612345674' });
    expect(await nodes.ask(1, TABLES)).toBe('0');
    await auditWorkspace(workspace, SILENT);
    const ofCluster = results();
    await auditWorkspace(workspace, SILENT, { engine: 'duckdb' });
    expect(results()).toEqual(ofCluster);
  });

  it('ends within a minute where a node is cut off, and names it', async () => {
    const frozen = untilMade('call_party', 2).then(() => {
      nodes.freezeNode(2);
      return Date.now();
    });
    const { code, message } = await failure(auditWorkspace(workspace, SILENT));
    expect([code, message]).toEqual(['ENGINE_UNREACHABLE', `${nodes.nameOf(2)} does not answer.`]);
    expect(Date.now() - (await frozen)).toBeLessThan(60_000);
    expect(hasResults()).toBe(false);
    nodes.thawNode(2);
    await auditWorkspace(workspace, SILENT);
    expect(await nodes.ask(2, TABLES)).toBe('0');
  });

  it('is not begun where the cluster has another name', async () => {
    // It is refused before anything is asked of a store.
    const opened = ClickHouseEngine.open(undefined as never, {
      ...{ url: nodes.url, cluster: 'other', database: nodes.database, user: 'default', password: '' },
      ...{ temporaryDirectory: workspace.temporaryDirectory, notePath: join(workspace.directory, 'none.json') },
    });
    expect(await failure(opened)).toMatchObject({ code: 'ENGINE_REFUSED', hint: 'It knows: three.' });
  });
});
