/**
 * What no reader should meet: the language's own signs of something missing, places that nobody filled in, and the
 * values that stand in our files and schemas in place of words.
 */
import { alsoSwedish, codePattern, fileCodes, listedValues } from '../../../src/schema/codes.ts';
import { voteDocument } from '../../../src/exports/vote/schema.ts';

/** The values of all our schemas. */
export const codes: ReadonlySet<string> = new Set([...fileCodes, ...listedValues(voteDocument)]);

/** Codes that are words of the language too, so that prose may have them. */
const alsoWords: Readonly<Record<string, ReadonlySet<string>>> = {
  sv: alsoSwedish,
  // English has most codes of one word; of the others only these.
  en: new Set(
    [...codes].filter((code) => /^[a-z]+$/.test(code)).concat('vice-chair', 'counter-proposal', 'not voting'),
  ),
};

/** Signs that something is missing or was put together wrong, in any language. */
const signs = [
  /\[object\b/,
  /\bundefined\b/,
  /\bnull\b/i,
  /\bNaN\b/,
  /\bInfinity\b/,
  /Invalid Date/,
  /\$\{/,
  /\{\{|\}\}/,
  /(?<!\$)\{\w+\}/,
  /(?<![\d\s])%[sd]\b|\s%[sd]\b/,
  /\b(TODO|FIXME|XXX)\b/,
  /¤/,
  /Lorem ipsum/i,
  /=>|\bfunction\s*\(/,
  // Two full stops, but not three, and what stands between words and their sign.
  /(?<!\.)\.\.(?!\.)/,
  /\S\s+[.,;!?](?=\s|$)/,
  /:\s*[.,;](?=\s|$)/,
  // A name that is a sentence of its own: "förslag från Framgår inte av källan".
  /\b(?:från|av|till|hos|i) framgår inte/i,
  // A day is said with its own preposition alone.
  /\bper den\b/i,
];

const languages = new Map(
  Object.entries(alsoWords).map(([lang, words]) => [
    lang,
    [...signs, new RegExp(codePattern([...codes].filter((code) => !words.has(code))), 'u')],
  ]),
);

/**
 * What is no word in a text for readers, with the words around it.
 * @param lang of the text; one that nobody has listed words for has the signs alone
 */
export function machineWordsIn(text: string, lang: string): string[] {
  return (languages.get(lang) ?? signs).flatMap((pattern) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const [word] = match;
    const around = text.slice(Math.max(0, match.index - 40), match.index + word.length + 40);
    return [`"${word}" in "${around.replaceAll(/\s+/g, ' ').trim()}"`];
  });
}
