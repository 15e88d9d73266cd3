import { defineConfig } from 'vitest/config';

// Each test file is a process of its own: compiling, printing and validating share nothing. Real browsers and processes need time on small machines.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // Small machines need every core: most of the time is spent waiting for a browser or a process.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
