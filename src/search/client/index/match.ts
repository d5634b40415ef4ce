import { folded } from '../../words/letters.ts';
import { isKey } from '../../words/marks.ts';
import { endings, stem } from '../../words/stem.ts';
import type { Term } from '../../words/format.ts';
import { all, either, hitsOf, noHits, spellingsOf, weighted, type Hits } from './hits.ts';
import type { WordIndex } from './files.ts';
import type { Asked } from './question.ts';

/** How something asked for was found. */
export interface Match {
  readonly asked: Asked;
  readonly hits: Hits;
  /** The stems of what was found, with their dots, to be marked in the text. */
  readonly stems: readonly string[];
  /** Those of them that only mean something like it, or are a part of it. */
  readonly weak?: readonly string[];
  /** The beginning that words have in common, where the word was not finished. */
  readonly beginning?: string;
  /** The parts that were searched for, since the archive does not have the compound. */
  readonly parts?: readonly string[];
}

/** What else a word means counts less than the word, and so do the parts of a compound that stand apart. */
const ALSO = 0.4;
const APART = 0.45;
const BEGINS = 0.5;
/** A compound that so many pages have is not searched for by its parts too. */
const ENOUGH = 5;
const SHORTEST_BEGINNING = 3;
/** So long a word is also looked for as the beginning of longer ones, where few pages have it. */
const LONG_BEGINNING = 5;

/** Finds one thing that is asked for. */
export async function match(index: WordIndex, asked: Asked): Promise<Match> {
  const byKey = asked.keys ? await matchKeys(index, asked.keys, asked.isLast) : noHits;
  const isMark = asked.joined.length === 0;
  if (isMark) return { asked, hits: byKey, stems: [] };
  const { hits, ...found } = await matchWord(index, asked);
  return { asked, ...found, hits: either([byKey, hits].filter(({ size }) => size > 0)) };
}

/** The pages under the first of the keys that the archive has; of a number that is being typed, those that begin so. */
async function matchKeys(index: WordIndex, keys: readonly string[], isLast: boolean): Promise<Hits> {
  for (const key of keys) {
    const term = await index.term(key);
    if (term) return hitsOf(term, key, index.pages);
  }
  const [first = ''] = keys;
  if (!isLast || !/^zqd.*\d{3}/.test(first)) return noHits;
  const terms = await index.termsFrom(first);
  return either(terms.map((term) => hitsOf(term, term.key, index.pages)));
}

async function matchWord(index: WordIndex, asked: Asked): Promise<Omit<Match, 'asked'>> {
  const own = stem(asked.word);
  const term = (await index.term(folded(own))) ?? (await unfinished(index, asked));
  const direct = term ? hitsOf(term, own, index.pages) : noHits;
  const also = await Promise.all((term?.also ?? []).map((meaning) => together(index, meaning.split(' '))));
  const meanings = also.map(({ hits }) => weighted(hits, ALSO));
  const known = direct.size > 0 || meanings.some(({ size }) => size > 0);
  const parts = direct.size < ENOUGH && !asked.isOptional ? await partsOf(index, asked, term) : [];
  const apart = parts.length > 1 ? await together(index, parts) : { hits: noHits, stems: [] };
  const beginning = folded(direct.size > 0 ? own : asked.word);
  const isLong = direct.size < ENOUGH && beginning.length >= LONG_BEGINNING;
  const longer = isLong ? await beginningWith(index, beginning) : nothing;
  const hits = either(
    [direct, ...meanings, weighted(apart.hits, APART), longer.hits].filter(({ size }) => size > 0),
  );
  if (hits.size === 0 && asked.isLast) return beginningWith(index, folded(asked.word));
  const exact = term ? spellingsOf(term, own) : [];
  const others = [...also.flatMap(({ stems }) => stems), ...apart.stems];
  const weak = others.filter((some) => !exact.includes(some));
  const isSplit = !known && longer.hits.size === 0 && apart.hits.size > 0;
  return { ...longer, hits, stems: [...exact, ...weak], weak, ...(isSplit ? { parts } : {}) };
}

const nothing: Omit<Match, 'asked'> = { hits: noHits, stems: [] };

/** The term of a word whose ending is not typed to its end yet: "tillgängligh" is on the way to "tillgänglighet". */
async function unfinished(index: WordIndex, { word, isLast }: Asked): Promise<Term | undefined> {
  if (!isLast || word.length < 5) return undefined;
  const candidates = new Set<string>();
  for (const ending of endings) {
    for (let typed = 1; typed < ending.length; typed += 1) {
      if (word.endsWith(ending.slice(0, typed))) candidates.add(stem(word + ending.slice(typed)));
    }
  }
  for (const candidate of candidates) {
    if (candidate.length < 4 || candidate.length >= word.length) continue;
    const term = await index.term(folded(candidate));
    if (term) return term;
  }
  return undefined;
}

async function beginningWith(index: WordIndex, beginning: string): Promise<Omit<Match, 'asked'>> {
  if (beginning.length < SHORTEST_BEGINNING) return nothing;
  const terms = (await index.termsFrom(beginning)).filter(({ key }) => !isKey(key));
  const hits = either(terms.map((term) => weighted(hitsOf(term, term.key, index.pages), BEGINS)));
  return { hits, stems: [], ...(hits.size > 0 ? { beginning } : {}) };
}

/** The pages that have all of these stems. */
async function together(
  index: WordIndex,
  stems: readonly string[],
): Promise<{ hits: Hits; stems: string[] }> {
  const terms = await Promise.all(stems.map((own) => index.term(folded(own))));
  if (terms.some((term) => term === undefined)) return { hits: noHits, stems: [] };
  const known = terms.filter((term) => term !== undefined);
  return {
    hits: all(known.map((term, at) => hitsOf(term, stems[at] ?? '', index.pages))),
    stems: known.flatMap((term, at) => spellingsOf(term, stems[at] ?? '')),
  };
}

/** The stems of a compound's parts: as the archive knows them, as hyphens show them, or as its words allow. */
async function partsOf(
  index: WordIndex,
  { word, joined }: Asked,
  term: Term | undefined,
): Promise<readonly string[]> {
  if (term?.parts) return term.parts;
  if (joined.length > 1) return joined.map(stem);
  return splitByArchive(index, word);
}

/** The archive has the stem; a short one with the dots that were typed, as "kos" is no "kös". */
const isSpelt = (term: Term | undefined, own: string) =>
  term?.spellings.some(([spelling]) => spelling === own || own.length >= 5) ?? false;

const SHORTEST_HEAD = 3;
const shortEnds = new Set(['kö', 'ko', 'by']);
const isEnd = (text: string) => text.length >= 3 || shortEnds.has(text);

/**
 * Splits a word that the archive does not have into two that it has, the longest first part first. Where there is
 * no such way, the longest beginning and the longest end are taken, and what stands between is let go:
 * "sommarlovsjobb" is about jobs in the summer.
 */
async function splitByArchive(index: WordIndex, word: string): Promise<readonly string[]> {
  if (word.length < 6 || /\d/.test(word)) return [];
  let first: { readonly own: string; readonly length: number } | undefined;
  for (let at = word.length - 2; at >= SHORTEST_HEAD; at -= 1) {
    const head = await headOf(index, word.slice(0, at));
    if (!head) continue;
    const end = word.slice(at);
    if (isEnd(end) && isSpelt(await index.term(folded(stem(end))), stem(end))) return [head, stem(end)];
    if (!first && at >= LONG_HEAD) first = { own: head, length: at };
  }
  if (!first) return [];
  for (let at = first.length + 3; at <= word.length - 4; at += 1) {
    const end = stem(word.slice(at));
    if (isSpelt(await index.term(folded(end)), end)) return [first.own, end];
  }
  return [];
}
const LONG_HEAD = 5;

/** The stem of a word that may begin compounds in this form, with or without its linking s. */
async function headOf(index: WordIndex, form: string): Promise<string | undefined> {
  for (const own of new Set([stem(form), stem(`${form.replace(/[oue]$/, '')}a`)])) {
    // Taking away more than a linking letter would make another word of it.
    if (own.length < SHORTEST_HEAD || form.length - own.length > 2) continue;
    const term = await index.term(folded(own));
    if (isSpelt(term, own)) return own;
  }
  return undefined;
}
