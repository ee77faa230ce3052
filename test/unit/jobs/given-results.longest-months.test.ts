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
import { writeSmallWorkspace } from '../../end-to-end/small-workspace.ts';
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

  it('are another version than those that another browser printed', async () => {
    const workspace = copyOf();
    const path = join(folderOf(workspace), 'manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"browser": null', '"browser": "Chrome/1"'));
    await sealWorkspaceFolder(workspace, folderOf(workspace), { draft: true });
    const sealed = contentsOf(folderOf(workspace));
    await auditWorkspace(workspace, SILENT);
    expect(contentsOf(folderOf(workspace, 1))).toEqual(sealed);
    expect(summaryOf(workspace).version.number).toBe(2);
    const { reproduction } = await reproduceFolder(folderOf(workspace), SILENT, { pdf: false });
    expect(reproduction.isSame).toBe(true);
  });
});

describe('shared results', () => {
  it('stay as they were sent when the audit date differs, and the next ones may be replaced', async () => {
    const { directory } = copyOf();
    const sender = openWorkspace(directory);
    await shareFolder(sender, 'alfa', SILENT, { pdf: false, draft: true });
    // A copy of the pack that somebody packed to send it.
    writeFileSync(join(sender.reportsDirectory, `share-alfa-${PERIOD}.zip`), '');
    const sent = contentsOf(folderOf(sender));
    for (const asOf of ['2026-07-20', '2026-07-21']) {
      const isChanged = asOf === '2026-07-21';
      if (isChanged) appendFileSync(join(directory, 'belaudit.yaml'), '# a remark\n');
      const workspace = openWorkspace(directory, { asOf });
      await auditWorkspace(workspace, SILENT);
      expect(folders(workspace)).toEqual([PERIOD, `${PERIOD}.v1`]);
      expect(contentsOf(folderOf(workspace, 1))).toEqual(sent);
      const { version, period } = summaryOf(workspace);
      expect(period.as_of).toBe(asOf);
      expect(version.number).toBe(2);
      expect(version.replaces?.changes?.because).toMatchObject({
        ...{ as_of: ['2026-07-10', asOf], decisions: false, configuration: isChanged },
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
