import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Tests of what is downloaded, where it is to run. They take long and need programs of the system: they are in no project of the other tests. */
const config: ViteUserConfig = defineConfig({
  test: {
    root: `${import.meta.dirname}/../..`,
    include: ['test/desks/**/*.test.ts'],
    globalSetup: ['test/desks/downloads.ts'],
    // Each file keeps two processors at work.
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
  },
});

export default config;
