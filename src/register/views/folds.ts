import { SWEDISH, type Language } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Sentence } from '../../messages/sentence.ts';
import { textOf } from '../../html/text.ts';
import { tokensOf } from '../../html/tokens.ts';
import { asArchived, capitalized, joined } from '../labels.ts';

/** A title of more letters than this is set smaller, to leave room for the decision on a telephone's first screen. */
export const LONG_TITLE = 60;

/** A list of which the beginning stands open and the rest is folded under a name that says what is in it. */
export interface Folding<Item> {
  readonly open: readonly Item[];
  readonly folded: readonly Item[];
  /** Only where something is folded. */
  readonly name?: string;
}

/** A fold that hides no more than this would save a reader nothing. */
const TOO_FEW = 2;

/** The first `most` of a list, and the rest folded; all of them where only a few would be. */
export function folding<Item>(
  items: readonly Item[],
  most: number,
  nameOf: (folded: readonly Item[]) => string,
): Folding<Item> {
  if (items.length <= most + TOO_FEW) return { open: items, folded: [] };
  const folded = items.slice(most);
  return { open: items.slice(0, most), folded, name: nameOf(folded) };
}

/** "Ett liggande förslag, 4 yrkanden och 7 steg i beslutsgången". */
export function pathName(
  counts: { draft: boolean; proposals: number; steps: number },
  language: Language = SWEDISH,
): string {
  const { decision: words } = messagesIn(language);
  const parts = [
    counts.draft ? words.draftInPath : '',
    counts.proposals > 0 ? words.proposals(counts.proposals) : '',
    counts.steps > 0 ? words.steps(counts.steps) : '',
  ].filter(Boolean);
  return capitalized(joined(parts, language));
}

/** The outermost elements of well-formed HTML of ours, in order; joined they are the same HTML. */
export function outermost(html: string): string[] {
  const blocks: string[] = [];
  let block = '';
  let depth = 0;
  for (const { kind, source, isVoid } of tokensOf(html)) {
    block += source;
    if (kind === 'end') depth -= 1;
    if (kind === 'start' && !isVoid) depth += 1;
    if (depth > 0 || (kind !== 'start' && kind !== 'end')) continue;
    blocks.push(block);
    block = '';
  }
  if (block.trim() !== '') return [...blocks, block];
  const last = blocks.pop();
  return last === undefined ? [] : [...blocks, last + block];
}

const wordCount = (html: string) => textOf(html, ' ').split(/\s+/).filter(Boolean).length;
const isHeading = (html: string) => /^\s*<h[1-6]\b/i.test(html);

/** A text by an author, of which only the beginning stands open where it is long. */
export interface LongText {
  readonly open: string;
  readonly folded: string;
  readonly name?: Sentence;
}

/** So much of a text stands open, and it is folded only where so much more would be hidden. In words. */
const OPEN_WORDS = 60;
const FOLDED_WORDS = 60;

/** The first blocks of a text, and the rest under a name with its headings and its length: nobody opens a fold blindly. */
export function longText(html: string, language: Language = SWEDISH): LongText {
  const blocks = outermost(html);
  let open = 0;
  let read = 0;
  while (open < blocks.length && (read < OPEN_WORDS || isHeading(blocks[open - 1] ?? ''))) {
    read += wordCount(blocks[open] ?? '');
    open += 1;
  }
  const folded = blocks.slice(open);
  const length = wordCount(folded.join(''));
  if (length < FOLDED_WORDS) return { open: html, folded: '' };
  const headings = folded.filter(isHeading).map((heading) => textOf(heading).trim());
  const size = Math.round(length / 10) * 10;
  const { decision: words } = messagesIn(language);
  return {
    open: blocks.slice(0, open).join(''),
    folded: folded.join(''),
    name:
      headings.length > 0
        ? words.readOn({ text: joined(headings), ...asArchived(language) }, size)
        : [words.readOnText(size)],
  };
}
