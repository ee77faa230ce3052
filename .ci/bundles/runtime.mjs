// The runtimes that bundles bring along. `node .ci/bundles/runtime.mjs linux-x64 <folder>` fetches one, and prints the path of its program.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const RUNTIMES = JSON.parse(readFileSync(new URL('./runtimes.json', import.meta.url), 'utf8'));

/** Node's own licence stands in this package alone, and is the same for all systems. */
export const WITH_LICENCE = 'linux-x64';

/** Runs a command, and gives what it prints. */
export function run(command, words, options = {}) {
  const { status, stdout, error } = spawnSync(command, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });
  if (error !== undefined || status !== 0) {
    throw new Error(`${command} ${words.join(' ')} failed${error === undefined ? '' : `: ${error.message}`}`);
  }
  return stdout;
}

/** The runtime of a system, out of the package of which the checksum is known. @returns the folder that holds it */
export function fetchRuntime(system, scratch) {
  const { name, integrity, program } = RUNTIMES.packages[system];
  const packing = ['pack', '--silent', `${name}@${RUNTIMES.node}`, '--pack-destination', scratch];
  const path = join(scratch, run('npm', packing).trim().split('\n').at(-1));
  const found = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${name}@${RUNTIMES.node} is not the package that runtimes.json names`);
  const folder = join(scratch, system);
  mkdirSync(folder, { recursive: true });
  const members = [`package/${program}`, ...(system === WITH_LICENCE ? ['package/LICENSE'] : [])];
  run('tar', ['xzf', path, '-C', folder, '--strip-components=1', ...members]);
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [system, folder] = process.argv.slice(2);
  process.stdout.write(`${join(fetchRuntime(system, folder), RUNTIMES.packages[system].program)}\n`);
}
