import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileCache } from './entry-cache.ts';
import { readArchive } from './read-archive.ts';
import { withArchive } from './test-archive.ts';

/** The decision is made up. */
const DECISION = 'beslut/exempelby/kommunstyrelsen/2024-03-12/7.mdx';
const WORDS = 'kommunen bygger en ny lekplats vid torget och en vid skolan intill idrottsplatsen';
const letters = (text: string) => text.replace(/[^\p{L}\d]/gu, '').length;
/** The first words of a text, so that it has exactly so many letters. */
const upTo = (count: number) => {
  let text = '';
  for (const letter of WORDS) if (letters(text + letter) <= count) text += letter;
  return text.trim();
};

function faults(minutes: string, change: (text: string) => string) {
  return withArchive(undefined, (root) => {
    const path = join(root, DECISION);
    const text = readFileSync(path, 'utf8').replace(
      '  - text: Kommundirektören ska',
      `    asInMinutes: ${minutes}\n  - text: Kommundirektören ska`,
    );
    writeFileSync(path, change(text));
    return readArchive(root, fileCache(join(root, '../cache.json'), 'v')).faults.filter(
      ({ kind }) => kind.code === 'kallans-ord',
    );
  });
}

const inTitle = (words: string) => (text: string) => text.replace(/^title: .*$/mu, `title: Nu ${words} 7`);
const minutes = `Nämnden beslutar att ${WORDS} senast i maj.`;

test('sixty letters in a row from the minutes are not too many, and one more is', () => {
  expect(faults(minutes, inTitle(upTo(60)))).toEqual([]);
  expect(faults(minutes, inTitle(upTo(61)))).toMatchObject([{ line: 7, column: 11 }]);
});

test.each<[string, (text: string) => string]>([
  ['a title', inTitle(WORDS)],
  ['a summary', (text) => text.replace(/^summary: .*$/mu, `summary: ${WORDS}.`)],
  ['a clause', (text) => text.replace(/- text: Kommunen bygger .*$/mu, `- text: ${WORDS.toUpperCase()}.`)],
  [
    'the body, with other signs',
    (text) =>
      text.replace('## Bakgrund', `## Bakgrund\n\n${WORDS.replace(' ', '\n*').replace(' ', '* – ')}.`),
  ],
])('%s of ours may not have the words of the minutes, and both places are told', (_, change) => {
  const [fault, ...others] = faults(minutes, change);
  expect(others).toEqual([]);
  expect(fault?.found).toMatch(/^”kommunen.*som i asInMinutes på rad \d+, kolumn \d+$/iu);
});

test('words in quotation marks are told to be another’s', () => {
  expect(faults(minutes, inTitle(`”${WORDS}”`))).toEqual([]);
});

test('a draft is left for its reviewer', () => {
  const draft = (text: string) => inTitle(WORDS)(text).replace('published:', 'unreviewed: true\npublished:');
  expect(faults(minutes, draft)).toEqual([]);
});
