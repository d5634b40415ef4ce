import { describe, expect, test } from 'vitest';
import { addressOf } from './built-site.ts';
import { brokenLinks } from './check-links.ts';
import { readPage } from './read-page.ts';

const files = new Set(['/index.html', '/å/b/index.html', '/data.csv']);

/** The broken links of a site whose page /å/b/ has this body. */
const broken = (body: string) => {
  const head = '<link rel="canonical" href="https://beslut.example/å/b/">';
  const pages = [
    readPage('/', '<h1 id="start">A</h1>'),
    readPage('/å/b/', `<head>${head}</head><body>${body}`),
  ];
  return brokenLinks(pages, files).map((line) => line.replace(/: .*$/, ''));
};

describe('a link is right when it leads', () => {
  test.each([
    ['to a page', '/'],
    ['to a place on a page', '/#start'],
    ['to a place on this page', '#punkt-5'],
    ['to the top', '#'],
    ['up, relative to this page', '../../#start'],
    ['to a page, with a query', '/?q=a'],
    ['to a file', '/data.csv'],
    ['to a page with letters outside ASCII', '/%C3%A5/b/'],
    ['to another site', 'https://riksdagen.se/finns-inte'],
    ['to this site by its full address', 'https://beslut.example/'],
    ['to a letter box', 'mailto:a@b.se'],
  ])('%s', (_, href) => {
    expect(broken(`<p id="punkt-5"></p><a href="${href}">x</a>`)).toEqual([]);
  });
});

describe('a link is broken when it leads', () => {
  test.each([
    ['to no page', '/c/', 'leads nowhere'],
    ['to a place that is not there', '/#slut', 'points to a place that the page does not have'],
    ['to a page without its closing slash', '/å/b', 'lacks its closing slash'],
    ['to no page, by the full address', 'https://beslut.example/c/', 'leads nowhere'],
    ['into a file', '/data.csv#rad', 'points into something that is not a page'],
  ])('%s', (_, href, reason) => {
    expect(broken(`<a href="${href}">x</a>`)).toEqual([`${href} ${reason}`]);
  });

  test('and so is a picture that is not there', () => {
    expect(broken('<img src="/saknas.png" alt="">')).toEqual(['/saknas.png leads nowhere']);
  });
});

test('what is broken on many pages is told once, with a place', () => {
  const pages = ['/', '/å/b/'].map((path) => readPage(path, '<p>\n<a href="/c/">x</a>'));
  expect(brokenLinks(pages, files)).toEqual(['/c/ leads nowhere: /, line 2 and 1 more']);
});

test.each([
  ['/index.html', '/'],
  ['/a/index.html', '/a/'],
  ['/a/b.html', '/a/b/'],
])('the address of %s is %s', (file, address) => expect(addressOf(file)).toBe(address));
