import { partyKey } from './marks.ts';
import { stem } from './stem.ts';
import { isEverywhere, wordsIn } from './tokens.ts';

/** The words of what people may mean, as a list of everyday words writes it; small ones are left out. */
export const meantWords = (meaning: string): string[] =>
  wordsIn(meaning)
    .map(({ text }) => text)
    .filter((word) => !isEverywhere(word));

/** The letters of a party in brackets: "(S)". */
const isParty = (meaning: string) => /^\(.+\)$/.test(meaning);

/** The terms that a page has that has what is meant: the stems of its words, or the key of a party. */
export const meantStems = (meaning: string): string[] =>
  isParty(meaning) ? [partyKey(meaning)] : meantWords(meaning).map(stem);
