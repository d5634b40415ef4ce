import { addresses } from '../domain/addresses.ts';
import { quotedRanges, within } from '../domain/mentions/surroundings.ts';
import { terms, type Term } from '../domain/terms.ts';
import { tokensOf } from './tokens.ts';

const byForm = new Map(terms.flatMap((term) => term.forms.map((form) => [form, term] as const)));
const alternatives = [...byForm.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((form) => form.replaceAll(' ', String.raw`(?:\s|&nbsp;)+`))
  .join('|');
const FORM = new RegExp(String.raw`(?<![\p{L}\d-])(?:${alternatives})(?![\p{L}\d]|-\p{L})`, 'giu');
const termOf = (words: string): Term | undefined =>
  byForm.get(words.toLowerCase().replace(/(?:\s|&nbsp;)+/g, ' '));

/**
 * What opens beside its button: a popover, which needs no script, closes on Escape and comes right
 * after the word for who listens. It is made of words and one link only, so that it may stand within
 * a paragraph.
 */
const popover = (id: string, content: string) =>
  `<span popover id="${id}" class="explanation" role="note" data-pagefind-ignore>${content}</span>`;

function explainedTerm(words: string, { id, meaning, law }: Term): string {
  const source = law ? ` (${law})` : '';
  return `<button type="button" class="explained" popovertarget="ord-${id}">${words}</button>${popover(
    `ord-${id}`,
    `${meaning}${source} <a href="${addresses.words(id)}">Fler ord</a>`,
  )}`;
}

const ABSENT = /<span class="absent" data-absent="([^"]*)">([^<]*)<\/span>/g;

/** Something that the text names and the archive lacks: a mark beside the words, which stay as they are. */
function explainedAbsence(what: string, words: string, number: number): string {
  const id = `saknas-${number}`;
  return `<span class="absent">${words}</span><button type="button" class="absent-mark" popovertarget="${id}" aria-label="Finns inte i arkivet"></button>${popover(
    id,
    `${what} finns inte i arkivet. Det kan ändå finnas hos organisationen.`,
  )}`;
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
      return text.replace(FORM, (words, place: number) => {
        const term = termOf(words);
        const isQuoted = within({ start: place, end: place + words.length }, quoted);
        if (term === undefined || used.has(term) || isQuoted) return words;
        used.add(term);
        return explainedTerm(words, term);
      });
    })
    .join('');
  let number = 0;
  return explained.replace(ABSENT, (_all, what: string, words: string) =>
    explainedAbsence(what, words, ++number),
  );
}
