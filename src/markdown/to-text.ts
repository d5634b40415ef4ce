import type { ElementContent, Root, RootContent } from 'hast';
import { aligned } from '../domain/aligned.ts';

/** Elements that run on within a line; all others start and end one. */
const inline: ReadonlySet<string> = new Set(['a', 'em', 'span', 'strong']);
/** Elements that stand beside each other on one line. */
const cells: ReadonlySet<string> = new Set(['td', 'th', 'br']);

/** Where in the source a node was written. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A text of the tree, between where it is in the words and where it was written. */
interface Piece extends Stretch {
  readonly start: number;
  text: string;
}

/** The words of a tree: one block a line, single ordinary spaces, no markup. */
class Words {
  readonly pieces: Piece[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  /** What comes before the next word. */
  private gap: '' | ' ' | '\n' = '';

  get text(): string {
    return this.parts.join('');
  }

  private part(by: ' ' | '\n'): void {
    if (this.length > 0 && this.gap !== '\n') this.gap = by;
  }

  private append(value: string, stretch: Stretch): void {
    const spaced = value.replace(/\s+/g, ' ');
    if (spaced.startsWith(' ')) this.part(' ');
    const words = spaced.trim();
    if (words === '') return;
    const last = this.pieces.at(-1);
    // What was one text in the source may have been parted since, by a mention.
    if (last?.from === stretch.from && last.to === stretch.to) last.text += this.gap + words;
    else this.pieces.push({ ...stretch, start: this.length + this.gap.length, text: words });
    this.parts.push(this.gap, words);
    this.length += this.gap.length + words.length;
    this.gap = '';
    if (spaced.endsWith(' ')) this.part(' ');
  }

  add(nodes: readonly (RootContent | ElementContent)[], within: Stretch): void {
    for (const node of nodes) {
      const [from, to] = [node.position?.start.offset, node.position?.end.offset];
      const stretch = from === undefined || to === undefined ? within : { from, to };
      if (node.type === 'text') this.append(node.value, stretch);
      if (node.type !== 'element') continue;
      const edge = inline.has(node.tagName) ? undefined : cells.has(node.tagName) ? ' ' : '\n';
      if (edge) this.part(edge);
      this.add(node.children, stretch);
      if (edge) this.part(edge);
    }
  }
}

/** The words of a tree for search and excerpts, and where in the source each character of them was written. */
export function toText(
  tree: Root,
  source = '',
): { readonly text: string; readonly offsetOf: (index: number) => number } {
  const words = new Words();
  words.add(tree.children, { from: 0, to: source.length });
  const aligns = words.pieces.map(({ start, from, to, text }) => ({
    start,
    offsetOf: aligned(source, from, to, text),
  }));
  return {
    text: words.text,
    offsetOf(index) {
      const piece = aligns[lastUpTo(index, aligns)];
      return piece ? piece.offsetOf(index - piece.start) : 0;
    },
  };
}

/** The last piece that starts at or before an index; pieces stand in order. */
function lastUpTo(index: number, pieces: readonly { readonly start: number }[]): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pieces[middle]!.start <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
