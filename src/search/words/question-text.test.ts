import { expect, test } from 'vitest';
import { plainQuestion } from './question-text.ts';

test.each([
  ['mödra\u00ADhälso\u00ADvård', 'mödrahälsovård'],
  ['§\u00A089', '§ 89'],
  ['14\u202Fmaj\u00A02020', '14 maj 2020'],
  ['ob\u2013tillägg', 'ob-tillägg'],
  ['ob\u2011tillägg', 'ob-tillägg'],
  ['272\u22122020', '272-2020'],
  ['§§ 12\u201314', '§§ 12-14'],
  ['skola \u2013 buss', 'skola \u2013 buss'],
])('what only looks the same in a question is the same: %s', (typed, read) =>
  expect(plainQuestion(typed)).toBe(read),
);
