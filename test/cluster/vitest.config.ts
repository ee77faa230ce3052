import { defineConfig, type ViteUserConfig } from 'vitest/config';

/**
 * Tests with three servers of ClickHouse, which `npm run check:cluster` installs first. They belong to no project of the other tests.
 */
const config: ViteUserConfig = defineConfig({
  test: {
    root: `${import.meta.dirname}/../..`,
    include: ['test/cluster/**/*.test.ts'],
    globalSetup: ['test/kept-folder.ts'],
    setupFiles: ['test/examples.ts', 'test/end-file.ts'],
    env: { BELAUDIT_EXAMPLES: 'few' },
    // Nodes of two test files would compete for memory and processors.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

export default config;
