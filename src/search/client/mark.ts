import { EXCERPT_WORTH } from '../weights.ts';
import { folded } from '../words/letters.ts';
import { marksIn, partiesAmong } from '../words/marks.ts';
import { stem } from '../words/stem.ts';
import { isEverywhere, wordsIn } from '../words/tokens.ts';

/** What was searched for, as it may stand in a text. */
export interface Sought {
  /** Stems, with their dots. */
  readonly stems: ReadonlySet<string>;
  /** Those of them that only mean something like it, or are a part of it. */
  readonly weak?: ReadonlySet<string>;
  /** The words as they were typed, in lower case. */
  readonly typed?: readonly string[];
  /** Beginnings of words in folded letters. */
  readonly beginnings: readonly string[];
  /** Keys of days, §§ and numbers. */
  readonly keys: ReadonlySet<string>;
}

/** A place in a text that was searched for: characters from `start` to before `end`. */
export interface SoughtPlace {
  readonly start: number;
  readonly end: number;
  /** Which of the things sought it is, to tell a text with two of them from one with the same twice. */
  readonly what: string;
}

/** Where a text has what was sought. Of a compound only the part is marked. */
export function placesOf(text: string, sought: Sought): SoughtPlace[] {
  const marks =
    sought.keys.size === 0
      ? []
      : marksIn(text, partiesAmong(sought.keys)).filter(({ keys }) =>
          keys.some((key) => sought.keys.has(key)),
        );
  const places: SoughtPlace[] = marks.map(({ keys, start, end }) => ({ start, end, what: keys[0] ?? '' }));
  for (const { text: word, joined, start, end } of wordsIn(text)) {
    if (isEverywhere(word) || places.some((place) => start < place.end && place.start < end)) continue;
    if (sought.stems.has(stem(word))) {
      places.push({ start, end, what: stem(word) });
      continue;
    }
    const isWhole = isName(text, start, end);
    let at = start;
    for (const joinedWord of joined) {
      const place =
        placeOfWord(joinedWord, sought) ?? (isWhole ? undefined : placeInWord(joinedWord, sought));
      if (place) places.push({ ...place, start: at + place.start, end: at + place.end });
      at += joinedWord.length + 1;
    }
  }
  return places.toSorted((a, b) => a.start - b.start);
}

const SHORTEST_REST = 3;

/** A stem of so many letters begins a word by no chance: shorter ones must stand there as they were typed. */
const LONG_STEM = 5;

/** Whether a word is a name: it has a capital letter inside a sentence, or before another word that has one. */
const isName = (text: string, start: number, end: number) =>
  /^\p{Lu}/u.test(text.slice(start)) &&
  (/[\p{L}\p{N},;)]\s+$/u.test(text.slice(0, start)) || /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end)));

function placeOfWord(word: string, { stems, beginnings }: Sought): SoughtPlace | undefined {
  if (stems.has(stem(word))) return { start: 0, end: word.length, what: stem(word) };
  const begins = beginnings.find((beginning) => folded(word).startsWith(beginning));
  return begins === undefined ? undefined : { start: 0, end: word.length, what: begins };
}

/** Where a compound has what was sought itself: what only means it may stand there by chance, as "va" in "driva". */
function placeInWord(word: string, { stems, weak, typed = [] }: Sought): SoughtPlace | undefined {
  for (const soughtStem of stems) {
    if (weak?.has(soughtStem)) continue;
    const at = word.lastIndexOf(soughtStem);
    if (at < 0) continue;
    if (at >= SHORTEST_REST && stem(word.slice(at)) === soughtStem)
      return { start: at, end: word.length, what: soughtStem };
    // First or in the middle: what is left on both sides must be long enough to be words.
    const form = formAt(word.slice(at), soughtStem, typed);
    if (form === undefined) continue;
    const rest = word.length - at - form.length;
    if (form.length >= SHORTEST_REST && (at === 0 || at >= SHORTEST_REST) && rest >= SHORTEST_REST)
      return { start: at, end: at + form.length, what: soughtStem };
  }
  return undefined;
}

/**
 * The form of a stem that a part of a compound begins with: as it was typed, with or without its last vowel, or the stem
 * where that is long. "Hamas" is not the "ham" of "hammare", and "telefon" is no "telefo".
 */
function formAt(text: string, soughtStem: string, typed: readonly string[]): string | undefined {
  const forms = typed
    .filter((word) => stem(word) === soughtStem)
    .flatMap((word) => [word, word.replace(/[aeou]$/, '')]);
  const form = forms.find((word) => text.startsWith(word));
  if (form !== undefined) return form;
  return forms.length === 0 || soughtStem.length >= LONG_STEM ? soughtStem : undefined;
}

/** How well places show what was sought: different things count more than the same again, and near ones less. */
export function worth(places: readonly SoughtPlace[], { weak }: Sought): number {
  const things = [...new Set(places.map(({ what }) => what))];
  return (
    things.reduce((sum, what) => sum + (weak?.has(what) ? EXCERPT_WORTH.weak : EXCERPT_WORTH.sought), 0) +
    Math.min(places.length, EXCERPT_WORTH.places) / EXCERPT_WORTH.divided
  );
}
