import { fileURLToPath } from 'node:url';
import { HunspellReader } from 'hunspell-reader';

/** What is a form of what, by another program than ours: the Hunspell reader of cspell, over the same dictionary. */
export interface Morphology {
  /** The entries of the dictionary that a word in lower case is a form of. */
  entries(word: string): readonly string[];
  /** All forms of an entry, in lower case. */
  forms(entry: string): readonly string[];
  /** The two words that a compound consists of, by the flags of who may begin and end one; in each way that there is. */
  halves(compound: string): readonly (readonly [string, string])[];
  /** Whether a word stands inside of another, between words or letters that link them. */
  isInside(word: string, whole: string): boolean;
  /** All words that are no names, once each. */
  readonly words: readonly string[];
}

/** The letters that may link a word to the next. */
const LINKS = new Set(['', 's', 'e', 'o', 'u', 'a']);
const SHORTEST_HALF = 3;

export async function readMorphology(): Promise<Morphology> {
  const [affixes, dictionary] = ['index.aff', 'index.dic'].map((file) =>
    fileURLToPath(new URL(file, import.meta.resolve('dictionary-sv'))),
  );
  const reader = await HunspellReader.createFromFiles(affixes ?? '', dictionary ?? '');
  const entriesOf = new Map<string, Set<string>>();
  const formsOf = new Map<string, string[]>();
  const [begins, ends, words] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { word, dic, flags } of reader.seqAffWords()) {
    const form = word.toLowerCase();
    if (flags.canBeCompoundBegin) begins.add(form);
    if (flags.isForbiddenWord || flags.isOnlyAllowedInCompound) continue;
    if (flags.canBeCompoundEnd) ends.add(form);
    if (/^\p{Ll}/u.test(word)) words.add(form);
    entriesOf.set(form, (entriesOf.get(form) ?? new Set()).add(dic));
    formsOf.set(dic, [...(formsOf.get(dic) ?? []), form]);
  }
  const isPiece = (text: string) =>
    LINKS.has(text) || begins.has(text) || entriesOf.has(text) || entriesOf.has(text.replace(/[seoua]$/, ''));
  return {
    entries: (word) => [...(entriesOf.get(word) ?? [])],
    forms: (entry) => formsOf.get(entry) ?? [],
    halves: (compound) =>
      Array.from({ length: Math.max(0, compound.length - 2 * SHORTEST_HALF + 1) }, (_, index) => {
        const at = index + SHORTEST_HALF;
        return [compound.slice(0, at), compound.slice(at)] as const;
      }).filter(([first, last]) => begins.has(first) && ends.has(last)),
    isInside(word, whole) {
      for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + 1))
        if (isPiece(whole.slice(0, at)) && isPiece(whole.slice(at + word.length))) return true;
      return false;
    },
    words: [...words],
  };
}
