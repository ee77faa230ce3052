import { type ChildProcess, spawnSync } from 'node:child_process';
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
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { contentsOf, copyCase, scratchFolder, writePseudonymKey } from '../end-to-end/workspaces.ts';
import { mustRun } from './downloads.ts';
import { asWindows, type Ended, NO_WINE, WindowsProgram } from './wine.ts';

const CASES = join(import.meta.dirname, '..', 'acceptance', 'cases');
const CASE = '01-objection-at-the-other-vendor';
const RESULTS = join('reports', '2026-05-01_2026-05-31');
const JUNE = '2026-06-01_2026-06-30';
const JUDGE = join(import.meta.dirname, 'judge.mjs');
const OPEN_PACK = join(import.meta.dirname, 'open-pack.mjs');
/** Files of results that must be the same. */
const COMPARED = ['findings.csv', 'calls.csv', 'completeness.csv', 'summary.json'];
const MINUTE = 60_000;
/** A path that mixes separators of Windows and others. */
const MIXED = /[A-Z]:\\\S*\\\S*\/|[A-Z]:\\\S*\/\S*\\/u;

const scratch = scratchFolder();
const bundles = inject('bundles');
let windows: WindowsProgram;
let unpackedFiles: readonly unknown[] = [];

beforeEach(({ skip }) => skip(NO_WINE !== undefined, NO_WINE));

beforeAll(() => {
  if (NO_WINE !== undefined) return;
  windows = new WindowsProgram(bundles.windows, scratch);
  unpackedFiles = readdirSync(bundles.windows, { recursive: true }).toSorted();
});

afterAll(() => {
  if (NO_WINE === undefined) windows.end();
});

/** Runs the Linux bundle with its own runtime. */
function linux(...words: readonly string[]): string {
  const program = join(bundles.linux, 'belaudit');
  const environment = { HOME: scratch, PATH: '/usr/bin:/bin' };
  const { status, stdout, stderr } = spawnSync(program, words, { env: environment, encoding: 'utf8' });
  // 4: the results are a draft.
  if (status !== 0 && status !== 4) throw new Error(`${words.join(' ')}: status ${status}\n${stderr}`);
  return stdout;
}

/** The workspace of an acceptance case, with a key that copies share. */
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

/** The findings of Linux in the same workspace. */
function expectSameAsLinux(workspace: string, files: readonly string[] = COMPARED): void {
  const twin = join(scratch, `twin-${readdirSync(scratch).length}`);
  for (const entry of ['belaudit.yaml', 'in']) cpSync(join(workspace, entry), join(twin, entry), { recursive: true });
  writePseudonymKey(twin);
  for (const command of ['load', 'audit']) linux(command, twin, '--quiet');
  const found = contentsOf(join(workspace, RESULTS));
  const expected = contentsOf(join(twin, RESULTS));
  for (const file of files) expect([file, found[file]]).toEqual([file, expected[file]]);
}

/** Rows of a CSV file, if no cell of interest has a comma or a quote. */
function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}

type Ask = (path: string, request?: RequestInit) => Promise<readonly [status: number, text: string]>;

/**
 * Visits the page of a running program at the address that it prints, and ends the program.
 * @param visit receives a function that requests a page, and one that ends the program
 */
async function visited(
  started: ChildProcess,
  printed: string,
  visit: (ask: Ask, ended: Promise<unknown[]>) => Promise<void>,
): Promise<void> {
  const ended = once(started, 'exit');
  try {
    const address = await vi.waitFor(
      () => {
        const [found] = /http:\/\/127\.0\.0\.1:\S+/u.exec(readFileSync(printed, 'utf8')) ?? [];
        if (found === undefined) throw new Error(`no address yet: ${readFileSync(printed, 'utf8')}`);
        return found;
      },
      { timeout: 20 * MINUTE, interval: 200 },
    );
    const entered = await fetch(address, { redirect: 'manual' });
    const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const { origin } = new URL(address);
    await visit(async (path, request = {}) => {
      const answer = await fetch(new URL(path, address), { ...request, headers: { cookie, origin } });
      return [answer.status, await answer.text()];
    }, ended);
  } finally {
    started.kill('SIGKILL');
    await ended;
  }
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
    // Linux looks for the name exactly as written.
    renameSync(join(workspace, 'in', 'alfa', 'CALLS.CSV'), join(workspace, 'in', 'alfa', 'calls.csv'));
    // On Windows the summary says that the name is spelled differently.
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
    // 0x10000000: libuv opens it exclusively, as Excel does with its files.
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
      await vi.waitFor(() => expect(existsSync(ready)).toBe(true), { timeout: 20 * MINUTE, interval: 200 });
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
    await vi.waitFor(() => expect(existsSync(store)).toBe(true), { timeout: 20 * MINUTE, interval: 5 });
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
    const [found, expected] = [here, there].map((folder) => contentsOf(join(folder, 'reports', JUNE)));
    const withoutPdfs = Object.keys(expected ?? {}).filter((file) => !file.endsWith('.pdf'));
    expect(Object.keys(found ?? {})).toEqual(withoutPdfs);
    for (const file of ['findings.csv', 'calls.csv', 'completeness.csv', 'findings.xlsx', 'summary.json'])
      expect([file, found?.[file]]).toEqual([file, expected?.[file]]);
  });

  describe('with the example', () => {
    const named = asWindows(join(scratch, 'example'));
    const reports = join(scratch, 'example', 'reports');

    /** Linux verifies a pack with the key that Windows sealed it with. */
    function expectVerified(pack: string): void {
      const key = readdirSync(reports).find((name) => name.startsWith('seal-public-key')) ?? '';
      expect(linux('verify', pack, '--key', join(reports, key))).toContain('De handtekening klopt');
    }

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
      expectVerified(join(reports, 'share-merel-self-check'));
    });

    it('encrypts a pack for its reader, who opens it on Windows and on Linux', async () => {
      const identity = await generateX25519Identity();
      const recipient = await identityToRecipient(identity);
      const shared = windows.run('share', 'merel', '--workspace', named, '--no-pdf', '--recipient', recipient);
      expect([shared.status, shared.out]).toEqual([0, expect.stringContaining('.zip.age')]);
      const pack = join(reports, 'share-merel-2026-06-01_2026-06-30.zip.age');
      const archive = join(scratch, 'pack.zip');
      const library = join(bundles.windows, 'app', 'node_modules', 'age-encryption');
      const opened = windows.runScript(OPEN_PACK, asWindows(library), identity, asWindows(pack), asWindows(archive));
      expect(opened).toEqual({ status: 0, out: '' });
      const reader = new Decrypter();
      reader.addIdentity(identity);
      expect(readFileSync(archive).equals(await reader.decrypt(readFileSync(pack)))).toBe(true);
      mustRun('unzip', ['-q', archive, '-d', join(scratch, 'pack')]);
      expectVerified(join(scratch, 'pack', 'share-merel-2026-06-01_2026-06-30'));
    });

    it('records a decision, which the next results show, on Windows and on the Linux machine that the folder is moved to', () => {
      expect(windows.run('share', 'merel', '--workspace', named, '--no-pdf', '--by', 'R. Müller').status).toBe(0);
      const { call_id: call = '', rule = '' } =
        rowsOf(join(reports, JUNE, 'findings.csv')).find(
          (row) => row['vendor'] === 'merel' && row['responsible'] === 'merel' && row['grade'] === 'proven',
        ) ?? {};
      const about = ['merel', call, '--workspace', named, '--rule', rule, '--by', 'R. Müller', '--yes'];
      writeFileSync(join(scratch, 'example', 'bewijs é.txt'), 'Nagehoord.\n');
      const evidence = ['--evidence', `${named}\\bewijs é.txt`];
      const decided = windows.run('decide', ...about, '--uphold', '--text', 'Eén keer beluisterd', ...evidence);
      expect([decided.status, decided.out]).toEqual([0, expect.not.stringMatching(MIXED)]);
      const moved = join(scratch, 'moved');
      cpSync(join(scratch, 'example'), moved, { recursive: true });
      const judged = windows.run('audit', named);
      expect([judged.status, judged.out]).toEqual([0, expect.not.stringMatching(MIXED)]);
      const row = rowsOf(join(reports, JUNE, 'hearing.csv')).find(
        (one) => one['vendor'] === 'merel' && one['call_id'] === call && one['rule'] === rule,
      );
      expect(row).toMatchObject({ state: 'upheld' });
      linux('audit', moved, '--quiet');
      expect(contentsOf(join(moved, 'reports', JUNE))).toEqual(contentsOf(join(reports, JUNE)));
      expect(windows.run('verify', '--workspace', named).status).toBe(0);
    });

    it('looks for Edge where Windows has it', () => {
      const folder = join(windows.drives, 'c:', 'Program Files (x86)', 'Microsoft', 'Edge', 'Application');
      mkdirSync(folder, { recursive: true });
      // Not a browser: it is found but does not start.
      cpSync(join(bundles.windows, 'runtime', 'node.exe'), join(folder, 'msedge.exe'));
      const { status, out } = windows.run('report', named);
      rmSync(folder, { recursive: true });
      expect([status, out]).toEqual([2, expect.stringContaining('BROWSER_FAILED')]);
      expect(out).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
    });

    it('answers on a page in the browser', async () => {
      const printed = join(scratch, 'page.txt');
      const started = windows.start(windows.main, ['open', named, '--no-browser'], printed);
      await visited(started, printed, async (ask) => {
        expect(await ask('own/start')).toEqual([200, expect.stringContaining('Noordstroom')]);
      });
    });
  });

  describe('by Belaudit.cmd', () => {
    const own = (): string => join(windows.profile, 'Belaudit');

    it('is the command line, where words follow', () => {
      const version = windows.runLauncher(bundles.windows, '--version', '--json');
      expect([version.status, JSON.parse(version.out)]).toEqual([0, expect.objectContaining({ node: '22.23.2' })]);
      const workspace = workspaceOf(CASE, join(scratch, 'Zaak één (2)'));
      const checked = windows.runLauncher(bundles.windows, 'check', asWindows(workspace));
      expect([checked.status, checked.out]).toEqual([0, expect.not.stringMatching(MIXED)]);
      const refused = windows.runLauncher(bundles.windows, 'load', asWindows(join(scratch, 'niet hier')));
      expect([refused.status, refused.out]).toEqual([2, expect.stringContaining('niet hier')]);
    });

    it('opens a page on a folder of its user, by a double click, and ends with it', async () => {
      const printed = join(scratch, 'double click.txt');
      await visited(windows.startLauncher(printed), printed, async (ask, ended) => {
        expect(await ask('own/start')).toEqual([200, expect.stringContaining('Belaudit')]);
        expect(existsSync(own())).toBe(true);
        expect((await ask('own/start?do=end', { method: 'POST', body: new URLSearchParams() }))[0]).toBe(200);
        expect(await ended).toEqual([0, null]);
      });
    });

    it('says what is wrong before its window goes away', () => {
      rmSync(own(), { recursive: true, force: true });
      writeFileSync(own(), 'a file\n');
      const { status, out } = windows.runLauncher(bundles.windows);
      expect([status, out]).toEqual([2, expect.stringContaining('Belaudit')]);
      expect(out).toMatch(/any key|toets/iu);
    });

    it('asks to unpack the ZIP file, where the rest of it is missing', () => {
      const folder = join(scratch, 'Temp1_belaudit.zip');
      mkdirSync(folder);
      cpSync(join(bundles.windows, 'Belaudit.cmd'), join(folder, 'Belaudit.cmd'));
      expect(windows.runLauncher(folder)).toEqual({ status: 2, out: expect.stringContaining('Unpack the whole ZIP') });
    });
  });

  it('writes nothing among its own files', () => {
    expect(readdirSync(bundles.windows, { recursive: true }).toSorted()).toEqual(unpackedFiles);
  });

  it('says that a folder may only be read, to whoever has no right to write there', ({ skip }) => {
    skip(process.getuid?.() !== 0, 'Only root can give up its rights for a test.');
    const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
    const own = join(scratch, 'of-nobody');
    const workspace = workspaceOf(CASE, join(scratch, 'read-only'));
    // A user without write access must still be able to reach the folder.
    for (const folder of [scratch, ...['../..', '..', '.'].map((up) => join(bundles.windows, up))])
      chmodSync(folder, 0o755);
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
