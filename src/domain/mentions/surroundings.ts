import type { BodyInText } from './bodies-in-text.ts';
import type { Range } from './mention.ts';

/** ”What somebody else said”, in any of the quotation marks that Swedish texts use. */
const QUOTED = /[”“"]([^”“"]*)[”“"]|»[^»«]*[»«]/gu;
export const quotedRanges = (text: string): Range[] =>
  [...text.matchAll(QUOTED)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }));

export const within = (inner: Range, outer: readonly Range[]) =>
  outer.some(({ start, end }) => start <= inner.start && inner.end <= end);

/** The sentence around a place: between marks that end one and are followed by a capital letter. */
export function sentenceAround(text: string, place: number): Range {
  const ends = [...text.matchAll(/[.!?]\s+(?=\p{Lu})/gu)].map(({ index, 0: all }) => index + all.length);
  return {
    start: ends.findLast((end) => end <= place) ?? 0,
    end: ends.find((end) => end > place) ?? text.length,
  };
}

/** Words that make what stands before or after them somebody else's: "enligt", "från". */
const TURNS =
  /(?<!\p{L})(?:enligt|från|till|hos|mot|efter|att|som|om|inför|med|medan|när|och|men|utan|av)(?!\p{L})|[.,;:()–]/iu;
const FURTHEST_WORDS = 6;

/**
 * The body that a sentence is about, where it names exactly one and few plain words part it from the
 * § or date: "Den 30 januari 2019 (§ 30) godkände regionstyrelsen", "Nämnden tog upp frågan den 14 maj (§ 45)".
 */
export function bodyOfSentence(
  text: string,
  mention: Range,
  sentence: Range,
  bodies: readonly BodyInText[],
): BodyInText | undefined {
  const named = bodies.filter((body) => !body.abbreviated && within(body, [sentence]));
  const [onlyBody] = named;
  if (!onlyBody || named.length > 1) return undefined;
  const between =
    onlyBody.end <= mention.start
      ? text.slice(onlyBody.end, mention.start)
      : text.slice(mention.end, onlyBody.start);
  const isNear = between.trim().split(/\s+/).length <= FURTHEST_WORDS && !TURNS.test(between);
  return isNear ? onlyBody : undefined;
}
