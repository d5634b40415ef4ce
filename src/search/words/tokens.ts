import { lower } from './letters.ts';

/** A word of a text, where it stands and how it is compared. */
export interface Word {
  /** Lower case, without hyphens: "OB-tillägg" → "obtillägg". */
  readonly text: string;
  /** What hyphens join: "ob", "tillägg". One for other words. */
  readonly joined: readonly string[];
  readonly start: number;
  readonly end: number;
}

const HYPHEN = /[-\u2010\u2011]/;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in order, those that every text has included. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const joined = lower(match[0]).split(HYPHEN);
    return { text: joined.join(''), joined, start: match.index, end: match.index + match[0].length };
  });
}

/** Words that stand in every text, and by which nobody means to find one. */
const everywhere = new Set(
  `och att det som en ett i på är av för den med till de inte om har vi jag han hon man ska skall kan från vid så
   men ut upp där när hur vad vem vilka vilken vilket varför var vart sig sin sitt sina dess deras eller då nu
   under över efter mot utan genom bland samt enligt även också bara mycket många mer mest få får fick ha hade
   vara varit blir bli blev blivit alla allt andra annan annat detta denna dessa här ju än ni er du din mig dig
   oss dem hos inom mellan åt per vill vilja kommer finns gäller handlar mina min mitt göra gör gjort`.split(
    /\s+/,
  ),
);
export const isEverywhere = (word: string): boolean => everywhere.has(word);

/** Words that questions are made of: they count where they stand, but nothing is left out for lack of them. */
const asking = new Set(
  `kostar kosta beslut beslutet besluten beslutade beslutat bestämt bestämde röstade röstat tycker tyckte sagt säger
   hände händer göteborg göteborgs stad stadens kommun kommunen kommunens region regionen regionens ny nya nytt
   information beslutar ärende ärendet paragraf paragrafen protokoll protokollet`.split(/\s+/),
);
export const isAsking = (word: string): boolean => asking.has(word);
