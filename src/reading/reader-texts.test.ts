import { describe, expect, test } from 'vitest';
import { render } from '../markdown/index.ts';
import { readerTexts } from './reader-texts.ts';
import { parseFile } from './source-file.ts';

const FILE = `---
# En anteckning.
title: "Lek\\u0070lats"
summary: >-
  Två
  rader med PLATS.
matters: [00123]
---
## Bak**gr**und

En *PAR*K&shy;ERING i [länken](https://exempel.example/x), § 5 och MENING.

| A | B |
| - | - |
| 12 | PLAN |

<Citat kalla="NAMN">
Ord
</Citat>
`;

function textsOf(file: string) {
  const { parsed } = parseFile({ file: 'f', format: 'mdx', bytes: new TextEncoder().encode(file) });
  if (parsed === undefined) throw new Error('The file should be readable.');
  return readerTexts(parsed, render(parsed.body));
}

/** Where a reader's word stands in the file. */
function place(word: string, file = FILE): string {
  const within = textsOf(file).find(({ text }) => text.includes(word));
  const { line = 0, column = 0 } = within?.placeAt(within.text.indexOf(word)) ?? {};
  return `${line}:${column}`;
}

describe('the texts of a file', () => {
  test('are its names and values after YAML, and its words after rendering', () => {
    expect(textsOf(FILE).map(({ text }) => text)).toEqual([
      'title',
      'Lekplats',
      'summary',
      'Två rader med PLATS.',
      'matters',
      '00123',
      ['Bakgrund', 'En PARK\u00adERING i länken, § 5 och MENING.', 'A B', '12 PLAN', 'Ord', 'NAMN'].join(
        '\n',
      ),
      'https://exempel.example/x',
    ]);
  });

  test.each([
    ['PLATS', '6:13'],
    ['lats', '3:18'],
    ['PARK', '11:5'],
    ['ERING', '11:15'],
    ['länken', '11:24'],
    ['MENING', '11:68'],
    ['PLAN', '15:8'],
    ['NAMN', '17:15'],
    ['https', '11:23'],
  ])('have each word where it was written: %s', (word, expected) => {
    expect(place(word)).toBe(expected);
    expect(place(word, FILE.replaceAll('\n', '\r\n')), 'with Windows line breaks').toBe(expected);
  });
});
