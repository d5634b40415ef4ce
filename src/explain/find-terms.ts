import { terms, type Term } from '../terms/index.ts';

/** What a line must not begin with, and so is held together with the button before it. */
export const PUNCTUATION = String.raw`[.,;:!?)”]*`;

/** A term in a text, with the punctuation that follows it. */
interface TermInText {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly term: Term;
}

const BLANK = String.raw`(?:\s|&nbsp;)+`;
/** The forms by their first word, the longest first. Most words of a text begin none: one look-up each. */
const byFirstWord = Map.groupBy(
  terms
    .flatMap((term) => term.forms.map((form) => ({ form, term })))
    .toSorted((a, b) => b.form.length - a.form.length)
    .map(({ form, term }) => ({
      first: form.split(' ', 1)[0] ?? '',
      term,
      pattern: new RegExp(
        String.raw`(?<form>${form.replaceAll(' ', BLANK)})(?![\p{L}\d]|-\p{L})(?<after>${PUNCTUATION})`,
        'iuy',
      ),
    })),
  ({ first }) => first,
);

/** Words as they stand, with hyphens and what other letters and digits they hold: those begin no term. */
const WORD = /[\w\u00c0-\u024f-]+/g;

/** Every use of a term in the text of a page, in order. */
export function findTerms(text: string): TermInText[] {
  const matches: TermInText[] = [];
  for (const { index: start, 0: word } of text.matchAll(WORD))
    for (const { pattern, term } of byFirstWord.get(word.toLowerCase()) ?? []) {
      pattern.lastIndex = start;
      const { form, after = '' } = pattern.exec(text)?.groups ?? {};
      if (form === undefined) continue;
      matches.push({ start, end: start + form.length, after, term });
      break;
    }
  return matches;
}
