import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render } from '../../markdown/index.ts';
import { escaped } from './markdown.ts';

/** What a reader sees of a body, with every space alike: typography keeps numbers together. */
const shown = (body: string) => {
  const { text, findings } = render(body);
  return { text: text.replace(/\s+/gu, ' ').trim(), findings };
};

const signs = fc.constantFrom(
  ...'<>{}[]()*_`~|@&#+-=!:.\\"\'$^/0123456789 abåäÖ§'.split(''),
  '<Siffror',
  '{1+1}',
  'import a',
  'export ',
  'https://a.se',
  'www.a.se',
  'a@b.se',
  '1. ',
  '&amp;',
  '![a](b)',
  '---',
  '[x]',
  '<!-- a -->',
  '</p>',
);

test('any line of a source is shown sign by sign, whatever it would mean in Markdown or MDX', () => {
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
      const line = parts.join('').replace(/\s+/gu, ' ').trim();
      fc.pre(line !== '');
      expect(shown(`Före.\n\n${escaped(line)}\n\nEfter.`)).toEqual({
        text: `Före. ${line} Efter.`,
        findings: [],
      });
    }),
    { numRuns: 2000 },
  );
});

test('a line of nothing but marks is no fault, however long', () => {
  const line = '_ '.repeat(2000).trim();
  expect(shown(escaped(line)).findings).toEqual([]);
});
