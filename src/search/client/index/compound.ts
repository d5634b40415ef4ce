import { folded } from '../../words/letters.ts';
import { stem } from '../../words/stem.ts';
import type { Term } from '../../words/format.ts';
import type { WordIndex } from './files.ts';
import type { Asked } from './question.ts';

/** The stems of a compound's parts: as the archive knows them, as hyphens show them, or as its words allow. */
export async function partsOf(
  index: WordIndex,
  { word, joined }: Asked,
  term: Term | undefined,
): Promise<readonly string[]> {
  if (term?.parts) return term.parts;
  if (joined.length > 1) return joined.map(stem);
  return splitByArchive(index, word);
}

/** The archive has the stem; a short one with the dots that were typed, as "kos" is no "kös". */
const isSpelt = (term: Term | undefined, own: string) =>
  term?.spellings.some(([spelling]) => spelling === own || own.length >= 5) ?? false;

const SHORTEST_HEAD = 3;
const shortEnds = new Set(['kö', 'ko', 'by']);
const isEnd = (text: string) => text.length >= 3 || shortEnds.has(text);

/**
 * Splits a word that the archive does not have into two that it has, the longest first part first. Where there is
 * no such way, the longest beginning and the longest end are taken, and what stands between is let go:
 * "sommarlovsjobb" is about jobs in the summer.
 */
async function splitByArchive(index: WordIndex, word: string): Promise<readonly string[]> {
  if (word.length < 6 || /\d/.test(word)) return [];
  let first: { readonly own: string; readonly length: number } | undefined;
  for (let at = word.length - 2; at >= SHORTEST_HEAD; at -= 1) {
    const head = await headOf(index, word.slice(0, at));
    if (!head) continue;
    const end = await endOf(index, word.slice(at));
    if (end) return [head, end];
    if (!first && at >= LONG_HEAD) first = { own: head, length: at };
  }
  if (!first) return [];
  for (let at = first.length + 3; at <= word.length - 4; at += 1) {
    const end = await endOf(index, word.slice(at));
    if (end) return [first.own, end];
  }
  return [];
}
const LONG_HEAD = 5;

/** The stem of a word that may end compounds, or of one of the same verb: "sökning" is there as "söka". */
async function endOf(index: WordIndex, form: string): Promise<string | undefined> {
  if (!isEnd(form)) return undefined;
  const own = stem(form);
  const term = await index.term(folded(own));
  return isSpelt(term, own) ? own : term?.spellings.length === 0 ? term.kin?.[0] : undefined;
}

/** The stem of a word that may begin compounds in this form, with or without its linking s. */
async function headOf(index: WordIndex, form: string): Promise<string | undefined> {
  for (const own of new Set([stem(form), stem(`${form.replace(/[oue]$/, '')}a`)])) {
    // Taking away more than a linking letter would make another word of it.
    if (own.length < SHORTEST_HEAD || form.length - own.length > 2) continue;
    const term = await index.term(folded(own));
    if (isSpelt(term, own)) return own;
  }
  return undefined;
}
