import { addresses } from '../domain/addresses.ts';
import { SWEDISH } from '../domain/language.ts';
import { cite } from '../domain/law/cite.ts';
import { quotedRanges, within } from '../domain/mentions/surroundings.ts';
import type { Term } from '../terms/index.ts';
import { findTerms, PUNCTUATION } from './find-terms.ts';
import { explainable } from './explainable.ts';

/** What is said around what is explained, in the language of the page. Texts, without markup. */
interface ExplainingWords {
  /** The link from a term to all of them. */
  readonly moreWords: string;
  /** The name of the mark at what the archive lacks. */
  readonly absent: string;
  /** What its popover says, around the name of what is absent, which is in Swedish. */
  readonly isAbsent: (what: string) => string;
  /** Their language, where that is another than of the texts that they stand in. */
  readonly lang?: string;
}

/**
 * What opens beside its button: a popover, which needs no script, closes on Escape and comes right
 * after the word for who listens. It is made of words and one link only, so that it may stand within
 * a paragraph.
 */
const popover = (id: string, content: string, lang = '') =>
  `<span popover id="${id}"${lang} class="explanation" role="note" data-pagefind-ignore>${content}</span>`;

const kept = (content: string) => `<span class="kept">${content}</span>`;

function explainedTerm(words: string, ending: string, { id, meaning, law }: Term, linkText: string): string {
  const source = law ? ` (${cite(law)})` : '';
  const button = `<button type="button" class="explained" popovertarget="ord-${id}">${words}</button>`;
  const explanation = `${meaning}${source} <a href="${addresses.words(id)}">${linkText}</a>`;
  const withExplanation = `${button}${popover(`ord-${id}`, explanation)}`;
  return ending ? kept(`${withExplanation}${ending}`) : withExplanation;
}

const ABSENT = new RegExp(
  String.raw`<span class="absent" data-absent="([^"]*)">([^<]*?)([^<\s]*)</span>(${PUNCTUATION})`,
  'g',
);

/** Something that the text names and the archive lacks: a mark beside the words, which stay as they are. */
function explainedAbsence(
  { what, words, last, after }: Record<'what' | 'words' | 'last' | 'after', string>,
  id: string,
  says: ExplainingWords,
): string {
  const absent = (text: string) => (text ? `<span class="absent">${text}</span>` : '');
  const lang = says.lang ? ` lang="${says.lang}"` : '';
  const named = lang ? `<span lang="${SWEDISH}">${what}</span>` : what;
  const button = `<button type="button" class="absent-mark" popovertarget="${id}"${lang} aria-label="${says.absent}"></button>`;
  const explanation = popover(id, says.isAbsent(named), lang);
  return `${absent(words)}${kept(`${absent(last)}${button}${explanation}${after}`)}`;
}

/** A page's HTML with what the archive lacks explained at each mark. Pure. */
export function explainAbsences(html: string, says: ExplainingWords): string {
  let number = 0;
  return html.replace(ABSENT, (_all, what: string, words: string, last: string, after: string) =>
    explainedAbsence({ what, words, last, after }, `saknas-${++number}`, says),
  );
}

/**
 * A page's HTML with each term explained where the page first uses it, and what the archive lacks
 * explained at each mark. The words themselves do not change. Pure.
 */
export function explain(html: string, says: ExplainingWords): string {
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
        result +=
          text.slice(place, start) + explainedTerm(text.slice(start, end), after, term, says.moreWords);
        place = end + after.length;
      }
      return result + text.slice(place);
    })
    .join('');
  return explainAbsences(explained, says);
}
