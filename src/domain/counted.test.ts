import { expect, test } from 'vitest';
import { counted } from './counted.ts';

test.each([
  [0, '0 röster'],
  [1, '1 röst'],
  [2, '2 röster'],
  [21, '21 röster'],
])('%i is counted as "%s"', (count, text) => expect(counted(count, 'röst', 'röster')).toBe(text));
