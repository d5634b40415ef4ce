import { describe, expect, test } from 'vitest';
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
    ['to no page', '/c/', 'leder ingenstans'],
    ['to a place that is not there', '/#slut', 'pekar på ett ställe som sidan inte har'],
    ['to a page without its closing slash', '/å/b', 'saknar snedstreck sist'],
    ['to no page, by the full address', 'https://beslut.example/c/', 'leder ingenstans'],
    ['into a file', '/data.csv#rad', 'pekar in i något som inte är en sida'],
  ])('%s', (_, href, reason) => {
    expect(broken(`<a href="${href}">x</a>`)).toEqual([`${href} ${reason}`]);
  });

  test('and so is a picture that is not there', () => {
    expect(broken('<img src="/saknas.png" alt="">')).toEqual(['/saknas.png leder ingenstans']);
  });
});

test('what is broken on many pages is told once, with a place', () => {
  const pages = ['/', '/å/b/'].map((path) => readPage(path, '<p>\n<a href="/c/">x</a>'));
  expect(brokenLinks(pages, files)).toEqual([
    '/c/ leder ingenstans: länken står på / (rad 2 i sidans HTML) och 1 ställe till',
  ]);
  expect(brokenLinks(pages, files, () => 'src/content/amnen/x.yaml')).toEqual([
    '/c/ leder ingenstans: länken står på / (src/content/amnen/x.yaml) och 1 ställe till',
  ]);
});
