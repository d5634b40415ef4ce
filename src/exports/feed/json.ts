import { jsonText } from '../vote/document.ts';
import { instant, type Feed, type FeedItem } from './model.ts';

const item = ({ id, title, summary, html, published, updated, topics, related }: FeedItem) => ({
  id,
  url: id,
  title,
  summary,
  content_html: html,
  date_published: instant(published).toISOString(),
  date_modified: instant(updated).toISOString(),
  tags: topics.map(({ name }) => name),
  language: 'sv',
  ...(related ? { _related: { url: related.address, title: related.title } } : {}),
});

/** The feed as JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. What begins with `_` is our own. */
export const jsonFeedText = (feed: Feed): string =>
  jsonText({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.page,
    feed_url: feed.addresses.json,
    language: 'sv',
    authors: [{ name: feed.author.name, url: feed.author.page }],
    items: feed.items.map(item),
  });
