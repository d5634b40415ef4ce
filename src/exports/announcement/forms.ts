import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Announcement } from './announcement.ts';

/** An announcement as text to paste: plain, and as HTML without styles, so that it takes the look of where it lands. */

const { announcement: words } = messagesIn(SWEDISH);

/** What stands under the decisions, in both forms. */
const ending = ({ coverage, site }: Announcement) => [coverage, words.ending(site)].filter(Boolean).join(' ');

/** Plain text: a blank line between parts, an address on a line of its own. */
export function announcementText(announced: Announcement): string {
  const { heading, mark, notices, summary: about, items, address: page } = announced;
  return [
    mark ? `${heading}\n${mark}` : heading,
    ...notices,
    about,
    ...items.map(({ title, status, summary, address }) => [title, status, summary, address].join('\n')),
    `${ending(announced)}\n${page}`,
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
export function announcementHtml(announced: Announcement): string {
  const { heading, mark, notices, summary: about, items, address: page } = announced;
  const link = (text: string, href: string) => h('a', [text], { href });
  const parts = [
    h('h2', [heading]),
    ...(mark ? [h('p', [h('strong', [mark])])] : []),
    ...notices.map((notice) => h('p', [notice])),
    h('p', [about]),
    ...items.flatMap(({ title, status, summary, address }) => [
      h('h3', [link(title, address)]),
      h('p', [h('strong', [status]), ` ${summary}`]),
    ]),
    h('p', [`${ending(announced)} `, link(items.length === 0 ? words.toMeeting : words.allDecisions, page)]),
  ];
  return `${parts.map((part) => toHtml(part, { allowDangerousHtml: false })).join('\n')}\n`;
}
