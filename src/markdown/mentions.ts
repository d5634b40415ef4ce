import type { Nodes, Parent, Parents, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { findMentions } from '../domain/mentions/find-mentions.ts';
import { markProperties } from './marks/mark.ts';
import { wordsOf } from './mdast-text.ts';

/** A mention in running text. It is rendered as a mark. */
export interface MentionNode extends Parent {
  type: 'mention';
  data: { hProperties: Record<string, string> };
  children: [Text];
}

declare module 'mdast' {
  interface RootContentMap {
    mention: MentionNode;
  }
  interface PhrasingContentMap {
    mention: MentionNode;
  }
}

/** Where the words are not the author's own, or already lead somewhere. */
const isForeign = (node: Nodes) =>
  node.type === 'blockquote' ||
  node.type === 'heading' ||
  node.type === 'link' ||
  (node.type === 'mdxJsxFlowElement' && node.name === 'Citat');

interface Piece {
  readonly parent: Parents;
  readonly node: Text;
  readonly start: number;
}

/** A block's words in one string, and which of its texts may get marks, with where in the string they begin. */
function readBlock(block: Parents): { text: string; pieces: Piece[] } {
  let text = '';
  const pieces: Piece[] = [];
  const walk = (parent: Parents, open: boolean): void => {
    for (const node of parent.children) {
      if (node.type === 'text' && open) pieces.push({ parent, node, start: text.length });
      if ('children' in node) walk(node, open && !isForeign(node));
      else text += wordsOf(node);
    }
  };
  walk(block, true);
  return { text, pieces };
}

function markBlock(block: Parents): void {
  const { text, pieces } = readBlock(block);
  if (pieces.length === 0) return;
  const mentions = findMentions(text);
  for (const { parent, node, start } of pieces) {
    const end = start + node.value.length;
    const within = mentions.filter((mention) => start <= mention.start && mention.end <= end);
    if (within.length === 0) continue;
    const parts: PhrasingContent[] = [];
    let place = start;
    for (const mention of within) {
      if (mention.start > place) parts.push({ type: 'text', value: text.slice(place, mention.start) });
      parts.push({
        type: 'mention',
        data: { hProperties: markProperties(mention) },
        children: [{ type: 'text', value: text.slice(mention.start, mention.end) }],
      });
      place = mention.end;
    }
    if (place < end) parts.push({ type: 'text', value: text.slice(place, end) });
    const siblings = parent.children as PhrasingContent[];
    siblings.splice(siblings.indexOf(node), 1, ...parts);
  }
}

/** The step that marks what the author's own words mention: §§ of minutes and registry numbers. Changes no words. */
export function mentions() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (isForeign(node)) return SKIP;
      if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined;
      markBlock(node);
      return SKIP;
    });
  };
}
