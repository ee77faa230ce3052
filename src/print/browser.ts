import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Progress } from '../model/progress.ts';
import { MESSAGES } from './messages.ts';

const require = createRequire(import.meta.url);
const FETCH_TIMEOUT_MS = 10 * 60 * 1000;

/** The parts of the machine that the search for a browser uses; tests replace them. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isExecutable: (path: string) => boolean;
  /** The newest browser in puppeteer's cache; null if there is none. */
  readonly puppeteerPath: () => Promise<string | null>;
  /** Runs a program to its end; false if it could not start or failed. */
  readonly run: (command: string, parameters: readonly string[]) => Promise<boolean>;
}

export interface BrowserSearch {
  readonly environment: NodeJS.ProcessEnv;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Path of a Chrome, Chromium or Edge: the first that exists of `BELAUDIT_BROWSER`, one installed on the machine, puppeteer's own cache, and
 * one that puppeteer downloads now. It installs nothing on the machine: that is up to its administrator, or the set-up script.
 * Throws UserError BROWSER_NOT_FOUND, with the ways to get one.
 */
export async function findBrowser(search: BrowserSearch, machine: Machine = thisMachine(search)): Promise<string> {
  return (
    namedBrowser(search, machine) ??
    installedBrowser(search, machine) ??
    (await cachedBrowser(machine)) ??
    (await newBrowser(search, machine)) ??
    noBrowser()
  );
}

function namedBrowser(search: BrowserSearch, machine: Machine): string | null {
  const named = search.environment['BELAUDIT_BROWSER'];
  if (named === undefined || named === '') {
    return null;
  }
  if (!machine.isExecutable(named)) {
    throw new UserError(
      'BROWSER_NOT_FOUND',
      MESSAGES.belauditBrowserNamesProgramThatDoes,
      MESSAGES.setItToPathOfChrome,
      [{ key: 'BELAUDIT_BROWSER', found: named, expected: MESSAGES.program, message: MESSAGES.notProgram }],
    );
  }
  return named;
}

function installedBrowser(search: BrowserSearch, machine: Machine): string | null {
  return installedPaths(machine.platform, search.environment).find((path) => machine.isExecutable(path)) ?? null;
}

/** A downloaded browser counts only if it runs: on a bare server, system libraries may be missing. */
async function cachedBrowser(machine: Machine): Promise<string | null> {
  const path = await machine.puppeteerPath();
  return path !== null && machine.isExecutable(path) && (await machine.run(path, ['--version'])) ? path : null;
}

async function newBrowser(search: BrowserSearch, machine: Machine): Promise<string | null> {
  search.progress.note('No browser found to make PDFs with: fetching one. This happens once.');
  const { PUPPETEER_REVISIONS } = await import('puppeteer/internal/revisions.js');
  const installer = join(dirname(require.resolve('@puppeteer/browsers')), 'main-cli.js');
  const chrome = `chrome@${PUPPETEER_REVISIONS.chrome}`;
  const parameters = [installer, 'install', chrome, '--path', cacheFolder(search.environment)];
  const fetched = (await machine.run(process.execPath, parameters)) ? await cachedBrowser(machine) : null;
  search.signal?.throwIfAborted();
  return fetched;
}

function noBrowser(): never {
  throw new UserError('BROWSER_NOT_FOUND', MESSAGES.noBrowserWasFoundToMake, MESSAGES.installBrowser);
}

/** Usual places, in order of preference. */
function installedPaths(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name]);
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return programs.flatMap((parts) => roots.flatMap((root) => (root === undefined ? [] : [join(root, ...parts)])));
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder.startsWith('/'));
  const searched = [...new Set([...folders, '/usr/bin', '/usr/local/bin', '/opt/google/chrome'])];
  return names.flatMap((name) => searched.map((folder) => join(folder, name)));
}

function thisMachine(search: BrowserSearch): Machine {
  return {
    platform: process.platform,
    isExecutable,
    puppeteerPath: () => puppeteerPath(search.environment),
    run: (command, parameters) => runProgram(command, parameters, search),
  };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The newest one in puppeteer's cache, whoever downloaded it. Where a browser is installed, or named wrongly, the code that reads that cache is not loaded. */
async function puppeteerPath(environment: NodeJS.ProcessEnv): Promise<string | null> {
  const { Browser, Cache } = await import('@puppeteer/browsers');
  const fetched = new Cache(cacheFolder(environment)).getInstalledBrowsers();
  const versions = fetched.filter(({ browser }) => browser === Browser.CHROME).sort(byVersion);
  return versions.at(-1)?.executablePath ?? null;
}

function byVersion(one: { readonly buildId: string }, other: { readonly buildId: string }): number {
  return one.buildId.localeCompare(other.buildId, 'en', { numeric: true });
}

function cacheFolder(environment: NodeJS.ProcessEnv): string {
  return environment['PUPPETEER_CACHE_DIR'] ?? join(homedir(), '.cache', 'puppeteer');
}

function runProgram(command: string, parameters: readonly string[], search: BrowserSearch): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      stdio: 'ignore',
      env: search.environment,
      timeout: FETCH_TIMEOUT_MS,
      ...(search.signal === undefined ? {} : { signal: search.signal }),
    });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}
