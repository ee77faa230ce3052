import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { copyCase, scratchFolder, writePseudonymKey } from './workspaces.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8')) as { version: string };
const scratch = scratchFolder();
const LINUX = `belaudit-${version}-linux-x64`;
const WINDOWS = `belaudit-${version}-win-x64`;
/** What the download of Windows may weigh. */
const MOST_BYTES = 110e6;
/** Packages of two systems are fetched, laid out and packed. */
const MOST_TIME = 900_000;
const CASE = '01-objection-at-the-other-vendor';
const RESULTS = join('reports', '2026-05-01_2026-05-31');

interface Ended {
  readonly status: number | null;
  readonly out: string;
}

function run(command: string, words: readonly string[], environment: NodeJS.ProcessEnv = process.env): Ended {
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd: scratch,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, out: `${stdout}${stderr}` };
}

function unpack(archive: string): void {
  const unpacking = archive.endsWith('.zip') ? run('unzip', ['-q', archive]) : run('tar', ['xzf', archive]);
  expect(unpacking).toEqual({ status: 0, out: '' });
}

/** Native libraries of a bundle, by the package that brings them. */
function nativePackages(bundle: string): readonly string[] {
  return readdirSync(join(scratch, bundle, 'app', 'node_modules', '@duckdb')).filter((name) =>
    name.includes('bindings-'),
  );
}

/** Results of the same case by the program as it is tested otherwise. */
function expectedResults(): string {
  const workspace = copyCase(CASE, join(scratch, 'expected'));
  writePseudonymKey(workspace);
  const program = join(TOP, 'dist', 'cli', 'main.js');
  for (const command of ['load', 'audit']) run(process.execPath, [program, command, workspace, '--quiet']);
  return join(workspace, RESULTS);
}

function expectSameFindings(results: string, expected: string): void {
  for (const file of ['findings.csv', 'calls.csv', 'summary.json']) {
    expect([file, readFileSync(join(results, file), 'utf8')]).toEqual([
      file,
      readFileSync(join(expected, file), 'utf8'),
    ]);
  }
}

let expected = '';

beforeAll(() => {
  const made = run(process.execPath, [join(TOP, '.ci', 'bundles.mjs'), 'linux-x64', 'win-x64', '--out', scratch]);
  expect(made.status, made.out).toBe(0);
  for (const archive of [`${LINUX}.tar.gz`, `${WINDOWS}.zip`]) unpack(archive);
  expected = expectedResults();
}, MOST_TIME);

describe('a bundle', () => {
  it.each([
    [`${LINUX}.tar.gz`, LINUX, 'belaudit', 'runtime/node', 'node-bindings-linux-x64'],
    [`${WINDOWS}.zip`, WINDOWS, 'Belaudit.cmd', 'runtime/node.exe', 'node-bindings-win32-x64'],
  ])(
    '%s holds a runtime, the program, and the native library of one system',
    (archive, bundle, launcher, node, native) => {
      for (const file of [
        launcher,
        node,
        'app/dist/cli/main.js',
        'quick-start.pdf',
        'quick-start.nl.pdf',
        'docs/quick-start.md',
      ]) {
        expect([file, existsSync(join(scratch, bundle, file))]).toEqual([file, true]);
      }
      expect(nativePackages(bundle)).toEqual([native]);
      const licences = readFileSync(join(scratch, bundle, 'LICENCES.txt'), 'utf8');
      for (const part of ['Node.js', '@duckdb', 'handlebars', 'source-sans']) expect(licences).toContain(part);
      expect(statSync(join(scratch, archive)).size).toBeLessThan(MOST_BYTES);
    },
  );

  it('comes with its checksum', () => {
    const sums = readFileSync(join(scratch, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    expect(sums).toHaveLength(2);
    for (const line of sums) {
      const [sum, file = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(scratch, file)))
          .digest('hex'),
      ).toBe(sum);
    }
  });

  it('is told to Windows in lines that it reads', () => {
    const text = readFileSync(join(scratch, WINDOWS, 'Belaudit.cmd'), 'utf8');
    expect(text.split('\n').filter((line) => line !== '' && !line.endsWith('\r'))).toEqual([]);
  });

  it('needs no Node on the machine, and finds what the program finds', () => {
    const workspace = copyCase(CASE, join(scratch, 'my audits ü'));
    writePseudonymKey(workspace);
    const bare = { HOME: scratch, PATH: '/usr/bin:/bin' };
    const launcher = join(scratch, LINUX, 'belaudit');
    for (const command of ['load', 'audit']) run(launcher, [command, workspace, '--quiet'], bare);
    expectSameFindings(join(workspace, RESULTS), expected);
    expect(JSON.parse(run(launcher, ['--version', '--json'], bare).out)).toMatchObject({
      program: version,
      node: '22.23.2',
    });
  });
});

/** Windows programs run where Wine is installed (`apt-get install --no-install-recommends wine`); elsewhere there is no such test. */
const underWine: (name: string, tests: () => void) => void =
  run('wine', ['--version']).status === 0 ? describe : () => undefined;

underWine('the bundle of Windows, under Wine', () => {
  const environment = {
    ...process.env,
    WINEPREFIX: join(scratch, 'wine'),
    WINEDEBUG: '-all',
    XDG_RUNTIME_DIR: scratch,
  };

  /** Standard streams have to be files: with a pipe Node ends under Wine. */
  function inWine(words: readonly string[]): string {
    const node = join(scratch, WINDOWS, 'runtime', 'node.exe');
    const program = join(scratch, WINDOWS, 'app', 'dist', 'cli', 'main.js');
    mkdirSync(join(scratch, 'wine'), { recursive: true });
    const command = `wine "$0" "$@" < /dev/null > '${scratch}/out.txt' 2> '${scratch}/err.txt'`;
    run('sh', ['-c', command, node, program, ...words], environment);
    return ['out.txt', 'err.txt'].map((file) => readFileSync(join(scratch, file), 'utf8')).join('');
  }

  function asWindows(path: string): string {
    return `Z:${path.replaceAll('/', '\\')}`;
  }

  it('finds the same, to the byte, in a folder with a space and an umlaut', () => {
    const workspace = copyCase(CASE, join(scratch, 'Zaak één'));
    writePseudonymKey(workspace);
    for (const command of ['load', 'audit']) inWine([command, asWindows(workspace)]);
    expectSameFindings(join(workspace, RESULTS), expected);
  });

  it('finds the same on a drive of its own, with a configuration whose lines end as in Windows, under names in another case', () => {
    const workspace = copyCase(CASE, join(scratch, 'drive', 'audits', 'Eén & meer (2)'));
    writePseudonymKey(workspace);
    const configuration = join(workspace, 'belaudit.yaml');
    writeFileSync(configuration, readFileSync(configuration, 'utf8').replaceAll('\n', '\r\n'));
    renameSync(join(workspace, 'in', 'alfa', 'calls.csv'), join(workspace, 'in', 'alfa', 'CALLS.CSV'));
    inWine(['--version']);
    symlinkSync(join(scratch, 'drive'), join(scratch, 'wine', 'dosdevices', 'd:'));
    for (const command of ['load', 'audit']) inWine([command, 'D:\\audits\\Eén & meer (2)']);
    for (const file of ['findings.csv', 'calls.csv'])
      expect(readFileSync(join(workspace, RESULTS, file), 'utf8')).toBe(readFileSync(join(expected, file), 'utf8'));
  });

  it('says which file another program keeps to itself, and reads it when it is closed', async () => {
    const workspace = copyCase(CASE, join(scratch, 'open in Excel'));
    writePseudonymKey(workspace);
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
    const node = join(scratch, WINDOWS, 'runtime', 'node.exe');
    const words = [holder, file, ready, done].map(asWindows);
    const held = spawn('sh', ['-c', 'exec wine "$0" "$@"', node, ...words], {
      env: environment,
      stdio: ['ignore', openSync(join(scratch, 'held.txt'), 'w'), 'ignore'],
    });
    const ended = new Promise((resolve) => held.once('exit', resolve));
    try {
      await vi.waitFor(() => expect(existsSync(ready)).toBe(true), { timeout: 120_000, interval: 200 });
      expect(inWine(['load', asWindows(workspace)])).toContain('FILE_IN_USE');
    } finally {
      writeFileSync(done, '');
      await ended;
    }
    for (const command of ['load', 'audit']) inWine([command, asWindows(workspace)]);
    expectSameFindings(join(workspace, RESULTS), expected);
  });
});
