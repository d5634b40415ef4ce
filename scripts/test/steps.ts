/**
 * What `npm test` does, in order. Each step is a program of its own, so that each can also be run alone:
 * `npm test -- lint unit`.
 */
export type Step = {
  /** What a person types to run this step alone. */
  id: string;
  /** What it is, in Swedish. */
  name: string;
  /** The program and its arguments, run by Node. */
  command: string[];
  /** A step that must have passed for this one to mean anything. */
  needs?: string;
  /** Counts its tests one by one, in the file that Vitest writes. */
  isTests?: boolean;
  needsBrowser?: boolean;
};

const vitest = (project: string) => ['node_modules/vitest/vitest.mjs', 'run', '--project', project];

export const steps: Step[] = [
  {
    id: 'types',
    name: 'Typer',
    command: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'error'],
  },
  {
    id: 'lint',
    name: 'Kodregler',
    command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  },
  {
    id: 'format',
    name: 'Formatering',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  { id: 'check', name: 'Innehåll', command: ['scripts/check/cli.ts'] },
  { id: 'unit', name: 'Enhetstester', command: vitest('unit'), isTests: true },
  { id: 'build', name: 'Bygge', command: ['scripts/build/cli.ts'] },
  { id: 'site', name: 'Den byggda webbplatsen', command: vitest('site'), needs: 'build', isTests: true },
  {
    id: 'browser',
    name: 'Webbläsare',
    command: vitest('browser'),
    needs: 'build',
    isTests: true,
    needsBrowser: true,
  },
];
