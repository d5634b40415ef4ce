import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testsWithoutAssertion } from './assertions.ts';

const tests = globSync('{src,scripts}/**/*.test.ts').filter((file) => !file.includes('fixtures'));

test('every test expects something', () => {
  expect(tests.length).toBeGreaterThan(100);
  const bare = tests.flatMap((file) =>
    testsWithoutAssertion(file, readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`),
  );
  expect(bare).toEqual([]);
});

test.each([
  ['that expects nothing', `test('x', () => { f(); });`, ["'x'"]],
  ['of many rows that expects nothing', `test.each([1])('x', () => f());`, ["'x'"]],
  ['that expects something', `test('x', () => { expect(f()).toBe(1); });`, []],
  ['that calls a function that does', `const g = () => { expect(1).toBe(1); }; test('x', () => g());`, []],
  ['inside a description', `describe('d', () => { test('x', () => {}); });`, ["'x'"]],
])('a test %s is told apart', (_, text, bare) => {
  expect(testsWithoutAssertion('x.test.ts', text)).toEqual(bare);
});

test('only a file called so puts a module in the place of another', () => {
  const mocking = tests.filter((file) =>
    /^\s*vi\.(mock|doMock|resetModules)\(/m.test(readFileSync(file, 'utf8')),
  );
  expect(mocking.filter((file) => !file.endsWith('.mocked.test.ts'))).toEqual([]);
});
