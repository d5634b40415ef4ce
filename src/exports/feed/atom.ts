import { generateAtomFeed } from 'feedsmith';
import { addresses } from '../../domain/addresses.ts';
import { feedTypes } from '../../register/feeds-and-calendars.ts';
import { instant, type Feed, type FeedItem } from './model.ts';

/** XML 1.0 has no way to write these, not even escaped. */
const withoutControls = (text: string) =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

const entry = (
  { id, title, summary, html, published, updated, topics, related }: FeedItem,
  scheme: string,
) => ({
  id,
  title: { value: withoutControls(title), type: 'text' },
  updated: instant(updated),
  published: instant(published),
  links: [
    { rel: 'alternate', type: 'text/html', hreflang: 'sv', href: id },
    ...(related
      ? [{ rel: 'related', type: 'text/html', hreflang: 'sv', href: related.address, title: related.title }]
      : []),
  ],
  categories: topics.map((topic) => ({ term: topic.id, scheme, label: topic.name })),
  summary: { value: withoutControls(summary), type: 'text' },
  content: { value: withoutControls(html), type: 'html' },
});

/** The feed as Atom, RFC 4287. */
export function atomText(feed: Feed): string {
  const { author, page } = feed;
  const scheme = new URL(addresses.topics(), author.page).href;
  const text = generateAtomFeed({
    xml: { lang: 'sv' },
    id: page,
    title: { value: feed.title, type: 'text' },
    subtitle: { value: feed.subtitle, type: 'text' },
    updated: instant(feed.updated),
    authors: [{ name: author.name, uri: author.page }],
    links: [
      { rel: 'self', type: feedTypes.atom, href: feed.addresses.atom },
      { rel: 'alternate', type: 'text/html', hreflang: 'sv', href: page },
      { rel: 'alternate', type: feedTypes.json, href: feed.addresses.json },
    ],
    entries: feed.items.map((item) => entry(item, scheme)),
  });
  return `${text.trimEnd()}\n`;
}
