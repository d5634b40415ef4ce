import { expect, test } from 'vitest';
import { partsOf, withContents } from './contents.ts';

const row = (id: string, heading: string) =>
  `<section class="row"> <h2 class="side" id="${id}"> ${heading} </h2> <div class="text"></div> </section>`;
const place = '<div data-contents></div>';
const many = ['beslutet', 'votering-1', 'votering-2', 'beslutsgang', 'laget', 'mer'];
const page = `<header>${place}</header>${many.map((id) => row(id, id.startsWith('votering') ? 'Omröstning' : `R&amp;D ${id}`)).join('')}`;

test('parts of the same name are numbered', () => {
  expect(partsOf(page).map(({ text }) => text)).toContain('Omröstning 2');
});

test('many parts get a list of links, in order and to where they are', () => {
  const html = withContents(page, 'På sidan', [{ id: 'kallor', text: 'Källor' }]);
  expect([...html.matchAll(/<a href="#([^"]+)">/g)].map(([, id]) => id)).toEqual([...many, 'kallor']);
  expect(html).toContain('<a href="#beslutet">R&amp;D beslutet</a>');
  expect(html).not.toContain('data-contents');
});

test('few parts get none, and nothing is left in its place', () => {
  expect(withContents(page, 'På sidan')).toBe(page.replace(place, ''));
});

test('a heading without an address is left out', () => {
  expect(partsOf('<h2 class="side"> Jäv </h2>')).toEqual([]);
});
