import { expect, test } from 'vitest';
import { random } from './random.ts';

test('the same seed gives the same numbers, another seed others', () => {
  const numbers = (seed: string) => {
    const by = random(seed);
    return Array.from({ length: 5 }, () => by.int(0, 1e6));
  };
  expect(numbers('a')).toEqual(numbers('a'));
  expect(numbers('a')).not.toEqual(numbers('b'));
});

test('whole numbers stay within their ends, and come about equally often', () => {
  const by = random('even');
  const counts = new Map<number, number>();
  for (let draw = 0; draw < 6000; draw += 1) {
    const number = by.int(1, 6);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('some items are different ones, in their order, and never more than there are', () => {
  const by = random('some');
  const chosen = by.some(['a', 'b', 'c', 'd'], 3);
  expect(new Set(chosen).size).toBe(3);
  expect(chosen).toEqual(chosen.toSorted());
  expect(by.some(['a', 'b'], 5)).toEqual(['a', 'b']);
});
