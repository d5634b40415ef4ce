import { describe, expect, test } from 'vitest';
import { mean, scoreOf } from './score.ts';

describe('a score', () => {
  test('is how many of the judged answers are among the first ten, and where the first of them is', () => {
    expect(scoreOf([['a'], ['b'], ['c']], ['b', 'x'])).toEqual({
      success: 1,
      recall: 0.5,
      reciprocalRank: 0.5,
    });
    expect(scoreOf([['b']], ['b'])).toEqual({ success: 1, recall: 1, reciprocalRank: 1 });
  });

  test('counts a result of several documents once', () =>
    expect(scoreOf([['x', 'a'], ['b']], ['a', 'b'])).toEqual({ success: 1, recall: 1, reciprocalRank: 1 }));

  test('counts nothing after the tenth', () => {
    const many = Array.from({ length: 12 }, (_, index) => [String(index)]);
    expect(scoreOf(many, ['10'])).toEqual({ success: 0, recall: 0, reciprocalRank: 0 });
  });

  test('asks for no more than ten of many judged answers', () => {
    const many = Array.from({ length: 12 }, (_, index) => [String(index)]);
    expect(scoreOf(many, many.flat()).recall).toBe(1);
  });

  test('gives no place to what is neither an answer nor wrong to show', () =>
    expect(scoreOf([['near'], ['a']], ['a'], ['near']).reciprocalRank).toBe(1));

  test('of none found is nothing', () =>
    expect(scoreOf([], ['a'])).toEqual({ success: 0, recall: 0, reciprocalRank: 0 }));

  test('has a mean, which none have not', () => {
    expect(mean([1, 0.5])).toBe(0.75);
    expect(mean([])).toBeNaN();
  });
});
