import type { Line } from '../model/line.ts';
import { masked } from '../model/taught-form.ts';
import { sectionKindOf } from '../sections/kinds.ts';
import { isBodyName } from './rules.ts';

/** How many lines from the top and the foot of a page its furniture may reach. */
const REACH = 8;
/** How many places of one text are compared, so that the work stays linear. */
const MOST_PLACES = 400;
/** Words of what stands around a text, and not in it. */
const AROUND =
  /protokoll|sammanträd|möte|\bsid|sida|blad|justera|utdrag|www\.|@|postadress|telefon|organisationsnummer|orgnr/iu;

/** Registry numbers are told apart: each § has its own. */
const OF_A_MATTER = /^(?:dnr|diarie\p{L}*|ärende(?:nr|nummer|beteckning))[.: ].*\d/iu;
const BY_FORM = /^(?:\p{Lu}{1,6}[ /-]?){1,2}(?:19|20)\d{2}[:/-]\d{1,6}$/u;
const keyOf = (text: string) =>
  OF_A_MATTER.test(text) || BY_FORM.test(text) ? text.toLowerCase() : masked(text);
const isHeading = (text: string) =>
  /^(?:\p{L}{1,6} ?)?(?:§|paragraf) ?\d/iu.test(text) || /^\d{1,4} ?§/u.test(text);
/** Cells of lists and columns return on many pages without being furniture. */
const isCell = (text: string) =>
  /^#[.)]?$|^(?:antal )?(?:ja|nej|avstår|frånvarande|x)(?:-?röster)?(?: ?:? ?#)?$/iu.test(keyOf(text));
/** "Eva Ek (S)", "Eva Ek och Bo Alm (samtliga S)". */
const names = ({ text }: Line) => /\((?:(?:samtliga|alla|båda) )?\p{L}{1,5}\)/u.test(text);
const isListHead = ({ cells, text }: Line) =>
  cells.filter(({ column }) => column !== undefined).length > 1 ||
  (cells.some((cell) => /^ja$/iu.test(cell.text)) && /(?<!\p{L})nej(?!\p{L})/iu.test(text));
/** A party and a vote in columns of their own: "Eva Ek | S | Nej", "7 | Bo Alm | M | X". */
const isListRow = ({ cells }: Line) =>
  cells.length > 2 &&
  cells.some(({ text }) => /^\p{Lu}{1,3}$/u.test(text)) &&
  /^(?:[X1☒☐●✓]|ja|nej|avstår|frånvarande|frånv)$/iu.test(cells.at(-1)?.text ?? '');
/** "Ja 3, Nej 4, Avstår 0": every vote has its own. */
const SUMS = /(?<!\p{L})ja(?!\p{L}).*\d.*(?<!\p{L})nej(?!\p{L}).*\d/iu;
const mayRecur = (line: Line) =>
  line.taught === undefined &&
  line.text.length < 160 &&
  !isHeading(line.text) &&
  !isCell(line.text) &&
  !names(line) &&
  !isListHead(line) &&
  !isListRow(line) &&
  !SUMS.test(line.text);

/**
 * Lines that return around the text, whatever they say: at the top or foot of pages, beside page numbers, or as
 * blocks of lines that are repeated whole. Figures in them may differ.
 */
export function recurringLines(lines: readonly Line[], certain: readonly (string | null)[]): number[] {
  const paged = lines.some(({ page }) => page !== null);
  return paged
    ? atEdges(lines, certain)
    : [...besideAnchors(lines, certain), ...repeatedBlocks(lines, certain)];
}

/** The lines of each page, by their places among all. */
function pagesOf(lines: readonly Line[]): number[][] {
  const pages = new Map<number, number[]>();
  lines.forEach((line, index) => {
    if (line.page === null) return;
    const onPage = pages.get(line.page) ?? [];
    onPage.push(index);
    pages.set(line.page, onPage);
  });
  return [...pages.values()];
}

function atEdges(lines: readonly Line[], certain: readonly (string | null)[]): number[] {
  const pages = pagesOf(lines);
  if (pages.length < 2) return [];
  const tops = pages.map((onPage) => onPage.slice(0, REACH));
  const feet = pages.map((onPage) => onPage.slice(-REACH).reverse());
  return [...edge(lines, certain, tops), ...edge(lines, certain, feet)];
}

/** Lines of one edge, from it inwards, that stand at it on two pages in five or more. */
function edge(
  lines: readonly Line[],
  certain: readonly (string | null)[],
  edges: readonly (readonly number[])[],
): number[] {
  const counts = new Map<string, number>();
  for (const indices of edges)
    for (const text of new Set(indices.map((index) => keyOf(lines[index]?.text ?? ''))))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  const everywhere = countsOf(lines);
  const sameWords = new Map<string, number>();
  for (const { text } of lines) sameWords.set(text, (sameWords.get(text) ?? 0) + 1);
  const enough = Math.max(2, Math.ceil(edges.length * 0.4));
  const ofLists = rowsOfLists(lines);
  const recurs = (index: number) => {
    const line = lines[index];
    if (line === undefined || !mayRecur(line) || ofLists.has(index)) return false;
    const often = counts.get(keyOf(line.text)) ?? 0;
    return often >= enough && (everywhere.get(keyOf(line.text)) ?? 0) <= often * 1.3;
  };
  return edges.flatMap((indices) => {
    const marked: number[] = [];
    for (const [place, index] of indices.entries()) {
      const line = lines[index];
      if (line === undefined) break;
      if (certain[index] !== null) continue;
      const often = counts.get(keyOf(line.text)) ?? 0;
      // "Beslut" may begin two pages: a heading is furniture only where nearly all pages have it there.
      const headed = sectionKindOf(line.text) !== undefined && often < edges.length * 0.8;
      // A sentence is furniture only between other furniture and the text, on three pages and more.
      const sentence = /[.:;,]$/u.test(line.text);
      const within =
        place > 0 &&
        edges.length > 2 &&
        /^\p{Lu}/u.test(line.text) &&
        often >= edges.length * 0.6 &&
        (sameWords.get(line.text) ?? 0) >= enough;
      if (!recurs(index) || headed || (sentence && (!within || isUnderHeading(lines, certain, index)))) break;
      marked.push(index);
    }
    return marked;
  });
}

/** A sentence right under "Reservationer" is what the heading heads, on however many pages it stands. */
function isUnderHeading(lines: readonly Line[], certain: readonly (string | null)[], index: number): boolean {
  const above = lines[index - 1];
  return (
    above !== undefined &&
    above.page === lines[index]?.page &&
    certain[index - 1] === null &&
    sectionKindOf(above.text) !== undefined
  );
}

/** Rows under the head of a list: who votes stands there once a vote. */
function rowsOfLists(lines: readonly Line[]): Set<number> {
  const rows = new Set<number>();
  let isInList = false;
  lines.forEach((line, index) => {
    isInList = isListHead(line) || (isInList && line.cells.length > 1);
    if (isInList) rows.add(index);
  });
  return rows;
}

/** How often each line, but for its figures, stands in the source. */
function countsOf(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  return counts;
}

const ANCHORS = new Set([
  'sidnummer',
  'justerandes-signatur',
  'utdragsbestyrkande',
  'utskriftens-sidfot',
  'sidfot',
]);

/** Words and codes that stand alone in the cells of lists. */
const kindless = (text: string) =>
  !/^(?:\p{Lu}{1,5}|(?:\d:[ea] )?(?:v(?:ice)? )?(?:ledamot|ersättare|ordförande|ordf))$/iu.test(text);

/** In a text without pages, lines that stand by most of its page numbers or signatures. */
function besideAnchors(lines: readonly Line[], certain: readonly (string | null)[]): number[] {
  const anchors = certain.flatMap((rule, index) => (rule !== null && ANCHORS.has(rule) ? [index] : []));
  if (anchors.length < 2) return [];
  /** How often a text stands as far from an anchor, on the same side of it. */
  const counts = new Map<string, number>();
  const placed = (text: string, offset: number) => `${offset} ${keyOf(text)}`;
  for (const at of anchors)
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      const line = lines[at + offset];
      if (line === undefined || offset === 0) continue;
      counts.set(placed(line.text, offset), (counts.get(placed(line.text, offset)) ?? 0) + 1);
    }
  const everywhere = countsOf(lines);
  const enough = Math.max(2, Math.ceil(anchors.length * 0.6));
  const often = (index: number, at: number) => counts.get(placed(lines[index]?.text ?? '', index - at)) ?? 0;
  const marked = new Set<number>();
  const recurs = (index: number, at: number) => {
    const line = lines[index];
    return (
      line !== undefined &&
      mayRecur(line) &&
      // Words of lists return by themselves.
      kindless(line.text) &&
      sectionKindOf(line.text) === undefined &&
      !/[.:;,]$/u.test(line.text) &&
      often(index, at) >= enough &&
      (everywhere.get(keyOf(line.text)) ?? 0) <= often(index, at) * 1.3
    );
  };
  for (const at of anchors)
    for (const step of [-1, 1])
      for (let index = at + step; Math.abs(index - at) <= REACH; index += step) {
        if (recurs(index, at)) marked.add(index);
        else if (certain[index] === null || certain[index] === undefined) break;
      }
  return [...marked];
}

/** Two lines and more that are repeated together, and speak of the minutes and not of a matter. */
function repeatedBlocks(lines: readonly Line[], certain: readonly (string | null)[]): number[] {
  const places = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const key = keyOf(line.text);
    const all = places.get(key) ?? [];
    if (all.length < MOST_PLACES) all.push(index);
    places.set(key, all);
  });
  const key = (index: number) => keyOf(lines[index]?.text ?? `\0${index}`);
  const marked = new Set<number>();
  const fits = (index: number) => {
    const line = lines[index];
    return (
      line !== undefined &&
      mayRecur(line) &&
      sectionKindOf(line.text) === undefined &&
      !/[.;,]$/u.test(line.text)
    );
  };
  for (const [, all] of places) {
    for (const [place, second] of all.entries()) {
      const first = all[place - 1];
      if (first === undefined || marked.has(second)) continue;
      let length = 0;
      while (
        length < REACH &&
        first + length < second &&
        key(first + length) === key(second + length) &&
        fits(first + length)
      )
        length += 1;
      const block = Array.from({ length }, (_, at) => lines[first + at]?.text ?? '');
      const around =
        block.some((text) => AROUND.test(text)) ||
        (block.some((text) => /^\D{0,40}\d{4}-\d{2}-\d{2}$/u.test(text)) && block.some(isBodyName));
      if (length < 2 || !around) continue;
      for (let at = 0; at < length; at += 1) {
        marked.add(first + at);
        marked.add(second + at);
      }
    }
  }
  return [...marked].filter((index) => certain[index] === null);
}
