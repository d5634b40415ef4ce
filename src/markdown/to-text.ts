import type { ElementContent, Root, RootContent } from 'hast';

/** Elements that run on within a line; all others start and end one. */
const inline: ReadonlySet<string> = new Set(['a', 'em', 'span', 'strong']);
/** Elements that stand beside each other on one line. */
const cells: ReadonlySet<string> = new Set(['td', 'th', 'br']);

function collect(nodes: readonly (RootContent | ElementContent)[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
      if (node.type !== 'element') return '';
      const inner = collect(node.children);
      if (inline.has(node.tagName)) return inner;
      return cells.has(node.tagName) ? ` ${inner} ` : `\n${inner}\n`;
    })
    .join('');
}

/** The words of a tree for search and excerpts: one block a line, single ordinary spaces, no markup. */
export function toText(tree: Root): string {
  return collect(tree.children)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
