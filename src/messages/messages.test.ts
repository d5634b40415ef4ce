import { describe, expect, test } from 'vitest';
import { frameLanguages, SWEDISH } from '../domain/language.ts';
import { formatEnglishDate } from './en/date.ts';
import { messagesAt, messagesIn } from './index.ts';
import { translationsOf } from './translations.ts';

/** Each message by its path: "vote.chair". */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}
const swedish = new Map(leaves(messagesIn(SWEDISH)));
/** Lists of links, which differ from language to language as pages do. */
const isLinks = (path: string) => /^frame\.(navigation|footer)\./.test(path);

describe.each(frameLanguages.filter((language) => language !== SWEDISH))('%s', (language) => {
  const translated = new Map(leaves(messagesIn(language)));

  test('has every message, and none that Swedish lacks', () => {
    const keys = (all: ReadonlyMap<string, unknown>) => [...all.keys()].filter((path) => !isLinks(path));
    expect(keys(translated).toSorted()).toEqual(keys(swedish).toSorted());
  });

  test('has words for each, of the same kind', () => {
    for (const [path, value] of translated) {
      if (isLinks(path)) continue;
      expect(typeof value, path).toBe(typeof swedish.get(path));
      if (swedish.get(path) !== '') expect(value, path).not.toBe('');
    }
  });

  /** Words that are spelt the same in Swedish. */
  const alike = new Set([
    'Start',
    'Region',
    'HTML',
    'Presentation',
    'Reservation',
    'Organisation',
    'Parti',
    'Period:',
    'datum',
    // Names of forms.
    'Atom',
    'JSON Feed',
    'JSON',
    'CSV',
  ]);
  test('repeats no Swedish word', () => {
    const same = [...translated].filter(
      ([path, value]) => !isLinks(path) && typeof value === 'string' && value === swedish.get(path),
    );
    expect(same.filter(([, value]) => !alike.has(String(value)) && value !== '')).toEqual([]);
  });
});

test('the words of a page follow from its address', () => {
  expect(messagesAt({ pathname: '/data/' })).toMatchObject({ language: 'sv', swedish: undefined });
  expect(messagesAt({ pathname: '/en/data/' })).toMatchObject({ language: 'en', swedish: 'sv' });
});

test('a page in every language knows its other addresses, whichever of them it is at', () => {
  const hrefs = (path: string) => translationsOf('data', path).map(({ href }) => href);
  expect(hrefs('/en/data/')).toEqual(['/data/', '/en/data/']);
  expect(hrefs('/data/')).toEqual(hrefs('/en/data/'));
});

test('a date in English is as exact as the source is', () => {
  expect(
    ['2023-04-05', '2023-09', '2024-Q1', '2024-Q4', '2024'].map((text) => formatEnglishDate(text)),
  ).toEqual(['5 April 2023', 'September 2023', 'first quarter of 2024', 'fourth quarter of 2024', '2024']);
  expect(() => formatEnglishDate('2023-02-30')).toThrow(RangeError);
});
