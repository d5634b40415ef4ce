import { worth, type SoughtPlace, type Sought } from './mark.ts';
import { EXCERPT_LEAD, EXCERPT_WORDS } from '../weights.ts';

/** A run of text in an excerpt; `hit` is what was searched for. */
export interface Run {
  readonly text: string;
  readonly hit: boolean;
}

/** A part of a page's text, as characters from `start` to before `end`. */
interface Window {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a text, about three lines, that shows most of the different things that were found, and of equal
 * ones the first. It begins with a sentence where one begins close before the first hit.
 */
export function bestWindow(text: string, places: readonly SoughtPlace[], sought: Sought): Window {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const first = places[0];
  if (!first) return { start: 0, end: words[EXCERPT_WORDS - 1]?.end ?? text.length };
  const wordAt = (place: number) =>
    Math.max(
      0,
      words.findIndex(({ end }) => end > place),
    );
  const held = places.map((place) => ({ at: wordAt(place.start), place }));
  const room = EXCERPT_WORDS - EXCERPT_LEAD;
  const value = (from: number) =>
    worth(
      held.filter(({ at }) => at >= from && at < from + room).map(({ place }) => place),
      sought,
    );
  const best = held.reduce((kept, place) => (value(place.at) > value(kept.at) ? place : kept));
  const earliest = Math.max(0, best.at - EXCERPT_LEAD);
  let from = earliest;
  for (let at = best.at; at >= earliest; at -= 1) {
    if (at === 0 || /[.?!:]$/.test(text.slice(words[at - 1]?.start, words[at - 1]?.end))) {
      from = at;
      break;
    }
  }
  const last = Math.min(words.length, from + EXCERPT_WORDS) - 1;
  return { start: words[from]?.start ?? 0, end: words[last]?.end ?? text.length };
}

/** A part of a text as runs, with "…" where text is left out before it, or a sentence is broken off. */
export function runsOf(text: string, { start, end }: Window, places: readonly SoughtPlace[]): Run[] {
  const runs: Run[] = start > 0 ? [{ text: '… ', hit: false }] : [];
  let at = start;
  for (const place of places) {
    if (place.start < at || place.end > end) continue;
    if (place.start > at) runs.push({ text: text.slice(at, place.start), hit: false });
    runs.push({ text: text.slice(place.start, place.end), hit: true });
    at = place.end;
  }
  if (at < end) runs.push({ text: text.slice(at, end), hit: false });
  if (end < text.trimEnd().length && !/[.?!]$/.test(text.slice(start, end)))
    runs.push({ text: ' …', hit: false });
  return runs;
}
