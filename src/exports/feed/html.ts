import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { Label } from '../../register/labels.ts';

/** The HTML of a feed's item. It is read far from the site: without its styles, its script and its addresses. */

type Child = ElementContent | string;

/** The elements that may carry attributes, and which. All else is there for our own styles and script. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: ['lang'],
  ol: ['start'],
  th: ['scope'],
};

/** Elements without meaning of their own; what is in them stays. */
const wrappers: readonly string[] = ['div', 'aside', 'section', 'span'];

/** A body as it was rendered for its page, to stand in a section: its headings come one level down. */
export function fragment(html: string): ElementContent[] {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element) => {
    const level = /^h([2-5])$/.exec(element.tagName)?.[1];
    if (level !== undefined) element.tagName = `h${Number(level) + 1}`;
  });
  return tree.children as ElementContent[];
}

/** A heading with what belongs to it; nothing without content. */
export const section = (heading: string, ...content: readonly Child[]): ElementContent[] =>
  content.length === 0 ? [] : [h('h2', heading), ...content.map(block)];

const block = (content: Child): ElementContent => (typeof content === 'string' ? h('p', content) : content);

/** A text that may lead somewhere. What the source does not state is told in words. */
export const label = ({ text, href, stated }: Label): Child =>
  stated === false ? text.toLowerCase() : href ? h('a', { href }, text) : text;

export const list = (items: readonly (Child | readonly Child[])[], kind: 'ul' | 'ol' = 'ul'): Element[] =>
  items.length === 0 ? [] : [h(kind, ...items.map((item) => h('li', ...[item].flat())))];

/** The text of all this, with each address made absolute as seen from `page`. */
export function itemHtml(content: readonly ElementContent[], page: string): string {
  const tree: Root = { type: 'root', children: [...content] };
  visit(tree, 'element', (element, index, parent) => {
    if (parent && index !== undefined && wrappers.includes(element.tagName)) {
      parent.children.splice(index, 1, ...element.children);
      return [SKIP, index];
    }
    const kept = attributes[element.tagName] ?? [];
    element.properties = Object.fromEntries(
      Object.entries(element.properties)
        .filter(([name]) => kept.includes(name))
        .map(([name, value]) => [name, name === 'href' ? new URL(String(value), page).href : value]),
    );
    return undefined;
  });
  return toHtml(tree);
}
