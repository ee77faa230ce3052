// `npm run bundles`: what a user downloads. One archive per system with Node's runtime, the compiled program, the packages that it needs there, its docs and
// licences. The same commit and the same lock file give the same bytes. `-- win-x64 linux-x64` makes some of them; `--key <file>` signs SHA256SUMS; `--built` packs the build
// that is there, for other programs may be running from it; `--level 1` packs for Linux in half the time, a tenth larger.

import { createHash, createPrivateKey, sign } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from './build.mjs';
import { quickStarts } from './bundles/quick-start.mjs';
import { fetchPackage, fetchRuntime, RUNTIMES, run, unpackPackage, WITH_LICENCE } from './bundles/runtime.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));
const own = fileURLToPath(new URL('./bundles/', import.meta.url));
const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));

/** What npm calls each system, and how its archive is made. */
const SYSTEMS = {
  'win-x64': { os: 'win32', cpu: 'x64', archive: 'zip' },
  'mac-arm64': { os: 'darwin', cpu: 'arm64', archive: 'zip' },
  'mac-x64': { os: 'darwin', cpu: 'x64', archive: 'zip' },
  'linux-x64': { os: 'linux', cpu: 'x64', archive: 'tar.gz' },
  'linux-arm64': { os: 'linux', cpu: 'arm64', archive: 'tar.gz' },
};

/** Parts of packages that the program never loads: maps and types for developers, and runtimes other than Node's. */
const PRUNED = [
  /\.map$/u,
  /\.d\.[cm]?ts$/u,
  /(?:^|\/)node_modules\/(?:@types|bare-[^/]+)\//u,
  /\.(?:markdown|flow|coffee)$/u,
];
/** Of these packages only the files that are named are loaded: they stand in what the program makes. */
const KEPT_ONLY = {
  'node_modules/tabulator-tables/': [/^dist\/js\/tabulator\.min\.js$/u, /^dist\/css\/tabulator_simple\.min\.css$/u],
};
/** Stay wherever they stand. */
const ALWAYS = /(?:^|\/)(?:package\.json|(?:LICEN[CS]E|NOTICE|COPYING)[^/]*)$/iu;

/** Paths of all files below a folder, with forward slashes, sorted. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function isPruned(path) {
  const only = Object.keys(KEPT_ONLY).find((folder) => path.startsWith(folder));
  if (ALWAYS.test(path)) return PRUNED[2].test(path);
  if (only !== undefined) return !KEPT_ONLY[only].some((kept) => kept.test(path.slice(only.length)));
  return PRUNED.some((pattern) => pattern.test(path)) || (path.startsWith('node_modules/') && /\.md$/iu.test(path));
}

/** Whether a file below the folder of the packages goes into no archive. */
function isLeftOut(path) {
  return isPruned(path) || path.includes('/.bin/') || /^(?:node_modules\/\.)?package-lock\.json$/u.test(path);
}

/** Installs the packages that the program needs on every system: those of one system alone come with its archive. */
function installPackages(folder) {
  mkdirSync(folder);
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(top, name), join(folder, name));
  // No system has this name.
  const system = ['--os=none', '--cpu=none'];
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--silent'];
  run('npm', ['ci', '--omit=dev', ...system, '--ignore-scripts', ...quiet], { cwd: folder });
}

/** Fetches the packages with the native library of a system, in the versions of the lock file. */
function fetchNative({ os, cpu }, folder, scratch) {
  const { packages } = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8'));
  for (const [path, { version, integrity, ...made }] of Object.entries(packages)) {
    if (made.dev || !made.os?.includes(os) || !made.cpu?.includes(cpu) || made.libc?.includes('musl')) continue;
    const name = path.replace(/^.*node_modules\//u, '');
    unpackPackage(fetchPackage({ name, version, integrity }, scratch), join(folder, path));
  }
}

/** The files below a folder, as they stand below a folder of the archive. */
function membersOf(folder, inside = '') {
  return filesIn(folder).map((path) => ({ path: `${inside}${path}`, file: join(folder, path) }));
}

function sorted(members) {
  return members.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

function contentOf({ file, content }) {
  return content ?? readFileSync(file);
}

/** The texts of all licences, one after the other. */
function licences(packages, nodeLicence) {
  const texts = packages
    .filter(({ path }) => /(?:^|\/)(?:LICEN[CS]E|NOTICE|COPYING)[^/]*$/iu.test(path))
    .map((member) => `==== ${member.path.replace(/^app\//u, '')}\n\n${String(contentOf(member)).trimEnd()}\n`);
  const list = readFileSync(join(top, 'dist', 'licences.tsv'), 'utf8');
  return [`${list}`, `==== Node.js ${RUNTIMES.node}\n\n${nodeLicence.trimEnd()}\n`, ...texts].join('\n');
}

/** What a user of a system starts. */
function launchers(os) {
  if (os === 'win32') {
    const lines = readFileSync(join(own, 'launcher.cmd'), 'utf8').replaceAll('\n', '\r\n');
    return [{ path: 'Belaudit.cmd', content: Buffer.from(lines) }];
  }
  // macOS starts the second one by a double click.
  const names = os === 'darwin' ? ['belaudit', 'Belaudit.command'] : ['belaudit'];
  return names.map((path) => ({ path, file: join(own, 'launcher.sh') }));
}

/** What the archive of a system holds, sorted by path, and how many bytes of its packages are left out. */
function layOut(system, scratch, nodeLicence, guides) {
  const { os } = SYSTEMS[system];
  const native = join(scratch, `native-${system}`);
  fetchNative(SYSTEMS[system], native, scratch);
  const all = sorted([join(scratch, 'packages'), native].flatMap((folder) => membersOf(folder)));
  const packages = all.filter(({ path }) => !isLeftOut(path)).map(({ path, file }) => ({ path: `app/${path}`, file }));
  const bytes = (members) => members.reduce((sum, { file }) => sum + statSync(file).size, 0);
  const { program } = RUNTIMES.packages[system];
  const members = [
    ...packages,
    ...membersOf(join(top, 'dist'), 'app/dist/'),
    ...membersOf(join(top, 'docs'), 'docs/'),
    ...['CHANGELOG.md', 'LICENSE', 'NOTICE'].map((path) => ({ path, file: join(top, path) })),
    ...guides.map((file) => ({ path: basename(file), file })),
    { path: `runtime/${basename(program)}`, file: join(scratch, system, program) },
    { path: 'LICENCES.txt', content: Buffer.from(licences(packages, nodeLicence)) },
    ...launchers(os),
  ];
  return { members: sorted(members), pruned: bytes(all) - bytes(packages) };
}

const EXECUTABLE = /^(?:runtime\/node|belaudit|Belaudit\.command)$/u;

function modeOf(path) {
  return EXECUTABLE.test(path) ? 0o755 : 0o644;
}

async function packZip(members, name, target) {
  const { writeZip } = await import(new URL('../dist/src/print/spreadsheet/zip-file.js', import.meta.url).href);
  const named = members.map((member) => ({
    name: `${name}/${member.path}`,
    mode: modeOf(member.path),
    content: [contentOf(member)],
  }));
  await writeZip(target, named);
}

const BLOCK = 512;

function tarHeader(path, size, mode) {
  const header = Buffer.alloc(BLOCK);
  const bytes = Buffer.from(path);
  // A long path is split at a slash: the format has 155 bytes for the first part and 100 for the second.
  const cut = bytes.length <= 100 ? -1 : path.indexOf('/', bytes.length - 101);
  if (bytes.length > 100 && (cut < 0 || cut > 155)) throw new Error(`${path} is too long for a tar archive`);
  header.write(cut < 0 ? path : path.slice(cut + 1), 0);
  if (cut > 0) header.write(path.slice(0, cut), 345);
  const octal = (value, length, at) => header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at);
  octal(mode, 8, 100);
  octal(0, 8, 108);
  octal(0, 8, 116);
  octal(size, 12, 124);
  octal(0, 12, 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\u000000', 257);
  octal(
    header.reduce((sum, byte) => sum + byte, 0),
    7,
    148,
  );
  return header;
}

function packTar(members, name, target, level) {
  const parts = members.flatMap((member) => {
    const content = contentOf(member);
    const rest = content.length % BLOCK;
    return [
      tarHeader(`${name}/${member.path}`, content.length, modeOf(member.path)),
      content,
      Buffer.alloc(rest === 0 ? 0 : BLOCK - rest),
    ];
  });
  writeFileSync(target, gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]), { level }));
}

/** Makes the archives of these systems in a folder, with SHA256SUMS beside them. @param isBuilt packs the build that is there */
async function makeBundles(systems, { out, key, built: isBuilt, level }) {
  if (!isBuilt) await build();
  mkdirSync(out, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'belaudit-bundles-'));
  const guides = await quickStarts(process.env);
  try {
    const nodeLicence = readFileSync(join(fetchRuntime(WITH_LICENCE, scratch), 'LICENSE'), 'utf8');
    installPackages(join(scratch, 'packages'));
    const made = [];
    for (const system of systems) {
      if (system !== WITH_LICENCE) fetchRuntime(system, scratch);
      const { members, pruned } = layOut(system, scratch, nodeLicence, guides.files);
      const name = `belaudit-${version}-${system}`;
      const file = `${name}.${SYSTEMS[system].archive}`;
      if (SYSTEMS[system].archive === 'zip') await packZip(members, name, join(out, file));
      else packTar(members, name, join(out, file), Number(level));
      chmodSync(join(out, file), 0o644);
      made.push(file);
      const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
      process.stdout.write(
        `${file}  ${megabytes(statSync(join(out, file)).size)}, ${megabytes(pruned)} pruned of its packages\n`,
      );
    }
    const sums = made
      .sort()
      .map(
        (file) =>
          `${createHash('sha256')
            .update(readFileSync(join(out, file)))
            .digest('hex')}  ${file}\n`,
      )
      .join('');
    writeFileSync(join(out, 'SHA256SUMS'), sums);
    if (key !== undefined)
      writeFileSync(join(out, 'SHA256SUMS.sig'), sign(null, Buffer.from(sums), createPrivateKey(readFileSync(key))));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    rmSync(guides.folder, { recursive: true, force: true });
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(top, 'dist-bundles') },
    key: { type: 'string' },
    built: { type: 'boolean', default: false },
    level: { type: 'string', default: '6' },
  },
});
const unknown = positionals.filter((system) => !Object.hasOwn(SYSTEMS, system));
if (unknown.length > 0 || (values.key !== undefined && !existsSync(values.key))) {
  process.stderr.write(
    `Usage: npm run bundles -- [${Object.keys(SYSTEMS).join('|')} ...] [--out <folder>] [--key <private key in PEM>] [--built] [--level <1 to 9>]\n`,
  );
  process.exitCode = 2;
} else await makeBundles(positionals.length === 0 ? Object.keys(SYSTEMS) : positionals, values);
