import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../src/jobs/load.ts';
import { auditWorkspace } from '../../src/jobs/monthly.ts';
import { auditPeriods } from '../../src/jobs/months.ts';
import { forgetWorkspace, purgeWorkspace } from '../../src/jobs/removal.ts';
import { reproduceFolder } from '../../src/jobs/reproduce.ts';
import { screenWorkspace } from '../../src/jobs/screen.ts';
import { keysOfWorkspace, sealWorkspaceFolder } from '../../src/jobs/seal.ts';
import { verifyFolder } from '../../src/jobs/verify.ts';
import { whatIfWorkspace } from '../../src/jobs/what-if.ts';
import { SILENT } from '../../src/model/progress.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { KEPT_FOLDER } from '../kept-stores.ts';
import {
  addCall,
  failure,
  hasResults,
  manifestOf,
  notePath,
  OPTIONS,
  resultsOf,
  TABLES,
  workspaceOn,
} from './judged-workspace.ts';
import { PASSWORD_FROM, ThreeNodes } from './three-nodes.ts';
import { TlsFront } from './tls-front.ts';

const CA_FILE = 'cluster-ca.pem';
const APRIL = '2026-04-01_2026-04-30';
const MAY = '2026-05-01_2026-05-31';
const JUDGED_BY = { engine: 'clickhouse', version: expect.stringMatching(/^\d+\.\d+\./u), shards: 3 };

let nodes: ThreeNodes;
let front: TlsFront;
let made = 0;
let workspace: Workspace;

beforeAll(async () => {
  nodes = await ThreeNodes.start();
  front = await TlsFront.start(nodes, mkdtempSync(join(KEPT_FOLDER, 'front-')));
});

afterAll(async () => {
  await front.stop();
  await nodes.stop();
});

beforeEach(async () => {
  made += 1;
  workspace = workspaceOn(nodes.configured({ url: front.url, caFile: CA_FILE }), `commands-${made}`);
  cpSync(front.certificate, join(workspace.directory, CA_FILE));
  await loadWorkspace(workspace, SILENT);
});

async function tablesOnNodes(): Promise<readonly string[]> {
  return await Promise.all(nodes.hosts.map((_, place) => nodes.ask(place, TABLES)));
}

describe('results that three nodes judged', () => {
  it('name what judged them, are the same to the byte where the store judges, and are sealed without anything of the cluster', async () => {
    const { folder } = await auditWorkspace(workspace, SILENT, OPTIONS);
    expect(await tablesOnNodes()).toEqual(['0', '0', '0']);
    expect(existsSync(notePath(workspace))).toBe(false);
    expect(existsSync(workspace.temporaryDirectory)).toBe(false);
    const { judged_by: judgedBy } = manifestOf(workspace).program;
    expect(judgedBy).toEqual(JUDGED_BY);

    const key = join(workspace.directory, (await keysOfWorkspace(workspace)).publicKey);
    await sealWorkspaceFolder(workspace, folder, { draft: true });
    const results = join(workspace.directory, folder);
    const { verification, sections } = await verifyFolder(results, { key, language: 'en' });
    expect(verification.isWhole).toBe(true);
    expect(sections.flatMap(({ lines }) => lines)).toContain(
      `The calls were judged by ClickHouse ${judgedBy?.version} (3 shards).`,
    );
    expect(readFileSync(join(results, 'SHA256SUMS'), 'utf8')).not.toMatch(/cluster/u);

    const { reproduction } = await reproduceFolder(results, SILENT, { pdf: false });
    expect(reproduction).toMatchObject({ isSame: true, differences: [], notCompared: [] });
    expect(reproduction.same).toEqual(expect.arrayContaining(['findings.csv', 'calls.csv', 'summary.json']));
    expect(reproduction.madeWith).toMatchObject([
      { what: 'judge', before: `ClickHouse ${judgedBy?.version} (3 shards)`, now: expect.stringMatching(/^DuckDB v/u) },
    ]);
  });

  it('are those of each month, and of the months that a later file touches', async () => {
    addCall(workspace, 'A-0999', '2026-04-11T10:00:00');
    await loadWorkspace(workspace, SILENT);
    await auditPeriods(workspace, 'all', SILENT, OPTIONS);
    const both = [APRIL, MAY].map((period) => resultsOf(workspace, period));
    expect([APRIL, MAY].map((period) => manifestOf(workspace, period).program.judged_by)).toEqual([
      JUDGED_BY,
      JUDGED_BY,
    ]);
    await auditPeriods(workspace, 'all', SILENT, { engine: 'duckdb', again: true });
    expect([APRIL, MAY].map((period) => resultsOf(workspace, period))).toEqual(both);
    expect(manifestOf(workspace, MAY).program.judged_by).toMatchObject({ engine: 'duckdb' });

    addCall(workspace, 'A-1999', '2026-05-20T10:00:00');
    await loadWorkspace(workspace, SILENT);
    const { periods } = await auditPeriods(workspace, 'touched', SILENT, OPTIONS);
    expect(periods.map(({ from }) => from)).toContain('2026-05-01');
    expect(manifestOf(workspace, MAY).program.judged_by).toEqual(JUDGED_BY);
    expect(resultsOf(workspace, MAY)['calls.csv']).toContain('A-1999');
  });
});

describe('a cluster that belaudit.yaml names', () => {
  it('is not asked where an assumption or a call list is judged', async () => {
    // Without the password, no server answers.
    await whatIfWorkspace(workspace, { lawOf: '2024-01-01' }, SILENT);
    const list = join(workspace.directory, 'lijst.csv');
    writeFileSync(list, 'called_number\n0612345671\n');
    const request = { list, vendor: 'alfa', campaign: 'zon-2026', at: '2026-06-11T10:00' };
    await screenWorkspace(workspace, request, SILENT, { pdf: false });
  });

  it('is trusted by the certificate that belaudit.yaml names, and by no other', async () => {
    const unnamed = workspaceOn(nodes.configured({ url: front.url }), 'commands-unnamed');
    await loadWorkspace(unnamed, SILENT);
    const { code, message } = await failure(auditWorkspace(unnamed, SILENT, OPTIONS));
    expect([code, message]).toEqual(['ENGINE_REFUSED', expect.stringContaining('SELF_SIGNED_CERT')]);
    expect(message).toContain(new URL(front.url).host);
    expect(hasResults(unnamed)).toBe(false);
  });

  it('is not asked unless this computer allows it, and a note about other servers is not believed', async () => {
    const environment = { ...OPTIONS.environment, BELAUDIT_CLUSTER: '' };
    expect(await failure(auditWorkspace(workspace, SILENT, { environment }))).toMatchObject({ code: 'ENGINE_REFUSED' });
    const note = { mark: 'belaudit x', database: nodes.address.database, urls: ['http://127.0.0.1:9'] };
    writeFileSync(notePath(workspace), JSON.stringify(note));
    expect(await failure(auditWorkspace(workspace, SILENT, OPTIONS))).toMatchObject({ code: 'ENGINE_REFUSED' });
    rmSync(notePath(workspace));
    expect(hasResults(workspace)).toBe(false);
  });

  it('lets nobody in with a wrong password', async () => {
    const { code, message } = await failure(
      auditWorkspace(workspace, SILENT, { environment: { ...OPTIONS.environment, [PASSWORD_FROM]: 'guessed' } }),
    );
    expect([code, message]).toEqual(['ENGINE_REFUSED', `${new URL(front.url).host} refuses the user of the audit.`]);
    expect(hasResults(workspace)).toBe(false);
  });
});

describe('what an ended audit left on the nodes', () => {
  it('goes before rows are removed, with the Parquet on its way; a rehearsal leaves it', async () => {
    const mark = 'belaudit left';
    const create = (table: string): string =>
      `create table ${table} (number Int64) engine = MergeTree order by tuple() comment '${mark}'`;
    for (const place of nodes.hosts.keys()) {
      await nodes.ask(place, create('belaudit_claim'));
      await nodes.ask(place, create('call'));
    }
    const { port } = new URL(front.url);
    const urls = nodes.hosts.map((host) => `https://${host}:${port}`);
    writeFileSync(notePath(workspace), JSON.stringify({ mark, database: nodes.address.database, urls }));
    const parquet = join(workspace.temporaryDirectory, 'cluster', 'call-0');
    mkdirSync(parquet, { recursive: true });
    writeFileSync(join(parquet, 'data_0.parquet'), '');
    await forgetWorkspace(workspace, SILENT, { number: '0612345674', dryRun: true, ...OPTIONS });
    expect(await tablesOnNodes()).toEqual(['2', '2', '2']);
    await purgeWorkspace(workspace, SILENT, { before: '2026-01-01', ...OPTIONS });
    expect(await tablesOnNodes()).toEqual(['0', '0', '0']);
    expect([existsSync(notePath(workspace)), existsSync(parquet)]).toEqual([false, false]);
  });
});
