import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKnown, UNKNOWN } from '../domain/unknown.ts';
import { barPicture } from './bar.ts';
import { drawnTotals, numbers, totals } from './test-votes.ts';

describe('the bar of any printed totals', () => {
  test('fills the frame: its segments meet, add up to the width, and none is outside', () => {
    fc.assert(
      fc.property(drawnTotals, (any) => {
        const { segments } = barPicture(any, 'v')!;
        let end = 0;
        for (const { x, width } of segments) {
          expect(x).toBeCloseTo(end, 6);
          expect(width).toBeGreaterThan(0);
          end = x + width;
        }
        expect(end).toBeCloseTo(100, 6);
      }),
    );
  });

  test('has the printed figure of ja, nej and avstår, each once, and nothing else', () => {
    fc.assert(
      fc.property(drawnTotals, (any) => {
        const drawn = barPicture(any, 'v')!.segments.map(({ option, count }) => [option, count]);
        const printed = (['yes', 'no', 'abstain'] as const)
          .map((option) => [option, any[option]])
          .filter(([, figure]) => isKnown(figure) && figure !== 0);
        expect(drawn).toEqual(printed);
      }),
    );
  });

  test('has finite numbers only', () => {
    fc.assert(
      fc.property(drawnTotals, (any) => {
        const picture = barPicture(any, 'v')!;
        expect(numbers(picture).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('there is no bar', () => {
  test.each([
    ['where no total is printed', totals(UNKNOWN, UNKNOWN)],
    ['where only ja is printed: it would look unanimous', totals(9, UNKNOWN)],
    ['where only nej is printed', totals(UNKNOWN, 6, 0)],
    ['where nobody voted', totals(0, 0, 0)],
    ['where those absent are all there is', totals(0, 0, UNKNOWN, 13)],
  ])('%s', (_, none) => expect(barPicture(none, 'v')).toBeUndefined());
});

describe('a bar', () => {
  test('does not draw abstentions that are not printed', () => {
    const { segments } = barPicture(totals(9, 6), 'v')!;
    expect(segments.map(({ option }) => option)).toEqual(['yes', 'no']);
  });

  test('keeps those absent out of the proportions', () => {
    const { segments } = barPicture(totals(6, 6, 0, 3), 'v')!;
    expect(segments.map(({ width }) => width)).toEqual([50, 50]);
  });

  test('tells ja, nej and avstår apart by pattern, and has only the patterns that it uses', () => {
    const { segments, patterns } = barPicture(totals(6, 6, 1), 'v7')!;
    expect(segments.map(({ fill }) => fill)).toEqual(['currentColor', 'url(#v7-hatch)', 'url(#v7-dots)']);
    expect(patterns.map(({ id }) => id)).toEqual(['v7-hatch', 'v7-dots']);
    expect(barPicture(totals(6, 0), 'v7')?.patterns).toEqual([]);
  });

  test.each([
    ['9–6–0', totals(9, 6, 0)],
    ['43–38', totals(43, 38)],
    ['6–6–1', totals(6, 6, 1)],
    ['40–38–3 with two absent', totals(40, 38, 3, 2)],
    ['51–49–1, of 101', totals(51, 49, 1)],
    ['79–1–1', totals(79, 1, 1)],
    ['1–0–0, one voter', totals(1, 0, 0)],
  ])('of %s is drawn as before (made up)', (_, made) => expect(barPicture(made, 'v')).toMatchSnapshot());
});
