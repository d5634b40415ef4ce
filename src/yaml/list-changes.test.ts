import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listChanges } from './list-changes.ts';

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'));

test('what stays between the changes is the same in both lists', () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      const changed = listChanges(before, after).toReversed();
      const applied = changed.reduce(
        (result, change) =>
          result.toSpliced(
            change.before,
            change.removed,
            ...after.slice(change.after, change.after + change.added),
          ),
        before,
      );
      expect(applied).toEqual(after);
    }),
  );
});

test('an item in the middle is replaced, and no other', () => {
  expect(listChanges([{ a: 1 }, { b: 2 }, { c: 3 }], [{ a: 1 }, { x: 2 }, { c: 3 }])).toEqual([
    { before: 1, after: 1, removed: 1, added: 1 },
  ]);
});
