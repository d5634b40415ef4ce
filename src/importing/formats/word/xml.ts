import { DOMParser, onErrorStopParsing, type Element, type Node } from '@xmldom/xmldom';
import { ImportFault } from '../../model/fault.ts';

export type { Element };

const damaged = () => new ImportFault('fil-skadad', 'Öppna dokumentet i Word och spara om det.');

/** The root of a part of a Word document. Throws where it is no XML, or has declarations, which Word never writes. */
export function rootOf(part: Uint8Array): Element {
  const xml = new TextDecoder().decode(part);
  if (/<!(?:DOCTYPE|ENTITY)/u.test(xml)) throw damaged();
  try {
    const root = new DOMParser({ locator: false, onError: onErrorStopParsing }).parseFromString(
      xml.replace(/^\ufeff/u, ''),
      'text/xml',
    ).documentElement;
    if (root !== null) return root;
  } catch {
    throw damaged();
  }
  throw damaged();
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The elements in an element, in order. */
export function elementsOf(parent: Element): Element[] {
  const elements: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling)
    if (isElement(node)) elements.push(node);
  return elements;
}

/** The name without its prefix: prefixes differ between programs that write Word's format. */
export const nameOf = (element: Element): string => element.localName ?? element.nodeName;

/** The first element of a name in an element. */
export function childOf(parent: Element | undefined, name: string): Element | undefined {
  if (parent === undefined) return undefined;
  for (let node = parent.firstChild; node !== null; node = node.nextSibling)
    if (isElement(node) && nameOf(node) === name) return node;
  return undefined;
}

export const childrenOf = (parent: Element, name: string): Element[] =>
  elementsOf(parent).filter((element) => nameOf(element) === name);

/** An attribute by its name without prefix. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  for (let index = 0; index < element.attributes.length; index += 1) {
    const attribute = element.attributes.item(index);
    if (attribute !== null && (attribute.localName ?? attribute.nodeName) === name) return attribute.value;
  }
  return undefined;
}

/** `w:val` of a property, as `w:numId` has it. */
export const valueOf = (parent: Element | undefined, name: string): string | undefined =>
  attributeOf(childOf(parent, name), 'val');

/** A property that is on by being there, unless it says that it is off; undefined where it is not there. */
export function switchOf(parent: Element | undefined, name: string): boolean | undefined {
  const element = childOf(parent, name);
  return element === undefined ? undefined : !/^(?:0|false|off)$/u.test(attributeOf(element, 'val') ?? '1');
}
