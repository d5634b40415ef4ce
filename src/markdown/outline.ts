import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { slugify } from '../domain/addresses.ts';
import { captionId, type Setting } from './components/component.ts';
import { componentNamed } from './components/index.ts';
import type { TextPosition } from '../domain/text-position.ts';
import { placeOf } from './finding.ts';
import { wordsOf } from './mdast-text.ts';

declare module 'mdast-util-mdx-jsx' {
  interface MdxJsxFlowElementData {
    setting?: Setting;
  }
}

/** A heading of the body, the author's own or a component's. */
export interface BodyHeading extends TextPosition {
  /** 2 to 6, as the element's name says. */
  readonly level: number;
  /** The address within the page. */
  readonly id: string;
  readonly text: string;
}

/** What every address within a body begins with, so that none is that of a clause or a part of the page. */
const PREFIX = 'avsnitt-';

function idMaker(): (text: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (text) => {
    const base = PREFIX + (slugify(text) || 'utan-namn');
    let id = base;
    let number = next.get(base) ?? 2;
    for (; taken.has(id) || taken.has(captionId(id)); number++) id = `${base}-${number}`;
    next.set(base, number);
    taken.add(id).add(captionId(id));
    return id;
  };
}

function titleOf(node: MdxJsxFlowElement): string {
  const title = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'rubrik',
  );
  return typeof title?.value === 'string' ? title.value.trim() : '';
}

/**
 * Gives every heading its id and every component its setting: an id and a level below the heading
 * that it stands under. Components in a row thereby get the same level. Returns the headings in order.
 */
export function outline(tree: Root): BodyHeading[] {
  const headings: BodyHeading[] = [];
  const idFor = idMaker();
  let level = 1;
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const text = wordsOf(node).replace(/\s+/g, ' ').trim();
      const id = idFor(text);
      level = node.depth;
      node.data = { ...node.data, hProperties: { id } };
      headings.push({ level, id, text, ...placeOf(node) });
    } else if (node.type === 'mdxJsxFlowElement') {
      const text = titleOf(node);
      const setting = { level: level + 1, id: text === '' ? '' : idFor(text) };
      node.data = { ...node.data, setting };
      for (const part of node.children) {
        if (part.type === 'mdxJsxFlowElement')
          part.data = { ...part.data, setting: { ...setting, level: level + 2 } };
      }
      if (componentNamed(node.name)?.titleIsHeading) headings.push({ ...setting, text, ...placeOf(node) });
    }
  }
  return headings;
}
