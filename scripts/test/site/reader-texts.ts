/**
 * The texts that readers get from the built site, whatever they come in: pages and what their attributes say, feeds,
 * calendars, mailings, tables, JSON and pictures. What only programs read is left out: scripts, addresses, keys, and
 * what stands as code because a page tells of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment, parse, type DefaultTreeAdapterMap } from 'parse5';
import { parseXml } from './atom-faults.ts';
import { readCsv } from '../../../src/site-check/read-csv.ts';

interface ReaderText {
  readonly text: string;
  /** The language that it is said to be in. */
  readonly lang: string;
}

type Node = DefaultTreeAdapterMap['node'];

const SWEDISH = 'sv';
/** Elements whose content is nobody's prose: `code` quotes what programs read, a `textarea` holds code to copy. */
const notProse = new Set(['script', 'style', 'template', 'code', 'pre', 'kbd', 'samp']);
const inAttributes = new Set([
  'title',
  'alt',
  'aria-label',
  'aria-description',
  'placeholder',
  'label',
  'summary',
]);
/** Metadata that is words. */
const inMetadata =
  /^(description|author|og:(title|description|site_name|image:alt)|twitter:(title|description|image:alt))$/;

function* inHtml(node: Node, lang: string): Generator<ReaderText> {
  if (node.nodeName === '#text' && 'value' in node) yield { text: node.value, lang };
  if ('tagName' in node) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const within = attributes.get('lang') ?? lang;
    for (const [name, value] of attributes) if (inAttributes.has(name)) yield { text: value, lang: within };
    if (
      node.tagName === 'meta' &&
      inMetadata.test(attributes.get('name') ?? attributes.get('property') ?? '')
    )
      yield { text: attributes.get('content') ?? '', lang: within };
    if (notProse.has(node.tagName) || attributes.get('class')?.split(' ').includes('code')) return;
    for (const child of node.childNodes) yield* inHtml(child, within);
    return;
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* inHtml(child, lang);
}

const fragment = (html: string, lang = SWEDISH) => [...inHtml(parseFragment(html), lang)];

/** What is written to be read has spaces; a lone word is a key's value. */
const isProse = (text: string) => /\s/.test(text.trim());

function inJson(value: unknown, isCode: (text: string) => boolean): ReaderText[] {
  if (typeof value === 'string') return isProse(value) && !isCode(value) ? fragment(value) : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => inJson(inner, isCode));
}

/** A calendar's lines, put together again where they were folded, without what only programs read. */
const inCalendar = (text: string) =>
  text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) =>
      /^(SUMMARY|DESCRIPTION|LOCATION|X-WR-CALNAME|X-WR-CALDESC|NAME|CATEGORIES)[;:]/.test(line),
    )
    .map((line) => ({ text: line.slice(line.indexOf(':') + 1), lang: SWEDISH }));

/**
 * Readers of the forms of file that the site has, by the end of their names. A form that is not here has no words for
 * readers, and stands in `wordless`: a new one has to be put in one of the two.
 * @param isCode whether a whole value is one that a schema lists
 */
const readers: Record<string, (content: string, isCode: (text: string) => boolean) => ReaderText[]> = {
  '.html': (content) => [...inHtml(parse(content), SWEDISH)],
  '.atom': (content) => inXml(content),
  '.json': (content, isCode) => inJson(JSON.parse(content), isCode),
  '.csv': (content) =>
    readCsv(content.replace(/^\uFEFF/, ''), content.startsWith('\uFEFF') ? ';' : ',')
      .flat()
      .map((text) => ({ text, lang: SWEDISH })),
  '.ics': inCalendar,
  '.txt': (content) => [{ text: content, lang: SWEDISH }],
  '.svg': (content) => fragment(content),
};

/** Files without words for readers, by path. */
const wordless =
  /^\/(_headers|_redirects|_nginx\/.*|robots\.txt|sitemap[^/]*\.xml)$|^\/(_astro|sokord|redaktion)\/(?!index\.html)|^\/inbaddning\/|\.(png|webp|woff2|br|gz)$|schema\.json$/;

function inXml(content: string): ReaderText[] {
  const texts: ReaderText[] = [];
  const visit = (node: globalThis.Node) => {
    if (node.nodeType === 3) texts.push(...fragment(node.nodeValue ?? ''));
    for (const child of Array.from(node.childNodes ?? [])) visit(child);
  };
  visit(parseXml(content) as unknown as globalThis.Node);
  return texts;
}

/** @throws where a file is of a form that nobody has said how to read */
export function readerTexts(dir: string, file: string, isCode: (text: string) => boolean): ReaderText[] {
  if (wordless.test(file)) return [];
  const form = Object.keys(readers).find((ending) => file.endsWith(ending));
  if (form === undefined) throw new Error(`${file}: nobody has said which words a reader gets from it`);
  const content = readFileSync(join(dir, file), 'utf8');
  return readers[form]?.(content, isCode) ?? [];
}
