import { describe, expect, test } from 'vitest';
import { kindsOf } from './kinds-of.ts';

const kind = { severity: 'error', title: 'Fel', advice: 'Rätta.', reason: 'Så är det.' };

describe('kinds of fault in a file of data', () => {
  test('get their codes, and keep what they say', () =>
    expect(kindsOf({ kinds: { 'ett-fel': kind } })).toEqual({ 'ett-fel': { code: 'ett-fel', ...kind } }));

  test('share reasons by name', () =>
    expect(
      kindsOf({
        reasons: { whole: 'Halvt är inget.' },
        kinds: { 'ett-fel': { ...kind, reason: '{whole} Så är det.' } },
      })['ett-fel'].reason,
    ).toBe('Halvt är inget. Så är det.'));

  test.each([
    ['a severity that there is none of', { ...kind, severity: 'eror' }],
    ['a reason that there is none of', { ...kind, reason: '{hole}' }],
  ])('stop the program with %s', (_, wrong) =>
    expect(() => kindsOf({ reasons: { whole: 'Halvt är inget.' }, kinds: { 'ett-fel': wrong } })).toThrow(),
  );
});
