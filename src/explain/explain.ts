import { addresses } from '../domain/addresses.ts';
import { quotedRanges, within } from '../domain/mentions/surroundings.ts';
import { terms, type Term } from '../domain/terms.ts';
import { tokensOf } from './tokens.ts';

const byForm = new Map(terms.flatMap((term) => term.forms.map((form) => [form, term] as const)));
const alternatives = [...byForm.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((form) => form.replaceAll(' ', String.raw`(?:\s|&nbsp;)+`))
  .join('|');
/** What a line must not begin with, and so is held together with the button before it. */
const PUNCTUATION = String.raw`[.,;:!?)”]*`;
const FORM = new RegExp(
  String.raw`(?<![\p{L}\d-])(${alternatives})(?![\p{L}\d]|-\p{L})(${PUNCTUATION})`,
  'giu',
);
const termOf = (words: string): Term | undefined =>
  byForm.get(words.toLowerCase().replace(/(?:\s|&nbsp;)+/g, ' '));

/**
 * What opens beside its button: a popover, which needs no script, closes on Escape and comes right
 * after the word for who listens. It is made of words and one link only, so that it may stand within
 * a paragraph.
 */
const popover = (id: string, content: string) =>
  `<span popover id="${id}" class="explanation" role="note" data-pagefind-ignore>${content}</span>`;

const kept = (content: string) => `<span class="kept">${content}</span>`;

function explainedTerm(words: string, after: string, { id, meaning, law }: Term): string {
  const source = law ? ` (${law})` : '';
  const button = `<button type="button" class="explained" popovertarget="ord-${id}">${words}</button>`;
  const explanation = `${meaning}${source} <a href="${addresses.words(id)}">Fler ord</a>`;
  const both = `${button}${popover(`ord-${id}`, explanation)}`;
  return after ? kept(`${both}${after}`) : both;
}

const ABSENT = new RegExp(
  String.raw`<span class="absent" data-absent="([^"]*)">([^<]*?)([^<\s]*)</span>(${PUNCTUATION})`,
  'g',
);

/** Something that the text names and the archive lacks: a mark beside the words, which stay as they are. */
function explainedAbsence(what: string, words: string, last: string, after: string, number: number): string {
  const id = `saknas-${number}`;
  const absent = (text: string) => (text ? `<span class="absent">${text}</span>` : '');
  const button = `<button type="button" class="absent-mark" popovertarget="${id}" aria-label="Finns inte i arkivet"></button>`;
  const explanation = popover(id, `${what} finns inte i arkivet. Det kan ändå finnas hos organisationen.`);
  return `${absent(words)}${kept(`${absent(last)}${button}${explanation}${after}`)}`;
}

/**
 * A page's HTML with each term explained where the page first uses it, and what the archive lacks
 * explained at each mark. The words themselves do not change. Pure.
 */
export function explain(html: string): string {
  const used = new Set<Term>();
  const explained = tokensOf(html)
    .map(({ text, isTag, open }) => {
      if (isTag || !open) return text;
      const quoted = quotedRanges(text);
      return text.replace(FORM, (all, words: string, after: string, place: number) => {
        const term = termOf(words);
        const isQuoted = within({ start: place, end: place + words.length }, quoted);
        if (term === undefined || used.has(term) || isQuoted) return all;
        used.add(term);
        return explainedTerm(words, after, term);
      });
    })
    .join('');
  let number = 0;
  return explained.replace(ABSENT, (_all, what: string, words: string, last: string, after: string) =>
    explainedAbsence(what, words, last, after, ++number),
  );
}
