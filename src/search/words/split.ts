/** A part of a compound: what it looks like there, and the stem of the word that it is. */
export interface Part {
  readonly text: string;
  readonly stem: string;
}

/** What a splitter knows of words. Costs are small numbers: the lower, the likelier. */
export interface Lexicon {
  /** The word that begins compounds in this form, its linking letter included: "utvecklings". */
  beginning(form: string): { readonly stem: string; readonly cost: number } | undefined;
  /** The word that this, at the end of a compound, is a form of: "nämnden". */
  end(form: string): { readonly stem: string; readonly cost: number } | undefined;
}

/** No part is shorter, but for the few words of two letters that really begin or end compounds. */
const SHORTEST_PART = 3;
const shortParts = new Set(['kö', 'el', 'it', 'ob', 'va', 'tv']);
/** Each part costs, so that few long ones are preferred: "kommunstyrelse" before "kommun", "styr", "else". */
const PART_COST = 10;
/** No longer word is looked at: it is an address or a mistake. */
const LONGEST = 60;

const isLongEnough = (form: string) => form.length >= SHORTEST_PART || shortParts.has(form);

/**
 * Splits a word in lower case into the words it is compounded of, in order and without remainder. A word that
 * is no compound is given back as none.
 */
export function split(word: string, { beginning, end }: Lexicon): readonly Part[] {
  if (word.length > LONGEST) return [];
  /** The cheapest way to split the letters up to each place, and what it costs. */
  const best: ({ readonly cost: number; readonly parts: readonly Part[] } | undefined)[] = [
    { cost: 0, parts: [] },
  ];
  for (let to = 2; to <= word.length; to += 1) {
    for (let from = 0; from <= to - 2; from += 1) {
      const before = best[from];
      const text = word.slice(from, to);
      if (!before || !isLongEnough(text) || (from === 0 && to === word.length)) continue;
      const match = to === word.length ? end(text) : beginning(text);
      if (!match) continue;
      const cost = before.cost + match.cost + PART_COST;
      if (cost < (best[to]?.cost ?? Infinity))
        best[to] = { cost, parts: [...before.parts, { text, stem: match.stem }] };
    }
  }
  return best[word.length]?.parts ?? [];
}
