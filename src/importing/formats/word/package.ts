import { ImportFault } from '../../model/fault.ts';
import { attributeOf, childOf, childrenOf, elementsOf, nameOf, rootOf, type Element } from './xml.ts';

/** The parts of a Word document that have text, or decide how it is seen. */
export interface WordPackage {
  readonly body: Element;
  readonly styles: Element | undefined;
  readonly numbering: Element | undefined;
  readonly footnotes: Element | undefined;
  readonly endnotes: Element | undefined;
  /** Headers and footers that its sections name; all there are where none is named. */
  readonly frames: readonly Element[];
}

/** Finds the parts by how the document refers to them, since programs name them differently. Throws without a body. */
export function packageOf(parts: ReadonlyMap<string, Uint8Array>): WordPackage {
  const root = (name: string): Element | undefined => {
    const part = parts.get(name);
    return part === undefined ? undefined : rootOf(part);
  };
  const main =
    relationsIn(root('_rels/.rels')).find(
      ({ type, target }) => type === 'officeDocument' && parts.has(target),
    )?.target ?? 'word/document.xml';
  const body = childOf(root(main), 'body');
  if (body === undefined) throw new ImportFault('fil-skadad', 'Öppna dokumentet i Word och spara om det.');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = relationsIn(root(`${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  const part = (type: string) =>
    root(relations.find((relation) => relation.type === type)?.target ?? `${folder}${type}.xml`);
  const named = referencesIn(body).flatMap(
    (id) => relations.find((relation) => relation.id === id)?.target ?? [],
  );
  const frames = [...new Set(named)];
  const all = [...parts.keys()].filter((name) => /^word\/(?:header|footer)\d*\.xml$/iu.test(name));
  return {
    body,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    frames: (frames.length > 0 ? frames : all).flatMap((name) => root(name) ?? []),
  };
}

interface Relation {
  readonly id: string;
  /** The last word of its type, as "styles". */
  readonly type: string;
  /** The name of the part. */
  readonly target: string;
}

const relationsIn = (root: Element | undefined, folder = ''): Relation[] =>
  (root === undefined ? [] : childrenOf(root, 'Relationship')).map((relation) => {
    const target = attributeOf(relation, 'Target') ?? '';
    return {
      id: attributeOf(relation, 'Id') ?? '',
      type: (attributeOf(relation, 'Type') ?? '').replace(/^.*\//u, ''),
      target: target.startsWith('/') ? target.slice(1) : folder + target,
    };
  });

/** The headers and footers that sections refer to, by the ids of their relations. */
function referencesIn(body: Element): string[] {
  const ofParagraphs = elementsOf(body).flatMap(
    (element) => childOf(childOf(element, 'pPr'), 'sectPr') ?? [],
  );
  const last = childOf(body, 'sectPr');
  return [...ofParagraphs, ...(last === undefined ? [] : [last])].flatMap((section) =>
    elementsOf(section)
      .filter((element) => /^(?:header|footer)Reference$/u.test(nameOf(element)))
      .flatMap((element) => attributeOf(element, 'id') ?? []),
  );
}
