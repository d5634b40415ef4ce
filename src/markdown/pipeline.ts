import type { ElementContent } from 'hast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Handler } from 'mdast-util-to-hast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkRehype from 'remark-rehype';
import { readAttributes } from './attributes.ts';
import { componentNamed } from './components/index.ts';
import { causesAndMeasuresSets } from './components/orsaker-och-atgarder.ts';
import { externalLinks } from './links.ts';
import { mentions, type MentionNode } from './mentions.ts';
import { tables } from './tables.ts';

/** Renders a component by its own function. One that is not valid renders as nothing. */
const renderComponent: Handler = (state, node: MdxJsxFlowElement) => {
  const component = componentNamed(node.name);
  const setting = node.data?.setting;
  if (!component || !setting) return undefined;
  const { values, findings } = readAttributes(component, node);
  if (findings.length > 0) return undefined;
  const children = state.wrap(state.all(node), true) as ElementContent[];
  const element = component.render(values, children, setting);
  state.patch(node, element);
  return element;
};

/** A mention leaves a mark, which the register makes a link where the archive holds what it names. */
const renderMention: Handler = (state, node: MentionNode) => ({
  type: 'element',
  tagName: 'span',
  properties: node.data.hProperties,
  children: state.all(node),
});

const nothing: Handler = () => undefined;

/** Built once: building a parser costs more than a document. */
const plainParser = remark().use(remarkMdx).freeze();
const gfmParser = remark().use(remarkMdx).use(remarkGfm).freeze();

/**
 * What each form that GFM adds is written with: tables and their alignment, strikethrough, footnotes,
 * task lists, bare addresses. A text without any of it means the same without GFM.
 */
const GFM = /[|~@]|:-|-:|\[\^|\[[\sxX]\]|www\.|https?:/i;

/** Reads Markdown with components, and with GFM where the text may need it: GFM costs as much as all else. */
export const parserFor = (source: string) => (GFM.test(source) ? gfmParser : plainParser);

/**
 * From the checked tree to the tree of the page, step by step. A step that works on what the author
 * wrote (a cross-reference that becomes a link) is a line before `remarkRehype`; a step that works
 * on elements is a line after it. What a step adds must be on the allow-list to reach the page.
 */
export const pipeline = remark()
  .use(mentions)
  .use(remarkRehype, {
    handlers: {
      mdxJsxFlowElement: renderComponent,
      mdxJsxTextElement: nothing,
      mention: renderMention,
    },
    unknownHandler: nothing,
  })
  .use(causesAndMeasuresSets)
  .use(tables)
  .use(externalLinks)
  .freeze();
