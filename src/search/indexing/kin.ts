import type { Dictionary, Lemma } from './dictionary.ts';

/** What makes nouns and other words of a verb's stem: "bygg|nad", "anställ|ning", "avsäg|else", "revider|ing". */
const endings = ['a', 'ning', 'ing', 'ande', 'ende', 'else', 'nad', 'nation', 'are', 'd'] as const;
/** Of a verb once, but words of their own now, which stand everywhere in minutes. */
const loose = new Set(['nämnd', 'handling', 'nämnare', 'ställning']);
/** A shorter stem is too many words' stem. */
const SHORTEST = 3;

/**
 * Finds the words that are made of the same verb, by the dictionary: "höjning" → "höja", "höjning". A word of
 * no verb has none.
 */
export function kinIn({ lemmas, forms, isListed }: Dictionary): (word: string) => readonly string[] {
  const isVerb = (text: string) =>
    isListed(text) &&
    lemmas(text).some((lemma) => lemma.word === text && hasPast(forms(lemma), text.slice(0, -1)));
  const families = new Map<string, readonly string[]>();
  const familyOf = (base: string) => {
    const known = families.get(base);
    if (known) return known;
    const made = isVerb(`${base}a`)
      ? endings.map((ending) => base + ending).filter((derived) => isListed(derived) && !loose.has(derived))
      : [];
    families.set(base, made.length > 1 ? made : []);
    return families.get(base) ?? [];
  };
  const basesOf = ({ word }: Lemma) =>
    endings
      .filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST)
      .map((ending) => word.slice(0, -ending.length));
  return (word) => (loose.has(word) ? [] : [...new Set(lemmas(word).flatMap(basesOf).flatMap(familyOf))]);
}

const hasPast = (forms: readonly string[], base: string) =>
  forms.some((form) => [`${base}ade`, `${base}de`, `${base}te`].includes(form));
