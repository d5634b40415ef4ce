import { describe, expect, test } from 'vitest';
import { formatFault } from './located-fault.ts';
import { readEntry } from './read-entry.ts';

const SIGN = '\u001f';

/** What is told of invisible characters in a document with a title and a body, as YAML and Markdown write them. */
const told = (title: string, body: string) =>
  readEntry('underlag', 'exempelby/x', {
    file: 'f',
    format: 'mdx',
    bytes: new TextEncoder().encode(`---\ntitle: ${title}\n---\n${body}\n`),
  })
    .faults.filter(({ kind }) => kind.code === 'osynligt-tecken')
    .map(({ line, column, found }) => `${line}:${column} ${found}`);

describe('an invisible character', () => {
  test.each([
    ['in a field', `Lek${SIGN}plats`, 'Text.', '2:11 ett osynligt tecken (U+001F)'],
    ['in a field, escaped', String.raw`"Lek\x1fplats"`, 'Text.', '2:12 ett osynligt tecken (U+001F)'],
    ['half of one, escaped', String.raw`"Lek\ud800plats"`, 'Text.', '2:12 ett osynligt tecken (U+D800)'],
    ['in a comment', `Lekplats # ${SIGN}`, 'Text.', '2:19 ett osynligt tecken (U+001F)'],
    ['in the body', 'Lekplats', `Te${SIGN}xt.`, '4:3 ett osynligt tecken (U+001F)'],
    ['in the body, as a number', 'Lekplats', 'Te&#x1f;xt.', '4:3 ett osynligt tecken (U+001F)'],
    ['in the body, as a decimal number', 'Lekplats', 'Te&#31;xt.', '4:3 ett osynligt tecken (U+001F)'],
    ['in the body, as a word', 'Lekplats', 'Te&zwnj;xt.', '4:3 ett osynligt tecken (U+200C)'],
    ['between emphasised words', 'Lekplats', '*Te*\u200b**xt**.', '4:5 ett osynligt tecken (U+200B)'],
    [
      'in an attribute',
      'Lekplats',
      '<Citat kalla="A&#x202e;B">Ord</Citat>',
      '4:16 ett osynligt tecken (U+202E)',
    ],
    [
      'in an address',
      'Lekplats',
      '[Sidan](https://exempel.example/&#x2066;a)',
      '4:33 ett osynligt tecken (U+2066)',
    ],
  ])('is told once with its place: %s', (_where, title, body, expected) => {
    expect(told(title, body)).toEqual([expected]);
  });

  test.each([
    '\u0000',
    '\u000b',
    '\u007f',
    '\u0085',
    '\ufdd0',
    '\u{1ffff}',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u2028',
    '\ufeff',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u2060',
    '\u{e0041}',
  ])('is %j within a word', (character) => {
    expect(told('Lekplats', `Te${character}xt.`)).toHaveLength(1);
  });

  test.each(['å', '\t', '\u00a0', '\u00ad', '\u2011', '\u202f', '👩\u200d👧', '❤\ufe0f', ' \u200b '])(
    'is not %j, which shows or does no harm',
    (text) => {
      expect(told('Lekplats', `Te${text}xt.`)).toEqual([]);
    },
  );

  test('is told a hundred times of a file that is full of them, and then counted', () => {
    const faults = told('Lekplats', SIGN.repeat(150));
    expect(faults).toHaveLength(100);
    expect(faults.at(-1)).toBe('4:100 ett osynligt tecken (U+001F), och 50 till längre ner');
  });

  test('is shown by its code wherever a fault repeats what the file says', () => {
    const { faults } = readEntry('underlag', 'exempelby/x', {
      file: 'f',
      format: 'mdx',
      bytes: new TextEncoder().encode('---\n"a\\x1b[2J": 1\n---\n'),
    });
    expect(faults.map(formatFault).join('\n')).toContain('"a⟨U+001B⟩[2J"');
  });
});
