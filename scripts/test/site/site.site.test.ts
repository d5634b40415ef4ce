/**
 * What holds for every page of the built site, without exception.
 */
import { describe, expect, test } from 'vitest';
import { readSite } from '../../../src/site-check/built-site.ts';
import * as page from '../../../src/site-check/check-page.ts';
import { brokenLinks } from '../../../src/site-check/check-links.ts';
import { DIST } from './dist.ts';

const { files, pages } = readSite(DIST);
/** Pages to read; the others only send the reader on to an address that has moved. */
const readable = pages.filter(({ isRedirect }) => !isRedirect);

test('the site has pages', () => expect(readable.length).toBeGreaterThan(1));

describe('every page', () => {
  test.each<[string, page.Check]>([
    ['is marked with the language that its address says', page.saysItsLanguage],
    ['has a title', page.hasTitle],
    ['has one main heading', page.hasOneHeading],
    ['has each id once', page.hasUniqueIds],
    ['is well-formed HTML', page.isWellFormed],
    ['has no script or style of its own, which the security policy would stop', page.hasNothingInline],
    ['loads nothing from another host', page.loadsNothingFromElsewhere],
  ])('%s', (_, check) => {
    expect(readable.flatMap(check)).toEqual([]);
  });

  test('has a title of its own', () => {
    const byTitle = Object.groupBy(readable, ({ title }) => title);
    const shared = Object.entries(byTitle).filter(([, same = []]) => same.length > 1);
    expect(
      shared.map(([title, same = []]) => `${title}: ${same.map(({ path }) => path).join(', ')}`),
    ).toEqual([]);
  });
});

test('every link inside the site leads to a page and a place that are there', () => {
  expect(brokenLinks(pages, files)).toEqual([]);
});
