/**
 * Reads a built page into the facts that the checks ask about. Nothing is judged here.
 */
import { parse, type DefaultTreeAdapterMap, type ParserError } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** An address in an attribute. `loads` is true where the browser fetches it by itself. */
export type Link = { address: string; loads: boolean; line: number };

export type Page = {
  /** The page's own address: "/exempelby/". */
  path: string;
  lang: string | undefined;
  title: string;
  headings: number;
  /** Every id, as often as it occurs. */
  ids: string[];
  links: Link[];
  /** Script and style that stand in the page itself. */
  inline: { what: string; line: number }[];
  /** The address that the page calls its canonical one. */
  canonical: string | undefined;
  /** The address of the picture that the page is shared with. */
  sharePicture: string | undefined;
  /** A page that only sends the reader on, to an address that has moved. */
  isRedirect: boolean;
  /** What a validator would call the faults of the HTML. */
  errors: { what: string; line: number }[];
};

/** Link relations with which the browser loads a file. Others only name an address. */
const loadingRelations = /\b(stylesheet|icon|preload|modulepreload|manifest|apple-touch-icon)\b/;
const loadingElements = new Set([
  'img',
  'script',
  'iframe',
  'source',
  'video',
  'audio',
  'track',
  'embed',
  'object',
  'use',
  'image',
  'input',
]);

/** Elements whose tags HTML lets an author leave out. */
const mayBeImplied = new Set(['html', 'head', 'body', 'tbody', 'colgroup']);

export function readPage(path: string, html: string): Page {
  const errors: Page['errors'] = [];
  const onParseError = ({ code, startLine }: ParserError) => errors.push({ what: code, line: startLine });
  const document = parse(html, { sourceCodeLocationInfo: true, onParseError });
  const page: Page = {
    path,
    lang: undefined,
    title: '',
    headings: 0,
    ids: [],
    links: [],
    inline: [],
    canonical: undefined,
    sharePicture: undefined,
    isRedirect: false,
    errors,
  };
  for (const element of elements(document)) readElement(element, page);
  return page;
}

function readElement(element: Element, page: Page) {
  const line = element.sourceCodeLocation?.startLine ?? 0;
  const { tagName: tag } = element;
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const get = (name: string) => attributes.get(name);

  if (!element.sourceCodeLocation && !mayBeImplied.has(tag)) {
    page.errors.push({
      what: `an end tag </${tag}> without its start, or an element where it may not be`,
      line: lineAbove(element),
    });
  }
  if (tag === 'html') page.lang = get('lang');
  if (tag === 'h1') page.headings++;
  if (tag === 'title' && element.parentNode?.nodeName === 'head') page.title = textOf(element).trim();
  if (tag === 'link' && get('rel') === 'canonical') page.canonical = get('href');
  if (tag === 'meta' && get('http-equiv')?.toLowerCase() === 'refresh') page.isRedirect = true;
  if (tag === 'meta' && get('property') === 'og:image') page.sharePicture = get('content');
  const id = get('id');
  if (id !== undefined) page.ids.push(id);

  if (tag === 'style') page.inline.push({ what: '<style>', line });
  if (tag === 'script' && get('src') === undefined && !isData(get('type')))
    page.inline.push({ what: '<script>', line });
  for (const [name, value] of attributes) {
    if (name === 'style' || name.startsWith('on')) page.inline.push({ what: `${name}="${value}"`, line });
    if (/^\s*javascript:/i.test(value)) page.inline.push({ what: value, line });
  }

  const loads = tag === 'link' ? loadingRelations.test(get('rel') ?? '') : loadingElements.has(tag);
  for (const name of ['href', 'src', 'action', 'data', 'poster']) {
    const address = get(name);
    if (address !== undefined) page.links.push({ address, loads, line });
  }
  for (const candidate of get('srcset')?.split(/,\s+/) ?? []) {
    page.links.push({ address: candidate.trim().split(/\s/)[0] ?? '', loads: true, line });
  }
}

/** The parser invents an element for an end tag that matches nothing: the nearest line known is a parent's. */
function lineAbove(element: Element): number {
  const parent = element.parentNode;
  if (!parent || !('tagName' in parent)) return 0;
  return parent.sourceCodeLocation?.startLine ?? lineAbove(parent);
}

/** A script element that holds data for machines, which the browser does not run. */
function isData(type: string | undefined): boolean {
  return type !== undefined && /json/.test(type);
}

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
  if ('content' in node) yield* elements(node.content);
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
