/** Makes texts fit their place in a picture: smaller first, and then cut between words, with an ellipsis. */

/** The lines that a text takes in a place: how many, and how wide the widest is. */
export type Measure = (
  text: string,
  fontSize: number,
  width: number,
) => Promise<{ lines: number; width: number }>;

export interface TextBox {
  readonly width: number;
  /** Sizes to try, the preferred first, each with how many lines there is room for. */
  readonly sizes: readonly [Size, ...Size[]];
}

export interface Size {
  readonly fontSize: number;
  readonly lines: number;
}

export interface Fitted {
  readonly text: string;
  readonly fontSize: number;
  /** False where words had to go. */
  readonly isWhole: boolean;
}

const ELLIPSIS = '…';
/** What may not stand before an ellipsis. */
const LOOSE_END = /[\s.,:;–-]+$/u;

/** The first `count` words, with an ellipsis in place of the others. */
const shortened = (words: readonly string[], count: number) =>
  `${words.slice(0, count).join(' ').replace(LOOSE_END, '')} ${ELLIPSIS}`.trimStart();

/** The text at the largest size at which it fits, or as many of its words as the last has room for. */
export async function fit(text: string, place: TextBox, measure: Measure): Promise<Fitted> {
  const fits = async (candidate: string, size: Size) => {
    const { lines, width } = await measure(candidate, size.fontSize, place.width);
    return lines <= size.lines && width <= place.width;
  };
  // Other white space than the no-break space is where a line may end.
  const clean = text.replace(/[ \t\r\n]+/g, ' ').trim();
  for (const size of place.sizes)
    if (await fits(clean, size)) return { text: clean, fontSize: size.fontSize, isWhole: true };

  const last = place.sizes.at(-1) ?? place.sizes[0];
  const { fontSize } = last;
  const words = clean.split(' ');
  const count = await most(words.length - 1, (wordCount) => fits(shortened(words, wordCount), last));
  if (count > 0) return { text: shortened(words, count), fontSize, isWhole: false };
  // A first word without an end: letters go.
  const letters = Array.from(words[0] ?? '');
  const kept = await most(letters.length, (letterCount) =>
    fits(`${letters.slice(0, letterCount).join('')}${ELLIPSIS}`, last),
  );
  return { text: `${letters.slice(0, kept).join('')}${ELLIPSIS}`, fontSize, isWhole: false };
}

/** The greatest number up to `limit` that will do, given that all below it do. 0 where none does. */
async function most(limit: number, willDo: (count: number) => Promise<boolean>): Promise<number> {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (await willDo(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
