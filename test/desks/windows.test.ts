import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { contentsOf, copyCase, scratchFolder, writePseudonymKey } from '../end-to-end/workspaces.ts';
import { mustRun } from './downloads.ts';
import { asWindows, type Ended, NO_WINE, WindowsProgram } from './wine.ts';

const CASES = join(import.meta.dirname, '..', 'acceptance', 'cases');
const CASE = '01-objection-at-the-other-vendor';
const RESULTS = join('reports', '2026-05-01_2026-05-31');
const JUDGE = join(import.meta.dirname, 'judge.mjs');
/** Files of results that have to be the same. */
const COMPARED = ['findings.csv', 'calls.csv', 'completeness.csv', 'summary.json'];
const MINUTE = 60_000;
/** A path in which some separators are of Windows and others are not. */
const MIXED = /[A-Z]:\\\S*\\\S*\/|[A-Z]:\\\S*\/\S*\\/u;

const scratch = scratchFolder();
const bundles = inject('bundles');
let windows: WindowsProgram;

beforeEach(({ skip }) => skip(NO_WINE !== undefined, NO_WINE));

beforeAll(() => {
  if (NO_WINE === undefined) windows = new WindowsProgram(bundles.windows, scratch);
});

afterAll(() => {
  if (NO_WINE === undefined) windows.end();
});

/** Runs the bundle of Linux, with its own runtime. */
function linux(...words: readonly string[]): string {
  const program = join(bundles.linux, 'belaudit');
  const environment = { HOME: scratch, PATH: '/usr/bin:/bin' };
  const { status, stdout, stderr } = spawnSync(program, words, { env: environment, encoding: 'utf8' });
  // 4: the results are a draft.
  if (status !== 0 && status !== 4) throw new Error(`${words.join(' ')}: status ${status}\n${stderr}`);
  return stdout;
}

/** A workspace of an acceptance case, with a key that copies share. */
function workspaceOf(name: string, directory: string): string {
  const workspace = copyCase(name, directory);
  writePseudonymKey(workspace);
  return workspace;
}

function loadAndAudit(workspace: string, named: string = asWindows(workspace)): void {
  for (const command of ['load', 'audit']) {
    const { status, out } = windows.run(command, named);
    // 4: the results are a draft.
    expect([command, [0, 4].includes(status ?? -1) ? 'done' : out]).toEqual([command, 'done']);
    expect(out).not.toMatch(MIXED);
  }
}

/** What Linux finds in the same workspace. */
function expectSameAsLinux(workspace: string, files: readonly string[] = COMPARED): void {
  const twin = join(scratch, `twin-${readdirSync(scratch).length}`);
  for (const entry of ['belaudit.yaml', 'in']) cpSync(join(workspace, entry), join(twin, entry), { recursive: true });
  writePseudonymKey(twin);
  for (const command of ['load', 'audit']) linux(command, twin, '--quiet');
  const found = contentsOf(join(workspace, RESULTS));
  const expected = contentsOf(join(twin, RESULTS));
  for (const file of files) expect([file, found[file]]).toEqual([file, expected[file]]);
}

describe('the bundle of Windows, under Wine', () => {
  it('finds in every acceptance case what Linux finds, to the byte, in a folder with a space and an umlaut', () => {
    const [here, there] = ['Zaken één', 'cases'].map((name) => join(scratch, name)) as [string, string];
    const names = readdirSync(CASES).filter((name) => /^\d/u.test(name));
    for (const folder of [here, there]) for (const name of names) workspaceOf(name, join(folder, name));
    const judged = windows.runScript(
      JUDGE,
      asWindows(join(bundles.windows, 'app', 'dist', 'src', 'index.js')),
      asWindows(here),
    );
    expect(judged).toEqual({ status: 0, out: '' });
    mustRun(join(bundles.linux, 'runtime', 'node'), [
      JUDGE,
      join(bundles.linux, 'app', 'dist', 'src', 'index.js'),
      there,
    ]);
    expect(names.length).toBeGreaterThanOrEqual(50);
    for (const name of names) {
      const found = contentsOf(join(here, name, 'reports'));
      const expected = contentsOf(join(there, name, 'reports'));
      expect(Object.keys(found).length).toBeGreaterThan(10);
      expect([name, found]).toEqual([name, expected]);
    }
  });

  it('finds the same on a drive of its own, with CRLF in the configuration, under names in another case', () => {
    const workspace = workspaceOf(CASE, join(scratch, 'drive', 'audits', 'Eén & meer (2)'));
    const configuration = join(workspace, 'belaudit.yaml');
    writeFileSync(configuration, readFileSync(configuration, 'utf8').replaceAll('\n', '\r\n'));
    renameSync(join(workspace, 'in', 'alfa', 'calls.csv'), join(workspace, 'in', 'alfa', 'CALLS.CSV'));
    expect(windows.run('--version').status).toBe(0);
    symlinkSync(join(scratch, 'drive'), join(windows.drives, 'd:'));
    loadAndAudit(workspace, 'D:\\audits\\Eén & meer (2)');
    // Linux looks for the name as it is written.
    renameSync(join(workspace, 'in', 'alfa', 'CALLS.CSV'), join(workspace, 'in', 'alfa', 'calls.csv'));
    // On Windows the summary says that the name is written otherwise.
    expectSameAsLinux(workspace, ['findings.csv', 'calls.csv', 'completeness.csv']);
  });

  it('finds the same below a path of more than 260 characters', () => {
    const workspace = workspaceOf(CASE, join(scratch, ...Array.from({ length: 3 }, () => 'm'.repeat(100)), 'audit'));
    loadAndAudit(workspace);
    expectSameAsLinux(workspace);
  });

  it('reads a file whose name Windows reserves', () => {
    const workspace = workspaceOf(CASE, join(scratch, 'reserved'));
    renameSync(join(workspace, 'in', 'alfa', 'calls.csv'), join(workspace, 'in', 'alfa', 'con.csv'));
    const configuration = join(workspace, 'belaudit.yaml');
    const text = readFileSync(configuration, 'utf8').replaceAll('in/alfa/calls.csv', 'in/alfa/con.csv');
    writeFileSync(configuration, text);
    loadAndAudit(workspace);
    expectSameAsLinux(workspace);
  });

  it('refuses two sources that name one file in other capitals', () => {
    const workspace = workspaceOf(CASE, join(scratch, 'capitals'));
    const configuration = join(workspace, 'belaudit.yaml');
    const text = readFileSync(configuration, 'utf8').replace('in/beta/calls.csv', 'in/ALFA/calls.csv');
    writeFileSync(configuration, text);
    const { status, out } = windows.run('load', asWindows(workspace));
    expect([status, out.includes('FILE_NAME')]).toEqual([2, true]);
  });

  it('says which file another program keeps to itself, and reads it when it is closed', async () => {
    const workspace = workspaceOf(CASE, join(scratch, 'open in Excel'));
    const file = join(workspace, 'in', 'alfa', 'calls.csv');
    const [ready, done, holder] = ['ready', 'done', 'hold.mjs'].map((name) => join(scratch, name)) as [
      string,
      string,
      string,
    ];
    // 0x10000000: libuv opens it so that nobody else can, as Excel does with what it writes.
    const text = `import { existsSync, openSync, writeFileSync } from 'node:fs';
const [, , file, ready, done] = process.argv;
openSync(file, 0x2 | 0x10000000);
writeFileSync(ready, '');
setInterval(() => existsSync(done) && process.exit(0), 100);
`;
    writeFileSync(holder, text);
    const held = windows.start(holder, [file, ready, done].map(asWindows), join(scratch, 'held.txt'));
    const ended = once(held, 'exit');
    try {
      await vi.waitFor(() => expect(existsSync(ready)).toBe(true), { timeout: 5 * MINUTE, interval: 200 });
      expect(windows.run('load', asWindows(workspace)).out).toContain('FILE_IN_USE');
    } finally {
      writeFileSync(done, '');
      await ended;
    }
    loadAndAudit(workspace);
    expectSameAsLinux(workspace);
  });

  it('is killed in the middle of its work, and finds the same afterwards', async () => {
    const workspace = workspaceOf(CASE, join(scratch, 'killed'));
    const started = windows.start(windows.main, ['load', asWindows(workspace)], join(scratch, 'killed.txt'));
    const ended = once(started, 'exit');
    const store = join(workspace, '.belaudit', 'store.duckdb');
    await vi.waitFor(() => expect(existsSync(store)).toBe(true), { timeout: 5 * MINUTE, interval: 5 });
    started.kill('SIGKILL');
    await ended;
    loadAndAudit(workspace);
    expectSameAsLinux(workspace);
  });

  it('makes the example without a browser, and everything but its PDFs', () => {
    const [here, there] = ['example', 'example of Linux'].map((name) => join(scratch, name)) as [string, string];
    const made = windows.run('demo', asWindows(here));
    expect([made.status, made.out]).toEqual([5, expect.stringContaining('No PDFs were made.')]);
    expect(made.out).not.toMatch(MIXED);
    linux('demo', there, '--quiet');
    const june = join('reports', '2026-06-01_2026-06-30');
    const [found, expected] = [here, there].map((folder) => contentsOf(join(folder, june)));
    const withoutPdfs = Object.keys(expected ?? {}).filter((file) => !file.endsWith('.pdf'));
    expect(Object.keys(found ?? {})).toEqual(withoutPdfs);
    for (const file of ['findings.csv', 'calls.csv', 'completeness.csv', 'findings.xlsx', 'summary.json'])
      expect([file, found?.[file]]).toEqual([file, expected?.[file]]);
  });

  describe('with the example', () => {
    const named = asWindows(join(scratch, 'example'));

    it.each<readonly [what: string, exit: number, words: readonly string[], made: string]>([
      ['judges a month', 5, ['run', named, '--month', '2026-05'], 'reports/2026-05-01_2026-05-31/findings.csv'],
      ['says what if', 0, ['what-if', named, '--month', '2026-06', '--law-of', '2026-07-01'], 'reports'],
      [
        'screens a call list',
        5,
        [
          ...['screen', `${named}\\list.csv`, '--workspace', named, '--vendor', 'merel'],
          ...['--campaign', 'energie-vast', '--at', '2026-07-10T11:00'],
        ],
        'reports/screen-merel-energie-vast-2026-07-10t1100-list/allowed.csv',
      ],
      ['gathers a number', 5, ['dossier', '0612345678', '--workspace', named], 'reports'],
      [
        'draws a sample',
        0,
        ['sample', '--workspace', named, '--vendor', 'merel', '--size', '20', '--by', 'J'],
        'reports/sample-merel-1/sample.xlsx',
      ],
      [
        'seals',
        0,
        ['seal', 'reports/2026-06-01_2026-06-30', '--workspace', named],
        'reports/2026-06-01_2026-06-30/SHA256SUMS.sig',
      ],
      [
        'packs for a call centre',
        0,
        ['share', 'merel', '--workspace', named, '--no-pdf'],
        'reports/share-merel-2026-06-01_2026-06-30/SHA256SUMS.sig',
      ],
      [
        'packs a self-check',
        0,
        ['share', 'merel', '--workspace', named, '--self-check'],
        'reports/share-merel-self-check/self-check.json',
      ],
      [
        'watches once',
        5,
        ['watch', named, '--once', '--still', '2', '--summary', 'reports\\summary.md'],
        'reports/summary.md',
      ],
    ])('%s', (_what, exit, words, made) => {
      writeFileSync(join(scratch, 'example', 'list.csv'), 'phone\n+31612345678\n+31201234567\n');
      if (words[0] === 'seal') expect(windows.run('keys', named).status).toBe(0);
      const { status, out } = windows.run(...words);
      expect([status, out]).toEqual([exit, expect.not.stringMatching(MIXED)]);
      expect([made, existsSync(join(scratch, 'example', made))]).toEqual([made, true]);
    });

    it('gives packs that Linux can verify', () => {
      const reports = join(scratch, 'example', 'reports');
      const key = readdirSync(reports).find((name) => name.startsWith('seal-public-key')) ?? '';
      expect(linux('verify', join(reports, 'share-merel-self-check'), '--key', join(reports, key))).toContain(
        'De handtekening klopt',
      );
    });

    it('answers on a page in the browser', async () => {
      const printed = join(scratch, 'page.txt');
      const started = windows.start(windows.main, ['open', named, '--no-browser'], printed);
      const ended = once(started, 'exit');
      try {
        const address = await vi.waitFor(
          () => {
            const [found] = /http:\/\/127\.0\.0\.1:\S+/u.exec(readFileSync(printed, 'utf8')) ?? [];
            if (found === undefined) throw new Error('no address yet');
            return found;
          },
          { timeout: 5 * MINUTE, interval: 200 },
        );
        const entered = await fetch(address, { redirect: 'manual' });
        const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
        const page = await fetch(new URL(entered.headers.get('location') ?? '/', address), { headers: { cookie } });
        expect(page.status).toBe(200);
        expect(await page.text()).toContain('own/start');
        const start = await fetch(new URL('own/start', address), { headers: { cookie } });
        expect([start.status, await start.text()]).toEqual([200, expect.stringContaining('Noordstroom')]);
      } finally {
        started.kill('SIGKILL');
        await ended;
      }
    });
  });

  it('says that a folder may only be read, to whoever has no right to write there', ({ skip }) => {
    skip(process.getuid?.() !== 0, 'Only root can give up its rights for a test.');
    const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
    const own = join(scratch, 'of-nobody');
    const workspace = workspaceOf(CASE, join(scratch, 'read-only'));
    // Whoever may not write there must still be able to get there.
    for (const folder of [scratch, join(bundles.windows, '..'), bundles.windows]) chmodSync(folder, 0o755);
    mustRun('chmod', ['-R', 'a+rX', workspace, bundles.windows]);
    mkdirSync(own);
    const program = new WindowsProgram(bundles.windows, own, nobody);
    mustRun('chown', ['-R', '65534:65534', own]);
    const ends = ['check', 'load'].map((command): Ended => program.run(command, asWindows(workspace)));
    program.end();
    rmSync(own, { recursive: true, force: true, maxRetries: 5 });
    expect(ends.map(({ status }) => status)).toEqual([0, 2]);
    expect(ends[1]?.out).toContain('WORKSPACE_NOT_WRITABLE');
  });
});
