import { describe, expect, test } from 'vitest';
import { missed, table, type PageFigures } from './report.ts';

const page = (more: Partial<PageFigures> = {}): PageFigures => ({
  name: 'a decision without a vote',
  path: '/x/',
  bytes: 8_700,
  scriptBytes: 1_200,
  noindex: false,
  performance: 100,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  wanting: [],
  ...more,
});

describe('the figures of pages', () => {
  test('within their limits give no complaint', () => {
    expect(missed([page()])).toEqual([]);
  });

  test('name the page and the limit that is missed', () => {
    expect(missed([page({ bytes: 14_001, performance: 99 })])).toEqual([
      'a decision without a vote: 14,0 kB, gränsen är 14,0',
      'a decision without a vote: performance 99, gränsen är 100',
    ]);
  });

  test('hold the weight limit only for the page that has one', () => {
    expect(missed([page({ name: 'a vote', bytes: 50_000 })])).toEqual([]);
  });

  test('stand a line a page, with what was found wanting last', () => {
    const lines = table([page({ wanting: ['color-contrast'] })]).split('\n');
    expect(lines[1]).toMatch(/^a decision without a vote\s+8,7\s+1,2\s+100.*color-contrast$/);
  });
});
