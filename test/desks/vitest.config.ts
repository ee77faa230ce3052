import { defineConfig, type ViteUserConfig } from 'vitest/config';

/**
 * Tests of the downloads, where they are to run. They take long and need programs of the system, so they belong to no project of the other tests.
 */
const config: ViteUserConfig = defineConfig({
  test: {
    root: `${import.meta.dirname}/../..`,
    include: ['test/desks/**/*.test.ts'],
    globalSetup: ['test/desks/downloads.ts'],
    // Each test file uses two processors.
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
  },
});

export default config;
