import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadWorkspace } from '../../src/jobs/load.ts';
import { auditWorkspace } from '../../src/jobs/monthly.ts';
import { SILENT } from '../../src/model/progress.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { KEPT_FOLDER } from '../kept-stores.ts';
import { LoadedWorkspace } from '../unit/rulebook/loaded-workspace.ts';
import { CALL, CASES, differences, FINDING, type Row, readCsv } from './compare.ts';

/** In the long check every case also writes its results to disk; otherwise only one case does. */
const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';

const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe('acceptance cases', () => {
  test('are all there', () => {
    expect(names).toHaveLength(60);
  });

  test.each(names)('%s', async (name) => {
    const loaded = await LoadedWorkspace.borrow(copyOf(name, 'in-memory'));
    try {
      await loaded.judge();
      assertExpected(name, { findings: await loaded.findings(), calls: await loaded.calls() });
    } finally {
      await loaded.close();
    }
  });

  test.each(isLong ? names : names.slice(0, 1))('%s, in the files that a run leaves', async (name) => {
    assertExpected(name, await run(name));
  });
});

/** A copy of a case, which a test may change. */
function copyOf(name: string, use: string): string {
  const directory = join(KEPT_FOLDER, use, name);
  cpSync(join(CASES, name), directory, { recursive: true });
  return directory;
}

interface Results {
  readonly findings: readonly Row[];
  readonly calls: readonly Row[];
}

function assertExpected(name: string, { findings, calls }: Results): void {
  const expected = join(CASES, name, 'expected');
  expect(differences(findings, readCsv(join(expected, 'findings.csv')), FINDING)).toEqual([]);
  expect(differences(calls, readCsv(join(expected, 'calls.csv')), CALL)).toEqual([]);
}

async function run(name: string): Promise<Results> {
  const directory = copyOf(name, 'on-disk');
  const workspace = openWorkspace(directory, { today: '2026-11-25' });
  await loadWorkspace(workspace, SILENT);
  const { folder } = await auditWorkspace(workspace, SILENT);
  return {
    findings: readCsv(join(directory, folder, 'findings.csv')),
    calls: readCsv(join(directory, folder, 'calls.csv')),
  };
}

describe('the comparison itself', () => {
  const row = {
    vendor: 'alfa',
    call_id: 'A-1',
    contact: 'conversation',
    regime: 'opt-in',
    verdict: 'lawful',
    basis: 'consent',
    fine_lapsed: 'no',
  };

  test('sees a row that is missing, one too many, and a field that differs', () => {
    expect(differences([], [row], CALL)).toEqual(['missing: alfa / A-1']);
    expect(differences([row], [], CALL)).toEqual(['too many: alfa / A-1']);
    expect(differences([row], [{ ...row, basis: 'none' }], CALL)).toEqual([
      'alfa / A-1: basis is "consent", expected "none"',
    ]);
    expect(differences([row], [row], CALL)).toEqual([]);
  });

  test('sees a key that stands twice', () => {
    expect(differences([row, row], [row], CALL)).toEqual(['twice: alfa / A-1']);
  });

  test('reads what it should read', () => {
    expect(readFileSync(join(CASES, 'README.md'), 'utf8')).toContain('Acceptance cases');
    expect(readCsv(join(CASES, '01-objection-at-the-other-vendor', 'expected', 'findings.csv'))).toHaveLength(1);
  });
});
