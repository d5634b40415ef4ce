import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { forbiddenImports } from './check.ts';
import { circlesOfImports } from './circles.ts';
import { arrows, withoutNode, withoutPackages } from './table.ts';

/** The project's code. Tests are left out, with their helpers: a test may look anywhere. */
const sources = new Map(
  globSync(['{src,scripts}/**/*.{ts,mts,js,mjs,astro,mdx}', '*.{ts,mjs}'])
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !/\.test\.ts$|\/test-[^/]+\.ts$|\/fixtures\//.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);

test('the code imports only along the arrows of the design', () => {
  expect(sources.size).toBeGreaterThan(0);
  expect(forbiddenImports(sources, { arrows, withoutNode, withoutPackages })).toEqual([]);
});

test('the arrows lead to parts that are in the table', () => {
  const targets = Object.values(arrows)
    .flat()
    .map((target) => target.replace('type ', ''));
  expect(targets.filter((target) => target !== 'astro:content' && !(target in arrows))).toEqual([]);
});

test('the arrows go one way: none leads back to where it came from', () => {
  const reaches = (part: string, seen: ReadonlySet<string> = new Set()): string[] =>
    (arrows[part] ?? [])
      .filter((to) => !to.startsWith('type ') && !seen.has(to))
      .flatMap((to) => [to, ...reaches(to, new Set([...seen, to]))]);
  expect(Object.keys(arrows).filter((part) => reaches(part).includes(part))).toEqual([]);
});

test('no files import each other in a circle, not even for types', () =>
  expect(circlesOfImports(sources)).toEqual([]));
