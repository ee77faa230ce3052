import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KeptFolder } from '../../../src/model/removal-proof.ts';
import { keptFolder } from '../../../src/removal/kept-folder.ts';
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

async function writeParquet(name: string, rows: readonly string[]): Promise<void> {
  await store.writeFile(join(reports, JUNE, name), 'parquet', rows.map((row) => `select ${row}`).join(' union all '));
}

async function rowsOf(name: string, column: string): Promise<readonly string[]> {
  const rows = await store.rows<{ found: string }>(
    `select ${column} as found from read_parquet(cast($path as varchar)) order by 1`,
    { path: join(reports, JUNE, name) },
  );
  return rows.map(({ found }) => found);
}

function manifest(removals?: string): string {
  return JSON.stringify({
    program: {},
    outputs: [{ path: 'findings.csv', sha256: 'f'.repeat(64), bytes: 1 }],
    removals,
  });
}

const sealed: string[] = [];
/** Folders that stay whole, and those of which that was said. */
const staying = new Map<string, KeptFolder>();
const kept: string[] = [];

async function clean(target: Target, id = 1): Promise<readonly FolderChange[]> {
  return await cleanReports({
    ...{ store, reportsDirectory: reports, target, dryRun: false, digest: 'now' },
    removal: { id, kind: target.kind, asked_on: '2026-07-10', reason: 'request' },
    onSealed: (folder) => sealed.push(folder),
    tell: () => 'removed\n',
    staying: (folder) => staying.get(folder) ?? null,
    onKept: ({ folder }) => kept.push(folder),
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

  it('lose a number in whatever digits, and with whatever stands between them', async () => {
    const written = [
      '０６１２３４５６７１',
      '06–12\u00a0345671',
      '٠٦-١٢٣٤٥٦٧١',
      '০৬১২৩৪৫৬৭১',
      '06     1234_56·71',
      '0\u030161\u0301 2345671',
      '+31 (0)6 1\u200b2345671',
      '06•12345671',
      '06…1234…5671',
      '06=1234;5671',
      '⓿❻12345671',
    ];
    const rows = written.map((number, place) => `alfa,A-${place + 20},,bel ${number}\n`).join('');
    write(JUNE, {
      'findings.csv': `${HEADING}${OTHERS}${rows}`,
      'rejected.csv': `raw,reason\n"x;０６.12\n345671",bad\n`,
    });
    await clean(FORGET);
    expect(readFileSync(join(reports, JUNE, 'findings.csv'), 'utf8')).toBe(`${HEADING}${OTHERS}`);
    expect(readFileSync(join(reports, JUNE, 'rejected.csv'), 'utf8')).toBe('raw,reason\n');
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

  it('lose nothing of others where the id of a person is a count or a line of theirs', async () => {
    write(JUNE, { 'findings.csv': 'vendor,call_id,detail,source_row\nalfa,12,,12\nalfa,A-2,person 12,3\n' });
    const base = { period: { to: '2026-06-30' } };
    write('acm-3', {
      'acm-response.json': JSON.stringify({ base, source_row: 12, lines: [12] }),
      'acm-records.csv': 'number,detail,source_row\r\n+31612345672,,12\r\n',
    });
    write('acm-4', { 'acm-response.json': JSON.stringify({ base, persons: ['12'] }) });
    write('acm-5', {
      'acm-response.json': JSON.stringify({ base }),
      'acm-records.csv': 'number,detail,source_row\n,12,3\n',
    });
    const changes = await clean({ kind: 'forget', sought: { number: null, person: '12' } });
    expect(changes.map(({ folder }) => folder)).toEqual([JUNE, 'acm-4', 'acm-5']);
    expect(readFileSync(join(reports, JUNE, 'findings.csv'), 'utf8')).toContain('alfa,12,,12\n');
    write('acm-6', { 'acm-response.json': '{ half', 'acm-records.csv': 'a,"half\n12' });
    expect((await clean({ kind: 'forget', sought: { number: null, person: '12' } })).at(-1)?.folder).toBe('acm-6');
    for (const name of ['acm-3', 'acm-4', 'acm-5', 'acm-6']) rmSync(join(reports, name), { recursive: true });
  });

  it('under another name are searched once; those to which a link leads elsewhere are named, and nothing is taken away', async () => {
    symlinkSync(join(reports, JUNE), join(reports, 'latest'));
    expect((await clean(FORGET)).map(({ folder }) => folder)).toEqual([JUNE]);
    rmSync(join(reports, 'latest'));
    symlinkSync(tmpdir(), join(reports, 'elsewhere'));
    await expect(clean(FORGET)).rejects.toMatchObject({
      code: 'REMOVAL_FILE_UNREADABLE',
      details: [{ file: 'reports/elsewhere', message: 'is a link out of reports, which is not followed' }],
    });
    rmSync(join(reports, 'elsewhere'));
  });

  it('of which a file was written over are named, and nothing of them is taken away unseen', async () => {
    write(JUNE, { 'findings.csv': 'vendor,call_id\n"half\n', 'calls.parquet': 'no parquet' });
    await expect(clean(FORGET)).rejects.toMatchObject({
      code: 'REMOVAL_FILE_UNREADABLE',
      details: [{ file: expect.stringMatching(/^reports\/2026-06-01_2026-06-30\/(?:findings\.csv|calls\.parquet)$/u) }],
    });
    rmSync(join(reports, JUNE, 'calls.parquet'));
  });

  it('that were made without these rows are left alone', async () => {
    write(JUNE, { 'manifest.json': manifest('now') });
    expect(await clean(FORGET)).toEqual([]);
  });

  it('lose all rows where they are past their term, but those of calls that stay; a day earlier none', async () => {
    const purge = (before: string): Target => ({
      ...{ kind: 'purge', before, asOf: '2026-07-10', timeZone: 'Europe/Amsterdam', limitationMonths: 60 },
    });
    expect(await clean(purge('2026-06-30'), 2)).toEqual([]);
    const [first] = await clean(purge('2026-07-01'), 2);
    expect(first?.files.map(({ path, became, rows }) => [path, became, rows])).toEqual([
      ['findings.csv', 'changed', 7],
      ['rejected.csv', 'removed', null],
      ['findings.xlsx', 'removed', null],
      ['manifest.json', 'changed', null],
    ]);
    expect(readFileSync(join(reports, JUNE, 'findings.csv'), 'utf8')).toBe(
      `${HEADING}alfa,A-9,+31612345671,stays for the law\n`,
    );
    expect(await clean(purge('2026-07-01'), 2)).toEqual([first]);
  });

  it('keep violations that can still be fined, whose files are gone; from the day that they cannot, no more', async () => {
    await writeParquet('calls.parquet', [
      `'alfa' as vendor, 'V-1' as call_id, '2021-07-09T22:30:00Z' as moment, 'violation' as verdict`,
      `'alfa', 'V-2', '2021-07-09T21:30:00Z', 'violation'`,
      `'alfa', 'R-1', '2021-07-11T10:00:00Z', 'review'`,
    ]);
    const purge = { kind: 'purge', before: '2026-07-01', timeZone: 'Europe/Amsterdam', limitationMonths: 60 } as const;
    await clean({ ...purge, asOf: '2026-07-10' }, 2);
    expect(await rowsOf('calls.parquet', 'call_id')).toEqual(['V-1']);
    await clean({ ...purge, asOf: '2026-07-11' }, 2);
    expect(existsSync(join(reports, JUNE, 'calls.parquet'))).toBe(false);
  });

  it('lose the whole explanation of a call in which somebody is named', async () => {
    await writeParquet('explained-calls.parquet', [
      `'+31612345672' as number, 'alfa' as vendor, 'A-6' as call_id, 'call' as part, null as id, 6 as line`,
      `'+31612345672', 'alfa', 'A-6', 'person', 'T-7 +31612345671', 1`,
      `'+31612345673', 'alfa', 'A-7', 'call', null, 1`,
    ]);
    await clean(FORGET);
    expect(await rowsOf('explained-calls.parquet', 'call_id')).toEqual(['A-7']);
  });

  it('keep the time line of a number of which a finding stays, but for its calls that went', async () => {
    await writeParquet('findings.parquet', [
      `'alfa' as vendor, 'A-9' as call_id, '+31612345671' as number`,
      `'alfa', 'A-8', '+31612345671'`,
    ]);
    await writeParquet('timelines.parquet', [
      `'+31612345671' as number, 'call' as kind, 'alfa' as party, 'A-9' as reference`,
      `'+31612345671', 'call', 'alfa', 'A-8'`,
      `'+31612345671', 'consent', null, 'T-1'`,
      `'+31612345672', 'consent', null, 'T-2'`,
    ]);
    await clean(FORGET);
    expect(await rowsOf('findings.parquet', 'call_id')).toEqual(['A-9']);
    expect(await rowsOf('timelines.parquet', 'reference')).toEqual(['A-9', 'T-1', 'T-2']);
    await clean({
      ...{ kind: 'purge', before: '2026-07-01', asOf: '2026-07-10', timeZone: 'Europe/Amsterdam' },
      limitationMonths: 60,
    });
    expect(await rowsOf('timelines.parquet', 'reference')).toEqual(['A-9', 'T-1']);
  });
});

describe('answers and packs', () => {
  it('go where they are a list of a sample with a call that a removal took, and stay where the call is of another', async () => {
    const period = { from: '2026-06-01', to: '2026-06-30' };
    const list = (vendor: string): string =>
      JSON.stringify({ vendor, period, calls: [{ callId: 'A-5' }, { callId: 'A-2' }] });
    write('sample-alfa-3', { 'sample.json': list('alfa'), 'sample.xlsx': 'xlsx' });
    write('sample-beta-4', { 'sample.json': list('beta'), 'sample.xlsx': 'xlsx' });
    const changes = await clean({ kind: 'forget', sought: { number: null, person: 'K9' } });
    const samples = changes.filter(({ folder }) => folder.startsWith('sample-'));
    expect(samples.map(({ folder, files }) => [folder, files.map(({ path }) => path)])).toEqual([
      ['sample-alfa-3', ['sample.json', 'sample.xlsx']],
    ]);
    expect(existsSync(join(reports, 'sample-beta-4', 'sample.xlsx'))).toBe(true);
    write('sample-beta-4', { 'sample.json': '{' });
    await expect(clean(FORGET)).rejects.toMatchObject({ code: 'REMOVAL_FILE_UNREADABLE' });
    for (const name of ['sample-alfa-3', 'sample-beta-4']) rmSync(join(reports, name), { recursive: true });
  });

  it('go where they list a call that a removal took, also without its number', async () => {
    const pack = (vendor: string): Readonly<Record<string, string>> => ({
      'manifest.json': JSON.stringify({ period: { from: '2026-06-01', to: '2026-06-30' } }),
      'calls.csv': `vendor,call_id,moment\n${vendor},A-5,2026-06-03T08:00:00Z\n${vendor},A-2,2026-06-03T09:00:00Z\n`,
    });
    write('share-alfa-1', pack('alfa'));
    write('share-beta-1', pack('beta'));
    writeFileSync(join(reports, 'share-alfa-1.zip'), 'zip');
    const changes = await clean({ kind: 'forget', sought: { number: null, person: 'K9' } });
    expect(changes.filter(({ folder }) => folder.startsWith('share-')).map(({ folder }) => folder)).toEqual([
      'share-alfa-1',
    ]);
    expect(readdirSync(join(reports, 'share-alfa-1')).sort()).toEqual(['removed.json', 'removed.md']);
    expect(existsSync(join(reports, 'share-alfa-1.zip'))).toBe(false);
    expect(readdirSync(join(reports, 'share-beta-1')).sort()).toEqual(['calls.csv', 'manifest.json']);
    for (const name of ['share-alfa-1', 'share-beta-1']) rmSync(join(reports, name), { recursive: true });
  });

  it('go as a whole where the number stands in them, with the archive that was made of them', async () => {
    const base = { period: { to: '2026-06-30' } };
    write('acm-1', {
      'acm-response.json': JSON.stringify({ base, number: '+31612345671' }),
      'acm-response.pdf': 'pdf',
    });
    write('acm-2', { 'acm-response.json': JSON.stringify({ base, number: '+31612345672' }) });
    write('acm-internal-1', { 'acm-internal.json': JSON.stringify({ base, number: '+31612345671' }) });
    write('what-if-1', { 'what-if.json': JSON.stringify(base), 'what-if-calls.csv': 'number\n+31612345671\n' });
    write('mine', { 'notes.txt': '0612345671' });
    writeFileSync(join(reports, 'acm-1.zip.age'), 'encrypted');
    const changes = await clean(FORGET);
    const change = changes.find(({ folder }) => folder === 'acm-1');
    expect(changes.map(({ folder }) => folder)).toContain('acm-internal-1');
    expect(readdirSync(join(reports, 'acm-internal-1')).sort()).toEqual(['removed.json', 'removed.md']);
    expect(change?.files.map(({ path }) => path).sort()).toEqual([
      ...['acm-1.zip.age', 'acm-response.json', 'acm-response.pdf'],
    ]);
    expect(readdirSync(join(reports, 'acm-1')).sort()).toEqual(['removed.json', 'removed.md']);
    expect(existsSync(join(reports, 'acm-1.zip.age'))).toBe(false);
    expect(readdirSync(join(reports, 'acm-2'))).toEqual(['acm-response.json']);
    expect(readdirSync(join(reports, 'what-if-1')).sort()).toEqual(['removed.json', 'removed.md']);
    expect(readdirSync(join(reports, 'mine'))).toEqual(['notes.txt']);
  });
});

describe('an answer or a pack that holds something of the removed', () => {
  const rules = { kind: 'forget', askedOn: '2026-07-10', marks: ['m1'], holds: [], withAnswers: false } as const;
  const hold = { subject: null, vendor: 'alfa', from: null, to: null, reason: 'lawsuit', until: '2028-06-30' };
  const subject = { kind: 'number', mark: 'm1', prefix: '', length: 9, ending: '678' } as const;
  const [answer, pack] = ['acm-2026-07-01', 'share-alfa-2026-06-01_2026-06-30'];
  const files = ['acm-response.json'];

  it('stays whole, and its day to look again is told, unless it is asked for', async () => {
    write(answer, { 'acm-response.json': '{"number":"+31612345671"}' });
    staying.set(answer, { folder: answer, reason: 'answer', why: null, until: '2027-07-10' });
    await clean(FORGET, 41);
    expect([readdirSync(join(reports, answer)), kept]).toEqual([files, [answer]]);
    staying.clear();
    await clean(FORGET, 41);
    expect(readdirSync(join(reports, answer))).not.toContain('acm-response.json');
  });

  it('is an answer to a regulator or a sealed pack; others go', () => {
    expect(keptFolder(answer, files, false, rules)).toMatchObject({ reason: 'answer', until: '2027-07-10' });
    expect(keptFolder(pack, [], true, rules)).toMatchObject({ reason: 'pack' });
    expect(keptFolder(pack, [], false, rules)).toBeNull();
    expect(keptFolder('share-alfa-self-check', ['self-check.json'], true, rules)).toBeNull();
    expect(keptFolder('dossier-678', ['dossier.json'], true, rules)).toBeNull();
    expect(keptFolder(answer, files, false, { ...rules, withAnswers: true })).toBeNull();
    expect(keptFolder(answer, files, false, { ...rules, kind: 'purge' })).toBeNull();
  });

  it('stays until the last day of a hold that names the same number, or its call centre, even if it is asked for', () => {
    const asked = { ...rules, withAnswers: true };
    const held = { reason: 'hold', why: 'lawsuit', until: '2028-06-30' };
    expect(keptFolder(pack, [], true, { ...asked, holds: [hold] })).toMatchObject(held);
    expect(keptFolder(answer, files, false, { ...asked, holds: [hold] })).toBeNull();
    const named = { ...hold, subject, vendor: null };
    expect(keptFolder('dossier-678', ['dossier.json'], false, { ...asked, holds: [named] })).toMatchObject(held);
    expect(keptFolder(answer, files, false, { ...asked, marks: ['m2'], holds: [named] })).toBeNull();
  });
});
