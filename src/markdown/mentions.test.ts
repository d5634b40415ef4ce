import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../html/text.ts';
import type { Marked } from './marks/mark.ts';
import { hasMarks, replaceMarks } from './marks/replace.ts';
import { render } from './index.ts';

const pieces = [
  '§ 45 den 14 maj 2020',
  '**regionstyrelsen** 2019-05-08 § 132',
  'dnr 272-2020',
  '\n\n',
  '> § 45 den 14 maj 2020',
  '[§ 45 den 14 maj 2020](/om/)',
  '- ',
  '”',
  'å & <3',
  '\n',
];

test('marks never change the words of a body', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const { html, text } = render(parts.join(' '));
      const without = replaceMarks(html, (_mark, words) => words);
      expect(hasMarks(without)).toBe(false);
      expect(textOf(without)).toBe(textOf(html));
      expect(text).not.toContain('data-');
    }),
  );
});

test('a mark is read as it was written, signs and all', () => {
  const marked: Marked[] = [];
  const { html } = render(
    'Om "A & B" <3 skrev kommunstyrelsen 2020-05-14, § 12 a punkt 2.'.replace('<3', '&lt;3'),
  );
  replaceMarks(html, (mark, words) => {
    marked.push(mark);
    return words;
  });
  expect(marked).toEqual([
    {
      kind: 'paragraph',
      paragraph: '12 a',
      clause: 2,
      date: '2020-05-14',
      body: 'kommunstyrelsen',
      otherBodies: false,
      marked: false,
      sentence: 'Om "A & B" <3 skrev kommunstyrelsen 2020-05-14, § 12 a punkt 2.',
    },
  ]);
});

test.each([
  '## § 45 den 14 maj 2020',
  '> § 45 den 14 maj 2020',
  '[§ 45 den 14 maj 2020](/om/)',
  '<Citat kalla="Någon">\n§ 45 den 14 maj 2020\n</Citat>',
])('nothing is marked in %s', (source) => expect(hasMarks(render(source).html)).toBe(false));
