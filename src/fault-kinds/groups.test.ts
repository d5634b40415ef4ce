import { describe, expect, test } from 'vitest';
import { SLUG } from '../domain/addresses.ts';
import { faultGroups } from './groups.ts';

const kinds = faultGroups.flatMap((group) => group.kinds);

describe('the kinds of fault', () => {
  test('each has a code of its own, which can be part of an address', () => {
    const codes = kinds.map((kind) => kind.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(SLUG);
  });

  test.each(kinds)('$code says what is wrong, what to do and why, in whole sentences', (kind) => {
    expect(kind.title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(kind.advice).toMatch(/^\p{Lu}.*[.?]$/su);
    expect(kind.reason).toMatch(/^\p{Lu}.*[.?]$/su);
  });
});
