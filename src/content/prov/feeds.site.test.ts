/** Items of feeds keep their ids: readers know an item by nothing else. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Item {
  readonly id: string;
  readonly title: string;
  readonly content_html: string;
}
const { items } = JSON.parse(readFileSync('dist/flode.json', 'utf8')) as { readonly items: readonly Item[] };
const itemAt = (path: string) => items.find(({ id }) => new URL(id).pathname === path);

test('a decision is known by its address', () => {
  expect(itemAt('/jamtland-harjedalen/regionstyrelsen/2020-05-26/89/')?.title).toBe(
    'Digitala hjälpmedel för regionens personal – Regionstyrelsen 26 maj 2020 §\u00a089, Region Jämtland Härjedalen',
  );
});

test('a decision whose day is unknown says so', () => {
  expect(itemAt('/norrbotten/regionstyrelsen/odaterat/113/')?.content_html).toContain(
    'Datum: framgår inte av källan.',
  );
});
