/** Levenshtein distance: how many letters to add, drop or change to turn one word into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known word that a misspelling is closest to, if any is close enough to be meant. */
function find(word: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const own = distance(word, candidate);
    if (own <= Math.max(2, word.length / 4) && (best === undefined || own < best.distance))
      best = { word: candidate, distance: own };
  }
  return best?.word;
}

/** Proposals for misspelt words. */
export const nearest = {
  find,
  /** The advice that proposes the nearest known word; nothing where none is near. */
  advice(word: string, known: Iterable<string>): { advice?: string } {
    const found = find(word, known);
    return found === undefined ? {} : { advice: `Menade du "${found}"? Rätta stavningen.` };
  },
};
