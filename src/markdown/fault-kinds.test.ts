import { expect, test } from 'vitest';
import { SLUG } from '../domain/addresses.ts';
import { faultKinds } from './fault-kinds.ts';

test('every kind has a code of its own that can be an address, and whole sentences', () => {
  const codes = faultKinds.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { code, title, advice, reason } of faultKinds) {
    expect(code).toMatch(SLUG);
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(advice).toMatch(/^\p{Lu}.*[.)]$/u);
    expect(reason).toMatch(/^\p{Lu}.*\.$/u);
  }
});
