import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditWorkspace, loadWorkspace, openWorkspace, SILENT } from '../../src/index.ts';
import type { VendorLaterDeliveries } from '../../src/model/later-deliveries.ts';
import type { Summary, VendorSummary } from '../../src/model/summary.ts';
import { readCsv } from '../acceptance/compare.ts';
import { CONFIGURATION, FILES, writeSmallWorkspace } from './small-workspace.ts';
import { contentsOf, leftBehind, scratchFolder, writeFiles } from './workspaces.ts';

const scratch = scratchFolder();
const MAY = '2026-05-01_2026-05-31';
const JUNE = '2026-06-01_2026-06-30';
const LATE_OBJECTION = 'V-3,2026-06-09T09:00:00,0612345673,client\n';

/** A configuration for May: the same files, another period. */
const MAY_CONFIGURATION = CONFIGURATION.replace('from: 2026-06-01', 'from: 2026-05-01').replace(
  'to: 2026-06-30',
  'to: 2026-05-31',
);
/** Calls of May at alfa: one after an objection of April, one to a person who never objected. */
const MAY_FILES = {
  'in/alfa/mei.csv': [
    'Ref;Datum;Tijd;Telefoon;Duur;Status;Agent',
    'A-90;12-5-2026;10:15:00;06-12345671;1:35;GESPREK;Jan',
    'A-91;13-5-2026;10:15:00;06-12345674;1:35;GESPREK;Jan',
    '',
  ].join('\n'),
  'in/client/objections.csv': `${FILES['in/client/objections.csv']}V-0,2026-04-02T09:00:00,0612345671,client\n`,
};

/** The steps of the monthly job, in this process: only their output counts here. */
async function judged(directory: string): Promise<void> {
  const workspace = openWorkspace(directory, { today: '2026-11-25' });
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
}

function summaryOf(workspace: string, folder: string): Summary {
  return JSON.parse(readFileSync(join(workspace, 'reports', folder, 'summary.json'), 'utf8')) as Summary;
}

function alfaOf(summary: Summary): VendorSummary {
  return summary.vendors.find((vendor) => vendor.id === 'alfa') as VendorSummary;
}

describe('results of earlier months', () => {
  const workspace = join(scratch, 'months');

  beforeAll(async () => {
    writeSmallWorkspace(workspace, { ...MAY_FILES, 'belaudit.yaml': MAY_CONFIGURATION });
    await judged(workspace);
    writeFiles(workspace, { 'belaudit.yaml': CONFIGURATION });
    await judged(workspace);
  });

  it('are the months before in the next report, and no month is invented', () => {
    const { over_time: overTime, previous } = alfaOf(summaryOf(workspace, JUNE));
    const may = alfaOf(summaryOf(workspace, MAY));
    expect(overTime.months.map((month) => month.source)).toEqual([
      ...Array.from({ length: 11 }, () => 'no-results'),
      'earlier-results',
      'this-period',
    ]);
    expect(overTime.months.at(-2)?.rate).toEqual(may.rate);
    expect(previous?.rate).toEqual(may.rate);
    const { company } = summaryOf(workspace, JUNE);
    expect(company.previous?.rate).toEqual(summaryOf(workspace, MAY).totals.rate);
    expect(company.over_time.months.at(-2)?.rate).toEqual(company.previous?.rate);
    expect(may.rate.count).toBeGreaterThan(0);
    expect(overTime.months.slice(0, 11).every((month) => month.rate === null)).toBe(true);
  });

  it('say what is repeated', () => {
    const { problems } = alfaOf(summaryOf(workspace, JUNE)).over_time;
    expect(problems.find((problem) => problem.rule === 'called-after-objection')).toMatchObject({
      state: 'repeated',
      months_in_a_row: 2,
    });
  });

  it('are named in the manifest with their digest', () => {
    const manifest = JSON.parse(readFileSync(join(workspace, 'reports', JUNE, 'manifest.json'), 'utf8'));
    const digest = contentsOf(join(workspace, 'reports'))[join(MAY, 'summary.json')];
    expect(manifest.compared_with).toEqual([{ path: `reports/${MAY}/summary.json`, sha256: digest }]);
  });

  it('that cannot be read end the run with the name of their file', async () => {
    writeFileSync(join(workspace, 'reports', MAY, 'summary.json'), '{');
    const opened = openWorkspace(workspace, { today: '2026-11-25' });
    await expect(auditWorkspace(opened, SILENT)).rejects.toMatchObject({
      code: 'NO_RESULTS',
      details: [{ file: `reports/${MAY}/summary.json` }],
    });
    expect(leftBehind(workspace)).toEqual([]);
  });
});

describe('results of a period that was judged before', () => {
  const original = join(scratch, 'judged');

  beforeAll(async () => {
    writeSmallWorkspace(original);
    await judged(original);
  });

  function copy(name: string): string {
    const workspace = join(scratch, name);
    cpSync(original, workspace, { recursive: true });
    return workspace;
  }

  it('stay the same version when they come out the same, on another audit date too', async () => {
    const workspace = copy('same');
    writeFiles(workspace, { [`reports/${JUNE}/vendor-alfa.pdf`]: 'a report that was sent' });
    const before = contentsOf(join(workspace, 'reports'));
    await auditWorkspace(openWorkspace(workspace, { today: '2026-11-25' }), SILENT);
    const manifest = join(JUNE, 'manifest.json');
    expect({ ...contentsOf(join(workspace, 'reports')), [manifest]: '' }).toEqual({ ...before, [manifest]: '' });
    writeFiles(workspace, { 'belaudit.yaml': CONFIGURATION.replace('as_of: 2026-07-10', 'as_of: 2026-07-11') });
    await judged(workspace);
    expect(readdirSync(join(workspace, 'reports'))).toEqual([JUNE]);
    expect(summaryOf(workspace, JUNE)).toMatchObject({ version: { number: 1 }, period: { as_of: '2026-07-11' } });
  });

  it('are kept as they were, byte for byte, when a file brings others, which say what changed and why', async () => {
    const workspace = copy('corrected');
    const objections = FILES['in/client/objections.csv'] ?? '';
    const first = contentsOf(join(workspace, 'reports', JUNE));
    writeFiles(workspace, { 'in/client/objections.csv': `${objections}${LATE_OBJECTION}` });
    await judged(workspace);
    const second = contentsOf(join(workspace, 'reports', JUNE));
    expect(contentsOf(join(workspace, 'reports', `${JUNE}.v1`))).toEqual(first);
    expect(summaryOf(workspace, JUNE).version.replaces?.changes).toMatchObject({
      came: 1,
      went: 0,
      changed: 0,
      rules: [{ rule: 'called-after-objection', came: 1 }],
      reasons: [{ reason: 'file-changed', came: 1, went: 0, changed: 0 }],
      vendors: [{ vendor: 'beta', came: 1, rules: [{ rule: 'called-after-objection', came: 1 }] }],
      because: {
        files_added: [],
        files_removed: [],
        files_changed: [{ path: 'in/client/objections.csv', vendor: null }],
        configuration: false,
        as_of: null,
        earlier_months: false,
        decisions: false,
      },
    });
    const changes = readCsv(join(workspace, 'reports', JUNE, 'changes.csv'));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      change: 'came',
      vendor: 'beta',
      call_id: 'B-1',
      rule: 'called-after-objection',
      because: 'file-changed',
    });

    // The same again, with a change; then as at first, which is the third version.
    await judged(workspace);
    expect(contentsOf(join(workspace, 'reports', JUNE))).toEqual(second);
    writeFiles(workspace, { 'in/client/objections.csv': objections });
    await judged(workspace);
    expect(readdirSync(join(workspace, 'reports')).sort()).toEqual([JUNE, `${JUNE}.v1`, `${JUNE}.v2`]);
    expect(contentsOf(join(workspace, 'reports', `${JUNE}.v2`))).toEqual(second);
    expect(summaryOf(workspace, JUNE).version).toMatchObject({
      number: 3,
      replaces: { number: 2, changes: { came: 0, went: 1, changed: 0 } },
    });
    expect(leftBehind(workspace)).toEqual([]);
  });

  it('name the settings as the cause where these made the difference', async () => {
    const workspace = copy('settings');
    const policy = 'policy:\n  calling_hours: [{ from: 2026-01-01, weekdays: "09:00-10:00" }]\nvendors:';
    writeFiles(workspace, { 'belaudit.yaml': CONFIGURATION.replace('vendors:', policy) });
    await judged(workspace);
    const changes = summaryOf(workspace, JUNE).version.replaces?.changes;
    expect(changes?.because).toMatchObject({ configuration: true, files_changed: [] });
    expect(changes?.came).toBeGreaterThan(0);
    expect(changes?.reasons.map(({ reason }) => reason)).toEqual(['configuration']);
    expect(changes?.findings).toEqual({
      before: summaryOf(original, JUNE).totals.findings,
      now: summaryOf(workspace, JUNE).totals.findings,
    });
  });

  it('tell a call that came with a new file from what settings did', async () => {
    const workspace = copy('several');
    const objections = FILES['in/client/objections.csv'] ?? '';
    const policy = 'policy:\n  calling_hours: [{ from: 2026-01-01, weekdays: "09:00-10:00" }]\nvendors:';
    writeFiles(workspace, {
      'belaudit.yaml': CONFIGURATION.replace('vendors:', policy),
      'in/client/objections.csv': `${objections}${LATE_OBJECTION}`,
      'in/alfa/nieuw.csv':
        'Ref;Datum;Tijd;Telefoon;Duur;Status;Agent\nA-99;24-6-2026;22:15:00;06-12345671;1:35;GESPREK;Jan\n',
    });
    await judged(workspace);
    const changes = readCsv(join(workspace, 'reports', JUNE, 'changes.csv'));
    const because = new Set(changes.filter((row) => row['call_id'] === 'A-99').map((row) => row['because']));
    expect([...because]).toEqual(['file-added']);
    expect(changes.find((row) => row['call_id'] === 'B-1')).toMatchObject({ because: 'several' });
  });

  it('are kept too where they are no longer as they were written', async () => {
    const workspace = copy('touched');
    rmSync(join(workspace, 'reports', JUNE, 'findings.parquet'));
    const before = contentsOf(join(workspace, 'reports', JUNE));
    await auditWorkspace(openWorkspace(workspace, { today: '2026-11-25' }), SILENT);
    expect(contentsOf(join(workspace, 'reports', `${JUNE}.v1`))).toEqual(before);
    expect(summaryOf(workspace, JUNE).version).toMatchObject({ number: 2, replaces: { number: 1, changes: null } });
    expect(existsSync(join(workspace, 'reports', JUNE, 'changes.csv'))).toBe(false);
  });
});

describe('a call that a later delivery tells otherwise', () => {
  const HEADING = 'call_id,started_at,called_number,talk_seconds,result,campaign,optout_offered';
  const log = (...rows: readonly string[]): string => [HEADING, ...rows, ''].join('\n');
  const several = CONFIGURATION.replace('in/beta/calls.csv', 'in/beta/*.csv').replace(
    'purpose: commercial',
    'purpose: commercial, audience: consumers',
  );
  const first = log(
    'B-1,2026-06-10T12:00:00,+31612345673,61,conversation,zon-2026,no',
    'B-2,2026-06-10T12:30:00,+31612345673,61,conversation,zon-2026,no',
  );
  const OFFERED = 'B-1,2026-06-10T12:00:00,+31612345673,61,conversation,zon-2026,yes';

  const lapsedIn = (workspace: string): readonly (readonly (string | undefined)[])[] => {
    const path = join(workspace, 'reports', JUNE, 'lapsed-findings.csv');
    return existsSync(path)
      ? readCsv(path).map((row) => [row['call_id'], row['rule'], row['state'], row['known_from'], row['changes']])
      : [];
  };
  const betaOf = (workspace: string): VendorLaterDeliveries | undefined =>
    summaryOf(workspace, JUNE).later_deliveries.vendors.find(({ vendor }) => vendor === 'beta');
  const LAPSED = ['B-1', 'optout-not-offered', 'lapsed'];

  it('keeps the finding that went with it on the list, in the first run too', async () => {
    const workspace = join(scratch, 'told-again');
    writeSmallWorkspace(workspace, {
      'belaudit.yaml': several,
      'in/beta/calls.csv': first,
      'in/beta/later.csv': log(OFFERED),
    });
    await judged(workspace);
    expect(lapsedIn(workspace)).toEqual([[...LAPSED, 'deliveries', 'optout_offered: false > true']]);
    expect(summaryOf(workspace, JUNE).later_deliveries).toMatchObject({
      changed_calls: 1,
      in_favour: 1,
      findings: { lapsed: 1, weaker: 0, moved: 0 },
    });
    expect(betaOf(workspace)?.changed_values).toEqual([
      {
        ...{ call_id: 'B-1', called: '2026-06-10 12:00:00', column: 'optout_offered', before: 'false', after: 'true' },
        ...{ direction: 'for', is_perhaps_another: false, number: '+31 6 •••• •673' },
        earlier: { file: 'in/beta/calls.csv', row: 2 },
        later: { file: 'in/beta/later.csv', row: 2 },
      },
    ]);
    expect(betaOf(workspace)?.lapsed_findings[0]).toMatchObject({
      ...{ call_id: 'B-1', grade_before: 'proven', responsible_before: 'beta', grade: null },
      earlier: { file: 'in/beta/calls.csv', row: 2 },
      later: { file: 'in/beta/later.csv', row: 2 },
    });

    // The later delivery counts all the same; and if the earlier file is deleted, the differences stay listed.
    expect(summaryOf(workspace, JUNE).totals.rules.find(({ rule }) => rule === 'optout-not-offered')?.findings).toBe(1);
    const listed = contentsOf(join(workspace, 'reports', JUNE));
    await judged(workspace);
    expect(contentsOf(join(workspace, 'reports', JUNE))).toEqual(listed);
    rmSync(join(workspace, 'in/beta/calls.csv'));
    await judged(workspace);
    expect(lapsedIn(workspace)).toEqual(
      expect.arrayContaining([
        [...LAPSED, 'deliveries', 'optout_offered: false > true'],
        ['B-2', 'optout-not-offered', 'lapsed', 'results', ''],
      ]),
    );
  });

  it('is seen too where its file was written over, as long as nothing else can have made the difference', async () => {
    const workspace = join(scratch, 'written-over');
    writeSmallWorkspace(workspace, { 'belaudit.yaml': several, 'in/beta/calls.csv': first });
    await judged(workspace);
    expect(lapsedIn(workspace)).toEqual([]);
    writeFiles(workspace, { 'in/beta/calls.csv': first.replace(/no\n/u, 'yes\n') });
    await judged(workspace);
    expect(lapsedIn(workspace)).toEqual([[...LAPSED, 'results', '']]);
    expect(betaOf(workspace)).toMatchObject({ changed_calls: 0, findings: { lapsed: 1 } });

    // The finding exists again, so it is no longer listed.
    writeFiles(workspace, { 'in/beta/calls.csv': first });
    await judged(workspace);
    expect(lapsedIn(workspace)).toEqual([]);
  });

  it('is not blamed for what a list of the client changed', async () => {
    const workspace = join(scratch, 'consented');
    writeSmallWorkspace(workspace, { 'belaudit.yaml': several, 'in/beta/calls.csv': first });
    await judged(workspace);
    const objections = FILES['in/client/objections.csv'] ?? '';
    writeFiles(workspace, {
      'in/beta/calls.csv': first.replace(/no\n/u, 'yes\n'),
      'in/client/objections.csv': `${objections}V-9,2026-06-09T09:00:00,0612345679,client\n`,
    });
    await judged(workspace);
    expect(lapsedIn(workspace)).toEqual([]);
    expect(summaryOf(workspace, JUNE).version.replaces?.changes).toMatchObject({ went: 1 });
  });
});
