import { everyday } from './everyday.ts';
import { phraseKey, type Term } from '../words/format.ts';
import { folded } from '../words/letters.ts';
import { endingsOf, formOf } from '../words/inflection.ts';
import { isKey } from '../words/marks.ts';
import { meantStems, meantWords } from '../words/meaning.ts';
import { stem } from '../words/stem.ts';
import { isEverywhere, wordsIn } from '../words/tokens.ts';
import { MOST_MEANINGS } from '../weights.ts';
import type { WordKnowledge } from './knowledge.ts';

/** Whether an archive with these terms has what is meant: the party, or a form of each of the words. */
export function meaningsIn(byKey: ReadonlyMap<string, Term>): (meaning: string) => boolean {
  const hasForm = (word: string) =>
    byKey
      .get(folded(stem(word)))
      ?.spellings.some(
        ([spelt, , , endings]) => formOf(word, spelt, endings as string | undefined, String) !== undefined,
      ) ?? false;
  return (meaning) => {
    const stems = meantStems(meaning);
    return stems.some(isKey) ? stems.every((term) => byKey.has(term)) : meantWords(meaning).every(hasForm);
  };
}

/**
 * Adds to each compound its parts, to each word those made of the same verb, and to each everyday word what else
 * it means: of all that only what the archive has.
 */
export function withRelations(
  terms: readonly Term[],
  /** The words of the archive, in lower case. */
  words: Iterable<string>,
  { split, stems, forms, kin }: WordKnowledge,
): Term[] {
  const byKey = new Map(terms.map((term) => [term.key, term]));
  const has = (stem: string) => (byKey.get(folded(stem))?.spellings.length ?? 0) > 0;
  const hasAll = meaningsIn(byKey);
  const relate = (key: string, relation: Partial<Pick<Term, 'forms' | 'parts' | 'also' | 'said' | 'kin'>>) =>
    byKey.set(key, { key, spellings: [], ...byKey.get(key), ...relation });
  const made = new Set<string>();
  for (const word of words) {
    const parts = split(word);
    const key = folded(stem(word));
    if (parts.length > 1 && byKey.has(key)) relate(key, { parts: parts.map((part) => part.stem) });
    made.add(word).add(parts.at(-1)?.text ?? word);
    // Of "cyklar" the index knows that it is "cykel"; who marks it in a text must know it too.
    for (const form of [word, parts.at(-1)?.text ?? word]) {
      for (const variant of stems(form).filter(
        (variant) => variant !== stem(form) && byKey.has(folded(variant)),
      )) {
        const before = byKey.get(folded(variant))?.forms ?? [];
        relate(folded(variant), { forms: [...new Set([...before, stem(form)])] });
      }
    }
  }
  const families = new Set([...made].map((word) => kin(word).join(' ')).filter((family) => family !== ''));
  for (const family of families) {
    // Of the words with a stem the first: "höja" before "höjande".
    const byStem = new Map(
      family
        .split(' ')
        .toReversed()
        .map((member) => [stem(member), member]),
    );
    const known = [...byStem].filter(([member]) => has(member));
    for (const member of byStem.keys()) {
      const others = known.flatMap(([relative, word]) => (folded(relative) !== folded(member) ? [word] : []));
      const before = byKey.get(folded(member))?.kin ?? [];
      if (others.length > 0) relate(folded(member), { kin: [...new Set([...before, ...others])] });
    }
  }
  const said = new Map<string, string[]>();
  for (const [typed, meanings] of everyday) {
    for (const form of formsOf(typed, stems)) {
      const key = phraseKey(form);
      const known = meanings.filter((meaning) => {
        const meant = meantStems(meaning);
        return meant.length > 0 && hasAll(meaning) && phraseKey(meant) !== key;
      });
      const all = [...new Set([...(byKey.get(key)?.also ?? []), ...known])].slice(0, MOST_MEANINGS);
      if (all.length > 0) relate(key, { also: all });
      if (all.length > 0 && form.length === 1) said.set(key, [...(said.get(key) ?? []), ...forms(typed)]);
    }
  }
  for (const [key, typed] of said) {
    const ofKey = [...new Set(typed.filter((form) => folded(stem(form)) === key).map(folded))];
    const endings = endingsOf(key, ofKey);
    if (endings !== undefined) relate(key, { said: endings });
  }
  return [...byKey.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * The stems of an everyday word in all its forms; of several words with the last in all of its. Small words are left
 * out, but for the one after a single word: "skjuta upp" is not "skjuta".
 */
function formsOf(typed: string, stems: WordKnowledge['stems']): string[][] {
  const words = wordsIn(typed).map(({ text }) => text);
  const telling = words.filter((word) => !isEverywhere(word));
  const last = telling.at(-1);
  if (last === undefined) return [];
  const after = telling.length === 1 ? words.slice(words.indexOf(last) + 1, words.indexOf(last) + 2) : [];
  if (telling.length < words.length && telling.length === 1 && after.length === 0) return [];
  const before = telling.slice(0, -1).map(stem);
  return stems(last).map((lastStem) => [...before, lastStem, ...after]);
}
