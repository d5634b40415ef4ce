import { expect, test } from 'vitest';
import type { Match } from './index/match.ts';
import { noticeOf } from './notice.ts';

const matchOf = (text: string, also: readonly string[], pages: readonly number[]): Match => ({
  asked: {
    text,
    word: text,
    joined: [text],
    isName: false,
    effort: { split: 'no', meanings: 1 },
    isOptional: false,
    isLast: false,
  },
  hits: new Map([[1, 1]]),
  exact: new Map(pages.map((page) => [page, 1])),
  stems: [],
  also,
  begun: [],
});

test('what was searched for in the place of a word is not told again as beside the next', () => {
  const matches = [matchOf('simning', ['bad', 'simhall'], []), matchOf('bassäng', ['bad', 'vatten'], [1])];
  const notice = noticeOf(
    { matches, pages: [1], withAll: 1, exact: new Set(), missing: [], isMeant: false, near: [] },
    2,
  );
  expect(notice.replaced).toEqual([{ word: 'simning', by: ['bad', 'simhall'], begun: [] }]);
  expect(notice.also).toEqual(['vatten']);
});
