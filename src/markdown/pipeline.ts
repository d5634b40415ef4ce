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
import { tables } from './tables.ts';
import { typography } from './typography.ts';

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

const nothing: Handler = () => undefined;

/** Reads Markdown with components and tables. Built once: building it costs more than a document. */
export const parser = remark().use(remarkMdx).use(remarkGfm).freeze();

/**
 * From the checked tree to the tree of the page, step by step. A step that works on what the author
 * wrote (a cross-reference that becomes a link) is a line before `remarkRehype`; a step that works
 * on elements is a line after it. What a step adds must be on the allow-list to reach the page.
 */
export const pipeline = remark()
  .use(remarkRehype, {
    handlers: { mdxJsxFlowElement: renderComponent, mdxJsxTextElement: nothing },
    unknownHandler: nothing,
  })
  .use(causesAndMeasuresSets)
  .use(tables)
  .use(externalLinks)
  .use(typography)
  .freeze();
