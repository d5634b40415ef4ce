import { IMPACT_STEP, INSIDE_COMPOUND, OTHER_DOTS, SHARED_STEM } from '../../weights.ts';
import type { Spelling, Term } from '../../words/format.ts';
import { formOf, isOfName, shownForm } from '../../words/inflection.ts';
import { folded, lower } from '../../words/letters.ts';
import { unpacked } from '../../words/packed.ts';
import { stem } from '../../words/stem.ts';
import type { WordIndex } from './files.ts';

/** Pages that something was found on, and how well it fits each. */
export type Hits = ReadonlyMap<number, number>;
export const noHits: Hits = new Map();

/** Each page with the best that any of these gives it. */
export function either(lists: readonly Hits[]): Hits {
  const [first, ...others] = lists.filter(({ size }) => size > 0);
  if (others.length === 0) return first ?? noHits;
  const all = new Map<number, number>(first);
  for (const hits of others)
    for (const [page, score] of hits) all.set(page, Math.max(score, all.get(page) ?? 0));
  return all;
}

/** The pages that all of these give, with the mean of what they give. */
export function all(lists: readonly Hits[]): Hits {
  const [smallest, ...others] = [...lists].toSorted((a, b) => a.size - b.size);
  const kept = [...(smallest ?? noHits)].filter(([page]) => others.every((hits) => hits.has(page)));
  return new Map(
    kept.map(([page, score]) => [
      page,
      others.reduce((sum, hits) => sum + (hits.get(page) ?? 0), score) / (others.length + 1),
    ]),
  );
}

export const weighted = (hits: Hits, weight: number): Hits =>
  new Map([...hits].map(([page, score]) => [page, score * weight]));

/** What the best of the pages gets; of none without limit. */
export const best = (hits: Hits): number =>
  hits.size === 0 ? Infinity : [...hits.values()].reduce((most, score) => Math.max(most, score), 0);

/** The hits with no page above a limit: what only means the same comes after the best page with the word itself. */
export const atMost = (hits: Hits, limit: number): Hits =>
  new Map([...hits].map(([page, score]) => [page, Math.min(score, limit)]));

/** How rare what so many pages have is among all: the rarer, the more a hit tells. */
const rarity = (having: number, pages: number) => Math.log(1 + (pages - having + 0.5) / (having + 0.5));

/**
 * The spellings of a term that a word may mean, the one that it was typed in first. Who types dots means them:
 * "råd" is not "rad", unless the archive has it only so. Without dots any may be meant.
 */
export function spellingsOf({ key, spellings }: Term, stem: string): string[] {
  const all = [...new Set(spellings.map(([spelling]) => spelling))];
  if (!all.includes(stem)) return all;
  return stem === key ? [stem, ...all.filter((spelling) => spelling !== stem)] : [stem];
}

/** The stems to mark in texts where a term was found: its spellings, and what it looks like in other forms. */
export const markedStems = (term: Term, stem: string): string[] => [
  ...spellingsOf(term, stem),
  ...(term.forms ?? []),
];

/**
 * The pages with a term.
 * @param stem as it was typed, with its dots
 */
export function hitsOf(term: Term, stem: string, pages: number): Hits {
  const { key, spellings } = term;
  const meant = spellingsOf(term, stem);
  // Without dots, as many type, all spellings are meant alike.
  const weightOf = (spelling: string) =>
    spelling === stem || (meant[0] !== stem && stem === key) ? 1 : OTHER_DOTS;
  return weighed(
    spellings.flatMap((spelling) =>
      meant.includes(spelling[0]) ? [[spelling, weightOf(spelling[0])] as const] : [],
    ),
    pages,
  );
}

/** The pages with some spellings, each with its weight. */
function weighed(spellings: readonly (readonly [Spelling, number])[], pages: number): Hits {
  const hits = new Map<number, number>();
  for (const [[, whole, part], weight] of spellings) {
    for (const [list, share] of [
      [whole, weight],
      [part, weight * INSIDE_COMPOUND],
    ] as const) {
      for (const [page, impact] of unpacked(list))
        hits.set(page, (hits.get(page) ?? 0) + impact * IMPACT_STEP * share);
    }
  }
  return weighted(hits, rarity(hits.size, pages));
}

/** Of the words that only share a stem so many are told. */
const NEAR_TOLD = 2;
/** Whether one of two words is the other with an s. */
const isGenitive = (first: string, second: string) => first === `${second}s` || second === `${first}s`;

/** What a term has of a word: the word itself, and others that only share its stem. */
export interface Held {
  /** The pages with a form of it. */
  readonly exact: Hits;
  /** The word as it is spelt there, where only its dots were not typed. */
  readonly readAs?: string;
  /** The pages with words of the same stem that are no form of it, and these words. */
  readonly near: Hits;
  readonly nearWords: readonly string[];
}
export const notHeld: Held = { exact: noHits, near: noHits, nearWords: [] };

/**
 * Finds a word in the term that has its stem.
 * @param isName a name is near no other word but its genitive: "Majorna" has nothing to do with "maj"
 */
export function heldOf(index: WordIndex, term: Term, word: string, isName = false): Held {
  const typedStem = stem(word);
  const fits = term.spellings.map((spelling) => ({
    spelling,
    isName: isOfName(index.endings(spelling[3])),
    ...fitOf(index, spelling, word),
  }));
  const forms = fits.filter(({ fit }) => fit === 'form');
  const dotted = fits.filter(({ fit, isName: isOfNames }) => fit === 'dots' && (!isName || isOfNames));
  const rest = fits.filter(
    ({ fit, shown }) =>
      (fit === 'dots' && !dotted.some((held) => held.shown === shown)) ||
      (fit === 'other' && (!isName || forms.length > 0 || isGenitive(word, lower(shown)))),
  );
  const spelt = rest.filter(({ spelling }) => spelling[0] === typedStem);
  // Who types dots means them: "råd" is not "rad", unless the archive has it only so.
  const isFound = forms.length > 0 || dotted.length > 0;
  const others = forms.length > 0 ? [...dotted, ...spelt] : spelt.length > 0 || isFound ? spelt : rest;
  const weights = (held: typeof fits) =>
    held.map(
      ({ spelling }) =>
        [spelling, spelling[0] === typedStem || typedStem === term.key ? 1 : OTHER_DOTS] as const,
    );
  return {
    exact: weighed(weights(forms.length > 0 ? forms : dotted), index.pages),
    ...(forms.length === 0 && dotted[0] ? { readAs: dotted[0].shown } : {}),
    near: weighted(weighed(weights(others), index.pages), SHARED_STEM),
    nearWords: [...new Set(others.map(({ shown }) => shown))].slice(0, NEAR_TOLD),
  };
}

/** Whether a word is a form of a spelling, as it is or without its dots; and the form that it is, or one to show. */
function fitOf(
  index: WordIndex,
  spelling: Spelling,
  word: string,
): { readonly fit: 'form' | 'dots' | 'other'; readonly shown: string } {
  const endings = index.endings(spelling[3]);
  if (formOf(word, spelling[0], endings, (form) => form) !== undefined) return { fit: 'form', shown: word };
  const dotted = formOf(word, spelling[0], endings, folded);
  return dotted === undefined
    ? { fit: 'other', shown: shownWord(index, spelling) }
    : { fit: 'dots', shown: dotted };
}

/** A word of a spelling, to be shown. */
export const shownWord = (index: WordIndex, spelling: Spelling): string =>
  shownForm(spelling[0], index.endings(spelling[3]));
