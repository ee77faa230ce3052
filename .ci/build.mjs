// Compiles cli/, src/ and reports/ to dist/, and copies the files that stand beside the code: SQL, templates, styles, fonts.
// It works in a folder of its own and swaps at the end, so that dist/ is always one whole build.

import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** Puts a whole new dist/ in place of the old one. */
export function build() {
  const target = join(top, `dist-${process.pid}`);
  try {
    compile(target);
    copyCompanions(target);
    chmodSync(join(target, 'cli', 'main.js'), 0o755);
    rmSync(join(top, 'dist'), { recursive: true, force: true });
    renameSync(target, join(top, 'dist'));
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    build();
  } catch (error) {
    console.error(`belaudit: ${error.message}`);
    process.exitCode = 1;
  }
}
