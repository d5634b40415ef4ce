import { defineConfig } from 'vitest/config';
import { isAtLeast, oldestToRun } from './scripts/setup/node.mjs';

if (!isAtLeast(process.version, oldestToRun))
  throw new Error(
    `The tests need Node ${oldestToRun.join('.')} or newer, and this is ${process.version}. Run them with the Node that the project brings: npm test -- unit PATH`,
  );

/**
 * Kinds of test, told apart by file name; `npm test -- unit` runs one of them alone.
 * - unit: everything that needs no built site
 * - mocked: likewise, with another module in the place of one; run with unit, each file by itself
 * - site: reads the files of ./dist, without a browser
 * - browser: opens ./dist in a real browser, served with the production headers
 * - long: opens it for what takes longer than it finds from day to day; only in `npm test -- whole`
 * - builds: builds, publishes or serves whole made-up sites; only in `npm test -- whole`
 */
export default defineConfig({
  test: {
    // A browser takes its time: name only what is remarkable.
    slowTestThreshold: 5_000,
    // Steps run beside each other, and would write one cache of results.
    cache: false,
    projects: [
      {
        test: {
          name: 'unit',
          // One process reads every module once: a test that puts another module in its place is `mocked`.
          isolate: false,
          include: ['{src,scripts}/**/*.test.ts'],
          exclude: ['**/*.{mocked,site,browser,long,builds}.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'mocked',
          include: ['{src,scripts}/**/*.mocked.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'site',
          // As for unit: every module is read once.
          isolate: false,
          include: ['scripts/test/**/*.site.test.ts', 'src/content/prov/*.site.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          // A process keeps its profile of the browser, with what was fetched, from file to file.
          isolate: false,
          include: ['scripts/test/**/*.browser.test.ts', 'src/content/prov/*.browser.test.ts'],
          globalSetup: 'scripts/test/browser/global-setup.ts',
          // A browser on a busy machine may miss a moment once. What is broken fails twice.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'long',
          isolate: false,
          include: ['scripts/test/**/*.long.test.ts'],
          globalSetup: 'scripts/test/browser/global-setup.ts',
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'builds',
          include: ['{src,scripts}/**/*.builds.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
