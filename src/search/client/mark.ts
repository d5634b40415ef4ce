import { folded } from '../words/letters.ts';
import { marksIn } from '../words/marks.ts';
import { stem } from '../words/stem.ts';
import { isEverywhere, wordsIn } from '../words/tokens.ts';

/** What was searched for, as it may stand in a text. */
export interface Sought {
  /** Stems in folded letters. */
  readonly stems: ReadonlySet<string>;
  /** Beginnings of words in folded letters. */
  readonly beginnings: readonly string[];
  /** Keys of days, §§ and numbers. */
  readonly keys: ReadonlySet<string>;
}

/** A place in a text that was searched for: characters from `start` to before `end`. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Which of the things sought it is, to tell a text with two of them from one with the same twice. */
  readonly what: string;
}

/** Where a text has what was sought. Of a compound only the part is marked. */
export function placesOf(text: string, sought: Sought): Place[] {
  const marks = sought.keys.size === 0 ? [] : marksIn(text).filter(({ keys }) => keys.some((key) => sought.keys.has(key)));
  const places: Place[] = marks.map(({ keys, start, end }) => ({ start, end, what: keys[0] ?? '' }));
  for (const { text: word, joined, start, end } of wordsIn(text)) {
    if (isEverywhere(word) || places.some((place) => start < place.end && place.start < end)) continue;
    if (sought.stems.has(folded(stem(word)))) {
      places.push({ start, end, what: folded(stem(word)) });
      continue;
    }
    let at = start;
    for (const own of joined) {
      const place = placeInWord(own, sought);
      if (place) places.push({ ...place, start: at + place.start, end: at + place.end });
      at += own.length + 1;
    }
  }
  return places.toSorted((a, b) => a.start - b.start);
}

const SHORTEST_REST = 3;

function placeInWord(word: string, { stems, beginnings }: Sought): Place | undefined {
  const plain = folded(word);
  if (stems.has(folded(stem(word)))) return { start: 0, end: word.length, what: folded(stem(word)) };
  const begins = beginnings.find((own) => plain.startsWith(own));
  if (begins !== undefined) return { start: 0, end: word.length, what: begins };
  for (const own of stems) {
    if (own.length < 2 || plain.length < own.length + SHORTEST_REST) continue;
    const at = plain.lastIndexOf(own);
    if (at < 0) continue;
    const isEnd = at >= SHORTEST_REST && folded(stem(word.slice(at))) === own;
    if (isEnd) return { start: at, end: word.length, what: own };
    // In the middle or first: what is left on both sides must be long enough to be words.
    const rest = plain.length - at - own.length;
    if (own.length >= 3 && (at === 0 || at >= SHORTEST_REST) && rest >= SHORTEST_REST)
      return { start: at, end: at + own.length, what: own };
  }
  return undefined;
}
