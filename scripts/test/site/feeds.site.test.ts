/**
 * The feeds of the built site, read by parsers that are not ours: valid, complete, and leading to pages that are
 * there.
 */
import { readFileSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseJsonFeed } from 'feedsmith';
import { parseFragment } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Server } from '../../../src/serving/index.ts';
import { atomFaults, children, entriesOf, parseXml, textOf } from './atom-faults.ts';
import { readSite } from '../../../src/site-check/built-site.ts';
import { brokenLinks } from '../../../src/site-check/check-links.ts';
import { readPage } from '../../../src/site-check/read-page.ts';
import { fieldsOf } from './stated-votes.ts';
import { attribute, elements, parsePage, withTag, type Node } from '../../../src/site-check/tree.ts';
import { DIST } from './dist.ts';

type JsonItem = {
  id: string;
  url: string;
  title: string;
  content_html: string;
  date_published: string;
  date_modified: string;
};
type JsonFeed = {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  items: JsonItem[];
};

const { files, pages } = readSite(DIST);
const read = (path: string) => readFileSync(`${DIST}${path}`, 'utf8');
const origin = new URL(pages.find(({ path }) => path === '/')?.canonical ?? '').origin;
const feeds = [...files].filter((file) => file.endsWith('/flode.atom')).map((file) => file.slice(0, -5));
const json = (feed: string): JsonFeed => JSON.parse(read(`${feed}.json`)) as JsonFeed;
const all = json('/flode').items;
const itemOf = (id: string) => all.find((item) => item.id === `${origin}/${id}/`);

/** The pages that must have a feed, from the content. */
const organizations = [...fieldsOf('organisationer')];
const followed = [
  '/',
  '/rattelser/',
  ...organizations.flatMap(([id, { bodies }]) => [
    `/${id}/`,
    ...(bodies as { id: string }[]).map((body) => `/${id}/${body.id}/`),
  ]),
  ...[...fieldsOf('amnen').keys()].map((id) => `/amnen/${id}/`),
  ...pages.map(({ path }) => path).filter((path) => /^\/[^/]+\/partier\/[^/]+\/$/.test(path)),
];

/** The page of a body: the longest address that has feeds. */
const [bodyPage = ''] = followed.filter(
  (page) => page.split('/').length === 4 && !page.startsWith('/amnen/'),
);

test('each page that can be followed has a feed, in both forms, and no other page has', () => {
  expect(feeds.toSorted()).toEqual(followed.map((page) => `${page}flode`).toSorted());
  expect([...files].filter((file) => file.endsWith('/flode.json')).toSorted()).toEqual(
    feeds.map((feed) => `${feed}.json`).toSorted(),
  );
});

test('each such page names its feeds in its head, where readers look for them, and for people to see', () => {
  for (const page of followed) {
    const html = parsePage(read(`${page}index.html`));
    const links = (tag: string) => withTag(html, tag).map((link) => attribute(link, 'href'));
    const inHead = withTag(html, 'link')
      .filter((link) => attribute(link, 'rel') === 'alternate' && !attribute(link, 'hreflang'))
      .map((link) => [attribute(link, 'type'), attribute(link, 'href')]);
    expect(inHead, page).toEqual([
      ['application/atom+xml', `${page}flode.atom`],
      ['application/feed+json', `${page}flode.json`],
    ]);
    expect(links('a'), page).toEqual(
      expect.arrayContaining([`${page}flode.atom`, `${page}flode.json`, '/om/folj/']),
    );
  }
});

describe.each(feeds)('%s', (feed) => {
  const xml = read(`${feed}.atom`);
  const atom = parseXml(xml);
  const page = `${origin}${feed.replace(/flode$/, '')}`;

  test('has in Atom what RFC 4287 demands', () => {
    expect(atomFaults(atom, `${origin}${feed}.atom`)).toEqual([]);
    for (const entry of entriesOf(atom)) {
      expect(children(entry, 'content').map((part) => part.getAttribute('type'))).toEqual(['html']);
      expect(
        children(entry, 'link')
          .filter((link) => link.getAttribute('rel') === 'alternate')
          .map((link) => link.getAttribute('href')),
      ).toEqual([textOf(entry, 'id')]);
    }
  });

  test('has in JSON what JSON Feed 1.1 demands', () => {
    const jsonFeed = json(feed);
    expect(jsonFeed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.stringMatching(/\S/),
      home_page_url: page,
      feed_url: `${origin}${feed}.json`,
      language: 'sv',
      authors: [{ name: expect.stringMatching(/\S/), url: `${origin}/` }],
      items: expect.any(Array),
    });
    for (const item of jsonFeed.items) {
      expect(item.url).toBe(item.id);
      expect(item.content_html).toMatch(/^<p>/);
      for (const date of [item.date_published, item.date_modified])
        expect(date).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
  });

  test('tells other parsers the same in both forms', () => {
    const fromAtom = parseFeed(xml);
    const fromJson = parseJsonFeed(read(`${feed}.json`));
    expect(fromAtom.items.map(({ id, title, url, content }) => [id, title, url, content])).toEqual(
      (fromJson.items ?? []).map(({ id, title, url, content_html }) => [id, title, url, content_html]),
    );
    expect(fromAtom.items.map(({ updated }) => updated?.toISOString())).toEqual(
      (fromJson.items ?? []).map(({ date_modified }) => date_modified),
    );
    expect([fromAtom.title, fromAtom.language]).toEqual([fromJson.title, 'sv']);
  });

  test('has the latest change first, at most fifty, each once, and was updated with the first', () => {
    const { items } = json(feed);
    const dates = items.map(({ date_modified }) => date_modified);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(items.length).toBeLessThanOrEqual(50);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const updated = atom.documentElement ? textOf(atom.documentElement, 'updated') : '';
    if (dates.length > 0) expect(updated).toBe(dates[0]);
  });

  test('says the same of an item as every other feed', () => {
    if (feed === '/rattelser/flode') return;
    const known = new Map(all.map((item) => [item.id, item]));
    for (const item of json(feed).items) expect(item).toEqual(known.get(item.id));
  });
});

describe('the items', () => {
  const contents = feeds
    .flatMap((feed) => json(feed).items)
    .filter((item, index, items) => items.findIndex(({ id }) => id === item.id) === index);

  test('are every decision and every document of the content', () => {
    const stated = [
      ...[...fieldsOf('beslut').keys()].map((id) => `${origin}/${id}/`),
      ...[...fieldsOf('underlag').keys()].map((id) => `${origin}/${id.replace('/', '/underlag/')}/`),
    ];
    const expected = stated.length <= 50 ? stated.length : 50;
    expect(all).toHaveLength(expected);
    expect(all.filter(({ id }) => !stated.includes(id))).toEqual([]);
  });

  test('lead only to pages and places that are there, by full addresses', () => {
    const read = contents.flatMap(({ id, content_html }) => {
      const relative = withTag(parseFragment(content_html) as Node, 'a')
        .map((link) => attribute(link, 'href') ?? '')
        .filter((href) => !/^(https?:\/\/|mailto:|tel:)/.test(href));
      expect(relative, id).toEqual([]);
      const head = `<link rel="canonical" href="${id}"><link rel="alternate" href="${id}">`;
      return readPage(`/feed-of${new URL(id).pathname}`, `<head>${head}</head><body>${content_html}`);
    });
    expect(brokenLinks([...pages, ...read], files)).toEqual([]);
  });

  test('are HTML without anything that belongs to our own pages', () => {
    const allowed = new Set(['href', 'lang', 'start', 'scope']);
    for (const { id, content_html } of contents) {
      const errors: string[] = [];
      const html = parseFragment(content_html, {
        sourceCodeLocationInfo: true,
        onParseError: ({ code }) => errors.push(code),
      }) as Node;
      expect(errors, id).toEqual([]);
      const tags = [...elements(html)];
      expect(
        tags.filter(({ tagName }) => /^(script|style|svg|iframe|form|button|div|span)$/.test(tagName)),
        id,
      ).toEqual([]);
      expect(
        tags.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => !allowed.has(name)),
        id,
      ).toEqual([]);
    }
  });

  test('say so when a decision is only proposed, wholly or in part', () => {
    for (const [id, { clauses, references = [] }] of fieldsOf('beslut')) {
      const proposing = (clauses as { proposesTo?: string }[]).filter(({ proposesTo }) => proposesTo);
      const mark =
        proposing.length === 0
          ? /^(?!Förslag|Beslut och förslag)/
          : proposing.length === (clauses as unknown[]).length
            ? /^Förslag: /
            : /^Beslut och förslag: /;
      const item = itemOf(id);
      expect(item?.title, id).toMatch(mark);
      if (proposing.length === 0) continue;
      const followed = (references as { relation: string }[]).some(
        ({ relation }) => relation === 'later-step',
      );
      const open = /Den som avgör (förslagen )?är |Inget är avgjort/;
      if (followed) expect(item?.content_html, id).not.toMatch(open);
      else expect(item?.content_html, id).toMatch(open);
    }
  });

  test('hold every clause of a decision', () => {
    for (const [id, { clauses }] of fieldsOf('beslut')) {
      const lists = withTag(parseFragment(itemOf(id)?.content_html ?? '') as Node, 'ol');
      const ruling = lists[0] ? withTag(lists[0], 'li').length : 0;
      expect(ruling, id).toBe((clauses as unknown[]).length);
    }
  });
});

describe('as they are sent', () => {
  let site: Server;
  beforeAll(async () => {
    site = await serve(DIST, 0);
  });
  afterAll(() => site.close());

  test.each([
    ['/flode.atom', 'application/atom+xml; charset=utf-8'],
    [`${bodyPage}flode.atom`, 'application/atom+xml; charset=utf-8'],
    ['/flode.json', 'application/feed+json; charset=utf-8'],
    [`${bodyPage}flode.json`, 'application/feed+json; charset=utf-8'],
    ['/kalender.ics', 'text/calendar; charset=utf-8'],
    [`${bodyPage}uppdrag.ics`, 'text/calendar; charset=utf-8'],
  ])('%s is %s, and may be read from any site', async (path, type) => {
    const response = await fetch(site.origin + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});
