import { ENOUGH_PARTS, ENOUGH_WHOLE, LONE_PART, LONG_PREFIX, ONE_PART, PARTS_APART } from '../../weights.ts';
import { folded } from '../../words/letters.ts';
import { stem } from '../../words/stem.ts';
import { phraseKey, type Term } from '../../words/format.ts';
import { beginningWith, notBegun, unfinished } from './beginning.ts';
import { partsOf } from './compound.ts';
import { either, hitsOf, noHits, weighted, type Hits } from './hits.ts';
import type { WordIndex } from './files.ts';
import type { Asked } from './question.ts';
import { meantBy, meantTogether, noTermHits, type TermHits, type Meant } from './synonyms.ts';

/** How something asked for was found. */
export interface Match {
  readonly asked: Asked;
  readonly hits: Hits;
  /** Those of the pages that have what was asked for itself, a word in any of its forms. */
  readonly exact: Hits;
  /** The pages that have only one of the parts of a compound; absent where enough have more. */
  readonly half?: Hits;
  /** The stems of what was found, with their dots, to be marked in the text. */
  readonly stems: readonly string[];
  /** Those of them that only mean something like it, or are a part of it. */
  readonly weak?: readonly string[];
  /** Nothing was found but words that share its stem. */
  readonly isNearOnly?: boolean;
  /** The word as the archive spells it, where only its dots were not typed. */
  readonly readAs?: string;
  /** What was looked for beside it, or in its place, and found more pages. */
  readonly also: readonly string[];
  /** The beginning that words have in common, where the word was not finished; and some of these words. */
  readonly beginning?: string;
  readonly begun: readonly string[];
  /** The parts that were searched for, as they were typed, since the archive does not have the compound. */
  readonly parts?: readonly string[];
}

/** What pages are to have of a question: its telling words, or those that questions are made of where it has no others. */
export function wantedOf(matches: readonly Match[]): readonly Match[] {
  const required = matches.filter(({ asked }) => !asked.isOptional);
  return required.length > 0 ? required : matches;
}

/** Finds one thing that is asked for. */
export async function match(index: WordIndex, asked: Asked): Promise<Match> {
  const byKey = asked.keys ? await matchKeys(index, asked.keys, asked) : noHits;
  const isMark = asked.joined.length === 0;
  if (isMark) return { asked, hits: byKey, exact: byKey, stems: [], also: [], begun: [] };
  const { hits, exact, ...matched } = await matchWord(index, asked);
  return { asked, ...matched, hits: either([byKey, hits]), exact: either([byKey, exact]) };
}

/**
 * The pages under the first of the keys that the archive has, or under any of them where all are meant; of a
 * number that is being typed, those that begin so.
 */
async function matchKeys(index: WordIndex, keys: readonly string[], { isAny, isLast }: Asked): Promise<Hits> {
  const known = async (key: string) => {
    const term = await index.term(key);
    return term ? [hitsOf(term, key, index.pages)] : [];
  };
  if (isAny) return either((await Promise.all(keys.map(known))).flat());
  for (const key of keys) {
    const [hits] = await known(key);
    if (hits) return hits;
  }
  const [first = ''] = keys;
  if (!isLast || !/^zqd.*\d{3}/.test(first)) return noHits;
  const terms = await index.termsFrom(first);
  return either(terms.map((term) => hitsOf(term, term.key, index.pages)));
}

async function matchWord(index: WordIndex, asked: Asked): Promise<Omit<Match, 'asked'>> {
  const typedStem = stem(asked.word);
  const whole = await index.term(folded(typedStem));
  const term = whole ?? (await unfinished(index, asked));
  // A word that questions are made of means itself: "lämna" is no resignation where sopor are asked for.
  const plain = asked.isOptional && term ? { key: term.key, spellings: term.spellings } : term;
  const phrase = asked.after ? await index.term(phraseKey([typedStem, asked.after])) : undefined;
  const meant = await meantBy(
    index,
    withMeanings(plain, phrase),
    { text: asked.word, stem: typedStem, isName: asked.isName },
    asked.effort.meanings,
  );
  const { direct, exact } = meant;
  const parts =
    direct.size < ENOUGH_WHOLE && mayBeCompound(asked, exact)
      ? await partsOf(index, asked, term, exact.size > 0)
      : [];
  const { each, together: apart } =
    parts.length > 1 || (parts.length === 1 && meant.hits.size === 0)
      ? await meantTogether(
          index,
          parts.map((part) => part.stem),
          asked.effort.meanings,
        )
      : { each: [], together: noTermHits };
  const beginning = folded(direct.size > 0 ? typedStem : asked.word);
  const isLong = direct.size < ENOUGH_WHOLE && beginning.length >= LONG_PREFIX;
  const longer = isLong ? await beginningWith(index, beginning) : notBegun;
  const both = each.length > 1 ? weighted(apart.hits, PARTS_APART) : noHits;
  const hits = either([meant.hits, both, longer.hits]);
  const halves =
    hits.size >= ENOUGH_PARTS
      ? []
      : each.length === 1
        ? each.filter(isTelling(index.pages))
        : each.map(itself);
  const half = weighted(either(halves.map((part) => part.hits)), ONE_PART);
  if (hits.size === 0 && half.size === 0 && asked.isLast)
    return { exact: noHits, also: [], ...(await beginningWith(index, folded(asked.word))) };
  const ofParts = [...(both.size > 0 ? [apart] : []), ...halves].flatMap(({ stems }) => stems);
  const certain = meant.stems.filter((stem) => !meant.others.includes(stem));
  const weak = [...new Set([...meant.others, ...ofParts])].filter((stem) => !certain.includes(stem));
  return {
    ...longer,
    begun: addsTo(exact, longer.hits) ? longer.begun : [],
    hits,
    exact,
    stems: [...certain, ...weak],
    weak,
    also: [
      ...(addsTo(exact, meant.near) ? meant.nearWords : []),
      ...meant.also.filter((meaning) => addsTo(exact, meaning.hits)).map(({ text }) => text),
    ],
    ...(meant.readAs === undefined ? {} : { readAs: meant.readAs }),
    isNearOnly: exact.size === 0 && meant.also.length === 0 && meant.near.size > 0,
    ...(half.size > 0 ? { half } : {}),
    ...(addsTo(exact, both) || half.size > 0 ? { parts: parts.map(({ text }) => text) } : {}),
  };
}

/** What is not there with a capital letter is a name, and no name is about its parts: "Järnbrott" is no crime. */
const mayBeCompound = ({ isOptional, isName, joined }: Asked, exact: Hits) =>
  !isOptional && (!isName || exact.size > 0 || joined.length > 1);

/** Whether some pages are not among those with the word itself. */
const addsTo = (exact: Hits, hits: Hits) => [...hits.keys()].some((page) => !exact.has(page));

/** A word with what it means together with the small word after it, which is said before what it means alone. */
const withMeanings = (term: Term | undefined, phrase: Term | undefined): Term | undefined => {
  if (!phrase?.also) return term;
  const { said: _, ...whole } = term ?? phrase;
  return { ...phrase, ...whole, also: [...phrase.also, ...(term?.also ?? [])] };
};

/** The only known part of a word says something of it where few pages have it: "vinkraft" is not about "laga kraft". */
const isTelling =
  (pages: number) =>
  ({ hits }: Meant) =>
    hits.size <= Math.max(LONE_PART.pages, LONE_PART.share * pages);

/** What has only one part of a word has that itself: half a word and then only what it means is too far off. */
const itself = ({ direct, hits, stems, others }: Meant): TermHits =>
  direct.size > 0 ? { hits: direct, stems: stems.filter((stem) => !others.includes(stem)) } : { hits, stems };
