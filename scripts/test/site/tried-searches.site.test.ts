import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TRIED } from '../../../src/search/client/tried.ts';

test('no script of a built site tells what is searched for', () => {
  const scripts = globSync('dist/**/*.js');
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((file) => readFileSync(file, 'utf8').includes(TRIED))).toEqual([]);
});
