/** Small questions to a parsed page, for tests that read what it says. */
import { parse, type DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

export const parsePage = (html: string): Node => parse(html);

export function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

export const withTag = (node: Node, ...tags: readonly string[]): Element[] =>
  [...elements(node)].filter(({ tagName }) => tags.includes(tagName));

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** The words of a node, with single spaces and without the places where they may break; script and style have none. */
export function wordsOf(node: Node): string {
  const text = (inner: Node): string => {
    if ('value' in inner) return inner.value;
    if ('tagName' in inner && ['script', 'style', 'template'].includes(inner.tagName)) return ' ';
    return 'childNodes' in inner ? inner.childNodes.map(text).join('') : '';
  };
  return text(node).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

/** A text of a page, and the language that it is marked as. */
interface SpokenText {
  readonly text: string;
  readonly lang: string;
}

/**
 * The texts of a node that readers see or hear, those of labels and titles included. Texts to quote, which mix two
 * languages, are left out.
 * @param lang the language around the node
 */
export function* spokenTexts(node: Node, lang = ''): Generator<SpokenText> {
  if (node.nodeName === '#text' && 'value' in node) yield { text: node.value, lang };
  if (!('childNodes' in node)) return;
  let spoken = lang;
  if ('tagName' in node) {
    if (['script', 'head'].includes(node.tagName) || attribute(node, 'class') === 'cited') return;
    spoken = attribute(node, 'lang') ?? lang;
    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
      const text = attribute(node, name);
      if (text !== undefined) yield { text, lang: spoken };
    }
  }
  for (const child of node.childNodes) yield* spokenTexts(child, spoken);
}
