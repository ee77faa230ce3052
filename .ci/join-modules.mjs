// Joins the compiled modules into few files, together with the libraries that most commands load: finding, reading and linking hundreds of modules took a command longer than its work on a small
// workspace. What is imported by a path that is known only at run time, such as the module of a rule, keeps its path and shares its parts with everything else.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What the program starts with, and what others import. */
const ENTRIES = ['cli/main.js', 'src/index.js'];

/** Modules that are loaded together, as one file: with all that they import, except what a group above has. The rest is grouped by who imports it. */
const GROUPS = [
  { name: 'start', modules: ['cli/launch.js', 'src/index.js'] },
  { name: 'load', modules: ['src/jobs/load.js'] },
  { name: 'audit', modules: ['src/jobs/monthly.js'] },
];

/** Libraries that are joined too. All others have native parts, files of their own, or few users, and are loaded from where they are installed. */
const LIBRARIES = ['@duckdb/node-api', 'commander', 'handlebars', 'luxon', 'yaml', 'zod'];

/** Folder of the files that several modules share. */
const PARTS = 'parts';

/**
 * Virtual modules: the folder of the program; a module of Node of which all exports would be made, at 10 milliseconds, if it were imported; the native part of the database, which only its library
 * need be able to find; and nothing, in place of a library that handlebars does without: nobody asks it for the source maps of templates.
 */
const HOME = '\0home';
const CRYPTO = '\0crypto';
const NATIVE = '\0native';
const NOTHING = '\0nothing';
const REPLACED = new Map([
  [HOME, HOME],
  ['node:crypto', CRYPTO],
  ['@duckdb/node-bindings', NATIVE],
  ['source-map', NOTHING],
]);
const REPLACEMENTS = new Map([
  [HOME, `export const home = new URL('../', import.meta.url).href;`],
  [CRYPTO, "module.exports = process.getBuiltinModule('node:crypto');"],
  [
    NATIVE,
    "const { createRequire } = require('node:module'); module.exports = createRequire(require.resolve('@duckdb/node-api'))('@duckdb/node-bindings');",
  ],
  [NOTHING, "throw new Error('not joined');"],
]);

/** What the sources write so that Node loads a library well, and how it is written where it is joined. */
const WRITTEN = [
  // The same, in the form of which unused parts are left out.
  ["import { z } from 'zod'", "import * as z from 'zod'"],
  ["createRequire(import.meta.url)('@duckdb/node-api')", "require('@duckdb/node-api')"],
];

/** The bundler of the test runner, in the version of the lock file. */
async function bundler() {
  const ofTests = createRequire(createRequire(import.meta.url).resolve('vitest'));
  const path = createRequire(ofTests.resolve('vite')).resolve('rolldown');
  return await import(pathToFileURL(path).href);
}

/** The compiled modules of a folder with their texts and with what they import by name, at once and later. */
function readModules(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const named = (path, text, pattern) => [...text.matchAll(pattern)].map(([, name]) => join(dirname(path), name));
  return new Map(
    paths.map((path) => {
      const text = readFileSync(path, 'utf8');
      return [
        path,
        {
          text,
          imports: named(path, text, /^(?:(?:import|export)\b[^;]*?\bfrom|import) '(\.[^']+)';/gmu),
          later: named(path, text, /\bimport\('(\.[^']+)'\)/gu),
        },
      ];
    }),
  );
}

/** A module with all that it imports at once. */
function withImports(modules, path, found = new Set()) {
  if (found.has(path) || !modules.has(path)) return found;
  found.add(path);
  for (const imported of modules.get(path).imports) withImports(modules, imported, found);
  return found;
}

/**
 * The group of each module that is in one. A module that waits for others at its top level, and what imports it, is kept apart from the rest of its group: those others may import that rest, and would
 * wait for it in turn.
 */
export function groupsOf(folder, modules) {
  const isWaiting = ({ text }) => /^(?![\s/*]).*\bawait\b/mu.test(text);
  const groups = new Map();
  for (const { name, modules: roots } of GROUPS) {
    const members = roots.flatMap((root) => [...withImports(modules, join(folder, root))]);
    for (const member of members.filter((one) => !groups.has(one))) {
      const waits = [...withImports(modules, member)].some((one) => isWaiting(modules.get(one)));
      groups.set(member, waits ? `${name}-waiting` : name);
    }
  }
  return groups;
}

/** What no other module imports by name is imported by its path. Modules of types alone are empty once they are compiled. */
export function importedByPath(modules) {
  const named = new Set([...modules.values()].flatMap(({ imports, later }) => [...imports, ...later]));
  return [...modules].flatMap(([path, { text }]) => (named.has(path) || /^export \{\};\s*$/u.test(text) ? [] : [path]));
}

/** A module finds the files beside it by its own address. Joined, it is told where it would be. */
function ownAddresses(folder, modules) {
  return {
    name: 'own-addresses',
    resolveId: (name) => REPLACED.get(name),
    load: (name) => REPLACEMENTS.get(name),
    transform: (code, path) => {
      if (!modules.has(path)) return undefined;
      const text = WRITTEN.reduce((written, [ours, joined]) => written.replace(ours, joined), code);
      if (!text.includes('import.meta.url')) return { code: text, map: null };
      const address = `new URL(${JSON.stringify(insideOf(folder, path))}, programHome).href`;
      const told = text.replaceAll('import.meta.url', address);
      return { code: `import { home as programHome } from ${JSON.stringify(HOME)};\n${told}`, map: null };
    },
  };
}

function insideOf(folder, path) {
  return relative(folder, path).split(sep).join('/');
}

function libraryOf(path) {
  return LIBRARIES.find((name) => path.split(sep).join('/').includes(`/node_modules/${name}/`));
}

/** The joined program, as paths below its folder with their texts. */
export async function joinModules(folder) {
  const { rolldown } = await bundler();
  const modules = readModules(folder);
  const groups = groupsOf(folder, modules);
  const entries = [...ENTRIES.map((entry) => join(folder, entry)), ...importedByPath(modules)];
  const isElsewhere = (name) => {
    if (REPLACED.has(name) || name.startsWith('\0') || /^[./]/u.test(name) || existsSync(name)) return false;
    return isBuiltin(name) || !LIBRARIES.some((library) => name === library || name.startsWith(`${library}/`));
  };
  const program = await rolldown({
    input: Object.fromEntries(entries.map((path) => [insideOf(folder, path).replace(/\.js$/u, ''), path])),
    platform: 'node',
    external: isElsewhere,
    preserveEntrySignatures: 'allow-extension',
    plugins: [ownAddresses(folder, modules)],
    // A module that is imported at once in one place and later in another is a matter of the sources.
    checks: { ineffectiveDynamicImport: false },
  });
  const groupOf = (path) => groups.get(path) ?? (path === HOME ? GROUPS[0].name : libraryOf(path) && 'libraries');
  const { output } = await program.generate({
    format: 'esm',
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    entryFileNames: '[name].js',
    chunkFileNames: `${PARTS}/[name]-[hash].js`,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: 'loaded together', name: (path) => groupOf(path) ?? null, test: /./u }],
    },
  });
  await program.close();
  return new Map([...output.map(({ fileName, code }) => [fileName, code]), ['LICENCES.txt', licences()]]);
}

/** What the licences of joined libraries ask for: that they go with every copy. */
function licences() {
  const top = fileURLToPath(new URL('..', import.meta.url));
  const texts = LIBRARIES.map((name) => {
    const folder = join(top, 'node_modules', name);
    const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
    return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** Writes the joined program into a folder. */
export async function writeJoined(compiled, target) {
  for (const [path, text] of await joinModules(compiled)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
}
