import type { Range } from './mention.ts';

/** A body that a text names. */
export interface BodyInText extends Range {
  /** In lower case, single spaces, without genitive. */
  readonly name: string;
  /** "KF": letters that mean a body only where a date or § stands right beside them. */
  readonly abbreviated: boolean;
}

/** Kommunfullmäktiges, regionstyrelsen, hälso- och sjukvårdsnämnden, socialnämnden Sydväst, arbetsutskottet. */
const WORD =
  /(?:(?<!\p{L})\p{L}+-\s+(?:och|samt)\s+)?(?<!\p{L})\p{L}*(?:[Ff]ullmäktige|[Ss]tyrelsen?|[Nn]ämnd(?:en)?|[Uu]tskott(?:et)?|[Bb]eredning(?:en)?)s?(?!\p{L})(?:(?<=nämnd|nämnden)\s+\p{Lu}\p{Ll}+)?/gu;
/** The word for a committee that is also an everyday word: "nämnd ovan", "en beredning". */
const EVERYDAY = new Set(['nämnd', 'beredning']);
const ABBREVIATION = /(?<![\p{L}\d/.-])\p{Lu}{2,5}(?=\s)/gu;

/** Without the genitive: "regionstyrelsens" → "regionstyrelsen". No body's name ends in s. */
export const withoutGenitive = (name: string) => name.replace(/(?<=e|n|t|d|g)s$/u, '');

/** The bodies that a text names, in order, known to the archive or not. */
export function bodiesIn(text: string): BodyInText[] {
  const words = [...text.matchAll(WORD)].map(({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
    name: withoutGenitive(all.toLowerCase().replace(/\s+/g, ' ')),
    abbreviated: false,
  }));
  const abbreviations = [...text.matchAll(ABBREVIATION)].map(({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
    name: all.toLowerCase(),
    abbreviated: true,
  }));
  return [...words.filter(({ name }) => !EVERYDAY.has(name)), ...abbreviations].toSorted(
    (a, b) => a.start - b.start,
  );
}
