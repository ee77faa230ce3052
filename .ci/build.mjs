// Compiles cli/, src/ and reports/ to dist/, copies the files that stand beside the code (SQL, templates, styles, fonts), and lists what the program consists of. dist/joined/ is the same program in
// few files, which starts sooner: the command and the public API run from there.
// It works in a folder of its own and swaps at the end, so that dist/ is always one whole build.

import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { billOfMaterials, licenceList } from './bill-of-materials.mjs';
import { writeJoined } from './join-modules.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));

/** Folders with code; what is in them and no TypeScript is copied as it is. */
const CODE_FOLDERS = ['cli', 'src', 'reports'];

/** Examples that only the tests read. */
const EXAMPLE = /^(?:cases|expected|sample)(?:\.|$)/u;

function isShipped(path) {
  const name = basename(path);
  return !name.endsWith('.ts') && !name.endsWith('.md') && !EXAMPLE.test(name);
}

function compile(target) {
  const compiler = join(top, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(compiler)) throw new Error('The compiler is not installed. Run `npm ci` first.');
  const { status } = spawnSync(process.execPath, [compiler, '--project', 'tsconfig.build.json', '--outDir', target], {
    cwd: top,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('The sources do not compile.');
}

function copyCompanions(target) {
  for (const folder of CODE_FOLDERS) {
    cpSync(join(top, folder), join(target, folder), { recursive: true, filter: isShipped });
  }
  cpSync(join(top, 'templates'), join(target, 'templates'), { recursive: true, filter: isShipped });
}

/** The program in few files, and what now only points there. */
async function joinProgram(target) {
  const joined = join(target, 'joined');
  await writeJoined(target, joined);
  copyCompanions(joined);
  writeFileSync(join(target, 'cli', 'main.js'), "#!/usr/bin/env node\nimport '../joined/cli/main.js';\n");
  writeFileSync(join(target, 'src', 'index.js'), "export * from '../joined/src/index.js';\n");
}

/** What the program consists of, for whoever has to know: beside the code. */
function writeBill(target) {
  const lock = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8'));
  writeFileSync(join(target, 'bom.cdx.json'), `${JSON.stringify(billOfMaterials(lock), null, 2)}\n`);
  writeFileSync(join(target, 'licences.tsv'), licenceList(lock));
}

/** Puts a whole new dist/ in place of the old one, which is there until that moment: programs may be running from it. */
export async function build() {
  const target = join(top, `dist-${process.pid}`);
  const former = join(top, `dist-${process.pid}-former`);
  try {
    compile(target);
    await joinProgram(target);
    copyCompanions(target);
    writeBill(target);
    chmodSync(join(target, 'cli', 'main.js'), 0o755);
    if (existsSync(join(top, 'dist'))) renameSync(join(top, 'dist'), former);
    renameSync(target, join(top, 'dist'));
  } finally {
    for (const folder of [target, former]) rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    console.error(`belaudit: ${error.message}`);
    process.exitCode = 1;
  }
}
