// Turns modules of the joined program into scripts, and keeps their compiled code. Parsing and compiling took a fifth of the processor time of a small command; for scripts, unlike modules,
// Node 20 lets a program bring what V8 compiled before (docs/decisions/0039-code-compiled-by-the-build.md).

import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** In a script `import()` would belong to nobody, and nothing may wait at its top: both are calls of what the loader supplies, or of what is put in their place. */
const IMPORT = 'importPart';
const AWAIT = 'awaitPart';

/** The commands whose code is kept, on a small workspace. */
const COMMANDS = ['load', 'audit'];
const WORKSPACE = fileURLToPath(new URL('../test/acceptance/cases/32-the-cleanest-basis-counts', import.meta.url));

/** A text with pieces replaced: `[start, end, text]`, of which none overlap. */
function withPieces(text, pieces) {
  let changed = text;
  for (const [start, end, piece] of pieces.toSorted(([one], [other]) => other - one))
    changed = changed.slice(0, start) + piece + changed.slice(end);
  return changed;
}

/** Calls `look` for each node of a program, and whether it runs at the top, outside all functions. */
function walk(node, look, isAtTop = true) {
  look(node, isAtTop);
  const isInside = isAtTop && !/Function/u.test(node.type);
  for (const value of Object.values(node))
    for (const one of [value].flat()) if (typeof one?.type === 'string') walk(one, look, isInside);
}

/** A module with its dynamic imports and top-level awaits as calls. @returns its text, and whether it waits */
export function asCalls(code, parseAst) {
  const pieces = [];
  let waits = false;
  walk(parseAst(code), (node, isAtTop) => {
    if (node.type === 'ForOfStatement' && node.await && isAtTop) throw new Error('A part waits in a loop at its top.');
    if (node.type === 'ImportExpression') pieces.push([node.start, node.start + 'import'.length, IMPORT]);
    if (node.type !== 'AwaitExpression' || !isAtTop) return;
    waits = true;
    pieces.push([node.start, node.argument.start, `${AWAIT}(`], [node.end, node.end, ')']);
  });
  return { text: withPieces(code, pieces), waits };
}

/** The reverse for what waits, in a text that is the body of an async function. */
export function asAwaits(code, parseAst) {
  const pieces = [];
  walk(parseAst(code), (node) => {
    if (node.type !== 'CallExpression' || node.callee.name !== AWAIT) return;
    pieces.push([node.start, node.callee.end, '(await'], [node.end, node.end, ')']);
  });
  return withPieces(code, pieces);
}

/** A module that exports what its script does, for the modules that import it. Its own imports come first. */
export function moduleOf(name, exports, imports, waits) {
  const taken = exports.map((one, place) => `${one}: e${place}`).join(', ');
  const given = exports.map((one, place) => `e${place} as ${one}`).join(', ');
  return [
    ...imports.map((path) => `import '${path}';`),
    `import { loadPart } from './part-loader.js';`,
    `const { ${taken} } = ${waits ? 'await ' : ''}loadPart('${name}');`,
    `export { ${given} };\n`,
  ].join('\n');
}

/** The files of a part: a script, and a module that loads it. @param chunk as the bundler gives it, of a file in `folder` */
async function scriptOf(chunk, folder, { rolldown, parseAst }) {
  const own = chunk.fileName;
  const name = own.slice(folder.length + 1, -'.js'.length);
  const { text, waits } = asCalls(chunk.code, parseAst);
  const bundle = await rolldown({
    input: own,
    platform: 'node',
    treeshake: false,
    plugins: [
      {
        name: 'one-part',
        // Whatever it requires stays as it is written.
        resolveId: (id) => (id === own ? own : { id, external: true }),
        load: () => text,
      },
    ],
    makeAbsoluteExternalsRelative: false,
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    exports: 'named',
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  });
  await bundle.close();
  const [{ code, exports }] = output;
  // What never changes is assigned.
  if (exports.some((one) => code.includes(`Object.defineProperty(exports,"${one}",{enumerable:true,get`)))
    throw new Error(`${own} exports what changes later: others would keep its first value.`);
  const head = `(${waits ? 'async ' : ''}function(exports,require,__filename,${IMPORT}){`;
  const imports = chunk.imports
    .filter((path) => !isBuiltin(path))
    .map((path) => {
      if (!path.startsWith(`${folder}/`)) throw new Error(`${own} imports ${path}, which is no part.`);
      return `./${path.slice(folder.length + 1)}`;
    });
  return [
    [`${folder}/${name}.cjs`, `${head}${waits ? asAwaits(code, parseAst) : code}\n})\n`],
    [own, moduleOf(name, exports, imports, waits)],
  ];
}

/** Parts with all parts that they import, as scripts: paths with texts. @param isScript whether a chunk is to be one */
export async function asScripts(output, folder, isScript, bundler) {
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set();
  const find = (chunk) => {
    if (chunk === undefined || found.has(chunk)) return;
    found.add(chunk);
    for (const path of chunk.imports) find(chunks.get(path));
  };
  for (const chunk of output) if (isScript(chunk)) find(chunk);
  const files = [];
  for (const chunk of found) files.push(...(await scriptOf(chunk, folder, bundler)));
  return files;
}

/** Runs the built program, and keeps what was compiled for it beside its parts. @param joined folder of the joined program */
export function keepCompiledCode(joined) {
  const parts = join(joined, 'parts');
  const place = mkdtempSync(join(tmpdir(), 'belaudit-build-'));
  try {
    cpSync(WORKSPACE, place, { recursive: true });
    const loader = pathToFileURL(join(parts, 'part-loader.js')).href;
    const kept = `import { keepCompiledCode } from ${JSON.stringify(loader)}; process.on('exit', keepCompiledCode);`;
    for (const command of COMMANDS) {
      const options = ['--import', `data:text/javascript,${encodeURIComponent(kept)}`];
      const { status } = spawnSync(
        process.execPath,
        [...options, join(joined, 'cli', 'main.js'), command, '--quiet', place],
        {
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      );
      if (status !== 0) throw new Error(`The built program ended with ${status}: ${command}.`);
    }
    for (const name of readdirSync(parts)) if (name.endsWith('.code')) chmodSync(join(parts, name), 0o644);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
