import { describe, expect, it } from 'vitest';

/** How the build joins modules into few files. The end-to-end tests run the joined program, and so show that it works. */

interface CompiledModule {
  readonly text: string;
  /** Imported at the start. */
  readonly imports: readonly string[];
  /** Imported when needed. */
  readonly later: readonly string[];
}

interface Joining {
  readonly groupsOf: (folder: string, modules: ReadonlyMap<string, CompiledModule>) => ReadonlyMap<string, string>;
  readonly importedByPath: (modules: ReadonlyMap<string, CompiledModule>) => readonly string[];
}

const { groupsOf, importedByPath } = (await import(
  new URL('../../.ci/join-modules.mjs', import.meta.url).href
)) as Joining;

const module = (imports: readonly string[] = [], text = 'export const some = 1;\n'): CompiledModule => ({
  text,
  imports,
  later: [],
});

const REGISTRY = 'const found = await Promise.all(names.map(async (name) => {\n    await import(name);\n}));\n';

const MODULES = new Map([
  ['/program/cli/launch.js', module(['/program/src/registry.js', '/program/src/errors.js'])],
  ['/program/src/registry.js', module(['/program/src/errors.js'], REGISTRY)],
  ['/program/src/errors.js', module([], 'export async function f() {\n    await 1;\n}\n')],
  ['/program/src/jobs/load.js', module(['/program/src/errors.js', '/program/src/read.js'])],
  ['/program/src/read.js', module()],
  ['/program/src/feeds/calls/feed.js', module(['/program/src/errors.js'])],
  ['/program/src/types.js', module([], 'export {};\n')],
]);

describe('the joined program', () => {
  it('has the modules that a command loads together in one file, except those in an earlier file', () => {
    const groups = groupsOf('/program', MODULES);
    expect(groups.get('/program/src/errors.js')).toBe('start');
    expect(groups.get('/program/src/read.js')).toBe('load');
    expect(groups.has('/program/src/feeds/calls/feed.js')).toBe(false);
  });

  it('separates modules that await others from the imports of those others, to avoid a deadlock', () => {
    const groups = groupsOf('/program', MODULES);
    expect(groups.get('/program/src/registry.js')).toBe('start-waiting');
    expect(groups.get('/program/cli/launch.js')).toBe('start-waiting');
  });

  it('leaves a module at its path if no module imports it by name', () => {
    expect(importedByPath(MODULES)).toEqual([
      '/program/cli/launch.js',
      '/program/src/jobs/load.js',
      '/program/src/feeds/calls/feed.js',
    ]);
  });
});
