/**
 * What can be taken along from a vote's page: files that are what they say, a picture for shared links, and a
 * page that may be shown in a frame, as no other page may.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/serving/files.ts';
import { serve, type Server } from '../../../src/serving/index.ts';
import { addressOf } from '../../../src/serving/files.ts';
import { statedEvents } from './stated-votes.ts';
import { attribute, parsePage, withTag, wordsOf } from '../../../src/site-check/tree.ts';
import { DIST } from './dist.ts';

const read = (path: string) => readFileSync(`${DIST}${path}`, 'utf8');
const events = statedEvents();
const pages = [...listFiles(DIST)].filter((file) => file.endsWith('.html'));

let site: Server;
beforeAll(async () => {
  site = await serve(DIST, 0);
});
afterAll(() => site.close());

/** Whether a browser would show the page in a frame on another site. */
async function mayBeFramed(path: string): Promise<boolean> {
  const { headers } = await fetch(site.origin + path);
  const policies = (headers.get('content-security-policy') ?? '').split(',');
  return (
    policies.every((policy) => /frame-ancestors \*(;|$)/.test(policy.trim())) &&
    !headers.has('x-frame-options')
  );
}

describe('a page may be shown in a frame', () => {
  test('when it is an embedded vote, and only then', async () => {
    const paths = pages.map(addressOf);
    const framed = [];
    for (const path of paths) if (await mayBeFramed(path)) framed.push(path);
    expect(framed.toSorted()).toEqual(events.map(({ path }) => `${path}inbaddad/`).toSorted());
  });

  test('but not where nothing is, nor under a name that only looks like it', async () => {
    for (const path of ['/finns-inte/', '/inbaddad/', '/exempelby/inbaddad', '/sok/?x=/inbaddad/']) {
      expect(await mayBeFramed(path), path).toBe(false);
    }
  });
});

describe.each(events)('the embedded page of $path', ({ path }) => {
  const html = read(`${path}inbaddad/index.html`);
  const page = parsePage(html);

  test('has one small script of the site, is not to be found, and leads back in the whole window', () => {
    const scripts = withTag(page, 'script').map((script) => attribute(script, 'src') ?? '');
    expect(scripts).toEqual([expect.stringMatching(/^\/_astro\//)]);
    expect(read(scripts[0] ?? '').length).toBeLessThan(600);
    const robots = withTag(page, 'meta').find((tag) => attribute(tag, 'name') === 'robots');
    expect(robots && attribute(robots, 'content')).toBe('noindex');
    const links = withTag(page, 'a').map((link) => [attribute(link, 'target'), attribute(link, 'href')]);
    expect(links).toEqual([['_top', expect.stringMatching(new RegExp(`^https?://[^/]+${path}$`))]]);
  });

  test('is small: 8 kB with its style', () => {
    const styles = withTag(page, 'link')
      .filter((link) => attribute(link, 'rel') === 'stylesheet')
      .map((link) => read(attribute(link, 'href') ?? ''));
    expect(styles.length).toBeGreaterThan(0);
    const size = [html, ...styles].reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(size).toBeLessThan(8_000);
  });
});

describe.each(events)('a shared link to $path', ({ path, totals }) => {
  const tags = new Map(
    withTag(parsePage(read(`${path}index.html`)), 'meta').map((tag) => [
      attribute(tag, 'property') ?? attribute(tag, 'name') ?? '',
      attribute(tag, 'content') ?? '',
    ]),
  );

  test('shows a picture that is there, by its full address and with its size', () => {
    const address = new URL(tags.get('og:image') ?? '');
    expect(address.pathname).toBe(`${path.slice(0, -1)}.png`);
    const png = readFileSync(`${DIST}${address.pathname}`);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
      tags.get('og:image:width'),
      tags.get('og:image:height'),
    ]);
    expect(tags.get('twitter:card')).toBe('summary_large_image');
  });

  test('tells the tally in words', () => {
    const alt = tags.get('og:image:alt') ?? '';
    if (totals.yes !== 'unknown') expect(alt).toMatch(new RegExp(`\\b${totals.yes} ja\\b`));
    if (totals.no !== 'unknown') expect(alt).toMatch(new RegExp(`\\b${totals.no} nej\\b`));
  });
});

test.each([
  ['.json', 'application/json'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.semikolon.csv', 'text/csv; charset=utf-8'],
  ['.png', 'image/png'],
])('%s is sent as %s', async (ending, type) => {
  const response = await fetch(`${site.origin}${events[0]?.path.slice(0, -1)}${ending}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(new RegExp(`^${type}`));
});

test('the form for spreadsheets begins with a byte order mark, the other does not', () => {
  for (const { path } of events) {
    const base = path.slice(0, -1);
    expect(read(`${base}.semikolon.csv`).startsWith('\ufefforganisation;')).toBe(true);
    expect(read(`${base}.csv`).startsWith('organisation,')).toBe(true);
  }
});

test('every page of a vote has code to copy, as text', () => {
  for (const { path } of events) {
    const [fitting, plain] = withTag(parsePage(read(`${path}index.html`)), 'textarea').map(wordsOf);
    expect(plain).toMatch(/^<iframe src="https?:\/\/[^"]+\/inbaddad\/" .*<\/iframe>$/);
    expect(fitting).toMatch(
      /<\/iframe>\s<script async src="https?:\/\/[^"]+" integrity="sha384-[^"]+" crossorigin="anonymous"><\/script>$/,
    );
  }
});
