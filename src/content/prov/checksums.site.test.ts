/** A check sum that somebody has quoted stands on its page, after the one of the latest version. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noCache } from '../../reading/entry-cache.ts';
import { readArchive } from '../../reading/read-archive.ts';
import { attribute, elements, parsePage, wordsOf } from '../../site-check/tree.ts';

/** What stood on the pages when the site was first published. That these are still so is proven from the content. */
const first = JSON.parse(readFileSync(join(import.meta.dirname, 'published-checksums.json'), 'utf8')) as {
  readonly votes: Readonly<Record<string, string>>;
  readonly decisions: Readonly<Record<string, string>>;
};
const { archive } = readArchive(join(import.meta.dirname, '..'), noCache);
const corrected = archive.beslut.flatMap(({ id, data }) => (data.corrections.length > 0 ? [`/${id}/`] : []));
const shown = Object.entries({ ...first.votes, ...first.decisions }).filter(
  ([address]) =>
    existsSync(`dist${address}index.html`) && !corrected.some((decision) => address.startsWith(decision)),
);

test('some of the first pages are as they were', () => expect(shown.length).toBeGreaterThan(10));

test.each(shown)('%s shows the sum that it was published with, after the latest', (address, sum) => {
  const page = parsePage(readFileSync(`dist${address}index.html`, 'utf8'));
  const sums = [...elements(page)]
    .filter((element) => attribute(element, 'class') === 'check-sum')
    .map(wordsOf);
  expect(sums[0]).toMatch(/^\d+:[0-9a-f]{4}-[0-9a-f]{4}$/);
  expect(sums.slice(1)).toContain(sum);
});
