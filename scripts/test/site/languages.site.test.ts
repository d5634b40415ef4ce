/**
 * What holds for pages in other languages than Swedish: they and the Swedish ones point at each other, and what
 * stands on them is either in their language or marked as Swedish.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  frameLanguages,
  inLanguage,
  languageOf,
  SWEDISH,
  swedishPath,
} from '../../../src/domain/language.ts';
import { addressOf, listFiles } from '../../../src/serving/files.ts';
import { attribute, parsePage, spokenTexts, withTag } from '../../../src/site-check/tree.ts';
import { settings } from '../../../src/site/settings/settings.ts';
import { DIST } from './dist.ts';

interface Read {
  readonly path: string;
  readonly html: string;
  readonly canonical: string;
  /** Addresses of the same page by `hreflang`. */
  readonly alternates: Readonly<Record<string, string>>;
  /** What readers see or hear of it, each text with its language. */
  readonly pieces: readonly { readonly text: string; readonly lang: string }[];
}

function read(file: string): Read {
  const html = readFileSync(join(DIST, file), 'utf8');
  const document = parsePage(html);
  const links = withTag(document, 'link');
  const hreflangs = links.flatMap((link) => {
    const language = attribute(link, 'hreflang');
    return language === undefined ? [] : [[language, new URL(attribute(link, 'href') ?? '').pathname]];
  });
  const canonical = links.find((link) => attribute(link, 'rel') === 'canonical');
  return {
    path: addressOf(file),
    html,
    canonical: canonical ? new URL(attribute(canonical, 'href') ?? '').pathname : '',
    alternates: Object.fromEntries(hreflangs) as Record<string, string>,
    pieces: [...spokenTexts(document)],
  };
}

const pages = [...listFiles(DIST)]
  .filter((file) => file.endsWith('.html'))
  .map(read)
  .filter(({ html }) => !/<meta http-equiv="refresh"/i.test(html));
const byPath = new Map(pages.map((page) => [page.path, page]));
const foreign = pages.filter(({ path }) => languageOf(path) !== SWEDISH);
const translated = pages.filter(({ alternates }) => Object.keys(alternates).length > 0);

/** The languages that a page is there in. */
const languagesThere = (path: string) =>
  frameLanguages.filter((language) => byPath.has(inLanguage(language, swedishPath(path))));
const hasVotesInEnglish = settings.languages.some(
  ({ code, pages: kinds }) => code === 'en' && kinds.includes('votes'),
);

describe('a page that exists in several languages', () => {
  test('is each one in another language than Swedish, and its Swedish one', () => {
    expect(foreign.length > 0).toBe(settings.languages.length > 0);
    expect(new Set(translated.map(({ path }) => swedishPath(path)))).toEqual(
      new Set(foreign.map(({ path }) => swedishPath(path))),
    );
  });

  test('names all of them by hreflang, itself included, and each of those names the same', () => {
    for (const { path, alternates } of translated) {
      const swedish = swedishPath(path);
      const expected = languagesThere(path).map((language) => [language, inLanguage(language, swedish)]);
      expect(alternates, path).toEqual({ ...Object.fromEntries(expected), 'x-default': swedish });
      for (const address of Object.values(alternates))
        expect(byPath.get(address)?.alternates, `${path} → ${address}`).toEqual(alternates);
    }
  });

  test('is its own canonical page, and has a visible link to each of the others', () => {
    for (const { path, canonical, html } of translated) {
      expect(canonical).toBe(path);
      for (const language of languagesThere(path).filter((there) => there !== languageOf(path)))
        expect(html).toContain(`href="${inLanguage(language, swedishPath(path))}" lang="${language}"`);
    }
  });

  test.runIf(hasVotesInEnglish)('is every counted vote', () => {
    const votes = pages.filter(({ path }) => /^\/(?!en\/).*\/votering-\d+\/$/.test(path));
    expect(votes.length).toBeGreaterThan(0);
    expect(votes.filter(({ alternates }) => alternates['en'] === undefined)).toEqual([]);
  });
});

describe('a page in another language', () => {
  test('is in no search index', () => {
    expect(foreign.filter(({ html }) => html.includes('data-pagefind-body'))).toEqual([]);
    const index = [...listFiles(DIST)].filter((file) => /^\/?sokord\//.test(file));
    expect(index.filter((file) => readFileSync(join(DIST, file)).includes('"/en/'))).toEqual([]);
  });

  /** Small words without which hardly any Swedish sentence can be written, and none of which is English. */
  const swedishWords =
    /(?<![\p{L}-])(och|att|inte|för|som|är|av|den|det|till|på|eller|framgår|röst|röster|beslut|betyder|källan|sammanträden?)(?![\p{L}-])/iu;
  test('marks what is in Swedish as Swedish', () => {
    /** The site's name, addresses of pages and letters, and names of columns. */
    const names = new RegExp(
      String.raw`${RegExp.escape(settings.name)}|https?:\/\/\S+|\S+@\S+|^[a-z]+(_[a-z]+)+$`,
      'g',
    );
    const faults = foreign.flatMap(({ path, pieces: pagePieces }) =>
      pagePieces
        .filter(({ lang }) => lang !== SWEDISH)
        .map(({ text }) => text.replace(names, '').trim())
        .filter((text) => swedishWords.test(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(faults).toEqual([]);
  });

  test.runIf(hasVotesInEnglish)('has Swedish on it, marked, wherever it shows a decision', () => {
    const vote = foreign.find(({ path }) => /votering-1\/$/.test(path));
    expect(vote?.pieces.filter(({ lang, text }) => lang === SWEDISH && text.trim()).length).toBeGreaterThan(
      5,
    );
  });
});
