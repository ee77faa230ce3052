import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptDeviation } from '../../../src/jobs/hearing.ts';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import { runPeriods } from '../../../src/jobs/months.ts';
import { reproduceFolder } from '../../../src/jobs/reproduce.ts';
import { keysOfWorkspace, sealWorkspaceFolder } from '../../../src/jobs/seal.ts';
import { shareFolder } from '../../../src/jobs/share.ts';
import { verifyFolder } from '../../../src/jobs/verify.ts';
import { SILENT } from '../../../src/model/progress.ts';
import type { Summary } from '../../../src/model/summary.ts';
import { readSummary } from '../../../src/results/read-results.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { CONFIGURATION, writeSmallWorkspace } from '../../end-to-end/small-workspace.ts';
import { contentsOf } from '../../end-to-end/workspaces.ts';

const PERIOD = '2026-06-01_2026-06-30';
const JANSEN = { by: 'J. Jansen', at: '2026-07-08T09:12:33Z' };
const scratch = mkdtempSync(join(tmpdir(), 'belaudit-given-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let judged: string;

beforeAll(async () => {
  judged = join(scratch, 'judged');
  const workspace = openWorkspace(writeSmallWorkspace(judged));
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
  await keysOfWorkspace(workspace);
}, 120_000);

let copies = 0;

/** A copy of the judged workspace. @param asOf another audit date */
function copyOf(directory: string = judged, asOf?: string): Workspace {
  copies += 1;
  const copy = join(scratch, `copy-${copies}`);
  cpSync(directory, copy, { recursive: true });
  return openWorkspace(copy, asOf === undefined ? {} : { asOf });
}

/** Records something in the register that the next results take into account. */
async function record(workspace: Workspace, vendor: string): Promise<void> {
  const days = { from: '2026-07-01', until: '2026-07-31' };
  await acceptDeviation(workspace, { rule: 'called-after-objection', vendor, reason: 'Later.', ...days }, JANSEN);
}

function folderOf({ reportsDirectory }: Workspace, version?: number): string {
  return join(reportsDirectory, version === undefined ? PERIOD : `${PERIOD}.v${version}`);
}

/** Folders of results, the current ones first. */
function folders({ reportsDirectory }: Workspace): readonly string[] {
  return readdirSync(reportsDirectory).filter((name) => name.startsWith(PERIOD));
}

function summaryOf(workspace: Workspace): Summary {
  return readSummary(folderOf(workspace));
}

describe('sealed results', () => {
  it('are another version than those that differ only in decisions', async () => {
    const workspace = copyOf();
    const first = await sealWorkspaceFolder(workspace, folderOf(workspace), { draft: true });
    const sealed = contentsOf(folderOf(workspace));
    await record(workspace, 'alfa');
    const { isNewVersion } = await auditWorkspace(workspace, SILENT);
    expect(isNewVersion).toBe(true);
    expect(contentsOf(folderOf(workspace, 1))).toEqual(sealed);
    const { version } = summaryOf(workspace);
    expect(version).toMatchObject({
      number: 2,
      replaces: { number: 1, folder: `${PERIOD}.v1`, changes: { came: 0, went: 0, changed: 0 } },
    });
    expect(version.replaces?.changes?.because).toMatchObject({ configuration: false, as_of: null, decisions: true });

    await sealWorkspaceFolder(workspace, folderOf(workspace), { draft: true });
    const key = join(workspace.directory, first.publicKey);
    const days = { from: '2026-06-01', to: '2026-06-30' };
    const isExpected = async (folder: string, number: number): Promise<boolean | undefined> =>
      (await verifyFolder(folder, { key, expect: { ...days, version: number } })).verification.expected?.isSame;
    expect(await isExpected(folderOf(workspace, 1), 1)).toBe(true);
    expect(await isExpected(folderOf(workspace), 1)).toBe(false);
    expect(await isExpected(folderOf(workspace, 1), 2)).toBe(false);
    expect(await isExpected(folderOf(workspace), 2)).toBe(true);

    const both = contentsOf(workspace.reportsDirectory);
    await auditWorkspace(workspace, SILENT);
    expect(contentsOf(workspace.reportsDirectory)).toEqual(both);
    const { reproduction } = await reproduceFolder(folderOf(workspace), SILENT, { pdf: false });
    expect(reproduction.isSame).toBe(true);
  });

  it('stay where only another browser would print them, or none', async () => {
    const workspace = copyOf();
    const path = join(folderOf(workspace), 'manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"browser": null', '"browser": "Chrome/1"'));
    await sealWorkspaceFolder(workspace, folderOf(workspace), { draft: true });
    const sealed = contentsOf(folderOf(workspace));
    await auditWorkspace(workspace, SILENT);
    expect(folders(workspace)).toEqual([PERIOD]);
    expect(contentsOf(folderOf(workspace))).toEqual(sealed);
  });
});

describe('shared results', () => {
  it('stay where nothing but the audit date differs; with more, they are kept, and the next ones may be replaced', async () => {
    const { directory } = copyOf();
    const sender = openWorkspace(directory);
    await shareFolder(sender, 'alfa', SILENT, { pdf: false, draft: true });
    // A copy of the pack that somebody packed to send it.
    writeFileSync(join(sender.reportsDirectory, `share-alfa-${PERIOD}.zip`), '');
    const sent = contentsOf(folderOf(sender));
    const dayLater = openWorkspace(directory, { asOf: '2026-07-19' });
    expect(await auditWorkspace(dayLater, SILENT)).toMatchObject({ unchanged: true, stands: true });
    expect(folders(dayLater)).toEqual([PERIOD]);
    expect(contentsOf(folderOf(dayLater))).toEqual(sent);
    for (const asOf of ['2026-07-20', '2026-07-21']) {
      appendFileSync(join(directory, 'belaudit.yaml'), '# a remark\n');
      const workspace = openWorkspace(directory, { asOf });
      await auditWorkspace(workspace, SILENT);
      expect(folders(workspace)).toEqual([PERIOD, `${PERIOD}.v1`]);
      expect(contentsOf(folderOf(workspace, 1))).toEqual(sent);
      const { version, period } = summaryOf(workspace);
      expect(period.as_of).toBe(asOf);
      expect(version.number).toBe(2);
      expect(version.replaces?.changes?.because).toMatchObject({
        ...{ as_of: ['2026-07-10', asOf], decisions: false, configuration: true },
      });
      const { reproduction } = await reproduceFolder(folderOf(workspace), SILENT, { pdf: false });
      expect(reproduction.isSame).toBe(true);
    }
  });

  it('stay as they were sent when the pack itself is gone, as long as it was recorded', async () => {
    const workspace = copyOf();
    const { folder } = await shareFolder(workspace, 'alfa', SILENT, { pdf: false, draft: true, recorder: JANSEN });
    const sent = contentsOf(folderOf(workspace));
    rmSync(join(workspace.directory, folder), { recursive: true });
    await auditWorkspace(workspace, SILENT);
    expect(contentsOf(folderOf(workspace, 1))).toEqual(sent);
    await record(workspace, 'beta');
    await auditWorkspace(workspace, SILENT);
    expect(folders(workspace)).toEqual([PERIOD, `${PERIOD}.v1`]);
    expect(summaryOf(workspace).version.number).toBe(2);
    const { reproduction } = await reproduceFolder(folderOf(workspace), SILENT, { pdf: false });
    expect(reproduction.isSame).toBe(true);
  });

  it('stay as they were sent when all months are judged again', async () => {
    const workspace = copyOf();
    await shareFolder(workspace, 'alfa', SILENT, { pdf: false, draft: true });
    const sent = contentsOf(folderOf(workspace));
    await record(workspace, 'alfa');
    await runPeriods(workspace, 'all', SILENT, { again: true, environment: { BELAUDIT_BROWSER: '/nowhere' } });
    expect(contentsOf(folderOf(workspace, 1))).toEqual(sent);
    expect(summaryOf(workspace).version.number).toBe(2);
  });
});

describe('daily results with days to reply', () => {
  it('are one version, until a reader can see a difference: a term that ended', async () => {
    const directory = join(scratch, 'daily');
    writeSmallWorkspace(directory, {
      'belaudit.yaml': CONFIGURATION.replace(
        'name: Alfa Contact B.V.',
        'name: Alfa Contact B.V.\n    reply: { days: 5, to: naleving@voorbeeld.nl }',
      ),
    });
    const on = (asOf: string): Workspace => openWorkspace(directory, { asOf });
    await loadWorkspace(on('2026-07-10'), SILENT);
    await keysOfWorkspace(on('2026-07-10'));
    const versions: (readonly [version: number, asOf: string])[] = [];
    for (const day of ['10', '11', '12', '13', '14', '15', '16', '17', '18', '19']) {
      const workspace = on(`2026-07-${day}`);
      await auditWorkspace(workspace, SILENT);
      const { version, period } = summaryOf(workspace);
      versions.push([version.number, period.as_of.slice(-2)]);
      // Once with the findings, and again when the register tells that they were sent.
      if (day === '11' || day === '13')
        await shareFolder(workspace, 'alfa', SILENT, { pdf: false, draft: true, recorder: JANSEN });
    }
    expect(versions).toEqual([
      ...[
        [1, '10'],
        [1, '11'],
        [2, '12'],
        [2, '13'],
        [2, '13'],
        [2, '13'],
        [2, '13'],
      ],
      // The term ended on the 16th; nobody was given these.
      ...[
        [3, '17'],
        [3, '18'],
        [3, '19'],
      ],
    ]);
    const { because } = summaryOf(on('2026-07-19')).version.replaces?.changes ?? {};
    expect(because).toMatchObject({ as_of: ['2026-07-13', '2026-07-19'], terms_ended: ['alfa'] });
  });
});

describe('results that nobody was given', () => {
  it('are replaced as the same version by those that differ only in decisions', async () => {
    const workspace = copyOf();
    await record(workspace, 'alfa');
    const { isNewVersion } = await auditWorkspace(workspace, SILENT);
    expect(isNewVersion).toBeUndefined();
    expect(folders(workspace)).toEqual([PERIOD]);
    expect(summaryOf(workspace)).toMatchObject({ version: { number: 1, replaces: null }, hearing: { last_line: 1 } });
  });
});
