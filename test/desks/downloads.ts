import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';

/** The folder in which Windows saves a second download, for a user with such a name. */
const OWN_FOLDER = 'Renée Müller (2)';

const TOP = join(import.meta.dirname, '..', '..');

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the archives and their unpacked contents. */
    readonly downloads: string;
    /** Folders of the unpacked bundles, by system. */
    readonly bundles: { readonly linux: string; readonly windows: string };
  }
}

/** Runs a command that must not fail. @throws Error with what it printed */
export function mustRun(command: string, words: readonly string[], options: object = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
    ...options,
  });
  if (error !== undefined || status !== 0)
    throw new Error(`${command} ${words.join(' ')}: ${error?.message ?? `status ${status}`}\n${stdout}${stderr}`);
  return stdout;
}

/**
 * Makes the bundles of Linux and Windows once for all tests, or takes those in the folder `BELAUDIT_DOWNLOADS`.
 * @returns a function that removes them
 */
export function setup(project: TestProject): () => Promise<void> {
  const given = process.env['BELAUDIT_DOWNLOADS'];
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'belaudit-downloads-')));
  if (given === undefined)
    mustRun(process.execPath, [join(TOP, '.ci', 'bundles.mjs'), 'linux-x64', 'win-x64', '--out', folder]);
  else cpSync(given, folder, { recursive: true, filter: (path) => path === given || !statSync(path).isDirectory() });
  const { version } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8')) as { version: string };
  const [linux, windows] = [`belaudit-${version}-linux-x64`, `belaudit-${version}-win-x64`];
  mustRun('tar', ['xzf', `${linux}.tar.gz`], { cwd: folder });
  mustRun('unzip', ['-q', `${windows}.zip`, '-d', OWN_FOLDER], { cwd: folder });
  project.provide('downloads', folder);
  project.provide('bundles', { linux: join(folder, linux), windows: join(folder, OWN_FOLDER, windows) });
  // A synchronous call would block Vitest, which would then consider its workers stuck.
  return async () => await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
