/**
 * The register has every assignment of the content, each with a page of its own that its decision, body and
 * organisation lead to; every amount stands in the list of amounts.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noCache } from '../../../src/reading/entry-cache.ts';
import { readArchive } from '../../../src/reading/read-archive.ts';
import { contentRoot } from '../../../src/site/settings/content-root.ts';
import { readSite } from '../../../src/site-check/built-site.ts';
import { DIST } from './dist.ts';

const { archive } = readArchive(contentRoot(), noCache);
const site = readSite(DIST);

const linksOf = (path: string) =>
  site.pages.find((page) => page.path === path)?.links.map(({ address }) => address) ?? [];

const assignments = archive.beslut.flatMap(({ id, data }) =>
  data.assignments.map((assignment) => ({ decision: id, page: `/uppdrag/${id}/${assignment.id}/` })),
);

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

test('the list of amounts has as many as the content', () => {
  const stated = archive.beslut.flatMap(({ data }) => data.budgetEffects).length;
  const html = readFileSync(`${DIST}/kostnader/index.html`, 'utf8');
  expect(html.match(/class="amount"/g)).toHaveLength(stated);
});
