import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('the canonical form', () => {
  test('sorts properties at every depth and keeps lists in their order', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }, 'å'], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1},"å"]}');
  });

  test('leaves out what is undefined, so that an absent property and an undefined one are the same', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe(canonicalJson({ b: 1 }));
  });

  test.each([[NaN], [1.5], [undefined], [() => 1]])('is refused for %s', (value) => {
    expect(() => canonicalJson([value])).toThrow(TypeError);
  });

  test('reads back as the same value', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('tree')), fc.dictionary(fc.string(), tie('tree'))),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });

  test('does not depend on the order in which properties were written', () => {
    const members = fc.uniqueArray(fc.tuple(fc.string(), fc.integer()), { selector: ([name]) => name });
    fc.assert(
      fc.property(members, (drawn) => {
        expect(canonicalJson(Object.fromEntries(drawn))).toBe(
          canonicalJson(Object.fromEntries(drawn.toReversed())),
        );
      }),
    );
  });
});
