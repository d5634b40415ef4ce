import type { Fit } from '../../model/line.ts';
import type { Place, Row } from './rows.ts';

/** How lines of a document are broken: whether a line took all words that had room, and what is drawn at its end. */
export interface Fits {
  of(row: Row): Fit | undefined;
  /** Whether a line ends though the first word of the next had room on it. */
  endsBefore(row: Row, next: Row): boolean;
  /** Whether a line goes on in the next in the middle of a word, with no hyphen, as in a narrow cell. */
  breaksWord(row: Row, next: Row): boolean;
}

/** Lines of one column begin within so many points of each other. */
const EDGE = 2;
/** Lines that go on stand at most so far apart, in sizes of their letters. */
const CLOSE = 1.7;
/** What is measured differs by so much, in points. */
const NEAR = 1;
/** Fewer lines than this tell nothing of what is drawn at the end of lines. */
const ENOUGH = 3;
const MANY = 10;
/** Where fewer lines than this, of those that end, go on in the middle of a sentence, a full line that ends one ends. */
const RARE = 0.05;
const MOST_TRIED = 200;
/** What is so long is a word of its own rather than the end of a broken one. */
const LONG = 6;
/** About how wide a space is, in sizes of letters; in doubt wider, so that less has room. */
const SPACE = 0.35;

interface Wrap {
  readonly row: Row;
  readonly left: number;
  readonly end: number;
  /** Where the line would have ended with the next word on it. */
  readonly beyond: number;
}

/**
 * Learns from lines that surely go on in the next, in the middle of a sentence, where columns end, and whether a space is
 * drawn after such lines and none after those that end. Programs take as many words on a line as have room: where that
 * does not hold of the document, nothing is told.
 */
export function learnFits(runs: readonly (readonly Row[])[]): Fits {
  const wraps = runs.flatMap(wrapsIn);
  const edges = [...edgesOf(wraps), ...edgesOfLong(runs)];
  const cells = edgesOfCells(runs);
  const edgeOf = (row: Row): number | undefined => {
    const { place } = row;
    if (place === undefined) return undefined;
    if (place.limit !== undefined) return cells.get(cellOf(place));
    const wide = edges.filter(({ left, right }) => left < place.left + EDGE && right > place.end - NEAR);
    const same = wide.find(({ left }) => Math.abs(left - place.left) < EDGE);
    return same?.right ?? (wide.length === 0 ? undefined : Math.min(...wide.map(({ right }) => right)));
  };
  const hasSpaces = spacesTell(runs, wraps, edgeOf);
  const endsOften = wraps.length < endsIn(runs, edgeOf).length * RARE;
  const drawnAs = (row: Row): boolean | undefined => {
    const { place, size } = row;
    if (place === undefined) return undefined;
    const edge = edgeOf(row);
    if (hasSpaces && place.isSpaced) return true;
    if (hasSpaces && !place.endsRaised && edge !== undefined && place.end + size * SPACE < edge) return false;
    return endsOften && /[.!?]$/u.test(row.text) ? false : undefined;
  };
  const words = hasSpaces ? wordsOf(runs) : new Set<string>();
  return {
    of(row) {
      const edge = edgeOf(row);
      const goesOn = drawnAs(row);
      if (row.place === undefined) return undefined;
      return {
        free: edge === undefined ? 0 : edge - row.place.end,
        first: row.place.first + row.size * SPACE,
        ...(goesOn === undefined ? {} : { goesOn }),
      };
    },
    endsBefore: (row, next) => hadRoom(row, next, edgeOf(row)),
    breaksWord(row, next) {
      const mayBreak = isOneWord(row) && row.place?.isSpaced === false && goesOnIn(row, next);
      if (!mayBreak || row.place === undefined || next.place === undefined) return false;
      if (NO_WORD.test(next.text)) return true;
      if (!hasSpaces || /^\p{L}[.)]/u.test(next.text)) return false;
      const edge = edgeOf(row);
      if (edge === undefined || row.place.end + next.place.first < edge - NEAR) return false;
      if (drawnAs(row) === false) return true;
      // No space had room at the end of the line: then the words tell.
      const [before, after] = [lastWord(row), firstWord(next)];
      if (NO_WORD.test(after)) return true;
      if (words.has(before)) return false;
      return words.has(before + after) || (!words.has(after) && after.length < LONG);
    },
  };
}

/** Pairs of lines where the second goes on in the middle of the first one's sentence. */
function wrapsIn(run: readonly Row[]): Wrap[] {
  return run.flatMap((row, index) => {
    const next = run[index + 1];
    if (next?.place === undefined || row.place === undefined) return [];
    const step = row.y - next.y;
    const isNear = step > 0 && step < row.size * CLOSE && Math.abs(row.size - next.size) < NEAR;
    const goesOn = /[\p{Ll},]$/u.test(row.text) && /^(?!att )\p{Ll}/u.test(next.text);
    if (!isNear || !goesOn || next.place.left < row.place.left - EDGE) return [];
    const { left, end } = row.place;
    return [{ row, left, end, beyond: end + row.size * SPACE + next.place.first }];
  });
}

/**
 * Where each column ends: at the end of the line that most of its lines agree with, none reaching further and no next
 * word having had room.
 */
function edgesOf(wraps: readonly Wrap[]): { left: number; right: number }[] {
  const columns = new Map<number, Wrap[]>();
  for (const wrap of wraps) {
    if (wrap.row.place?.limit !== undefined) continue;
    const left = [...columns.keys()].find((edge) => Math.abs(edge - wrap.left) < EDGE) ?? wrap.left;
    columns.set(left, [...(columns.get(left) ?? []), wrap]);
  }
  return [...columns].flatMap(([left, all]) => {
    const tried = all.slice(0, MOST_TRIED);
    const agreeing = (edge: number) =>
      tried.filter(({ end, beyond }) => end < edge + NEAR && beyond > edge - NEAR).length;
    const edges = tried.map(({ end }) => ({ right: end, count: agreeing(end) }));
    edges.sort((a, b) => b.count - a.count || b.right - a.right);
    const [best] = edges;
    return best === undefined || best.count < tried.length * 0.6 ? [] : [{ left, right: best.right }];
  });
}

/** Whether lines that go on have a space at their end, and those that surely end have none. */
function spacesTell(
  runs: readonly (readonly Row[])[],
  wraps: readonly Wrap[],
  edgeOf: (row: Row) => number | undefined,
): boolean {
  const isSpaced = (row: Row) => row.place?.isSpaced === true;
  const ends = endsIn(runs, edgeOf);
  const going = wraps.filter(({ row }) => isSpaced(row)).length;
  // A line of one word alone may break it.
  const bare = wraps.filter(
    ({ row, end }) =>
      !isSpaced(row) && row.text.includes(' ') && end + row.size * SPACE < (edgeOf(row) ?? end),
  ).length;
  return (
    going > 0 &&
    bare < (going + bare) * 0.15 &&
    ends.length > (going < MANY ? MANY : ENOUGH) &&
    ends.filter(isSpaced).length < ends.length * (going < MANY ? 0.15 : 0.3)
  );
}

const hadRoom = ({ place, size }: Row, next: Row, edge: number | undefined): boolean =>
  place !== undefined &&
  next.place !== undefined &&
  edge !== undefined &&
  place.end + size * SPACE + next.place.first < edge - NEAR;

/** Lines that surely end: the first word of the next had room. */
const endsIn = (runs: readonly (readonly Row[])[], edgeOf: (row: Row) => number | undefined): Row[] =>
  runs.flatMap((run) =>
    run.filter((row, index) => {
      const next = run[index + 1];
      return next !== undefined && hadRoom(row, next, edgeOf(row));
    }),
  );

/**
 * Where columns end at least: a line that reaches so far stands there, and is not the only one. For columns whose lines
 * do not go on.
 */
function edgesOfLong(runs: readonly (readonly Row[])[]): { left: number; right: number }[] {
  const columns = new Map<number, number[]>();
  for (const { place } of runs.flat()) {
    if (place === undefined || place.limit !== undefined) continue;
    const left = Math.round(place.left);
    const ends = columns.get(left) ?? [];
    ends.push(place.end);
    columns.set(left, ends);
  }
  return [...columns].flatMap(([left, ends]) => {
    if (ends.length < MANY) return [];
    const right = ends.sort((a, b) => b - a)[ENOUGH - 1];
    return right === undefined ? [] : [{ left, right }];
  });
}

/** Where cells end that another stands to the right of: at least where the longest of their lines does. */
function edgesOfCells(runs: readonly (readonly Row[])[]): Map<string, number> {
  const edges = new Map<string, number>();
  for (const { place } of runs.flat())
    if (place?.limit !== undefined)
      edges.set(cellOf(place), Math.max(place.end, edges.get(cellOf(place)) ?? 0));
  return edges;
}

const cellOf = ({ left, limit }: Place) => `${Math.round(left)} ${Math.round(limit ?? 0)}`;

/** A word that nothing closes, alone on its line or after the label of a list. */
const isOneWord = ({ text }: Row) => /^(?:[\p{L}\d]{1,2}[.)] |[–•-] )?[\p{L}\d-]*\p{L}$/u.test(text);
const goesOnIn = (row: Row, next: Row) =>
  /^[\p{Ll}.:]/u.test(next.text) || (/^[^\p{Ll}]+$/u.test(row.text) && /^\p{Lu}+(?!\p{Ll})/u.test(next.text));
/** The end of a word, alone on a line: no word is written so. */
const NO_WORD =
  /^(?!(?:av|de|du|ej|en|er|få|ge|ha|in|ja|kr|ni|nr|nu|ny|om|på|se|st|så|ta|ur|ut|vi|då|är|år|åt|[iåö])$)\p{Ll}{1,2}$/u;
const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const lastWord = ({ text }: Row) => wordsIn(text).at(-1) ?? '';
const firstWord = ({ text }: Row) => wordsIn(text)[0] ?? '';

/** Words that surely are whole: neither the last of a line nor its first, but where a capital begins that; no parties. */
const wordsOf = (runs: readonly (readonly Row[])[]) =>
  new Set(
    runs.flatMap((run) =>
      run.flatMap(({ text, place }) =>
        place === undefined
          ? []
          : (text.replace(/(?<!\p{L})\p{Lu}{1,4}(?!\p{L})/gu, '.').match(/[\p{L}.]+/gu) ?? [])
              .slice(/^\p{Lu}\p{Ll}/u.test(text) ? 0 : 1, -1)
              .map((word) => word.toLowerCase()),
      ),
    ),
  );
