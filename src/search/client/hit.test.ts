import { describe, expect, test } from 'vitest';
import { NOT_STATED } from '../../domain/unknown.ts';
import { searchKinds } from '../record.ts';
import type { Fragment, Section } from './engine.ts';
import { hitFrom } from './hit.ts';

const fragment: Fragment = {
  url: '/a/',
  content: 'Ett två. Tre fyra fem.',
  meta: { title: 'Rubrik', plats: 'Regionstyrelsen', slag: searchKinds.decision, datum: '5 april 2023' },
  excerpt: 'Ett två',
  plain_excerpt: 'Ett två',
  sub_results: [],
  anchors: [],
};
const section = (id: string, scores: number[]): Section => ({
  title: `Om ${id}`,
  url: `/a/#${id}`,
  anchor: { id },
  excerpt: `<mark>${id}</mark>`,
  plain_excerpt: id,
  weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
});

describe('a result', () => {
  const shown = (own: Fragment) =>
    hitFrom(own)
      .excerpt.map(({ text }) => text)
      .join('');

  test('shows the beginning of the page where the hit is in its title', () => {
    expect(shown(fragment)).toBe(fragment.content);
    expect(shown({ ...fragment, content: 'ord '.repeat(99) })).toMatch(/ord …$/);
    expect(hitFrom(fragment).section).toBeUndefined();
  });

  test('shows nothing beyond the first heading then', () => {
    const anchors = [
      { element: 'a', location: 1 },
      { element: 'h2', location: 2 },
    ];
    expect(shown({ ...fragment, anchors })).toBe('Ett två.');
  });

  test('leads to the section with the weightiest hits', () => {
    const { section: found } = hitFrom({
      ...fragment,
      sub_results: [section('två', [1, 1]), section('tre', [3])],
    });
    expect(found).toEqual({ href: '/a/#tre', text: 'Om tre' });
  });

  test('has a date that the source does not state, which is not the same as none', () => {
    expect(hitFrom({ ...fragment, meta: { ...fragment.meta, datum: NOT_STATED } }).date?.stated).toBe(false);
    expect(hitFrom({ ...fragment, meta: { title: 'Ämne' } }).date).toBeUndefined();
  });

  test('that only proposes says so', () => {
    expect(hitFrom(fragment).proposes).toBe(false);
    expect(hitFrom({ ...fragment, meta: { ...fragment.meta, slag: searchKinds.proposal } }).proposes).toBe(
      true,
    );
  });
});
