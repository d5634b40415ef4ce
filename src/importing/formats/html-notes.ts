import type { Element, Root, RootContent } from 'hast';

/** The notes at the foot of a web page, by the links between them and their marks in the text. */
export interface Notes {
  /** Links to a note, and back from it: no part of the text. */
  readonly marks: ReadonlySet<Element>;
  /** The notes' own blocks. */
  readonly blocks: ReadonlySet<Element>;
}

const MARK = /^\s*[[(]?(?:\d{1,3}|[*†‡]{1,3}|[a-z]|[ivx]{1,5})[\])]?\s*$/u;
const BACK = /^[^\p{L}\p{N}]*(?:↑|↩|⤴|\^|⇑|▲|←)[^\p{L}\p{N}]*$/u;
const NOTE_NAME = /(?:^|[\s_-])(?:foot|end)?note-?(?:ref|call|link)?|fotnot|noteref|footnote/iu;

/**
 * Finds marks of notes: a raised or bracketed link to a place further down the page that is no heading. The block at
 * that place is the note. A raised figure without a link is not settled here.
 */
export function notesOf(tree: Root): Notes {
  const parents = new Map<Element, Element | undefined>();
  collect(tree.children, undefined, parents, 0);
  const elements = [...parents.keys()];
  const places = new Map<string, number>();
  elements.forEach(({ properties: { id, name } }, index) => {
    for (const place of [id, name])
      if (typeof place === 'string' && !places.has(place)) places.set(place, index);
  });
  const marks = new Set<Element>();
  const blocks = new Set<Element>();
  elements.forEach((element, index) => {
    if (isNote(element)) blocks.add(element);
    const href = element.properties['href'];
    if (element.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return;
    const target = places.get(decoded(href.slice(1)));
    if (target === undefined) return;
    const text = textOf(element);
    const around = ancestorsOf(element, parents);
    if (BACK.test(text)) marks.add(element);
    else if (target > index && MARK.test(text) && isNoteLink(element, around, text)) {
      const block = blockOf(elements[target], parents);
      if (block === undefined || around.includes(block)) return;
      marks.add(around.find(({ tagName }) => tagName === 'sup') ?? element);
      blocks.add(block);
    } else if (target < index && MARK.test(text) && around.some((ancestor) => blocks.has(ancestor)))
      marks.add(element);
  });
  return { marks, blocks };
}

type Parents = ReadonlyMap<Element, Element | undefined>;

function collect(
  children: readonly RootContent[],
  parent: Element | undefined,
  parents: Map<Element, Element | undefined>,
  depth: number,
): void {
  for (const child of children) {
    if (child.type !== 'element') continue;
    parents.set(child, parent);
    if (depth < DEEPEST) collect(child.children, child, parents, depth + 1);
  }
}

const DEEPEST = 400;

/** What an element stands in, from the nearest out. */
function ancestorsOf(element: Element, parents: Parents): Element[] {
  const ancestors: Element[] = [];
  for (let at = parents.get(element); at !== undefined; at = parents.get(at)) ancestors.push(at);
  return ancestors;
}

/** Whether the page itself calls a part of it its notes. */
function isNote({ tagName, properties: { role, className, id } }: Element): boolean {
  if (!HOLDERS.test(tagName) && tagName !== 'ol' && tagName !== 'footer') return false;
  const names = [...(Array.isArray(className) ? className : []), ...(typeof id === 'string' ? [id] : [])];
  return (
    /^doc-(?:foot|end)notes?$/u.test(String(role ?? '')) ||
    names.some((name) =>
      /^(?:foot-?notes?|end-?notes?|fotnot(?:er)?|slutnot(?:er)?|noter|mso-?foot-?note-?text)$/iu.test(
        String(name),
      ),
    )
  );
}

function isNoteLink(link: Element, ancestors: readonly Element[], text: string): boolean {
  const { role, className } = link.properties;
  return (
    role === 'doc-noteref' ||
    /^\s*\[.*\]\s*$/u.test(text) ||
    NOTE_NAME.test(Array.isArray(className) ? className.join(' ') : '') ||
    ancestors.some(({ tagName }) => tagName === 'sup') ||
    link.children.some((child) => child.type === 'element' && isRaised(child))
  );
}

const isRaised = ({ tagName, properties }: Element) =>
  tagName === 'sup' ||
  /vertical-align:\s*super|mso-special-character:\s*footnote/iu.test(String(properties['style'] ?? '')) ||
  NOTE_NAME.test(Array.isArray(properties['className']) ? properties['className'].join(' ') : '');

const HOLDERS = /^(?:li|p|div|dd|aside|section|blockquote)$/u;

/** The block that a place stands in or is, unless that is a heading or much of the page. */
function blockOf(place: Element | undefined, parents: Parents): Element | undefined {
  if (place === undefined) return undefined;
  const around = [place, ...ancestorsOf(place, parents)];
  if (around.some(({ tagName }) => /^h[1-6]$/u.test(tagName))) return undefined;
  const block = around.find(({ tagName }) => HOLDERS.test(tagName));
  return block === undefined || hasHeading(block) ? undefined : block;
}

const hasHeading = (node: Element): boolean =>
  node.children.some(
    (child) => child.type === 'element' && (/^(?:h[1-6]|table)$/u.test(child.tagName) || hasHeading(child)),
  );

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
