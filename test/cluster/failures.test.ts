import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ClickHouseEngine } from '../../src/engines/clickhouse/clickhouse-engine.ts';
import { loadWorkspace } from '../../src/jobs/load.ts';
import { auditWorkspace } from '../../src/jobs/monthly.ts';
import { forgetWorkspace } from '../../src/jobs/removal.ts';
import { SILENT } from '../../src/model/progress.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { failure, hasResults, OPTIONS, resultsOf, TABLES, workspaceOn } from './judged-workspace.ts';
import { ThreeNodes } from './three-nodes.ts';

/** Calls that a node judges at once, out of the 22 of the workspace. */
const IN_TWO_TURNS = 4;
/** Too little memory for any statement that reads a table. */
const FEW_BYTES = { max_memory_usage: 3_000_000 };
/** A join keeps one row, and drops the others without an error. */
const FEW_ROWS = { max_rows_in_join: 1, join_overflow_mode: 'break' };

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
  workspace = await loadedWorkspace();
});

async function loadedWorkspace(): Promise<Workspace> {
  made += 1;
  const loaded = workspaceOn(nodes.configured(), `failures-${made}`);
  await loadWorkspace(loaded, SILENT);
  return loaded;
}

/** The same workspace, with fewer calls at once than belaudit.yaml allows. */
function inTurns(whole: Workspace, callsAtOnce: number): Workspace {
  const { engine } = whole.configuration;
  if (engine === undefined) throw new Error('no cluster');
  const clickhouse = { ...engine.clickhouse, callsAtOnce };
  return { ...whole, configuration: { ...whole.configuration, engine: { clickhouse } } };
}

async function audit(): Promise<void> {
  await auditWorkspace(workspace, SILENT, OPTIONS);
}

/**
 * Waits until the audit has made this table on a node, so that it is in the middle of its work.
 * @param former the value that an earlier call returned: waits for another table with the same name
 * @returns an id of this table
 */
async function untilMade(table: string, place: number, former = ''): Promise<string> {
  for (;;) {
    const found = await nodes.ask(place, `select uuid from system.tables where name = '${table}'`);
    if (found !== '' && found !== former) return found;
    await sleep(20);
  }
}

/** The next audit gives correct results and leaves nothing behind. */
async function expectNextIsRight(): Promise<void> {
  await audit();
  const ofCluster = resultsOf(workspace);
  await auditWorkspace(workspace, SILENT, { engine: 'duckdb' });
  expect(resultsOf(workspace)).toEqual(ofCluster);
  expect(await Promise.all(nodes.hosts.map((_, place) => nodes.ask(place, TABLES)))).toEqual(['0', '0', '0']);
}

describe('an audit on three nodes', () => {
  it('refuses a database with tables of others', async () => {
    await nodes.ask(1, 'create table theirs (a UInt8) engine = MergeTree order by tuple()');
    try {
      const { code, message } = await failure(audit());
      expect([code, message]).toEqual(['ENGINE_REFUSED', expect.stringContaining(nodes.nameOf(1))]);
      expect(await nodes.ask(1, 'show tables')).toBe('theirs');
    } finally {
      await nodes.ask(1, 'drop table theirs sync');
    }
    expect(hasResults(workspace)).toBe(false);
  });

  it('refuses a database that another audit has, also one of an earlier version', async () => {
    await nodes.ask(
      0,
      "create table belaudit_claim (a UInt8) engine = MergeTree order by tuple() comment 'belaudit x'",
    );
    try {
      const { code, message } = await failure(audit());
      expect([code, message]).toEqual(['ENGINE_BUSY', expect.stringContaining(nodes.nameOf(0))]);
    } finally {
      await nodes.ask(0, 'drop table belaudit_claim sync');
    }
    expect(hasResults(workspace)).toBe(false);
  });

  it('is one of two that begin at the same time: the other is refused', async () => {
    const other = await loadedWorkspace();
    const ends = await Promise.allSettled([audit(), auditWorkspace(other, SILENT, OPTIONS)]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(ends.find((end) => end.status === 'rejected')?.reason).toMatchObject({ code: 'ENGINE_BUSY' });
    expect([workspace, other].filter(hasResults)).toHaveLength(1);
  });

  it('fails where somebody changes its tables meanwhile', async () => {
    const changed = untilMade('call_party', 2).then(() => nodes.ask(2, 'insert into phone (number) values (1)'));
    const { code, message } = await failure(audit());
    await changed;
    expect([code, message]).toEqual(['ENGINE_REFUSED', expect.stringContaining(nodes.nameOf(2))]);
    expect(hasResults(workspace)).toBe(false);
  });

  it('is not begun where the cluster has another name', async () => {
    // It is refused before anything asks a store.
    const opened = ClickHouseEngine.open(undefined as never, {
      ...{ ...nodes.address, cluster: 'other' },
      ...{ temporaryDirectory: workspace.temporaryDirectory, notePath: join(workspace.directory, 'none.json') },
    });
    expect(await failure(opened)).toMatchObject({ code: 'ENGINE_REFUSED', hint: 'It knows: three.' });
  });

  it('names the node that has too little memory, and writes nothing', async () => {
    await nodes.killNode(1);
    await nodes.startNode(1, FEW_BYTES);
    const begun = Date.now();
    const { code, message } = await failure(audit());
    expect([code, message]).toEqual([
      'ENGINE_FAILED',
      `${nodes.nameOf(1)} has too little memory for a statement of the audit: MEMORY_LIMIT_EXCEEDED (code 241).`,
    ]);
    expect(Date.now() - begun).toBeLessThan(60_000);
    expect(hasResults(workspace)).toBe(false);
    await nodes.killNode(1);
    await nodes.startNode(1);
    await expectNextIsRight();
  });

  it('fails where the profile of its user would leave rows out of a join', async () => {
    await nodes.killNode(2);
    await nodes.startNode(2, FEW_ROWS);
    const { code, message } = await failure(audit());
    expect([code, message]).toEqual([
      'ENGINE_FAILED',
      `${nodes.nameOf(2)} refused a statement of the audit: SET_SIZE_LIMIT_EXCEEDED (code 191).`,
    ]);
    expect(hasResults(workspace)).toBe(false);
    await nodes.killNode(2);
    await nodes.startNode(2);
  });

  it('fails where a policy hides rows from its user', async () => {
    await nodes.killNode(2);
    await nodes.startNode(2, {}, 'phone');
    const { code, message, details } = await failure(audit());
    expect([code, message]).toEqual(['ENGINE_REFUSED', expect.stringContaining(nodes.nameOf(2))]);
    expect(details).toMatchObject([{ found: 'phone' }]);
    expect(hasResults(workspace)).toBe(false);
    await nodes.killNode(2);
    await nodes.startNode(2);
  });

  it('names the node that is restarted in the middle of a later turn, and writes nothing', async () => {
    workspace = inTurns(workspace, IN_TWO_TURNS);
    const first = untilMade('call_party', 0);
    const restarted = first.then(async (former) => {
      await untilMade('call_party', 0, former);
      await nodes.killNode(0);
      const at = Date.now();
      await nodes.startNode(0);
      return at;
    });
    const { code, message } = await failure(audit());
    const failedAt = Date.now();
    expect([code, message]).toEqual(['ENGINE_UNREACHABLE', `${nodes.nameOf(0)} does not answer.`]);
    expect(failedAt - (await restarted)).toBeLessThan(60_000);
    expect(hasResults(workspace)).toBe(false);
    await expectNextIsRight();
  });

  it('names the node that is lost in the middle, writes nothing, and is right once it is back', async () => {
    const killed = untilMade('call_party', 1).then(async () => {
      await nodes.killNode(1);
      return Date.now();
    });
    const { code, message } = await failure(audit());
    expect([code, message]).toEqual(['ENGINE_UNREACHABLE', `${nodes.nameOf(1)} does not answer.`]);
    expect(Date.now() - (await killed)).toBeLessThan(60_000);
    expect(hasResults(workspace)).toBe(false);
    const gone = await failure(audit());
    expect([gone.code, gone.message]).toEqual(['ENGINE_UNREACHABLE', `${nodes.nameOf(1)} does not answer.`]);
    // A removal here must not leave data there.
    const asked = { number: '0612345674', ...OPTIONS };
    expect((await failure(forgetWorkspace(workspace, SILENT, asked))).code).toBe('ENGINE_UNREACHABLE');
    await nodes.startNode(1);
    expect(Number(await nodes.ask(1, TABLES))).toBeGreaterThan(0);
    await forgetWorkspace(workspace, SILENT, asked);
    expect(await nodes.ask(1, TABLES)).toBe('0');
    await expectNextIsRight();
  });

  it('ends within a minute where a node is cut off, and names it', async () => {
    const frozen = untilMade('call_party', 2).then(() => {
      nodes.freezeNode(2);
      return Date.now();
    });
    const { code, message } = await failure(audit());
    expect([code, message]).toEqual(['ENGINE_UNREACHABLE', `${nodes.nameOf(2)} does not answer.`]);
    expect(Date.now() - (await frozen)).toBeLessThan(60_000);
    expect(hasResults(workspace)).toBe(false);
    nodes.thawNode(2);
    await audit();
    expect(await nodes.ask(2, TABLES)).toBe('0');
  });
});
