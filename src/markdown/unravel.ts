import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

const isTag = (node: PhrasingContent): node is MdxJsxTextElement => node.type === 'mdxJsxTextElement';
const isBlank = (node: PhrasingContent) => node.type === 'text' && node.value.trim() === '';

function asBlock(tag: MdxJsxTextElement): MdxJsxFlowElement {
  const inside: Paragraph = { type: 'paragraph', children: tag.children };
  if (tag.position) inside.position = tag.position;
  const children = tag.children.every(isBlank) ? [] : unraveled(inside);
  return { ...tag, type: 'mdxJsxFlowElement', children: children as MdxJsxFlowElement['children'], data: {} };
}

function unraveled(paragraph: Paragraph): RootContent[] {
  const { children } = paragraph;
  if (!children.some(isTag) || !children.every((child) => isTag(child) || isBlank(child))) return [paragraph];
  return children.filter(isTag).map(asBlock);
}

/**
 * MDX reads a component written on a single line, `<Citat kalla="…">Text</Citat>`, as part of a
 * paragraph. Where a paragraph holds nothing but components they become blocks of their own, so that
 * an author need not know the difference.
 */
export function unravel(tree: Root): void {
  const each = (parent: { children: RootContent[] }): void => {
    parent.children = parent.children.flatMap((node) =>
      node.type === 'paragraph' ? unraveled(node) : [node],
    );
    for (const node of parent.children)
      if (node.type === 'mdxJsxFlowElement') each(node as { children: RootContent[] });
  };
  each(tree);
}
