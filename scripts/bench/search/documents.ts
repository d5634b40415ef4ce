import { addDays, formatDate } from '../../../src/domain/dates.ts';
import { wordsIn } from '../../../src/search/words/tokens.ts';
import { folded } from '../../../src/search/words/letters.ts';
import { stem } from '../../../src/search/words/stem.ts';
import { random } from '../archive/random.ts';
import { nounsOf } from './nouns.ts';
import type { Paragraph } from './minutes.ts';

/** A document to index, the same for every engine. */
export type Document = Paragraph;

const FIRST_DAY = '2005-01-12';
/** Of a made text so many words in a hundred are those that real ones have most of. */
const COMMON = 55;

/**
 * Made paragraphs, to fill an index to the size of a large archive: as long as real ones, with the words that
 * all minutes share as often as there, and between them nouns of the dictionary, the commoner ones oftener.
 * No word that a judged question asks for, whole or as a part, is in them, so that what was judged stays true.
 */
export function makeParagraphs(
  real: readonly Paragraph[],
  count: number,
  questions: readonly string[],
): Document[] {
  const chance = random('search');
  const asked = questions
    .flatMap((text) => wordsIn(text).map((word) => folded(stem(word.text))))
    .filter((part) => part.length >= 3);
  const isAsked = (word: string) => asked.some((part) => folded(word).includes(part));
  const common = commonWords(real).filter(({ word }) => !isAsked(word));
  const nouns = nounsOf().filter((word) => !isAsked(word));
  const total = common.reduce((sum, commonest) => sum + commonest.count, 0);
  const commonWord = () => {
    let left = chance.next() * total;
    return common.find((candidate) => (left -= candidate.count) < 0)?.word ?? '';
  };
  // Half of all nouns are among the first hundredth.
  const noun = () => nouns[Math.floor(nouns.length * chance.next() ** 4)] ?? '';
  const word = () => (chance.int(0, 99) < COMMON ? commonWord() : noun());
  const lengths = real.map(({ text }) => wordsIn(text).length);
  return Array.from({ length: count }, (_, index) => {
    const date = addDays(FIRST_DAY, Math.floor(index / 40) * 28);
    const paragraph = String(2000 + (index % 7000));
    const length = lengths[chance.int(0, lengths.length - 1)] ?? 100;
    return {
      id: `påhittad ${index}`,
      paragraph,
      matter: `MADE-${date.slice(0, 4)}-${String(20_000 + index)}`,
      title: capital(Array.from({ length: chance.int(4, 12) }, word).join(' ')),
      text: `${sentences(Array.from({ length }, word))} ${formatDate(date)}.`,
      body: chance.int(0, 1) === 0 ? 'Byggnadsnämnden' : 'Kulturnämnden',
      date,
    };
  });
}

function commonWords(real: readonly Paragraph[]): { word: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { text } of real)
    for (const { text: word } of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .filter(({ word, count }) => count >= 15 && /^\p{L}+$/u.test(word))
    .toSorted((a, b) => b.count - a.count);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const sentences = (words: readonly string[]) =>
  Array.from(
    { length: Math.ceil(words.length / 14) },
    (_, index) => `${capital(words.slice(index * 14, index * 14 + 14).join(' '))}.`,
  ).join(' ');
