import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig, type ViteUserConfigFnObject } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { testsWithStore } from './test/with-store.ts';

const SECOND = 1000;

/** Tests of parts that open a store. */
const WITH_STORE = testsWithStore();

/** `name.alone.test.ts` stands in for a module, or counts what all of them do: it reads its modules itself. */
const ALONE = 'test/unit/**/*.alone.test.ts';

/**
 * `name.long-fuzz.test.ts` takes long, and is of the kind `long-fuzz`: `npm test` leaves it out, and keeps a sample of each kind; `.ci/run` runs all. For `longest-` kinds `.ci/run`
 * has no time: `npm run check:long` runs them.
 */
const LONG = 'test/**/*.long*.test.ts';

/** Kinds of long tests that drive a browser. */
const BROWSER_KINDS = ['page', 'pdf'];

/**
 * Projects whose tests change nothing that others see: each worker reads the modules once for all its files. They run in this order, after files with modules of their own: `fast`
 * has the shortest files, which keep all workers busy until all are done. Each change of project costs every worker the reading of its modules, so that all kinds of long tests are in two.
 */
const SHARING = ['long-browser', 'long', 'end-to-end', 'golden', 'acceptance', 'property', 'store', 'fast'];

/** Projects whose tests drive a browser, which now and then is late on a busy machine: a test that fails is tried once more, and `.ci/run` names it. */
const WITH_BROWSER = ['golden', 'end-to-end', 'long-browser', 'longest-browser'];

/** Project by project, each with the files first that took longest the last time: a worker drops its modules when the next file is of another project. */
class ProjectByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project }: TestSpecification): number => SHARING.indexOf(project.name);
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

/** A project as Vitest takes it. It says everything itself: one that extends this file would read it again, with all imports that `test/with-store.ts` follows. */
interface InlineProject {
  readonly test: object;
}

interface Project {
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
  readonly setupFiles?: readonly string[];
  /** Seconds that one test may take. */
  readonly seconds: number;
}

/**
 * `fast` and `fast-alone` are what `npm run check` runs: parts that open no store, and the house rules. `store` and `store-alone` are the parts that do. The rest works with whole workspaces, PDFs or many examples.
 * `npm run check:long` has `--mode long`: properties are tried on many more examples, and get the time for it.
 */
const config: ViteUserConfigFnObject = defineConfig(({ mode }) => {
  const isLong = mode === 'long';
  const shared = {
    // The built program is what users get: it is read as it stands (test/end-to-end/in-process.ts).
    server: { deps: { external: [/^(?!.*\/node_modules\/).*\/dist\//u] } },
    env: { BELAUDIT_EXAMPLES: isLong ? 'many' : 'few' },
  };
  const project = (name: string, { include, exclude, setupFiles, seconds }: Project): InlineProject => {
    const timeout = (isLong ? 60 : 1) * seconds * SECOND;
    const timeouts = { testTimeout: timeout, hookTimeout: timeout };
    const own = {
      setupFiles: ['test/examples.ts', 'test/end-file.ts', ...(setupFiles ?? [])],
      ...(WITH_BROWSER.includes(name) ? { retry: 1 } : {}),
      ...(SHARING.includes(name) ? { isolate: false } : {}),
    };
    const left = [...configDefaults.exclude, ...(exclude ?? [])];
    return { test: { ...shared, name, include, exclude: left, ...own, ...timeouts } };
  };
  return {
    test: {
      // One more than processors: tests that start programs and browsers wait now and then, and then another one works.
      maxWorkers: availableParallelism() + 1,
      // Most modules are read by several projects, and by the next run: each is compiled once, until its text changes.
      experimental: { fsModuleCache: true },
      sequence: { sequencer: ProjectByProject },
      globalSetup: ['test/kept-folder.ts'],
      coverage: { include: ['cli/**/*.ts', 'src/**/*.ts', 'reports/**/*.ts'], exclude: ['**/cases.ts', '**/cases/**'] },
      projects: [
        project('fast', {
          include: ['test/unit/**/*.test.ts', 'test/house/**/*.test.ts'],
          exclude: [...WITH_STORE, ALONE, LONG],
          setupFiles: ['test/no-store.ts'],
          seconds: 90,
        }),
        project('fast-alone', { include: [ALONE], exclude: WITH_STORE, setupFiles: ['test/no-store.ts'], seconds: 90 }),
        project('store', { include: WITH_STORE, exclude: [ALONE, LONG], seconds: 90 }),
        project('store-alone', { include: WITH_STORE.filter((file) => file.endsWith('.alone.test.ts')), seconds: 90 }),
        project('acceptance', {
          include: ['test/acceptance/**/*.test.ts', 'test/walk/**/*.test.ts'],
          exclude: [LONG],
          seconds: 120,
        }),
        project('property', { include: ['test/property/**/*.test.ts'], exclude: [LONG], seconds: 120 }),
        project('golden', { include: ['test/golden/**/*.test.ts'], exclude: [LONG], seconds: 120 }),
        project('end-to-end', { include: ['test/end-to-end/**/*.test.ts'], exclude: [LONG], seconds: 300 }),
        ...['long', 'longest'].flatMap((length) => {
          const inBrowser = BROWSER_KINDS.map((kind) => `test/**/*.${length}-${kind}.test.ts`);
          return [
            project(length, { include: [`test/**/*.${length}-*.test.ts`], exclude: inBrowser, seconds: 300 }),
            project(`${length}-browser`, { include: inBrowser, seconds: 300 }),
          ];
        }),
      ],
    },
  };
});

export default config;
