import { addresses } from '../domain/addresses.ts';
import { cite } from '../domain/law/cite.ts';
import { quotedRanges, within } from '../domain/mentions/surroundings.ts';
import type { Term } from '../terms/index.ts';
import { findTerms, PUNCTUATION } from './find-terms.ts';
import { explainable } from './explainable.ts';

/**
 * What opens beside its button: a popover, which needs no script, closes on Escape and comes right
 * after the word for who listens. It is made of words and one link only, so that it may stand within
 * a paragraph.
 */
const popover = (id: string, content: string) =>
  `<span popover id="${id}" class="explanation" role="note" data-pagefind-ignore>${content}</span>`;

const kept = (content: string) => `<span class="kept">${content}</span>`;

function explainedTerm(words: string, after: string, { id, meaning, law }: Term): string {
  const source = law ? ` (${cite(law)})` : '';
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
  const explained = explainable(html)
    .map(({ source: text, open }) => {
      if (!open) return text;
      let result = '';
      let place = 0;
      for (const { start, end, after, term } of findTerms(text)) {
        if (start < place || used.has(term)) continue;
        if (within({ start, end }, quotedRanges(text))) continue;
        used.add(term);
        result += text.slice(place, start) + explainedTerm(text.slice(start, end), after, term);
        place = end + after.length;
      }
      return result + text.slice(place);
    })
    .join('');
  let number = 0;
  return explained.replace(ABSENT, (_all, what: string, words: string, last: string, after: string) =>
    explainedAbsence(what, words, last, after, ++number),
  );
}
