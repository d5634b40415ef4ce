import { describe, expect, test } from 'vitest';
import { figures, type Figures } from './figures.ts';
import { decisionCitation, remark, voteCitation } from './index.ts';
import { reference, type CitedPlace } from './reference.ts';

const place: CitedPlace = {
  organization: 'Exempelregionen',
  body: 'Regionstyrelsen',
  date: '26 maj 2020',
  paragraph: '§ 89',
  title: 'Cykelbana till Påhittan',
};
const without = <T extends object>(fields: T, ...names: (keyof T)[]): T =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name as keyof T))) as T;

describe('a reference', () => {
  test.each<[string, CitedPlace, string]>([
    ['to a decision', place, 'Exempelregionen, regionstyrelsen, 26 maj 2020, § 89, Cykelbana till Påhittan.'],
    [
      'to a vote event',
      { ...place, vote: 2 },
      'Exempelregionen, regionstyrelsen, 26 maj 2020, § 89, Cykelbana till Påhittan, votering 2.',
    ],
    [
      'without a date in the source',
      without(place, 'date'),
      'Exempelregionen, regionstyrelsen, odaterat, § 89, Cykelbana till Påhittan.',
    ],
    [
      'without a § in the source',
      without(place, 'paragraph'),
      'Exempelregionen, regionstyrelsen, 26 maj 2020, paragraf framgår inte, Cykelbana till Påhittan.',
    ],
    [
      'with neither',
      without(place, 'date', 'paragraph'),
      'Exempelregionen, regionstyrelsen, odaterat, paragraf framgår inte, Cykelbana till Påhittan.',
    ],
    [
      'to a title that is a question',
      { ...place, title: 'Ska den byggas?' },
      'Exempelregionen, regionstyrelsen, 26 maj 2020, § 89, Ska den byggas?',
    ],
  ])('%s', (_, votePlace, text) => expect(reference(votePlace)).toBe(text));

  test('keeps the names inside a body’s name', () => {
    expect(reference({ ...place, body: 'Överförmyndarnämnden i Östra Exempelby' })).toContain(
      ', överförmyndarnämnden i Östra Exempelby,',
    );
  });
});

const vote: Figures = {
  question: 'Ska banan byggas?',
  totals: '9 ja, 6 nej, 0 avstod. Frånvarande: framgår inte av källan.',
  result: 'Ja-sidan vann.',
  rule: 'enkel majoritet',
  yesMeans: 'Banan byggs.',
  noMeans: 'Banan byggs inte',
  sources: [{ title: 'Protokoll', publisher: 'Exempelregionen' }],
};

describe('figures as text', () => {
  test('say what they mean and where they come from', () => {
    expect(figures(vote)).toBe(
      'Frågan: Ska banan byggas? 9 ja, 6 nej, 0 avstod. Frånvarande: framgår inte av källan. Ja-sidan vann. Avgjordes med: enkel majoritet. ' +
        'Ja betydde: Banan byggs. Nej betydde: Banan byggs inte. Källa: Protokoll, Exempelregionen.',
    );
  });

  test('say what the source does not state, and make nothing of it', () => {
    const silent = figures({
      question: 'Ska banan byggas?',
      totals: 'Ja, nej, avstod, frånvarande: framgår inte av källan.',
      result: 'Utfallet framgår inte av källan.',
      sources: [],
    });
    expect(silent).toBe(
      'Frågan: Ska banan byggas? Ja, nej, avstod, frånvarande: framgår inte av källan. Utfallet framgår inte av källan. ' +
        'Avgjordes med: framgår inte av källan. Ja betydde: framgår inte av källan. Nej betydde: framgår inte av källan.',
    );
    expect(silent).not.toMatch(/\d|vann/);
  });

  test('never leave out that the source’s own figures differ', () => {
    expect(figures({ ...vote, discrepancy: 'Listan har 10 ja' })).toContain(' Listan har 10 ja. Källa:');
  });

  test('name every source', () => {
    const sources = [...vote.sources, { title: 'Bilaga 8', publisher: 'Exempelregionen' }];
    expect(figures({ ...vote, sources })).toMatch(
      /Källa: Protokoll, Exempelregionen; Bilaga 8, Exempelregionen\.$/,
    );
  });
});

describe('what follows the address', () => {
  test.each([
    [{ read: '2026-11-22', checksum: '2:7f3a-09bc' }, '(läst 22 november 2026, kontrollsumma 2:7f3a-09bc).'],
    [{ read: '2026-11-22' }, '(läst 22 november 2026).'],
    [{ checksum: '2:7f3a-09bc' }, '(kontrollsumma 2:7f3a-09bc).'],
    [{}, ''],
  ])('%j', (known, text) => expect(remark(known)).toBe(text));
});

describe('the texts of a page', () => {
  const page = { place, path: '/ort/89/', site: 'Webbplatsen' };
  const counted = (number: number) => ({ ...vote, number, path: `/ort/89/votering-${number}/` });

  test('without a vote are the reference alone', () => {
    const { texts } = decisionCitation(page, []);
    expect(texts.map(({ name, path, ofThisPage }) => [name, path, ofThisPage])).toEqual([
      ['Källhänvisning', '/ort/89/', true],
    ]);
    expect(texts[0]?.text).toMatch(/Påhittan\. Webbplatsen,$/);
  });

  test('lead, for the figures of a vote, to the page of the vote', () => {
    const { texts } = decisionCitation(page, [counted(1), counted(2)]);
    expect(texts.slice(1).map(({ name, path, ofThisPage }) => [name, path, ofThisPage])).toEqual([
      ['Votering 1 i siffror', '/ort/89/votering-1/', false],
      ['Votering 2 i siffror', '/ort/89/votering-2/', false],
    ]);
  });

  test('of a vote are its reference and its figures, and the rows of parties where there are any', () => {
    const votePage = { ...page, place: { ...place, vote: 1 }, path: '/ort/89/votering-1/' };
    const { texts, addresses } = voteCitation(votePage, vote, true);
    expect(texts.map(({ path, ofThisPage }) => [path, ofThisPage])).toEqual([
      ['/ort/89/votering-1/', true],
      ['/ort/89/votering-1/', true],
    ]);
    expect(texts[0]?.text).toContain('votering 1. Webbplatsen,');
    expect(addresses).toBeDefined();
    expect(voteCitation(votePage, vote, false).addresses).toBeUndefined();
  });

  test('have different names, since their buttons are told apart by them', () => {
    const { texts } = decisionCitation(page, [counted(1), counted(2)]);
    expect(new Set(texts.map(({ action }) => action)).size).toBe(texts.length);
  });
});
