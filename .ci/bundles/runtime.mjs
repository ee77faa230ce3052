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

/** A package with the checksum that is known. @returns its archive */
export function fetchPackage({ name, version, integrity }, scratch) {
  const packing = ['pack', '--silent', `${name}@${version}`, '--pack-destination', scratch];
  const path = join(scratch, run('npm', packing).trim().split('\n').at(-1));
  const found = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${name}@${version} is not the package with the known checksum`);
  return path;
}

/** Unpacks members of a package, or all, into a folder. */
export function unpackPackage(path, folder, members = []) {
  mkdirSync(folder, { recursive: true });
  run('tar', ['xzf', path, '-C', folder, '--strip-components=1', ...members.map((member) => `package/${member}`)]);
}

/** The runtime of a system, out of the package that `runtimes.json` names. @returns the folder that holds it */
export function fetchRuntime(system, scratch) {
  const { program, ...named } = RUNTIMES.packages[system];
  const folder = join(scratch, system);
  const members = [program, ...(system === WITH_LICENCE ? ['LICENSE'] : [])];
  unpackPackage(fetchPackage({ ...named, version: RUNTIMES.node }, scratch), folder, members);
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [system, folder] = process.argv.slice(2);
  process.stdout.write(`${join(fetchRuntime(system, folder), RUNTIMES.packages[system].program)}\n`);
}
