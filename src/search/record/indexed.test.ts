import { describe, expect, test } from 'vitest';
import { NOT_STATED } from '../../domain/unknown.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import { indexed } from './indexed.ts';
import type { SearchRecord } from './record.ts';

const record: SearchRecord = {
  kind: searchKinds.decision,
  title: 'Ny skola',
  date: { iso: '2023-12-30', last: '2024-01-02', text: '30 december 2023–2 januari 2024' },
  place: 'Nämnden, Byn',
  topics: ['Skola', 'Byggande'],
  synonyms: ['ny plugga'],
  topicSynonyms: ['plugget'],
  keys: ['§ 7', '12/2023'],
};

const heldIn = (where: 'field' | 'facet', name: string, page: SearchRecord = record) =>
  indexed(page)
    .filter((text) => text[where] === name)
    .map(({ text }) => text);

describe('the index holds of a page', () => {
  test('its title, and its topics as one text and as values to narrow by', () => {
    expect(heldIn('field', 'title')).toEqual(['Ny skola']);
    expect(heldIn('field', 'amnen')).toEqual(['Skola, Byggande']);
    expect(heldIn('facet', 'amne')).toEqual(['Skola', 'Byggande']);
  });

  test('each year that a meeting lay in, and its first day', () => {
    expect(heldIn('facet', 'ar')).toEqual(['2023', '2024']);
    expect(heldIn('field', 'dag')).toEqual(['2023-12-30']);
  });

  test('nothing of what it does not say', () => {
    const { status, manner } = record;
    expect([status, manner]).toEqual([undefined, undefined]);
    expect(
      indexed(record).filter(({ field, facet }) => field === 'innebord' || facet === 'beslutssatt'),
    ).toEqual([]);
  });

  test('that the source does not state the date, only where the page is one that has a date', () => {
    const { date, ...undated } = record;
    expect(date).toBeDefined();
    expect(heldIn('field', 'datum', undated)).toEqual([NOT_STATED]);
    expect(heldIn('facet', 'ar', undated)).toEqual([NOT_STATED]);
    expect(heldIn('field', 'dag', undated)).toEqual(['0']);
    expect(heldIn('field', 'datum', { ...undated, kind: searchKinds.person })).toEqual([]);
  });

  test('numbers that lead to a decision before other pages', () => {
    const meeting = { ...record, kind: searchKinds.meeting };
    expect(heldIn('field', 'nycklar')).toEqual(['§ 7, 12/2023']);
    expect(heldIn('field', 'bitnycklar', meeting)).toEqual(['§ 7, 12/2023']);
  });

  test('what people call it apart from what they call its topics', () => {
    expect(heldIn('field', 'sokord')).toEqual(['ny plugga']);
    expect(heldIn('field', 'amnessokord')).toEqual(['plugget']);
  });
});
