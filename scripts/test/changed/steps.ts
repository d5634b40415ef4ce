/**
 * What `npm test -- changed` runs: of each step the part that the changes can touch.
 */
import { daily, steps, type Step } from '../steps.ts';
import type { Changes } from './files.ts';

const isCode = (file: string) => /\.(ts|mjs|astro)$/.test(file) && !file.includes('/fixtures/');
const isTest = (file: string) => /\.test\.ts$/.test(file);
/** What looks at the files of the built site. */
const isOfSiteTests = (file: string) =>
  file.startsWith('scripts/test/site/') || file.endsWith('.site.test.ts');
/** What the built site is made of. */
const isOfTheSite = (file: string) =>
  /^(src|public)\/|^(astro\.config\.mjs|package-lock\.json)$/.test(file) && !isTest(file);
/** What only a browser can tell: what a page looks like, and what its scripts do. What it says, its file tells. */
const isForTheEye = (file: string) =>
  /^(src\/(components|layouts|styles|browser|serving|pages|editing)\/|public\/)|\/client\//.test(file) &&
  isOfTheSite(file);
/** A change of these may touch anything. */
const isOfTheTools = (file: string) =>
  /^(package(-lock)?\.json|(eslint|prettier|vitest|astro)\.config\.\w+|tsconfig\.json|scripts\/setup\/.*)$/.test(
    file,
  );

/** The steps that these changes call for, each narrowed to them where it can be. */
export function stepsFor({ since, files }: Changes): readonly Step[] {
  if (files.some(isOfTheTools)) return daily;
  const code = files.filter(isCode);
  const narrowed: Record<string, string[] | undefined> = {
    lint: code.length > 0 ? ['--max-warnings', '0', ...code] : undefined,
    format: files.length > 0 ? ['--check', '--log-level', 'warn', '--ignore-unknown', ...files] : undefined,
    unit: [`--changed=${since}`, '--passWithNoTests'],
    check: [],
    types: code.length > 0 ? [] : undefined,
    build: files.some(isOfTheSite) ? [] : undefined,
    site: files.some((file) => isOfTheSite(file) || isOfSiteTests(file)) ? [] : undefined,
    browser: files.some((file) => isForTheEye(file) || file.startsWith('scripts/test/browser/'))
      ? []
      : undefined,
    // What one does in the editing form takes long, and little else can touch it.
    long: files.some((file) => file.startsWith('src/editing/')) ? ['form.long'] : undefined,
  };
  return steps.flatMap((step) => {
    const more = narrowed[step.id];
    return more ? [{ ...step, command: [...commandOf(step, files), ...more] }] : [];
  });
}

/** The program of a step, without the words that say that it is about all files. */
function commandOf({ id, command }: Step, files: readonly string[]): string[] {
  if (id === 'lint' || id === 'format') return command.slice(0, 1);
  // TypeScript alone remembers what it has checked, but knows no .astro files.
  if (id === 'types' && !files.some((file) => file.endsWith('.astro')))
    return [
      'node_modules/typescript/bin/tsc',
      '--noEmit',
      '--incremental',
      '--tsBuildInfoFile',
      'node_modules/.cache/tsbuildinfo',
    ];
  return command;
}
