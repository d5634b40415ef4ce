/** What anybody who listens to a page may ask of it, whichever program reads it aloud. */

/** Short pieces come again by right: figures in a table, "länk", "rad 2". */
const LEAST_WORDS = 3;
const isLong = (piece: string) => piece.split(/\s+/u).length >= LEAST_WORDS;

/** What many cells and terms rightly say one after the other. */
const NOT_STATED = /framgår inte(?: av källan)?$/iu;
/** Orca's own word for a heading's level comes after each. */
const LEVEL = /^huvud nivå \d$/u;

/** Whole phrases that are said twice in a row, or with one short word between. */
export function doubled(pieces: readonly string[]): string[] {
  return pieces.filter((piece, index) => {
    if (!isLong(piece) || NOT_STATED.test(piece) || LEVEL.test(piece)) return false;
    const [before, last] = [pieces[index - 2], pieces[index - 1]];
    return last === piece || (before === piece && last !== undefined && !isLong(last));
  });
}

/** What should be said somewhere and is not. */
export function silent(pieces: readonly string[], expected: readonly string[]): string[] {
  const all = pieces.join(' ');
  return expected.filter((phrase) => !all.includes(phrase));
}
