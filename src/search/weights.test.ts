import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as weights from './weights.ts';

const stated = Object.entries<number | Record<string, number>>(weights).flatMap(([name, weight]) =>
  typeof weight === 'number'
    ? [`${name} ${weight}`]
    : Object.entries(weight).map(([key, value]) => `${name}.${key} ${value}`),
);
const explained = [
  ...readFileSync('docs/search.md', 'utf8').matchAll(/^\| `([A-Z][\w.]+)` +\| ([\d.]+) +\|/gm),
].map(([, name, value]) => `${name} ${value}`);

test('docs/search.md names every weight of the search once, with its value', () => {
  expect(stated.length).toBeGreaterThan(50);
  expect(explained.toSorted()).toEqual(stated.toSorted());
});
