import { defineConfig, type ViteUserConfigFnObject } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const SECOND = 1000;

/** Files that take minutes, the longest first: begun last, each would be waited for with one processor at work. */
const LONG = ['second-opinion.test.ts', 'completeness.test.ts', 'commands.test.ts', 'mutation.test.ts', 'load.test.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = LONG.findIndex((name) => moduleId.endsWith(`/${name}`));
      return index < 0 ? LONG.length : index;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

/**
 * `fast` is what `npm run check` runs: parts on their own, and the house rules. The rest works with whole workspaces, PDFs or many examples.
 * `npm run check:long` has `--mode long`: properties are tried on many more examples, and get the time for it.
 */
const config: ViteUserConfigFnObject = defineConfig(({ mode }) => {
  // Each project reads this file again, in a mode of its own: what was asked for is kept where all of them see it.
  if (mode === 'long') process.env['BELAUDIT_EXAMPLES'] = 'many';
  const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
  const project = (name: string, include: string[], seconds: number): { extends: true; test: object } => {
    const timeout = (isLong ? 60 : 1) * seconds * SECOND;
    return { extends: true, test: { name, include, testTimeout: timeout, hookTimeout: timeout } };
  };
  return {
    test: {
      // A machine of two cores would otherwise use one of them.
      maxWorkers: '100%',
      sequence: { sequencer: LongestFirst },
      setupFiles: ['test/examples.ts'],
      env: { BELAUDIT_EXAMPLES: isLong ? 'many' : 'few' },
      coverage: { include: ['cli/**/*.ts', 'src/**/*.ts', 'reports/**/*.ts'], exclude: ['**/cases.ts'] },
      projects: [
        project('fast', ['test/unit/**/*.test.ts', 'test/house/**/!(portable-sql).test.ts'], 90),
        project('portable', ['test/house/portable-sql.test.ts'], 90),
        project('acceptance', ['test/acceptance/**/*.test.ts'], 120),
        project('property', ['test/property/**/*.test.ts'], 120),
        project('golden', ['test/golden/**/*.test.ts'], 120),
        project('end-to-end', ['test/end-to-end/**/*.test.ts'], 300),
      ],
    },
  };
});

export default config;
