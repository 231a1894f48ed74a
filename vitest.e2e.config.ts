import { defineConfig } from 'vitest/config';

/** The built page on a real server in a real Chromium. One file after the other: two browsers would compete for the machine. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/setup/serve.ts'],
    setupFiles: ['test/setup/no-console.ts'],
    // Only a hang takes as long: a shared machine may be several times slower than a quiet one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    pool: 'forks',
    fileParallelism: false,
  },
});
