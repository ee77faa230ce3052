import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

/** How parts of the joined program become scripts whose compiled code the build keeps. That the whole program works is what all end-to-end tests show: they run it. */

type Parser = (code: string) => unknown;

interface CompiledParts {
  readonly asCalls: (code: string, parseAst: Parser) => { readonly text: string; readonly waits: boolean };
  readonly asAwaits: (code: string, parseAst: Parser) => string;
  readonly moduleOf: (name: string, exports: readonly string[], imports: readonly string[], waits: boolean) => string;
}

const LOADER = new URL('../../.ci/part-loader.js', import.meta.url);

interface Loader {
  readonly loadPart: (name: string) => unknown;
  readonly keepCompiledCode: () => void;
}

const { asCalls, asAwaits, moduleOf } = (await import(
  new URL('../../.ci/compiled-parts.mjs', import.meta.url).href
)) as CompiledParts;
const fromTests = createRequire(createRequire(import.meta.url).resolve('vitest'));
const parser = createRequire(fromTests.resolve('vite')).resolve('rolldown/parseAst');
const { parseAst } = (await import(pathToFileURL(parser).href)) as { readonly parseAst: Parser };

describe('a module that becomes a script', () => {
  it('calls what imports later parts, and what it waits for at its top', () => {
    const { text, waits } = asCalls("const a = (await import('./a.js')).a;", parseAst);
    expect([text, waits]).toEqual(["const a = (awaitPart(importPart('./a.js'))).a;", true]);
    expect(asAwaits('const a=awaitPart(importPart(`./a.js`)).a;', parseAst)).toBe(
      'const a=(await(importPart(`./a.js`))).a;',
    );
  });

  it('waits within functions as before', () => {
    const code = 'async function f() { for await (const a of b()) await a; }';
    expect(asCalls(code, parseAst)).toEqual({ text: code, waits: false });
  });

  it('is loaded by a module of its name, after the parts that it imports', () => {
    expect(moduleOf('b', ['one', 'in'], ['./a.js'], true)).toBe(
      [
        "import './a.js';",
        "import { loadPart } from './part-loader.js';",
        "const { one: e0, in: e1 } = await loadPart('b');",
        'export { e0 as one, e1 as in };\n',
      ].join('\n'),
    );
  });
});

describe('the loader of parts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const kept = join(folder, `a.${process.versions.v8}.code`);
  let loaders = 0;

  /** A loader that has loaded nothing yet. */
  async function newLoader(): Promise<Loader> {
    loaders += 1;
    const path = join(folder, `part-loader-${loaders}.mjs`);
    copyFileSync(LOADER, path);
    return (await import(pathToFileURL(path).href)) as Loader;
  }

  it('compiles a part without kept code, keeps the code for the build alone, and reads it the next time', async () => {
    writeFileSync(
      join(folder, 'a.cjs'),
      "(function(exports,require){exports.a=require('node:path').basename('/b/c');})",
    );
    const { loadPart, keepCompiledCode } = await newLoader();
    expect(loadPart('a')).toEqual({ a: 'c' });
    expect(readdirSync(folder).filter((name) => name.endsWith('.code'))).toEqual([]);
    keepCompiledCode();
    expect(readFileSync(kept).length).toBeGreaterThan(0);
    expect((await newLoader()).loadPart('a')).toEqual({ a: 'c' });
  });

  it('compiles the text where the kept code is cut off, or of another V8', async () => {
    const whole = readFileSync(kept);
    const other = Buffer.from(whole);
    other.writeUInt32LE(1, 4);
    for (const code of [whole.subarray(0, whole.length - 8), other, Buffer.alloc(0)]) {
      writeFileSync(kept, code);
      expect((await newLoader()).loadPart('a')).toEqual({ a: 'c' });
    }
  });

  it('gives a part those that were loaded before, and waits for it', async () => {
    writeFileSync(join(folder, 'b.cjs'), "(async function(exports,require){exports.b=[await 1,require('./a.js').a];})");
    const { loadPart } = await newLoader();
    loadPart('a');
    expect(await loadPart('b')).toEqual({ b: [1, 'c'] });
  });
});
