import type { Nodes, Root } from 'mdast';
import type { TextPosition } from '../domain/text-position.ts';
import { placeOf } from './finding.ts';

/** A text of a body that is none of its words, with the place of what it belongs to. */
export interface BodyAside extends TextPosition {
  readonly text: string;
}

/** What a node holds beside its words: an address, a title, what is said of a picture, attributes of a component. */
function* textsOf(node: Nodes): Generator<string> {
  if ('url' in node) yield node.url;
  if ('title' in node && node.title) yield node.title;
  if ('alt' in node && node.alt) yield node.alt;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    for (const { value } of node.attributes) if (value) yield typeof value === 'string' ? value : value.value;
}

/** The texts beside the words of a body, also of what may not be published. */
export function asides(node: Nodes | Root): BodyAside[] {
  const texts = [...textsOf(node)].map((text) => ({ text, ...placeOf(node) }));
  return 'children' in node ? [...texts, ...node.children.flatMap(asides)] : texts;
}
