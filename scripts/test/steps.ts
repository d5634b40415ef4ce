/**
 * What `npm test` does. Each step is a program of its own, so that each can also be run alone: `npm test -- lint unit`.
 * They are begun in this order, each as soon as a core is free and what it needs is done: the longest way first.
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
  /** A step that writes what this one also writes. */
  notBeside?: string;
  /** Counts its tests one by one, in the file that Vitest writes. */
  isTests?: boolean;
  needsBrowser?: boolean;
  /** Costs more than it finds from day to day: run by `npm test -- whole`, and by its own name. */
  onlyInWhole?: boolean;
};

const vitest = (...projects: string[]) => [
  'node_modules/vitest/vitest.mjs',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
];

export const steps: Step[] = [
  { id: 'build', name: 'Bygge', command: ['scripts/build/cli.ts'] },
  {
    id: 'lint',
    name: 'Kodregler',
    command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  },
  {
    id: 'browser',
    name: 'Webbläsare',
    command: vitest('browser'),
    needs: 'build',
    isTests: true,
    needsBrowser: true,
  },
  { id: 'unit', name: 'Enhetstester', command: vitest('unit', 'mocked'), isTests: true },
  {
    id: 'types',
    name: 'Typer',
    command: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'error'],
    // Both write Astro's own types and its store of content.
    notBeside: 'build',
  },
  { id: 'site', name: 'Den byggda webbplatsen', command: vitest('site'), needs: 'build', isTests: true },
  {
    id: 'format',
    name: 'Formatering',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  { id: 'check', name: 'Innehåll', command: ['scripts/check/cli.ts'] },
  {
    id: 'long',
    name: 'Webbläsare, det som tar tid: varje slags sida som läsare använder den, formuläret, inbäddningar',
    command: vitest('long'),
    needs: 'build',
    isTests: true,
    needsBrowser: true,
    onlyInWhole: true,
  },
  {
    id: 'builds',
    name: 'Hela byggen och publiceringar av påhittade arkiv',
    command: vitest('builds'),
    isTests: true,
    onlyInWhole: true,
  },
];

/** What `npm test` runs when no step is named. */
export const daily: readonly Step[] = steps.filter(({ onlyInWhole = false }) => !onlyInWhole);

/** A step that is about these files alone; "." stands for all of them. */
export const only = (step: Step, words: readonly string[]): Step =>
  words.length === 0
    ? step
    : { ...step, command: [...step.command.filter((word) => word !== '.'), ...words] };
