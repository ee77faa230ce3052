// Makes `npm run demo` and `npm test` work straight after `git clone`, with Node, npm and git alone: packages, build, a browser for the PDFs,
// and with --tests the tools that look into PDFs, workbooks and seals. As root it installs packages of Debian: on a bare server, in a build service (CI), or with --install-browser. Where everything is there it only looks, which takes a fraction of a second.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { mayInstall } from './may-install.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));
const isRoot = process.getuid?.() === 0;

/** A state of the machine that the user has to mend; its message says how. */
class SetUpError extends Error {}

/** Also holds for whoever runs the scripts without npm, which checks `engines` only when it installs. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (isSupported) return;
  throw new SetUpError(
    `Node ${process.versions.node} is not supported: Belaudit needs Node 20.19 or later in the 20 series, or 22.12 and later.\n` +
      'Install one from https://nodejs.org and run the same command again.',
  );
}

function readJson(...path) {
  return JSON.parse(readFileSync(join(top, ...path), 'utf8'));
}

/** Compares what npm noted when it installed with the lock file: dates say little after a clone or a change of branch. */
function packagesAreInstalled() {
  if (!existsSync(join(top, 'node_modules', '.package-lock.json'))) return false;
  const wanted = readJson('package-lock.json').packages;
  const installed = readJson('node_modules', '.package-lock.json').packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional === true ||
      (installed[path]?.version === entry.version && installed[path]?.integrity === entry.integrity),
  );
}

function installPackages() {
  if (packagesAreInstalled()) return;
  say('Installing packages (npm ci) ...');
  const npm = process.env.npm_execpath;
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  // NODE_ENV=production would leave the compiler out.
  run(
    command,
    [...first, 'ci', '--include=dev', '--no-fund', '--no-audit'],
    'npm could not install the packages; its own message is above.',
  );
}

/** Newest change in a file or a folder with all that is in it, in milliseconds; a folder's own date tells of files that were taken away. */
function newestChange(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  const inside = readdirSync(path).map((name) => newestChange(join(path, name)));
  return Math.max(status.mtimeMs, ...inside);
}

function buildIsCurrent() {
  const entry = join(top, 'dist', 'cli', 'main.js');
  if (!existsSync(entry)) return false;
  const sources = [
    'cli',
    'src',
    'reports',
    'templates',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    '.ci/build.mjs',
    '.ci/bill-of-materials.mjs',
    '.ci/join-modules.mjs',
  ];
  return sources.every((source) => newestChange(join(top, source)) <= statSync(entry).mtimeMs);
}

async function buildWhereNeeded() {
  if (buildIsCurrent()) return;
  say('Building ...');
  await build();
}

/** @returns whether all packages were installed */
function installByApt(packages) {
  const machine = { isRoot, platform: process.platform, environment: process.env, parameters: process.argv };
  if (!mayInstall(machine) || !hasCommand('apt-get')) return false;
  say(`Installing ${packages.join(', ')} (apt-get) ...`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 10 * 60_000,
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  return status === 0;
}

/** Any of these makes Debian's package superfluous. */
const LINUX_BROWSERS = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** The program finds or fetches its browser itself, and installs none. Debian's package comes first where we may install it, as a fetched browser lacks libraries on a bare server. */
async function provideBrowser() {
  if (process.platform === 'linux' && !process.env.BELAUDIT_BROWSER && !LINUX_BROWSERS.some(hasCommand))
    installByApt(['chromium']);
  const { findBrowser } = await import('../dist/src/print/browser.js');
  const silent = () => undefined;
  try {
    await findBrowser({
      environment: process.env,
      progress: { stage: silent, advance: silent, note: say, done: silent },
    });
  } catch (error) {
    throw new SetUpError([error.message, error.hint].filter(Boolean).join('\n'));
  }
}

/** Command of each tool with which the tests look into what was made, and the packages that bring it. */
const TEST_TOOLS = [
  { command: 'pdfinfo', apt: 'poppler-utils', brew: 'poppler' },
  { command: 'pdftotext', apt: 'poppler-utils', brew: 'poppler' },
  { command: 'pdftoppm', apt: 'poppler-utils', brew: 'poppler' },
  { command: 'qpdf', apt: 'qpdf', brew: 'qpdf' },
  { command: 'unzip', apt: 'unzip', brew: 'unzip' },
  { command: 'soffice', apt: 'libreoffice-calc', brew: 'libreoffice' },
  { command: 'openssl', apt: 'openssl', brew: 'openssl' },
  { command: 'sha256sum', apt: 'coreutils', brew: 'coreutils' },
];

function provideTestTools() {
  const missing = () => TEST_TOOLS.filter(({ command }) => !hasCommand(command));
  const before = missing();
  if (before.length === 0) return;
  installByApt([...new Set(before.map(({ apt }) => apt))]);
  const after = missing();
  if (after.length === 0) return;
  const names = (key) => [...new Set(after.map((tool) => tool[key]))].join(' ');
  throw new SetUpError(
    `The tests look into PDFs, workbooks and seals with tools that are not on this machine: ${names('command')}. Install them:\n` +
      `  - Debian, Ubuntu: sudo apt-get install ${names('apt')}\n` +
      `  - macOS: brew install ${names('brew')}\n` +
      '  - another system: poppler, qpdf, unzip, LibreOffice, OpenSSL and coreutils from its package manager.',
  );
}

function hasCommand(command) {
  const names = process.platform === 'win32' ? [`${command}.exe`, `${command}.cmd`] : [command];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => names.some((name) => existsSync(join(folder, name))));
}

function run(command, parameters, failure) {
  const { status } = spawnSync(command, parameters, { cwd: top, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new SetUpError(failure);
}

function say(message) {
  console.error(`belaudit: ${message}`);
}

try {
  checkNode();
  installPackages();
  await buildWhereNeeded();
  await provideBrowser();
  if (process.argv.includes('--tests')) provideTestTools();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
