import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount } from './budget.ts';

/** Reads the words back: what a reader takes the amount to be. */
function read(words: string): number {
  const [, number = '', unit] =
    /^(.+?) (?:(miljoner|miljon|miljarder|miljard) )?kron(?:a|or)$/.exec(words) ?? [];
  const thousandths = { miljon: 1e3, miljoner: 1e3, miljard: 1e6, miljarder: 1e6 }[unit ?? ''];
  const plain = number.replace(/[\s\u00a0]/g, '').replace('−', '-');
  if (thousandths === undefined) return Number(plain);
  const [, sign, whole, decimals = ''] = /^(-?)(\d+)(?:,(\d+))?$/.exec(plain) ?? [];
  const value = Number(`${whole}${decimals.padEnd(3, '0')}`) * thousandths;
  return sign === '-' ? -value : value;
}

describe('formatAmount', () => {
  it.each([
    [0, '0 kronor'],
    [1, '1 krona'],
    [500_000, '500\u00a0000 kronor'],
    [999_999, '999\u00a0999 kronor'],
    [1_000_000, '1 miljon kronor'],
    [1_500_000, '1,5 miljoner kronor'],
    [135_000_000, '135 miljoner kronor'],
    [1_000_000_000, '1 miljard kronor'],
    [1_250_000_000, '1,25 miljarder kronor'],
    [-2_000_000, '−2 miljoner kronor'],
    [-1_000_000, '−1 miljon kronor'],
  ])('writes %i as %s', (kronor, words) => expect(formatAmount(kronor)).toBe(words));

  it.each([1_010_000, 4_350_000, 2_020_000])(
    'writes %i in millions, whatever binary fractions make of it',
    (kronor) => {
      expect(formatAmount(kronor)).toMatch(/miljoner kronor$/);
    },
  );

  it('rounds nothing away: an amount that needs more decimals is written in kronor', () => {
    expect(formatAmount(1_234_567)).toBe('1\u00a0234\u00a0567 kronor');
    expect(formatAmount(20_178_000)).toBe('20\u00a0178\u00a0000 kronor');
    expect(formatAmount(1_234_567_000)).toBe('1\u00a0234\u00a0567\u00a0000 kronor');
  });

  it('always says the exact amount', () => {
    const amount = fc.oneof(
      fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousands) => thousands * 1_000),
      fc.integer({ min: -100_000, max: 100_000 }).map((millions) => millions * 1_000_000),
    );
    fc.assert(
      fc.property(amount, (kronor) => {
        expect(read(formatAmount(kronor))).toBe(kronor);
      }),
      { numRuns: 1000 },
    );
  });
});
