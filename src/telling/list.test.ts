import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNKNOWN } from '../domain/unknown.ts';
import { countedOptions, type Totals, type VoteOption } from '../domain/vote.ts';
import { countVotes, listKnowledge } from './list.ts';

type Row = { readonly party: string; readonly option: VoteOption };
const parties = ['a', 'b'];
const positions = ['yes', 'no', 'abstain', 'absent', 'not voting'] as const;
type Position = (typeof positions)[number];

const totals = (
  yes: number | 'unknown',
  no: number | 'unknown',
  abstain: number | 'unknown' = UNKNOWN,
  absent: number | 'unknown' = UNKNOWN,
): Totals => ({ yes, no, abstain, absent });

/** "a:yes a:unknown b:no" */
const list = (text: string): Row[] =>
  text.split(' ').flatMap((part) => {
    const [party = '', option] = part.split(':');
    return option ? [{ party, option: option as VoteOption }] : [];
  });
const of = (rows: readonly Row[], option: VoteOption) => rows.filter((row) => row.option === option).length;

/** "a:yes a:unknown b:no" and its printed totals, as the counts of a party: "yes 1, no ≥ 0 …". */
const told = (printed: Totals, text: string, party = 'a') => {
  const rows = list(text);
  const counts = countVotes(
    printed,
    rows,
    listKnowledge(printed, rows),
  )(rows.filter((row) => row.party === party));
  const signs = { exact: '', 'at-least': 'minst ', 'not-stated': '–', 'in-list': 'i listan ' };
  return Object.fromEntries(
    Object.entries(counts).map(([option, { certainty, count }]) => [
      option,
      certainty === 'not-stated' ? '–' : `${signs[certainty]}${count}`,
    ]),
  );
};

describe('how complete a list is', () => {
  test.each([
    ['the numbers and the list agree', totals(2, 1, 0), 'a:yes a:yes b:no', 'full-list', 0],
    ['abstentions are not printed', totals(2, 1), 'a:yes a:yes b:no', 'full-list', 0],
    ['a name is missing', totals(3, 2, 0), 'a:yes a:yes b:no b:no', 'incomplete-list', 1],
    [
      'names are missing beside an unknown position',
      totals(3, 2, 0),
      'a:yes a:unknown b:no',
      'incomplete-list',
      2,
    ],
    ['an unknown position fills the gap', totals(2, 1, 0), 'a:yes a:unknown b:no', 'unknown-positions', 0],
    ['an abstention is missing', totals(1, 1, 1), 'a:yes b:no', 'incomplete-list', 1],
    ['those absent are never named', totals(1, 1, 0, 7), 'a:yes b:no', 'full-list', 0],
    ['only some of those absent are named', totals(1, 1, 0, 2), 'a:yes b:no b:absent', 'incomplete-list', 1],
    ['the list has more than the numbers', totals(1, 1, 0), 'a:yes a:yes b:no', 'contradicted-list', 0],
    ['a vote stands on the other side', totals(2, 1), 'a:yes b:no b:no', 'contradicted-list', 0],
    ['nej is not printed', totals(1, UNKNOWN), 'a:yes b:no', 'list-only', 0],
    ['no number is printed', totals(UNKNOWN, UNKNOWN), 'a:yes', 'list-only', 0],
    ['there is no list', totals(9, 6), '', 'totals-only', 0],
    ['there is no list and only one number', totals(9, UNKNOWN), '', 'partial-totals', 0],
    ['there is nothing', totals(UNKNOWN, UNKNOWN), '', 'nothing-stated', 0],
  ])('%s', (_, printed, text, level, lacks) => {
    const known = listKnowledge(printed, list(text));
    expect([known.level, known.lacksNames]).toEqual([level, lacks]);
  });

  test('tells ja and nej that are missing from other names that are', () => {
    expect(listKnowledge(totals(2, 1, 1), list('a:yes b:no'))).toMatchObject({
      lacksNames: 2,
      lacksVotes: 1,
    });
  });

  test('says what a list has too many of', () => {
    expect(listKnowledge(totals(2, 1), list('a:yes b:no b:no')).excesses).toEqual([
      { option: 'no', printed: 1, listed: 2 },
    ]);
  });
});

describe('a party’s counts', () => {
  test('are exact where list and numbers agree, and not stated where the source prints no number', () => {
    expect(told(totals(2, 1, 0), 'a:yes a:yes b:no')).toEqual({
      yes: '2',
      no: '0',
      abstain: '0',
      absent: '–',
      'not voting': '–',
      unknown: '0',
    });
    expect(told(totals(2, 1), 'a:yes a:yes b:no')['abstain']).toBe('–');
  });

  test('are the least there can be in the position of which a name is missing, and exact in the others', () => {
    const missing = [totals(3, 2, 0), 'a:yes a:yes b:no b:no'] as const;
    expect(told(...missing)).toMatchObject({ yes: 'minst 2', no: '0', abstain: '0' });
    expect(told(...missing, 'b')).toMatchObject({ yes: '–', no: '2' });
  });

  test('are the least there can be for a party with an unknown position, whatever the totals leave open', () => {
    const silent = [totals(2, 1, 0, 0), 'a:yes a:unknown b:no'] as const;
    expect(told(...silent)).toMatchObject({
      yes: 'minst 1',
      no: '–',
      abstain: '–',
      absent: '0',
      unknown: '1',
    });
    expect(told(...silent, 'b')).toMatchObject({ yes: '0', no: '1', abstain: '0' });
  });

  test('are those of the list, and no more, where it contradicts the totals', () => {
    expect(told(totals(2, 1, 0), 'a:yes b:no a:no')).toMatchObject({
      yes: 'minst 1',
      no: 'i listan 1',
      abstain: '0',
    });
  });
});

/** Ways of giving `count` voters a position each, as how many take each. */
function* spreads(
  count: number,
  options: readonly Position[] = positions,
): Generator<Record<string, number>> {
  const [first, ...rest] = options;
  if (first === undefined) return;
  if (rest.length === 0) return yield { [first]: count };
  for (let taken = 0; taken <= count; taken += 1)
    for (const spread of spreads(count - taken, rest)) yield { [first]: taken, ...spread };
}

/** All ways of giving those of unknown position one: the rows again, each with a position. */
function* filled(rows: readonly Row[]): Generator<Row[]> {
  const index = rows.findIndex(({ option }) => option === 'unknown');
  if (index === -1) return yield [...rows];
  for (const option of positions)
    yield* filled(rows.map((row, place) => (place === index ? { ...row, option } : row)));
}

const MOST_ADDED = 6;

/**
 * Every list that could be the whole one: unknown positions filled, and names added, so that each printed number is
 * met. Names are added for what the list need not tell of, and else only where it cannot do without.
 */
function completions(printed: Totals, rows: readonly Row[]) {
  const isFree = (option: Position) =>
    option === 'not voting' ||
    printed[option] === UNKNOWN ||
    (option === 'absent' && of(rows, 'absent') === 0);
  const all: { rows: Row[]; added: Record<string, number>; needed: number }[] = [];
  for (const complete of filled(rows))
    for (let count = 0; count <= MOST_ADDED; count += 1)
      for (const added of spreads(count)) {
        const meets = countedOptions.every(
          (option) =>
            printed[option] === UNKNOWN || of(complete, option) + (added[option] ?? 0) === printed[option],
        );
        const needed = positions.reduce(
          (sum, option) => sum + (isFree(option) ? 0 : (added[option] ?? 0)),
          0,
        );
        if (meets) all.push({ rows: complete, added, needed });
      }
  const fewest = Math.min(...all.map(({ needed }) => needed));
  return { fewest, all: fewest === 0 ? all.filter(({ needed }) => needed === 0) : all };
}

const anyRows = fc
  .array(
    fc.record({
      party: fc.constantFrom(...parties),
      option: fc.constantFrom<VoteOption>(
        'yes',
        'no',
        'abstain',
        'absent',
        'not voting',
        'unknown',
        'yes',
        'no',
      ),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .filter((rows) => of(rows, 'unknown') <= 2);

/** Numbers near those of the list, or none. */
const near = (count: number) =>
  fc.oneof(
    fc.constant(UNKNOWN),
    fc.constant(count),
    fc.integer({ min: Math.max(0, count - 1), max: count + 1 }),
  );
const anyCase = anyRows.chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    printed: fc.record({
      yes: near(of(rows, 'yes')),
      no: near(of(rows, 'no')),
      abstain: near(of(rows, 'abstain')),
      absent: near(of(rows, 'absent')),
    }),
  }),
);

describe('beside every list that could be the whole one', () => {
  test('no count is exact that another list would change, and none is doubted that all of them share', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, printed }) => {
        const known = listKnowledge(printed, rows);
        const { all } = completions(printed, rows);
        fc.pre(known.level !== 'contradicted-list');
        for (const party of parties) {
          const part = rows.filter((row) => row.party === party);
          const counts = countVotes(printed, rows, known)(part);
          for (const option of positions) {
            const { certainty, count } = counts[option];
            // Who was added may be of any party, and so of this.
            const least = all.map((list) =>
              of(
                list.rows.filter((row) => row.party === party),
                option,
              ),
            );
            const most = all.map((list, index) => (least[index] ?? 0) + (list.added[option] ?? 0));
            expect(count).toBe(of(part, option));
            if (certainty === 'exact')
              expect([Math.min(...least), Math.max(...most)]).toEqual([count, count]);
            else {
              expect(Math.min(...least)).toBeGreaterThanOrEqual(count);
              if (of(part, 'unknown') === 0) expect(Math.max(...most)).toBeGreaterThan(count);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a list lacks as many names as the least that must be added, and contradicts the totals where none would do', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, printed }) => {
        const known = listKnowledge(printed, rows);
        const { fewest } = completions(printed, rows);
        expect(known.level === 'contradicted-list').toBe(fewest === Infinity);
        if (fewest !== Infinity) expect(known.lacksNames).toBe(fewest);
        expect(known.lacksVotes).toBeLessThanOrEqual(known.lacksNames);
      }),
      { numRuns: 200 },
    );
  });
});
