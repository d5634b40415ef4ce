import { describe, expect, test } from 'vitest';
import { NOT_STATED } from '../../domain/unknown.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import { hitFrom } from './hit.ts';
import type { PageText } from '../words/format.ts';
import { stem } from '../words/stem.ts';
import type { Sought } from './mark.ts';

const content = 'Ingressen om sjukhus. Bakgrund. Här står mer om telefoner. Följder. Inget särskilt.';
const page: PageText = {
  url: '/a/',
  content,
  meta: {
    title: 'Rubrik om telefoner',
    plats: 'Regionstyrelsen',
    slag: searchKinds.decision,
    datum: '5 april 2023',
  },
  headings: [
    { id: 'bakgrund', text: 'Bakgrund', location: 3 },
    { id: 'foljder', text: 'Följder', location: 9 },
  ],
};
const sought = (...stems: string[]): Sought => ({ stems: new Set(stems), beginnings: [], keys: new Set() });
const text = (runs: readonly { text: string }[]) => runs.map((run) => run.text).join('');

describe('a result', () => {
  test('shows where the page has what was searched for, below which heading, and not the heading itself', () => {
    const { excerpt, section } = hitFrom(page, sought('telefo'));
    expect(section).toEqual({ href: '/a/#bakgrund', text: 'Bakgrund' });
    expect(text(excerpt)).toBe('Här står mer om telefoner.');
    expect(excerpt.find(({ hit }) => hit)?.text).toBe('telefoner');
  });

  test('has the hits of its title marked too', () => {
    expect(hitFrom(page, sought('telefo')).title).toEqual([
      { text: 'Rubrik om ', hit: false },
      { text: 'telefoner', hit: true },
    ]);
  });

  test('shows the beginning, without a heading, where the text has nothing of it', () => {
    const { excerpt, section } = hitFrom(page, sought('saknas'));
    expect(text(excerpt)).toBe('Ingressen om sjukhus.');
    expect(section).toBeUndefined();
  });

  test('found only by words of the editors says which, and found by nothing that is seen its topics', () => {
    const called = { ...page, meta: { ...page.meta, sokord: 'ringa, ringa vården', amnen: 'Telefoni' } };
    expect(hitFrom(called, sought('ring', stem('vården')))).toMatchObject({ foundBy: 'ringa vården' });
    expect(hitFrom(called, sought('samtal'))).toMatchObject({ topics: 'Telefoni' });
  });

  test('shows a part of the word, and says which word of the editors was typed', () => {
    const called = { ...page, meta: { ...page.meta, sokord: 'telefonvård' } };
    const weak = new Set([stem('telefon')]);
    expect(hitFrom(called, { ...sought(stem('telefonvård'), ...weak), weak })).toMatchObject({
      foundBy: 'telefonvård',
    });
  });

  test.each(['telefoner', 'sjukhus', 'regionstyrelsen'])(
    'that shows what was searched for says nothing of the words of its editors: %s',
    (word) => {
      const meta = { ...page.meta, sokord: 'ringa vården', amnen: 'Telefoni' };
      const hit = hitFrom({ ...page, meta }, sought(stem(word), 'ring'));
      expect([hit.foundBy, hit.topics]).toEqual([undefined, undefined]);
    },
  );

  test('found by its number says nothing of its topics', () => {
    const meta = { ...page.meta, amnen: 'Telefoni' };
    expect(hitFrom({ ...page, meta }, { ...sought(), keys: new Set(['zqp7']) }).topics).toBeUndefined();
  });

  test('has a date that the source does not state, which is not the same as none', () => {
    const unknown = { ...page, meta: { ...page.meta, datum: NOT_STATED } };
    expect(hitFrom(unknown, sought()).date?.stated).toBe(false);
    expect(hitFrom({ ...page, meta: { title: 'Ämne' } }, sought()).date).toBeUndefined();
  });

  test('that only proposes says so', () => {
    expect(hitFrom(page, sought()).proposes).toBe(false);
    const proposal = { ...page, meta: { ...page.meta, slag: searchKinds.proposal } };
    expect(hitFrom(proposal, sought()).proposes).toBe(true);
  });
});
