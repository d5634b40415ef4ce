import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Announcement } from './announcement.ts';

/** An announcement as text to paste: plain, and as HTML without styles, so that it takes the look of where it lands. */

/** What stands under the decisions, in both forms. */
const ending = ({ coverage, site }: Announcement) =>
  [coverage, `Sammanfattningen kommer från ${site} och ersätter inte protokollet.`].filter(Boolean).join(' ');

/** Plain text: a blank line between parts, an address on a line of its own. */
export function announcementText(own: Announcement): string {
  return [
    own.mark ? `${own.heading}\n${own.mark}` : own.heading,
    ...own.notices,
    own.summary,
    ...own.items.map(({ title, status, summary, address }) => [title, status, summary, address].join('\n')),
    `${ending(own)}\n${own.address}`,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

const h = (
  tagName: string,
  children: readonly (ElementContent | string)[],
  properties: Element['properties'] = {},
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

/** HTML for a mail or a page: headings, paragraphs and links. Everything is escaped. */
export function announcementHtml(own: Announcement): string {
  const link = (text: string, href: string) => h('a', [text], { href });
  const parts = [
    h('h2', [own.heading]),
    ...(own.mark ? [h('p', [h('strong', [own.mark])])] : []),
    ...own.notices.map((notice) => h('p', [notice])),
    h('p', [own.summary]),
    ...own.items.flatMap(({ title, status, summary, address }) => [
      h('h3', [link(title, address)]),
      h('p', [h('strong', [status]), ` ${summary}`]),
    ]),
    h('p', [
      `${ending(own)} `,
      link(own.items.length === 0 ? 'Till sammanträdets sida' : 'Läs alla beslut', own.address),
    ]),
  ];
  return `${parts.map((part) => toHtml(part, { allowDangerousHtml: false })).join('\n')}\n`;
}
