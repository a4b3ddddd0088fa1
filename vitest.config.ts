import { defineConfig } from 'vitest/config';

/** Run after the build: in a browser with it, or on its files. */
const NEEDS_BUILD = ['tests/e2e/**/*.test.ts', 'tests/**/*.built.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...NEEDS_BUILD, 'node_modules/**'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: NEEDS_BUILD,
          // A busy machine is slow, not wrong: what must come may take its time.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 2,
          // The files that one process runs after one another have one browser.
          isolate: false,
          globalSetup: ['tests/e2e/profiles-folder.ts'],
        },
      },
    ],
  },
});
