import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledNodes, isAtLeast, oldestToRun } from './node.mjs';

describe('isAtLeast', () => {
  test.each([
    ['v20.0.0', [20, 0, 0], true],
    ['v20.20.2', [20, 0, 0], true],
    ['v18.19.1', [20, 0, 0], false],
    ['v22.9.0', [22, 18, 0], false],
    ['v22.18.0', [22, 18, 0], true],
    ['v26.10.0', [22, 18, 0], true],
    ['v23.0.0-nightly', [22, 18, 0], true],
  ])('%s against %j is %j', (version, oldest, expected) => {
    expect(isAtLeast(version, oldest)).toBe(expected);
  });
});

test('tests run on a Node new enough to run the programs', () => {
  expect(isAtLeast(process.version, oldestToRun)).toBe(true);
});

test('each bundled Node is an optional dependency, and the other way round', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = Object.values(bundledNodes).map((place) => place.split('/')[0]);
  expect(named.toSorted()).toEqual(Object.keys(optionalDependencies).toSorted());
});
