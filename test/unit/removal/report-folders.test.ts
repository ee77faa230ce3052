import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cleanReports, type FolderChange, type Target } from '../../../src/removal/report-folders.ts';
import { Store } from '../../../src/store/store.ts';

const reports = mkdtempSync(join(tmpdir(), 'removal-'));
const JUNE = '2026-06-01_2026-06-30';
const HEADING = 'vendor,call_id,number,detail\n';
const OTHERS = 'alfa,A-2,+31612345672,"two\nlines, ""quoted"""\nalfa,A-3,,=1+1\n';
let store: Store;

beforeAll(async () => {
  store = await Store.open(':memory:', { allowedDirectory: reports, threads: 2 });
  await store.run(`create table call as select 'alfa' as vendor, 'A-9' as call_id`);
  await store.run(`create table sought_call as select 'alfa' as vendor, 'A-5' as call_id`);
});

afterAll(() => {
  store.close();
  rmSync(reports, { recursive: true });
});

function write(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(reports, folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(reports, folder, name), text);
}

function manifest(removals?: string): string {
  return JSON.stringify({ outputs: [{ path: 'findings.csv', sha256: 'f'.repeat(64), bytes: 1 }], removals });
}

async function clean(target: Target, id = 1): Promise<readonly FolderChange[]> {
  return await cleanReports({
    ...{ store, reportsDirectory: reports, target, dryRun: false, digest: 'now' },
    removal: { id, kind: target.kind, asked_on: '2026-07-10', reason: 'request' },
    tell: () => 'removed\n',
  });
}

const FORGET: Target = { kind: 'forget', sought: { number: '31612345671', person: 'K1' } };

describe('folders of results', () => {
  beforeEach(() => {
    rmSync(join(reports, JUNE), { recursive: true, force: true });
    write(JUNE, {
      'manifest.json': manifest(),
      'summary.json': '{}',
      'management.pdf': 'pdf',
      'findings.xlsx': 'made of rows',
      'findings.csv': `${HEADING}alfa,A-1,+31612345671,\n${OTHERS}alfa,A-5,,known by its call alone\nbeta,A-5,,of another\nalfa,A-6,,"person K1, in a text"\nalfa,A-7,,K11\nalfa,A-9,+31612345671,stays for the law\n`,
      'rejected.csv': 'raw,reason\nx;06 1234 56 71;y,bad\nx;06 1234 56 72;y,bad\n',
    });
  });

  it('lose the rows that are meant and keep the others to the byte; what was made of them goes, figures stay', async () => {
    const [change] = await clean(FORGET);
    expect(change?.files.map(({ path, became, rows }) => [path, became, rows])).toEqual([
      ['findings.csv', 'changed', 3],
      ['rejected.csv', 'changed', 1],
      ['findings.xlsx', 'removed', null],
      ['manifest.json', 'changed', null],
    ]);
    expect(readFileSync(join(reports, JUNE, 'findings.csv'), 'utf8')).toBe(
      `${HEADING}${OTHERS}beta,A-5,,of another\nalfa,A-7,,K11\nalfa,A-9,+31612345671,stays for the law\n`,
    );
    expect(readFileSync(join(reports, JUNE, 'rejected.csv'), 'utf8')).toBe('raw,reason\nx;06 1234 56 72;y,bad\n');
    expect(readdirSync(join(reports, JUNE)).sort()).toEqual([
      ...['findings.csv', 'management.pdf', 'manifest.json', 'rejected.csv', 'removed.json', 'removed.md'],
      'summary.json',
    ]);
    const torn = JSON.parse(readFileSync(join(reports, JUNE, 'manifest.json'), 'utf8'));
    expect(torn.removed).toEqual([{ path: 'findings.csv', sha256: 'f'.repeat(64), bytes: 1 }]);
    expect(torn.outputs.map((file: { path: string }) => file.path)).not.toContain('findings.xlsx');
    expect(await clean(FORGET)).toEqual([change]);
  });

  it('that a command left half done are finished, and tell what there was before', async () => {
    const [whole] = await clean(FORGET);
    write(JUNE, {
      ...{ 'findings.xlsx': 'made of rows', 'manifest.json': manifest() },
      '.findings.csv.removal-draft': 'half',
    });
    await clean(FORGET);
    expect(existsSync(join(reports, JUNE, 'findings.xlsx'))).toBe(false);
    expect(readdirSync(join(reports, JUNE)).filter((name) => name.startsWith('.'))).toEqual([]);
    const note = JSON.parse(readFileSync(join(reports, JUNE, 'removed.json'), 'utf8'));
    expect(note.removals[0].files.find((file: { path: string }) => file.path === 'findings.csv')).toEqual(
      whole?.files.find(({ path }) => path === 'findings.csv'),
    );
    expect(JSON.parse(readFileSync(join(reports, JUNE, 'manifest.json'), 'utf8')).removed).toHaveLength(1);
  });

  it('that were made without these rows are left alone', async () => {
    write(JUNE, { 'manifest.json': manifest('now') });
    expect(await clean(FORGET)).toEqual([]);
  });

  it('lose all rows where they are past their term, but findings of calls that stay; a day earlier none', async () => {
    const purge = (before: string, stays: boolean): Target => ({ kind: 'purge', before, keepsCalls: () => stays });
    expect(await clean(purge('2026-06-30', false), 2)).toEqual([]);
    const [first] = await clean(purge('2026-07-01', true), 2);
    expect(first?.files.map(({ path }) => path)).toEqual(['findings.xlsx', 'rejected.csv', 'manifest.json']);
    const [second] = await clean(purge('2026-07-01', false), 3);
    expect(second?.files.map(({ path }) => path)).toEqual(['findings.csv', 'manifest.json']);
  });
});

describe('answers and packs', () => {
  it('go as a whole where the number stands in them, with the archive that was made of them', async () => {
    const base = { period: { to: '2026-06-30' } };
    write('acm-1', {
      'acm-response.json': JSON.stringify({ base, number: '+31612345671' }),
      'acm-response.pdf': 'pdf',
    });
    write('acm-2', { 'acm-response.json': JSON.stringify({ base, number: '+31612345672' }) });
    write('mine', { 'notes.txt': '0612345671' });
    writeFileSync(join(reports, 'acm-1.zip.age'), 'encrypted');
    const change = (await clean(FORGET)).find(({ folder }) => folder === 'acm-1');
    expect(change?.files.map(({ path }) => path).sort()).toEqual([
      ...['acm-1.zip.age', 'acm-response.json', 'acm-response.pdf'],
    ]);
    expect(readdirSync(join(reports, 'acm-1')).sort()).toEqual(['removed.json', 'removed.md']);
    expect(existsSync(join(reports, 'acm-1.zip.age'))).toBe(false);
    expect(readdirSync(join(reports, 'acm-2'))).toEqual(['acm-response.json']);
    expect(readdirSync(join(reports, 'mine'))).toEqual(['notes.txt']);
  });
});
