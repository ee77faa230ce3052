import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyCase, scratchFolder, writePseudonymKey } from './workspaces.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8')) as { version: string };
const scratch = scratchFolder();
const LINUX = `belaudit-${version}-linux-x64`;
const WINDOWS = `belaudit-${version}-win-x64`;
/** The largest size of the Windows download. */
const MOST_BYTES = 110e6;
/** Fetches, lays out and packs packages for two systems. */
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

/** Paths of all files of each bundle. The one for Linux is unpacked, as it runs here; of the one for Windows only texts that tests read. */
const files = new Map<string, readonly string[]>();

function unpack(): void {
  expect(run('tar', ['xzf', `${LINUX}.tar.gz`])).toEqual({ status: 0, out: '' });
  files.set(LINUX, readdirSync(join(scratch, LINUX), { recursive: true, encoding: 'utf8' }));
  const texts = ['LICENCES.txt', 'Belaudit.cmd'].map((name) => `${WINDOWS}/${name}`);
  expect(run('unzip', ['-q', `${WINDOWS}.zip`, ...texts])).toEqual({ status: 0, out: '' });
  const listed = run('unzip', ['-Z1', `${WINDOWS}.zip`])
    .out.trimEnd()
    .split('\n');
  files.set(
    WINDOWS,
    listed.map((path) => path.slice(WINDOWS.length + 1)),
  );
}

/** Native libraries of a bundle, by package. */
function nativePackages(bundle: string): readonly string[] {
  const names = files.get(bundle)?.flatMap((path) => /node_modules\/@duckdb\/([^/]+)/u.exec(path)?.[1] ?? []);
  return [...new Set(names)].filter((name) => name.includes('bindings-'));
}

/** Results of the same case by the program as the other tests run it. */
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
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const [key, own] = ['key.pem', 'public.pem'].map((name) => join(scratch, name)) as [string, string];
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  writeFileSync(own, publicKey.export({ type: 'spki', format: 'pem' }));
  const words = ['linux-x64', 'win-x64', '--built', '--level', '1', '--out', scratch, '--key', key];
  const made = run(process.execPath, [join(TOP, '.ci', 'bundles.mjs'), ...words]);
  expect(made.status, made.out).toBe(0);
  unpack();
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
        expect(files.get(bundle)).toContain(file);
      }
      expect(nativePackages(bundle)).toEqual([native]);
      const licences = readFileSync(join(scratch, bundle, 'LICENCES.txt'), 'utf8');
      for (const part of ['Node.js', '@duckdb', 'handlebars', 'source-sans']) expect(licences).toContain(part);
      expect(statSync(join(scratch, archive)).size).toBeLessThan(MOST_BYTES);
    },
  );

  it.each(['quick-start.pdf', 'quick-start.nl.pdf'])(
    'prints %s in its own typeface, whatever the machine has',
    (guide) => {
      const fonts = run('pdffonts', [join(LINUX, guide)])
        .out.trimEnd()
        .split('\n')
        .slice(2);
      expect(fonts.length).toBeGreaterThan(1);
      expect(fonts.filter((font) => !/^[A-Z]{6}\+SourceSans3/u.test(font))).toEqual([]);
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

  it('comes with a list of checksums that is signed with the key that is given', () => {
    const signed = ['-inkey', 'public.pem', '-sigfile', 'SHA256SUMS.sig', '-in', 'SHA256SUMS'];
    expect(run('openssl', ['pkeyutl', '-verify', '-pubin', '-rawin', ...signed])).toMatchObject({ status: 0 });
  });

  it('holds nothing of its packages that only developers read', () => {
    for (const bundle of [LINUX, WINDOWS]) {
      const packages = files.get(bundle)?.filter((path) => path.startsWith('app/node_modules/')) ?? [];
      expect(packages.length).toBeGreaterThan(500);
      const others = packages.filter((path) => !/(?:^|\/)licen[cs]e[^/]*$/iu.test(path));
      expect(others.filter((path) => /\.(?:map|md|d\.ts)$|(?:^|\/)@types\//u.test(path))).toEqual([]);
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
