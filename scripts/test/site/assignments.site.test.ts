/**
 * The register has every assignment of the content, each with a page of its own that its decision, body and
 * organisation lead to; every decision and document has a topic; every amount stands in the list of amounts.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noCache } from '../../../src/reading/entry-cache.ts';
import { readArchive } from '../../../src/reading/read-archive.ts';
import { readSite } from '../../../src/site-check/built-site.ts';

const { archive } = readArchive('src/content', noCache);
const site = readSite('dist');

const linksOf = (path: string) =>
  site.pages.find((page) => page.path === path)?.links.map(({ address }) => address) ?? [];

const assignments = archive.beslut.flatMap(({ id, data }) =>
  data.assignments.map((own) => ({ decision: id, page: `/uppdrag/${id}/${own.id}/` })),
);

test('the content has assignments', () => expect(assignments.length).toBeGreaterThan(20));

describe('every assignment', () => {
  test('stands in the register, and the register has no other', () => {
    const listed = linksOf('/uppdrag/').filter(
      (address) => /^\/uppdrag\/.*\/$/.test(address) && !address.includes('?'),
    );
    expect(listed.toSorted()).toEqual(assignments.map(({ page }) => page).toSorted());
  });

  test('is reached from its decision, and leads back to it', () => {
    for (const { decision, page } of assignments) {
      expect(linksOf(`/${decision}/`)).toContain(page);
      expect(linksOf(page)).toContain(`/${decision}/`);
    }
  });
});

test('every decision and document has a topic', () => {
  const without = [...archive.beslut, ...archive.underlag].filter(({ data }) => data.topics.length === 0);
  expect(without.map(({ id }) => id)).toEqual([]);
});

test('the list of amounts has as many as the content', () => {
  const stated = archive.beslut.flatMap(({ data }) => data.budgetEffects).length;
  const html = readFileSync('dist/kostnader/index.html', 'utf8');
  expect(html.match(/class="amount"/g)).toHaveLength(stated);
});
