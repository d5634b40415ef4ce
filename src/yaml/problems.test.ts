import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { yamlProblems } from './problems.ts';

const problemsOf = (text: string) =>
  yamlProblems(text, parseDocument(text)).map(({ offset, found, advice }) => ({
    line: text.slice(0, offset).split('\n').length,
    found,
    advice,
  }));

test('an empty list with rows below it is one problem, and the [] is what must go', () => {
  const text =
    'summary: Ja.\napprovals: [] # Justering\n  # Paragrafer\n  - paragraphs:\n    approved: 2026-12-01\nsources: x\n';
  expect(problemsOf(text)).toEqual([
    {
      line: 2,
      found: '[] och sedan rader som börjar med bindestreck',
      advice: 'Ta bort []. Det betyder att listan är tom.',
    },
  ]);
});

test('an empty list is right where no rows follow, and so are rows without one', () => {
  expect(problemsOf('a: []\nb:\n  - c\n')).toEqual([]);
  expect(problemsOf('a:\n  # []\n  - c\n')).toEqual([]);
});

test('a field that is indented too far is pointed at itself, not at the comment above it', () => {
  const text = 'order: 1\n# Diarienummer (valfritt)\n# En rad till.\n matters:\n  - x\n';
  expect(problemsOf(text).map(({ line, found }) => [line, found])).toEqual([[4, 'matters:']]);
});
