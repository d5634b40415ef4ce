import { expect, test } from 'vitest';
import { languagesAt, linksInLanguage } from './links-in-language.ts';

const settings = [{ code: 'en', pages: ['start', 'meetings', 'decisions', 'votes'] }] as const;
const languages = settings.map(({ code, pages }) => ({ code, pages: [...pages] }));
const inEnglish = (html: string) => linksInLanguage(html, 'en', languages);
const MEETING = '/exempelby/kommunstyrelsen/2024-03-12/';

test.each([
  ['/', true],
  [MEETING, true],
  [`${MEETING}7/`, true],
  [`${MEETING}7/votering-1/`, true],
  [`${MEETING}7/votering-1/inbaddad/`, false],
  [`${MEETING}utskick/`, false],
  ['/exempelby/kommunstyrelsen/', false],
  ['/exempelby/arenden/ks-2024-12/', false],
  ['/exempelby/underlag/lekplatser-2024/', false],
  ['/uppdrag/exempelby/kommunstyrelsen/2024-03-12/7/kostnad/', false],
  ['/amnen/lekplatser/', false],
  ['/om/regler/annat-parti/', false],
])('the kind of page at an address tells its languages: %s', (path, isInEnglish) => {
  expect(languagesAt(path, languages).includes('en')).toBe(isInEnglish);
});

test('a link leads to the page in the language of its own, with the place on it', () => {
  expect(inEnglish(`<a href="${MEETING}7/#punkt-1" lang="sv" hreflang="sv">a</a>`)).toBe(
    `<a href="/en${MEETING}7/#punkt-1" lang="sv">a</a>`,
  );
  expect(inEnglish('<a href="/?a=1&amp;b=2">a</a>')).toBe('<a href="/en/?a=1&amp;b=2">a</a>');
});

test('a link to a page that is in Swedish alone says so, once', () => {
  expect(inEnglish('<a href="/om/ord/#jav">a</a>')).toBe('<a href="/om/ord/#jav" hreflang="sv">a</a>');
  expect(inEnglish('<a href="/om/ord/" hreflang="sv">a</a>')).toBe('<a href="/om/ord/" hreflang="sv">a</a>');
});

test.each([
  `<a href="${MEETING}" rel="alternate" hreflang="sv">Svenska</a>`,
  `<a href="/en${MEETING}">a</a>`,
  `<a href="${MEETING}7/votering-1.csv">a</a>`,
  '<a href="#punkt-1">a</a>',
  `<a href="https://exempelby.example${MEETING}">a</a>`,
  `<link rel="alternate" href="${MEETING}">`,
  `<textarea><a href="${MEETING}"></textarea>`,
])('what leads between languages, to files, elsewhere or nowhere is left as it is: %s', (html) => {
  expect(inEnglish(html)).toBe(html);
});

test('links of a Swedish page stay as they are', () => {
  expect(linksInLanguage(`<a href="${MEETING}">a</a>`, 'sv', languages)).toBe(`<a href="${MEETING}">a</a>`);
});
