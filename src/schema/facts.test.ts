import { expect, test } from 'vitest';
import type { FieldPath } from '../domain/fault.ts';
import { collections } from './collections.ts';
import { correctable, correctableCollections, type FactFields } from './facts.ts';
import { schemaAt } from './walk.ts';

test.each(correctableCollections)('every field of %s is told how it may change, once', (collection) => {
  const { fixed, grows, prose, free } = correctable[collection];
  const told = [...fixed, ...grows, ...prose, ...free];
  expect(told.toSorted()).toEqual(Object.keys(collections[collection].schema.shape).toSorted());
  expect(new Set(told).size).toBe(told.length);
});

test.each(correctableCollections)(
  'the fields of %s that may be added to within others are there',
  (collection) => {
    const { fixed, growsWithin }: FactFields = correctable[collection];
    for (const name of growsWithin) {
      const [outer = '', ...inner] = name.split('.');
      expect(fixed).toContain(outer);
      const at = (path: FieldPath) => schemaAt(collections[collection].schema, {}, path);
      const path = inner.reduce<FieldPath>(
        // In a list it is in each member.
        (place, step) => (at([...place, 0]) ? [...place, 0, step] : [...place, step]),
        [outer],
      );
      expect(at(path), name).toBeDefined();
    }
  },
);
