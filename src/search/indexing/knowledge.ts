import { stem, vowelChanges } from '../words/stem.ts';
import type { Part } from '../words/split.ts';
import { splitterOf } from './compounds.ts';
import { readDictionary, type Dictionary } from './dictionary.ts';
import { kinIn } from './kin.ts';
import { remembering } from './remembering.ts';

/** What the index must know of words. */
export interface WordKnowledge {
  split(word: string): readonly Part[];
  /** The archive has it with a capital letter only. */
  isName(word: string): boolean;
  /** All forms that a word is inflected in, those that dictionaries list first; of one that is in none only itself. */
  forms(word: string): readonly string[];
  /** The same of what begins a compound: "utvecklings" → "utveckling", "utvecklingen" … */
  formsOfBeginning(part: Part): readonly string[];
  /** All stems under which the inflections of a word are met: "bok" → "bok", "böck". */
  stems(word: string): readonly string[];
  /** The words made of the same verb as this one, itself included: "höjning" → "höja", "höjning"; none where there are none. */
  kin(word: string): readonly string[];
}

/** What the dictionary knows that this does not say: a word in more forms may be anything. */
const MOST_STEMS = 9;

/** The plural of a word that changes its vowel, or the singular: dictionaries have "bok" and "böcker" as two words. */
const otherNumbers = (word: string): string[] =>
  vowelChanges.flatMap(([plural, singular]) => [
    ...(word.endsWith(singular)
      ? ['er', ''].map((ending) => word.slice(0, -singular.length) + plural + ending)
      : []),
    ...['er', ''].flatMap((ending) =>
      word.endsWith(plural + ending) ? [word.slice(0, -(plural + ending).length) + singular] : [],
    ),
  ]);

let dictionary: Dictionary | undefined;
const theDictionary = () => (dictionary ??= readDictionary());

/** All words of the dictionary in all forms, some of them twice. */
export const listedWords = (): Iterable<string> => theDictionary().allForms();

/** The words of the archive in lower case. */
export interface Vocabulary {
  /** How many pages have each. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those that it has with a capital letter only. */
  readonly names: ReadonlySet<string>;
}

export function knowledgeOf({ counts, names }: Vocabulary): WordKnowledge {
  const lexicon = theDictionary();
  const kin = kinIn(lexicon);
  const splitter = splitterOf(lexicon, counts);
  /** What a verb has made only looks compounded: "planering" is no "ring", and "anföranden" no "and". */
  const split = (word: string) => {
    const parts = splitter(word);
    return /^(ring|ing|and)/.test(parts.at(-1)?.text ?? '') && kin(word).length > 0 ? [] : parts;
  };
  const inflected = remembering((word: string) => {
    const all = lexicon.lemmas(word);
    // "Maja" is nobody's "majorna".
    const asName = names.has(word) ? all.filter(({ isName }) => isName) : [];
    const meant = asName.length > 0 ? asName : all;
    const irregular = meant.flatMap((lemma) => otherNumbers(lemma.word)).flatMap(lexicon.lemmas);
    return [...new Set([...meant, ...irregular].flatMap((lemma) => lexicon.forms(lemma)))];
  });
  const formsOf = (word: string): readonly string[] => {
    const listed = inflected(word);
    if (listed.length > 0) return [...new Set([...listed, word])];
    // A compound that is not listed is inflected as the word that it ends with: "elsparkcyklar", "läroböcker".
    const last = split(word).at(-1)?.text;
    const ends = last ? inflected(last).map((form) => word.slice(0, -last.length) + form) : [];
    return [...new Set([...ends, word, ...(ends.length > 0 ? [] : alikeInArchive(word))])];
  };
  /** Of what no dictionary lists the archive shows the forms: "hubben" beside "hubb", and of a name the genitive. */
  const alikeInArchive = (word: string) =>
    names.has(word)
      ? [`${word}s`, word.replace(/s$/, '')].filter((form) => names.has(form))
      : (unlisted().get(stem(word)) ?? []);
  let byStem: Map<string, string[]> | undefined;
  const unlisted = () =>
    (byStem ??= Map.groupBy(
      [...counts.keys()].filter((word) => !names.has(word) && inflected(word).length === 0),
      stem,
    ));
  const forms = remembering(formsOf);
  const stems = remembering((word: string): readonly string[] => {
    const made = [...new Set([stem(word), ...forms(word).map(stem)])];
    // A form of many words tells nothing.
    return made.length > MOST_STEMS ? [stem(word)] : made;
  });
  const formsOfBases = (bases: readonly string[]) =>
    bases.flatMap((base) =>
      lexicon
        .lemmas(base)
        .filter(({ word }) => word === base)
        .flatMap((lemma) => lexicon.forms(lemma)),
    );
  const formsOfBeginning = ({ text, stem: partStem }: Part) => {
    // A compound begins with the word itself, "skär" in "skärgård" is no "skära"; or with its stem, "skol" and "gatu".
    const asItIs = [text, text.replace(/s$/, '')];
    const asStem = ['a', 'e', ''].map((end) => [text.replace(/[aeou]?$/, end)]);
    const listed = [asItIs, ...asStem]
      .map((bases) => formsOfBases(bases).filter((form) => stem(form) === partStem))
      .find(({ length }) => length > 0);
    return [...new Set(listed ?? asItIs.toReversed())];
  };
  return { split, isName: (word) => names.has(word), forms, formsOfBeginning, stems, kin };
}
