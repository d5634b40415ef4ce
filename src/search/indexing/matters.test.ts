import { expect, test } from 'vitest';
import { searchKinds } from '../../site/search-kinds.ts';
import { byMatter } from './matters.ts';

const page = (url: string, arenden?: string, slag: string = searchKinds.decision) => ({
  url,
  content: '',
  meta: { slag, ...(arenden ? { arenden } : {}) },
  filters: {},
  anchors: [],
});
const together = (pages: Parameters<typeof byMatter>[0]) =>
  byMatter(pages).map(({ matters, decisions, others }) =>
    [matters, decisions, others].map((part) => part.map(({ url }) => url).join(' ')).join(' | '),
  );

test('the pages of a matter stand together, where the first of them stood: its own, decisions, all else', () => {
  const pages = [
    page('uppdrag', '/a/1/', searchKinds.assignment),
    page('avslag', '/a/1/'),
    page('annat'),
    page('tillstyrkan', '/a/1/'),
    page('arende', '/a/1/', searchKinds.matter),
  ];
  expect(together(pages)).toEqual(['arende | avslag tillstyrkan | uppdrag', ' | annat | ']);
});

test('what settles many matters at once does not make one of them', () => {
  const pages = [page('budget', '/a/1/, /a/2/, /a/3/, /a/4/'), page('ett', '/a/1/'), page('fyra', '/a/4/')];
  expect(together(pages)).toEqual([' | budget | ', ' | ett | ', ' | fyra | ']);
});
