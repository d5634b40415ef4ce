/**
 * The stem under which the inflections of a Swedish word meet. It need not be a word, and two words may
 * share one; it must only be the same for "nämnd", "nämnden", "nämnderna" and "nämndernas".
 *
 * Snowball's Swedish stemmer leaves the commonest endings of all, -an and -et, where they are ("skolan",
 * "huset"); so this is a list of the endings of nouns, adjectives and regular verbs instead, taken away as
 * long as enough is left. What it cannot know ("bok", "böcker") comes from the dictionary at build time.
 */
export function stem(word: string): string {
  let left = word;
  for (let next = shorter(left); next !== left; next = shorter(left)) left = next;
  return left;
}

/** The endings, longest first. */
export const endings = [
  'heternas', 'heterna', 'hetens', 'heters', 'heten', 'heter', 'hets', 'het',
  'andenas', 'andena', 'andets', 'andet', 'andes', 'anden', 'andens', 'ande', 'endet', 'ende',
  'arnas', 'ernas', 'ornas', 'arens', 'arna', 'erna', 'orna', 'aren', 'arne', 'aste', 'ades', 'ade', 'are',
  'ast', 'ens', 'ets', 'ans', 'ars', 'ers', 'ors', 'en', 'et', 'an', 'ar', 'er', 'or', 'ad', 'at', 'as', 'es', 'a', 'e',
].toSorted((a, b) => b.length - a.length); // prettier-ignore

const SHORTEST = 3;
const hasVowel = /[aeiouyåäöéü]/;

function shorter(word: string): string {
  const plain = word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  const ending = endings.find(
    (candidate) =>
      plain.endsWith(candidate) &&
      plain.length - candidate.length >= SHORTEST &&
      hasVowel.test(plain.slice(0, -candidate.length)),
  );
  if (ending) return plain.slice(0, -ending.length);
  // "frånvaron", "tunneln", "föreslår", "tillgängligt", "programm-"
  if (plain.length > 4 && /([oåuyöé]n|eln|[åo]r|[il]gt|ivt|mm|nn)$/.test(plain)) return plain.slice(0, -1);
  const changed = vowelChanges.find(([plural]) => plain.endsWith(plural));
  return changed ? plain.slice(0, -changed[0].length) + changed[1] : plain;
}

/** Nouns that change their vowel, as stems: the dictionary has their plurals as words of their own. */
export const vowelChanges = [
  ['stäng', 'stång'],
  ['städ', 'stad'],
  ['länd', 'land'],
  ['amöt', 'amot'],
  ['böck', 'bok'],
  ['händ', 'hand'],
  ['tänd', 'tand'],
  ['nätt', 'natt'],
  ['män', 'man'],
] as const;
