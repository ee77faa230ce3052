import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../../src/jobs/inspection.ts';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import { type RulebookOutcome, rulebookChanges } from '../../../src/jobs/rulebook-changes.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { listResults } from '../../../src/results/list-results.ts';
import { type Manifest, sha256OfFile } from '../../../src/results/manifest.ts';
import { Store } from '../../../src/store/store.ts';
import { rulebookInForce } from '../../../src/version.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { contentsOf } from '../../end-to-end/workspaces.ts';
import { writeJune } from './what-if-workspace.ts';

/** Results that an earlier rulebook judged: they name it, and their findings differ where it judged differently. */

const scratch = mkdtempSync(join(tmpdir(), 'belaudit-rulebook-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Made from the fourth text: without statements, it proved that there is no consent. */
const EARLIER = 'nl-2';
const JUNE = '2026-06-01_2026-06-30';
const OTHER = { results: JUNE, from: '2026-06-01', to: '2026-06-30', before: EARLIER, now: rulebookInForce() };
let june: string;
/** How many findings June has under today's rulebook. */
let findings: number;

beforeAll(async () => {
  june = writeJune(join(scratch, 'june'));
  const workspace = openWorkspace(june);
  await loadWorkspace(workspace, SILENT);
  const { summary, otherRulebook } = await auditWorkspace(workspace, SILENT);
  expect(otherRulebook).toBeUndefined();
  findings = summary.totals.findings;
}, 120_000);

/**
 * A copy of June as left by a program with an earlier rulebook.
 * @param without the rule whose first finding the earlier rulebook lacks
 * @param otherwise what it found otherwise: an SQL statement about the table `findings`
 */
async function judgedEarlier(name: string, without?: string, otherwise?: string): Promise<Workspace> {
  const directory = join(scratch, name);
  cpSync(june, directory, { recursive: true });
  const results = join(directory, 'reports', JUNE);
  if (without !== undefined) await dropFinding(join(results, 'findings.parquet'), without);
  if (otherwise !== undefined) {
    await changeFindings(join(results, 'findings.parquet'), otherwise);
    appendFileSync(join(results, 'findings.csv'), '\n');
  }
  const summary = JSON.parse(readFileSync(join(results, 'summary.json'), 'utf8'));
  summary.program.rulebook = EARLIER;
  if (without !== undefined) summary.totals.findings -= 1;
  writeFileSync(join(results, 'summary.json'), JSON.stringify(summary));
  const manifest = JSON.parse(readFileSync(join(results, 'manifest.json'), 'utf8')) as Manifest;
  const outputs = await Promise.all(
    manifest.outputs.map(async (file) => ({ ...file, sha256: await sha256OfFile(join(results, file.path)) })),
  );
  const program = { ...manifest.program, rulebook: EARLIER };
  writeFileSync(join(results, 'manifest.json'), JSON.stringify({ ...manifest, program, outputs }));
  const store = await Store.open(join(directory, '.belaudit', 'store.duckdb'));
  await store.run(`update audit_stamp set rulebook = '${EARLIER}'`);
  store.close();
  return openWorkspace(directory);
}

async function dropFinding(path: string, rule: string): Promise<void> {
  await changeFindings(
    path,
    'delete from findings where rowid = (select min(rowid) from findings where rule = cast($rule as varchar))',
    { rule },
  );
}

async function changeFindings(path: string, statement: string, parameters = {}): Promise<void> {
  const store = await Store.open(':memory:', { allowedDirectory: scratch });
  await store.run('create table findings as select * from read_parquet(cast($path as varchar))', { path });
  await store.run(statement, parameters);
  await store.run(`copy findings to '${path}' (format parquet)`);
  store.close();
}

async function changes(workspace: Workspace): Promise<RulebookOutcome> {
  // No cluster judges in a temporary folder, whatever is requested: nobody would remember the tables that it left there.
  return await rulebookChanges(workspace, SILENT, { engine: 'clickhouse' });
}

describe('stored results of the rulebook of the program', () => {
  it('need no comparison', async () => {
    expect(await changes(openWorkspace(june))).toEqual({ rulebook: rulebookInForce(), alike: 1, periods: [] });
  });
});

describe('stored results of another rulebook', () => {
  let workspace: Workspace;
  let outcome: RulebookOutcome;
  let before: Readonly<Record<string, string>>;

  beforeAll(async () => {
    workspace = await judgedEarlier('earlier', 'optout-not-offered');
    before = contentsOf(join(workspace.directory, 'reports'));
    outcome = await changes(workspace);
  }, 120_000);

  it('are reported by check', async () => {
    const { otherRulebook } = await checkWorkspace(workspace, SILENT, { quick: true });
    expect(otherRulebook).toEqual([OTHER]);
  });

  it('differ in the finding that the earlier rulebook did not know', () => {
    expect(outcome).toMatchObject({ rulebook: rulebookInForce(), alike: 0 });
    expect(outcome.periods).toHaveLength(1);
    expect(outcome.periods[0]).toMatchObject({
      ...OTHER,
      problem: null,
      version: 1,
      changes: {
        ...{ came: 1, went: 0, changed: 0, findings: { before: findings - 1, now: findings } },
        rules: [{ rule: 'optout-not-offered', came: 1 }],
        reasons: [{ reason: 'rulebook', came: 1 }],
        because: { rulebook: [EARLIER, rulebookInForce()], configuration: false, files_changed: [] },
      },
    });
  });

  it('do not change; a folder beside them names the finding', () => {
    const folder = `what-if-${JUNE}-rulebook-${rulebookInForce()}`;
    expect(outcome.periods[0]).toMatchObject({
      folder: `reports/${folder}`,
      files: ['what-if.json', 'what-if-changed-findings.csv'],
    });
    const now = contentsOf(join(workspace.directory, 'reports'));
    expect(Object.fromEntries(Object.entries(now).filter(([path]) => !path.startsWith(folder)))).toEqual(before);
    const [heading = '', row = '', ...others] = readFileSync(
      join(workspace.reportsDirectory, folder, 'what-if-changed-findings.csv'),
      'utf8',
    )
      .trimEnd()
      .split('\n');
    expect(heading).toMatch(/^change,vendor,call_id,.*,because$/u);
    expect(row).toMatch(/^came,alfa,A-\d,.*optout-not-offered.*,rulebook$/u);
    expect(others).toEqual([]);
    const told = JSON.parse(readFileSync(join(workspace.reportsDirectory, folder, 'what-if.json'), 'utf8'));
    expect(told).toMatchObject({ ...OTHER, period: { from: '2026-06-01', to: '2026-06-30' }, changes: { came: 1 } });
  });

  it('leave nothing else behind', () => {
    expect(readdirSync(join(workspace.directory, '.belaudit')).filter((name) => name.startsWith('rulebook-'))).toEqual(
      [],
    );
  });

  it('are judged again by the next run, which says so, without earlier verdicts', {
    timeout: 120_000,
  }, async () => {
    const { isNewVersion, summary, otherRulebook } = await auditWorkspace(workspace, SILENT);
    expect(isNewVersion).toBe(true);
    expect(summary.version.replaces?.changes).toMatchObject({ came: 1, reasons: [{ reason: 'rulebook' }] });
    expect(otherRulebook).toBeUndefined();
  });
});

describe('results of the fourth text, which proved an absence without a statement', () => {
  it('are less certain by this one: what changes is told, finding by finding', { timeout: 120_000 }, async () => {
    const proven = `update findings set grade = 'proven' where rule = 'no-legal-basis'`;
    const workspace = await judgedEarlier('fourth', undefined, proven);
    const { periods } = await changes(workspace);
    expect(periods).toMatchObject([
      {
        ...{ ...OTHER, problem: null },
        changes: {
          ...{ came: 0, went: 0, findings: { before: findings, now: findings } },
          rules: [{ rule: 'no-legal-basis', came: 0, went: 0 }],
          reasons: [{ reason: 'rulebook' }],
        },
      },
    ]);
    const { changed = 0 } = periods[0]?.changes ?? {};
    const [, ...rows] = readFileSync(
      join(workspace.directory, periods[0]?.folder ?? '', 'what-if-changed-findings.csv'),
      'utf8',
    )
      .trimEnd()
      .split('\n');
    expect(rows).toHaveLength(changed);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/no-legal-basis.*not-demonstrable/u);
    // They are listed as before, and the next run judges them again.
    expect(listResults(workspace.directory)).toMatchObject([{ name: JUNE, rulebook: EARLIER, version: 1 }]);
    const { summary } = await auditWorkspace(workspace, SILENT);
    expect(summary.version).toMatchObject({ number: 2, replaces: { number: 1, changes: { changed } } });
    expect(summary.program.rulebook).toBe(rulebookInForce());
  });
});

describe('results that an earlier rulebook judged the same', () => {
  it('are reported as unchanged, and nothing is written', { timeout: 120_000 }, async () => {
    const workspace = await judgedEarlier('alike');
    const { periods } = await changes(workspace);
    expect(periods).toMatchObject([
      {
        ...OTHER,
        folder: null,
        changes: { came: 0, went: 0, changed: 0, findings: { before: findings, now: findings } },
      },
    ]);
    expect(readdirSync(workspace.reportsDirectory)).toEqual([JUNE]);
  });
});

describe('results of another rulebook whose files are gone', () => {
  it('are reported as unknown, with the missing files', { timeout: 120_000 }, async () => {
    const workspace = await judgedEarlier('gone');
    renameSync(join(workspace.directory, 'in/alfa/late.csv'), join(workspace.directory, 'late.csv'));
    const { periods } = await changes(workspace);
    expect(periods).toMatchObject([
      {
        ...{ ...OTHER, changes: null, folder: null },
        problem: { code: 'INPUT_CHANGED', details: [{ file: 'in/alfa/late.csv', message: 'is missing' }] },
      },
    ]);
  });
});
