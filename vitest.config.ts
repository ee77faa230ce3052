import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig, type ViteUserConfigFnObject } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { testsWithStore } from './test/with-store.ts';

const SECOND = 1000;

/** Tests of parts that open a store. */
const WITH_STORE = testsWithStore();

/** Tests of parts that open a store and stand in for a module, or count what all of them do: they read their modules themselves. */
const STORE_ALONE = [
  ...['test/unit/formats/folded-formats.test.ts', 'test/unit/rulebook/other-country.test.ts'],
  ...['test/unit/inspect/wide-tables.test.ts', 'test/unit/intake/opened-files.test.ts'],
];

/** Tests that open no store, and stand in for a module: they read their modules themselves. */
const ALONE = ['test/unit/results/results-folder.test.ts'];

/** Files of a folder of tests. */
function named(folder: string, ...names: readonly string[]): readonly string[] {
  return names.map((name) => `test/${folder}/${name}.test.ts`);
}

/**
 * Tests that take long, by what they do: each kind is a project of its own, `long-kills` and so on. `npm test` leaves them out, and keeps a sample of each: some commands, the PDFs
 * of the example. `.ci/run` runs all of them.
 */
const LONG: Readonly<Record<string, readonly string[]>> = {
  'second-opinion': ['test/property/second-opinion/**/*.test.ts'],
  mutation: ['test/property/mutation/**/*.test.ts'],
  'null-sweep': ['test/property/null-sweep/**/*.test.ts'],
  kills: ['test/property/kills/**/*.test.ts'],
  fuzz: [
    ...['test/property/fuzz/**/*.test.ts', 'test/unit/formats/any-records.property.test.ts'],
    ...['test/unit/reading/json.property.test.ts', 'test/unit/results/shaped-findings.test.ts'],
  ],
  bundles: named('end-to-end', 'bundles'),
  pdf: [
    ...named('golden', 'pdf-links', 'vendor-pdf', 'management-pdf', 'year-pdf', 'screening-pdf'),
    ...named('golden', 'pack-canaries', 'shared-packs', 'findings/workbook', 'findings/page', 'number-reports'),
  ],
  portable: ['test/house/portable-sql.test.ts'],
  commands: [
    ...named(
      'end-to-end',
      'new-parts',
      'extensions',
      'commands',
      'traceability',
      'bad-files',
      'processes',
      'proof-samples',
    ),
  ],
  privacy: named('end-to-end', 'privacy', 'attacks', 'hostile-inputs'),
  months: named('end-to-end', 'several-months', 'action-months', 'removal', 'removal-list'),
  page: named('end-to-end/page', 'answers', 'listening', 'hearing', 'every-page', 'newcomer', 'files', 'tabs-and-keys'),
  jobs: [
    ...named('unit/jobs', 'dossier', 'evidence', 'regulator', 'listening', 'screen', 'rulebook-changes'),
    ...named('unit/jobs', 'hearing', 'what-if', 'proof-samples'),
    ...named('unit/web', 'months', 'what-if', 'screen'),
    ...named('unit/dossier', 'read-dossiers'),
  ],
  logs: [
    ...['test/unit/intake/split-calls.test.ts', 'test/unit/reading/containers/known-formats.test.ts'],
    ...['test/unit/formats/mapped-formats.test.ts', 'test/unit/intake/lay-beside.test.ts'],
    ...['test/unit/audit/earlier-deliveries.test.ts', 'test/unit/inspect/own-exports.test.ts'],
    ...['test/unit/inspect/repeated-warnings.test.ts', 'test/unit/inspect/column-questions.test.ts'],
    'test/unit/intake/load-history.test.ts',
  ],
  gaps: ['test/unit/gaps/gaps.test.ts', 'test/unit/gaps/call-id.test.ts'],
  demo: ['test/golden/demo-findings/**/*.test.ts', 'test/property/missing-columns/**/*.test.ts'],
  invariants: [
    ...['test/property/invariants/**/*.test.ts', 'test/property/screening/**/*.test.ts'],
    'test/unit/engines/placed-calls.test.ts',
  ],
};

/** Tests that take longest, by kind: projects `longest-faults` and so on, for which `.ci/run` has no time. `npm run check:long` runs them. */
const LONGEST: Readonly<Record<string, readonly string[]>> = {
  faults: named('end-to-end', 'interruption', 'machine-faults'),
  bytes: named('end-to-end', 'same-bytes'),
  names: named('end-to-end', 'numbers-in-names'),
  months: [...named('end-to-end', 'month-to-month', 'hearing'), ...named('unit/jobs', 'given-results')],
  page: named('end-to-end/page', 'second-month', 'million'),
  folders: named('end-to-end', 'odd-folders', 'agent-codes', 'other-users'),
};

/** Long kinds of several files that change nothing that others see, as `store` does: they share modules too. */
const SHARING = ['jobs', 'logs', 'pdf'];

/** Kinds whose tests drive a browser, which now and then is late on a busy machine: a test that fails is tried once more, and `.ci/run` names it. */
const WITH_BROWSER = ['golden', 'end-to-end', 'long-pdf', 'long-page', 'longest-page'];

/** Files that take longest, the longest first: begun last, each would be waited for with one processor at work. */
const FIRST = [
  ...['mutation/mutation.test.ts', 'second-opinion.test.ts', 'newcomer.test.ts', 'page/every-page.test.ts'],
  ...['interruption.test.ts', 'machine-faults.test.ts'],
  'bundles.test.ts',
  ...['same-bytes.test.ts', 'second-month.test.ts', 'numbers-in-names.test.ts', 'commands.test.ts'],
  ...['month-to-month.test.ts', 'vendor-pdf.test.ts', 'privacy.test.ts', 'page/answers.test.ts', 'gaps.test.ts'],
  ...['bad-files.test.ts', 'acceptance.test.ts', 'attacks.test.ts', 'demo-findings.test.ts', 'json.property.test.ts'],
  ...['any-records.property.test.ts', 'write-demo.test.ts', 'split-calls.test.ts', 'hostile-inputs.test.ts'],
  ...['kills.test.ts', 'pack-canaries.test.ts', 'shared-packs.test.ts', 'pdf-truth.test.ts'],
  ...['column-questions.test.ts', 'given-results.test.ts', 'part-of-period.test.ts'],
  ...['null-sweep.test.ts', 'workbook.test.ts', 'inspect-file.test.ts', 'removal-list.test.ts'],
  ...['jobs/evidence.test.ts', 'completeness.test.ts', 'other-users.test.ts', 'number-reports.test.ts'],
  ...['jobs/dossier.test.ts', 'meaning.test.ts', 'own-exports.test.ts', 'read-records.test.ts', 'load.test.ts'],
];

/** Projects whose files share modules, the last to begin at the end: `fast` has the shortest files, which keep all workers busy until all are done. */
const LATER = ['long-pdf', 'long-jobs', 'long-logs', 'golden', 'property', 'store', 'fast'];

/**
 * Files with modules of their own first, then project by project, each with its longest files first. A worker keeps its modules only while the next file in the queue is of the
 * same project: with projects mixed, each file would read some hundred modules anew.
 */
class ProjectByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId, project }: TestSpecification): number => {
      const index = FIRST.findIndex((name) => moduleId.endsWith(`/${name}`));
      const inProject = index < 0 ? FIRST.length : index;
      return (LATER.indexOf(project.name) + 1) * (FIRST.length + 1) + inProject;
    };
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
  /** The tests change nothing that others see: each worker reads the modules once for all its files. */
  readonly sharesModules?: true;
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
  const project = (name: string, { include, exclude, setupFiles, sharesModules, seconds }: Project): InlineProject => {
    const timeout = (isLong ? 60 : 1) * seconds * SECOND;
    const timeouts = { testTimeout: timeout, hookTimeout: timeout };
    const own = {
      setupFiles: ['test/examples.ts', 'test/end-file.ts', ...(setupFiles ?? [])],
      ...(WITH_BROWSER.includes(name) ? { retry: 1 } : {}),
      ...(sharesModules === true ? { isolate: false } : {}),
    };
    const left = [...configDefaults.exclude, ...(exclude ?? [])];
    return { test: { ...shared, name, include, exclude: left, ...own, ...timeouts } };
  };
  const long = [LONG, LONGEST].flatMap((kinds) => Object.values(kinds).flat());
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
          exclude: [...WITH_STORE, ...ALONE, ...long],
          setupFiles: ['test/no-store.ts'],
          sharesModules: true,
          seconds: 90,
        }),
        project('fast-alone', { include: ALONE, exclude: WITH_STORE, setupFiles: ['test/no-store.ts'], seconds: 90 }),
        project('store', {
          include: WITH_STORE,
          exclude: [...STORE_ALONE, ...long],
          sharesModules: true,
          seconds: 90,
        }),
        project('store-alone', { include: STORE_ALONE, seconds: 90 }),
        project('acceptance', { include: ['test/acceptance/**/*.test.ts'], seconds: 120 }),
        project('property', {
          include: ['test/property/**/*.test.ts'],
          exclude: long,
          sharesModules: true,
          seconds: 120,
        }),
        project('golden', { include: ['test/golden/**/*.test.ts'], exclude: long, sharesModules: true, seconds: 120 }),
        project('end-to-end', { include: ['test/end-to-end/**/*.test.ts'], exclude: long, seconds: 300 }),
        ...Object.entries(LONG).map(([kind, include]) =>
          project(`long-${kind}`, {
            include,
            ...(SHARING.includes(kind) ? { sharesModules: true } : {}),
            seconds: 300,
          }),
        ),
        ...Object.entries(LONGEST).map(([kind, include]) => project(`longest-${kind}`, { include, seconds: 300 })),
      ],
    },
  };
});

export default config;
