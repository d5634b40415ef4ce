import { defineConfig } from 'vitest/config';

/**
 * Three kinds of test, told apart by file name; `npm test` runs them in this order.
 * - unit: everything that needs no built site
 * - site: reads the files of ./dist, without a browser
 * - browser: opens ./dist in a real browser, served with the production headers
 */
export default defineConfig({
  test: {
    // A browser takes its time: name only what is remarkable.
    slowTestThreshold: 5_000,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,scripts}/**/*.test.ts'],
          exclude: ['**/*.{site,browser}.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['scripts/test/**/*.site.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['scripts/test/**/*.browser.test.ts'],
          globalSetup: 'scripts/test/browser/global-setup.ts',
          maxConcurrency: 2,
          // A browser on a busy machine may miss a moment once. What is broken fails twice.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
