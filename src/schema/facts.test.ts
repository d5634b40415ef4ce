import { expect, test } from 'vitest';
import { collections } from './collections.ts';
import { correctable, correctableCollections } from './facts.ts';

test.each(correctableCollections)('every field of %s is told how it may change, once', (collection) => {
  const { fixed, grows, prose, free } = correctable[collection];
  const told = [...fixed, ...grows, ...prose, ...free];
  expect(told.toSorted()).toEqual(Object.keys(collections[collection].schema.shape).toSorted());
  expect(new Set(told).size).toBe(told.length);
});
