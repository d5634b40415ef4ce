import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tally } from '../domain/tally.ts';
import { seatPlan, type Block } from './seat-plan.ts';
import { anyList, list, numbers, party, silentList, told } from './test-votes.ts';
import { narrowest } from './labels.ts';

const plan = (votes: ReturnType<typeof list>) => seatPlan(votes, told(votes).listed, party, 'v')!;

/** The picture as a reader sees it, a character a seat: the snapshot's form. */
function drawn({ party: { code }, width, height, seats }: Block): string {
  const signs = { yes: '#', no: '/', abstain: ':', 'not voting': '=', absent: '_', unknown: '.' };
  const rows = [...new Set(seats.map(({ y }) => y))].sort((a, b) => a - b);
  const lines = rows.map((row) =>
    seats
      .filter(({ y }) => y === row)
      .sort((a, b) => a.x - b.x)
      .map(({ option }) => signs[option])
      .join(''),
  );
  return [`${code} ${width}×${height}`, ...lines].join('\n');
}

describe('the seat plan of any list', () => {
  test('has each vote once, with its party and its position', () => {
    fc.assert(
      fc.property(anyList, (votes) => {
        const { blocks } = plan(votes);
        expect(new Set(blocks.map((block) => block.party.id)).size).toBe(blocks.length);
        for (const { party: label, voters, seats } of blocks) {
          const partyVotes = votes.filter((vote) => vote.party === label.id);
          expect(voters).toBe(partyVotes.length);
          expect(tally(seats)).toEqual(tally(partyVotes));
        }
        expect(blocks.reduce((sum, { voters }) => sum + voters, 0)).toBe(votes.length);
      }),
    );
  });

  test('keeps every seat with its outline within its block, and every block within a telephone', () => {
    fc.assert(
      fc.property(anyList, (votes) => {
        for (const { width, height, side, seats } of plan(votes).blocks) {
          expect(width).toBeLessThanOrEqual(narrowest);
          const left = seats.map(({ x }) => x);
          const top = seats.map(({ y }) => y);
          expect(Math.min(...left, ...top)).toBeGreaterThanOrEqual(0.5);
          expect(Math.max(...left) + side + 0.5).toBeLessThanOrEqual(width);
          expect(Math.max(...top) + side + 0.5).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  test('lays no seat over another', () => {
    fc.assert(
      fc.property(anyList, (votes) => {
        for (const { side, seats } of plan(votes).blocks) {
          const apart = seats.flatMap((a, index) =>
            seats.slice(index + 1).map((b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))),
          );
          expect(Math.min(...apart)).toBeGreaterThan(side + 1);
        }
      }),
    );
  });

  test('has finite numbers only, and is the same whatever order the source names people in', () => {
    fc.assert(
      fc.property(anyList, (votes) => {
        expect(numbers(plan(votes)).every(Number.isFinite)).toBe(true);
        expect(plan(votes.toReversed())).toEqual(plan(votes));
      }),
    );
  });
});

test('where no position is known, the seats are empty and dashed, and the sentence says why', () => {
  fc.assert(
    fc.property(silentList, (votes) => {
      const { blocks, patterns, sentence } = plan(votes);
      for (const { seats } of blocks)
        for (const { fill, dash } of seats) expect([fill, typeof dash]).toEqual(['none', 'string']);
      expect(patterns).toEqual([]);
      expect(sentence).toMatch(/källan inte visar hur/);
      expect(sentence).not.toMatch(/\bja\b|\bnej\b|avstod/);
    }),
  );
});

test('an empty dashed seat is nothing but an unknown position', () => {
  const { blocks } = plan(list({ a: { yes: 1, no: 1, abstain: 1, 'not voting': 1, absent: 1, unknown: 1 } }));
  const looks = blocks[0]!.seats.map(({ fill, dash }) => `${fill} ${dash ? 'dashed' : 'solid'}`);
  expect(looks).toEqual([
    'currentColor solid',
    'url(#v-hatch) solid',
    'url(#v-dots) solid',
    'url(#v-lines) solid',
    'none solid',
    'none dashed',
  ]);
});

test('there is no plan without a list, nor of more than 101', () => {
  const planned = (votes: ReturnType<typeof list>) => seatPlan(votes, told(votes).listed, party, 'v');
  expect(planned([])).toBeUndefined();
  expect(planned(list({ a: { yes: 101 } }))).toBeDefined();
  expect(planned(list({ a: { yes: 102 } }))).toBeUndefined();
});

test.each([
  ['one', { a: { yes: 1 } }, 'Rutan är den enda personen i listan: 1 ja.'],
  [
    'one of unknown position',
    { a: { unknown: 1 } },
    'Rutan är den enda personen i listan; den är tom, eftersom källan inte visar hur personen röstade.',
  ],
  [
    'some of unknown position',
    { a: { yes: 5, unknown: 2 }, b: { no: 3 } },
    'Varje ruta är en av 10 i listan, ordnade efter parti: 5 ja och 3 nej; hur 2 av dem röstade framgår inte.',
  ],
])('the sentence of %s', (_, made, sentence) =>
  expect(plan(list(made)).sentence.replaceAll('\u00a0', ' ')).toBe(sentence),
);

test.each([
  ['15, all unknown', { a: { unknown: 5 }, b: { unknown: 3 }, c: { unknown: 2 }, d: { unknown: 1 } }],
  [
    '43–38 in nine parties',
    {
      a: { yes: 26 },
      b: { no: 17, yes: 1 },
      c: { yes: 10 },
      d: { no: 8 },
      e: { no: 7, yes: 1 },
      f: { yes: 5 },
      g: { no: 3 },
      h: { no: 2 },
      i: { no: 1 },
    },
  ],
  ['6–6–1', { a: { yes: 4 }, b: { no: 3 }, c: { no: 3 }, d: { yes: 2 }, e: { abstain: 1 } }],
  ['40–38–3', { a: { yes: 40, abstain: 3 }, b: { no: 37, absent: 1 }, '-': { no: 1, 'not voting': 1 } }],
  ['a party of 50', { a: { yes: 49, unknown: 1 } }],
  ['101 of one party', { a: { yes: 60, no: 41 } }],
  ['one', { a: { yes: 1 } }],
])('the plan of %s is drawn as before (made up)', (_, made) => {
  const { blocks, key, sentence } = plan(list(made));
  expect([...blocks.map(drawn), ...key.map(({ text }) => text), sentence].join('\n')).toMatchSnapshot();
});
