import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { scratchFolder } from '../end-to-end/workspaces.ts';
import { TOP } from '../house/tree.ts';
import { mustRun } from './downloads.ts';

const { version } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8')) as { version: string };
const scratch = scratchFolder();

/** Checksums by archive. */
function checksums(folder: string): Readonly<Record<string, string>> {
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  return Object.fromEntries(lines.map((line) => line.split('  ').toReversed() as [string, string]));
}

beforeAll(() => {
  const environment = { ...process.env, TZ: 'Asia/Kathmandu', LC_ALL: 'C', LANG: 'C' };
  const command = ['umask 027 && exec "$@"', 'sh', process.execPath, join(TOP, '.ci', 'bundles.mjs'), '--out', scratch];
  mustRun('sh', ['-c', ...command], { env: environment, cwd: scratch });
});

describe('bundles that are made again', () => {
  it('have the same bytes, in another zone, language and folder', () => {
    const first = checksums(inject('downloads'));
    expect(Object.keys(first)).toHaveLength(2);
    expect(checksums(scratch)).toMatchObject(first);
  });

  it.each([
    ['win-x64.zip', 'runtime/node.exe', 'Belaudit.cmd', 'node-bindings-win32-x64'],
    ['mac-arm64.zip', 'runtime/node', 'Belaudit.command', 'node-bindings-darwin-arm64'],
    ['mac-x64.zip', 'runtime/node', 'Belaudit.command', 'node-bindings-darwin-x64'],
    ['linux-x64.tar.gz', 'runtime/node', 'belaudit', 'node-bindings-linux-x64'],
    ['linux-arm64.tar.gz', 'runtime/node', 'belaudit', 'node-bindings-linux-arm64'],
  ])('are there for %s, with what one system needs', (ending, runtime, launcher, native) => {
    const name = `belaudit-${version}-${ending}`;
    const folder = join(scratch, ending);
    mkdirSync(folder);
    if (ending.endsWith('.zip')) mustRun('unzip', ['-q', join(scratch, name)], { cwd: folder });
    else mustRun('tar', ['xzf', join(scratch, name)], { cwd: folder });
    const bundle = join(folder, name.replace(/\.(?:zip|tar\.gz)$/u, ''));
    for (const file of ['quick-start.pdf', 'quick-start.nl.pdf', 'LICENCES.txt'])
      expect([file, existsSync(join(bundle, file))]).toEqual([file, true]);
    if (!ending.startsWith('win'))
      for (const file of [runtime, launcher])
        expect([file, statSync(join(bundle, file)).mode & 0o111]).toEqual([file, 0o111]);
    const packages = readdirSync(join(bundle, 'app', 'node_modules', '@duckdb'));
    expect(packages.filter((one) => one.includes('bindings-'))).toEqual([native]);
  });
});
