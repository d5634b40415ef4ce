/**
 * What RFC 4287 demands of a feed, as far as ours could break it. XML is read by a parser of its own, which stops at
 * the first thing that is not well-formed.
 */
import { DOMParser, onErrorStopParsing, type Document, type Element } from '@xmldom/xmldom';

const ATOM = 'http://www.w3.org/2005/Atom';

/** @throws ParseError where the text is not well-formed XML */
export const parseXml = (text: string): Document =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'application/xml');

/** The children of an element that Atom defines, all or those of one name. */
export const children = (element: Element, name?: string): Element[] =>
  [...element.childNodes]
    .filter((node): node is Element => node.nodeType === 1)
    .filter((node) => node.namespaceURI === ATOM && (name === undefined || node.localName === name));

export const textOf = (element: Element, name: string): string =>
  children(element, name)[0]?.textContent?.trim() ?? '';

export function entriesOf(document: Document): Element[] {
  return document.documentElement ? children(document.documentElement, 'entry') : [];
}

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const isDate = (text: string) => RFC3339.test(text) && !Number.isNaN(Date.parse(text));
const isAbsolute = (address: string) => /^https?:\/\/[^/]+\/\S*$/.test(address) && URL.canParse(address);

/** How often each may stand, as section 4.1 has it. */
const once = ['id', 'title', 'updated'];
const atMostOnce = {
  feed: ['generator', 'icon', 'logo', 'rights', 'subtitle'],
  entry: ['content', 'published', 'rights', 'source', 'summary'],
};

function commonFaults(element: Element, kind: 'feed' | 'entry'): string[] {
  const count = (name: string) => children(element, name).length;
  const links = children(element, 'link');
  const alternates = links
    .filter((link) => ['', 'alternate'].includes(link.getAttribute('rel') ?? ''))
    .map((link) => `${link.getAttribute('type')} ${link.getAttribute('hreflang')}`);
  return [
    ...once.filter((name) => count(name) !== 1).map((name) => `${count(name)} ${name}`),
    ...atMostOnce[kind].filter((name) => count(name) > 1).map((name) => `${count(name)} ${name}`),
    ...['updated', 'published']
      .flatMap((name) => children(element, name))
      .filter((date) => !isDate(date.textContent ?? ''))
      .map((date) => `no date: ${date.textContent}`),
    ...(isAbsolute(textOf(element, 'id')) ? [] : [`id ${textOf(element, 'id')}`]),
    ...links
      .filter((link) => !isAbsolute(link.getAttribute('href') ?? ''))
      .map((link) => `link to ${link.getAttribute('href')}`),
    ...(new Set(alternates).size < alternates.length ? ['two alternates of one kind'] : []),
    ...['title', 'subtitle', 'summary', 'rights', 'content']
      .flatMap((name) => children(element, name))
      .filter((text) => !['text', 'html', 'xhtml'].includes(text.getAttribute('type') ?? 'text'))
      .map((text) => `type ${text.getAttribute('type')}`),
    ...children(element, 'author')
      .filter((author) => children(author, 'name').length !== 1 || textOf(author, 'name') === '')
      .map(() => 'an author without one name'),
    ...children(element, 'category')
      .filter((category) => !category.getAttribute('term'))
      .map(() => 'a category without term'),
  ];
}

/** What is wrong with a feed that lies at `address`. */
export function atomFaults(document: Document, address: string): string[] {
  const feed = document.documentElement;
  if (feed?.namespaceURI !== ATOM || feed.localName !== 'feed') return ['no atom:feed'];
  const entries = children(feed, 'entry');
  const self = children(feed, 'link').filter((link) => link.getAttribute('rel') === 'self');
  const ids = entries.map((entry) => textOf(entry, 'id'));
  return [
    ...commonFaults(feed, 'feed'),
    ...(feed.getAttribute('xml:lang') === 'sv' ? [] : ['no language']),
    ...(self.length === 1 && self[0]?.getAttribute('href') === address ? [] : ['no link to itself']),
    ...(children(feed, 'author').length > 0 ? [] : ['no author']),
    ...(new Set(ids).size < ids.length ? ['an id twice'] : []),
    ...entries.flatMap((entry) =>
      commonFaults(entry, 'entry').map((fault) => `${textOf(entry, 'id')}: ${fault}`),
    ),
  ];
}
