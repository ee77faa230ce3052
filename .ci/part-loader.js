// Goes into dist/joined/parts/ as it is: loads the parts of the joined program that are scripts. Node compiles a script with what an earlier run compiled (`.code` beside it), if the same V8 made that.
// V8 checks the version and the flags; if they differ, or there is no such file, it compiles the text.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const requireFromHere = createRequire(import.meta.url);
const here = fileURLToPath(new URL('.', import.meta.url));

/** What the loaded parts export, by the names under which other parts require them. */
const exported = new Map();
/** Scripts by the paths where their compiled code is kept. */
const scripts = new Map();

/** Loads a part after those that it requires. @returns what it exports; a promise of it if the part waits for others */
export function loadPart(name) {
  const path = `${here}${name}.cjs`;
  const kept = `${here}${name}.${process.versions.v8}.code`;
  const script = new Script(readFileSync(path, 'utf8'), {
    filename: path,
    ...(existsSync(kept) ? { cachedData: readFileSync(kept) } : {}),
  });
  scripts.set(kept, script);
  const exports = {};
  exported.set(`./${name}.js`, exports);
  const ended = script.runInThisContext()(exports, requirePart, path, (address) => import(address));
  return ended === undefined ? exports : ended.then(() => exports);
}

function requirePart(name) {
  return exported.get(name) ?? requireFromHere(name);
}

/** Keeps what is compiled by now, functions that ran included. For the build alone: a command never writes to the folder of the program. */
export function keepCompiledCode() {
  for (const [path, script] of scripts) writeFileSync(path, script.createCachedData());
}
