import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import type { FaultKind } from '../domain/fault.ts';
import { kinds } from './fault-kinds.ts';
import { isAllowedHref } from './hrefs.ts';

/**
 * What a body may hold, twice over: the forms an author may use, and the elements and attributes
 * that may leave the renderer. The second holds whatever the first or a later step lets through.
 */

/** Forms of Markdown that an author may use. Headings, links and components are checked further. */
export const allowedForms: ReadonlySet<string> = new Set([
  'blockquote',
  'break',
  'emphasis',
  'heading',
  'link',
  'list',
  'listItem',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'paragraph',
  'root',
  'strong',
  'table',
  'tableCell',
  'tableRow',
  'text',
]);

/** The other forms that the parser knows: what to say, and what should stand there. */
export const refusedForms: Readonly<Record<string, { readonly kind: FaultKind; readonly expected: string }>> =
  {
    code: { kind: kinds.kod, expected: 'löpande text' },
    definition: { kind: kinds['lank-med-hanvisning'], expected: '[länktext](adress)' },
    delete: { kind: kinds['genomstruken-text'], expected: 'text som gäller' },
    footnoteDefinition: { kind: kinds.fotnot, expected: 'upplysningen i texten' },
    footnoteReference: { kind: kinds.fotnot, expected: 'upplysningen i texten' },
    image: { kind: kinds.bild, expected: 'ord, en tabell eller en länk' },
    imageReference: { kind: kinds.bild, expected: 'ord, en tabell eller en länk' },
    inlineCode: { kind: kinds.kod, expected: 'löpande text' },
    linkReference: { kind: kinds['lank-med-hanvisning'], expected: '[länktext](adress)' },
    mdxFlowExpression: { kind: kinds['mdx-uttryck'], expected: 'löpande text' },
    mdxTextExpression: { kind: kinds['mdx-uttryck'], expected: 'löpande text' },
    thematicBreak: { kind: kinds.avdelare, expected: 'en rubrik eller ett nytt stycke' },
  };

type Check = (value: unknown) => boolean;
const any: Check = () => true;
const is =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);

const everywhere: Readonly<Record<string, Check>> = { className: any, id: any };

/** Elements that may leave the renderer, with the attributes each may have beside class and id. */
export const allowedElements: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  a: {
    href: (value) => typeof value === 'string' && isAllowedHref(value),
    title: any,
    rel: (value) => String(value) === 'noopener',
  },
  aside: { ariaLabelledBy: any },
  blockquote: { lang: any },
  br: {},
  div: { role: is('region'), tabIndex: is(0), ariaLabel: any, ariaLabelledBy: any },
  em: {},
  figcaption: {},
  figure: { ariaLabelledBy: any },
  h2: {},
  h3: {},
  h4: {},
  h5: {},
  h6: {},
  li: {},
  ol: { start: (value) => typeof value === 'number' },
  p: {},
  section: {},
  // The mark of a mention. The register takes it away or makes it a link.
  span: {
    dataKind: is('paragraph', 'matter'),
    dataParagraph: any,
    dataThrough: any,
    dataClause: any,
    dataDate: any,
    dataYear: any,
    dataBody: any,
    dataOtherBodies: is('true'),
    dataSentence: any,
    dataNumber: any,
    dataMarked: is('true'),
  },
  strong: {},
  table: {},
  tbody: {},
  td: {},
  th: { scope: is('col', 'row') },
  thead: {},
  tr: {},
  ul: {},
};

function allowedProperties(tag: string, properties: Properties): Properties {
  const attributes = allowedElements[tag];
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([name, value]) => (attributes?.[name] ?? everywhere[name])?.(value) === true,
    ),
  );
}

/** Takes away every element and attribute that is not on the list, with what is inside the element. */
export function keepAllowed(tree: Root): void {
  const filter = <N extends RootContent | ElementContent>(nodes: N[]): N[] =>
    nodes.filter((node) => {
      if (node.type === 'text') return true;
      if (node.type !== 'element' || !Object.hasOwn(allowedElements, node.tagName)) return false;
      const element: Element = node;
      element.properties = allowedProperties(element.tagName, element.properties);
      element.children = filter(element.children);
      return true;
    });
  tree.children = filter(tree.children);
}
