import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partyTallies, tally } from '../domain/tally.ts';
import { partyBars } from './party-bars.ts';
import { anyList, list, numbers, party, silentList, told, totals } from './test-votes.ts';

const someKnown = anyList.filter((votes) => votes.some(({ option }) => option !== 'unknown'));
const bars = (votes: ReturnType<typeof list>) => partyBars(told(votes), party, 'v')!;

describe('the bars of any list with a known position', () => {
  test('have each vote once, and its position: unknown is drawn as unknown', () => {
    fc.assert(
      fc.property(someKnown, (votes) => {
        for (const bar of bars(votes).bars) {
          const counts = tally(votes.filter((vote) => vote.party === bar.party.id));
          const drawn = Object.fromEntries(bar.segments.map(({ option, count }) => [option, count]));
          expect(drawn).toEqual(Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)));
        }
        expect(bars(votes).bars.map((bar) => bar.party.id)).toEqual(
          partyTallies(votes).map((row) => row.party),
        );
      }),
    );
  });

  test('are as long as the party is large: the largest fills the frame and none leaves it', () => {
    fc.assert(
      fc.property(someKnown, (votes) => {
        const rows = partyTallies(votes);
        for (const [index, bar] of bars(votes).bars.entries()) {
          let end = 0;
          for (const { x, width } of bar.segments) {
            expect(x).toBeCloseTo(end, 6);
            expect(width).toBeGreaterThan(0);
            end = x + width;
          }
          expect(end).toBeCloseTo((rows[index]!.voters / rows[0]!.voters) * 100, 2);
        }
      }),
    );
  });

  test('have finite numbers only, and are the same whatever order the source names people in', () => {
    fc.assert(
      fc.property(someKnown, (votes) => {
        expect(numbers(bars(votes)).every(Number.isFinite)).toBe(true);
        expect(bars(votes.toReversed())).toEqual(bars(votes));
      }),
    );
  });
});

test('there are no bars without a list, nor where no position is known', () => {
  expect(partyBars(told([]), party, 'v')).toBeUndefined();
  fc.assert(fc.property(silentList, (votes) => partyBars(told(votes), party, 'v') === undefined));
});

test('what is known of a party is the least there can be, while some of it is unknown', () => {
  const { bars: drawn, sentence } = bars(
    list({ a: { yes: 2, unknown: 1 }, b: { unknown: 2 }, c: { no: 1 } }),
  );
  expect(drawn.map(({ figures }) => figures.join(' ').replaceAll('\u00a0', ' '))).toEqual([
    'minst 2 ja 1 framgår inte',
    '2 framgår inte',
    '1 nej',
  ]);
  expect(sentence.replaceAll('\u00a0', ' ')).toBe(
    'Röster per parti: Påhittade A minst 2 ja och 1 framgår inte; Påhittade B 2 framgår inte; Påhittade C 1 nej.',
  );
});

test('a list that lacks a vote, or has more than the totals, is not drawn as if it were whole', () => {
  const made = list({ a: { yes: 2 }, b: { no: 2 } });
  const figures = (printed: ReturnType<typeof totals>) =>
    partyBars(told(made, printed), party, 'v')!.bars.flatMap((bar) => bar.figures);
  expect(figures(totals(3, 2, 0)).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    'minst 2 ja',
    '2 nej',
  ]);
  expect(figures(totals(2, 1, 0)).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    '2 ja',
    '2 nej i listan',
  ]);
});

test.each([
  ['43–38', { a: { yes: 26 }, b: { no: 17, yes: 1 }, c: { yes: 10 }, d: { no: 21, yes: 6 } }],
  ['6–6–1', { a: { yes: 4 }, b: { no: 3 }, c: { no: 3 }, d: { yes: 2 }, e: { abstain: 1 } }],
  ['a party of 50 beside one', { a: { yes: 49, no: 1 }, '-': { no: 1 } }],
  ['one', { a: { yes: 1 } }],
])('the bars of %s are drawn as before (made up)', (_, made) => expect(bars(list(made))).toMatchSnapshot());
