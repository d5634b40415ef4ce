import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadingSide, partyTallies, tally, totalsMismatches } from './tally.ts';
import { voteOptions, type CountedOption, type Totals, type Vote, type VoteOption } from './vote.ts';

const allOptions = Object.keys(voteOptions) as VoteOption[];
const totals = (
  yes: Totals['yes'],
  no: Totals['no'],
  abstain: Totals['abstain'] = 'unknown',
  absent: Totals['absent'] = 'unknown',
): Totals => ({
  yes,
  no,
  abstain,
  absent,
});
/** A list with so many of each option. */
const list = (counts: Partial<Record<VoteOption, number>>) =>
  allOptions.flatMap((option) => Array.from({ length: counts[option] ?? 0 }, () => ({ option })));
const option = fc.constantFrom(...allOptions);
const votes = fc.array(
  fc.record<Vote>({
    person: fc.uuid(),
    party: fc.constantFrom('s', 'm', 'sd', 'v', null),
    role: fc.constant('member'),
    option,
  }),
  { maxLength: 81 },
);

describe('tally', () => {
  it('is zero for every option of an empty list', () => {
    expect(Object.values(tally([]))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('counts every vote once, under its own option', () => {
    fc.assert(
      fc.property(fc.array(option), (options) => {
        const counts = tally(options.map((drawnOption) => ({ option: drawnOption })));
        for (const counted of allOptions)
          expect(counts[counted]).toBe(options.filter((candidate) => candidate === counted).length);
      }),
    );
  });
});

describe('partyTallies', () => {
  it('adds up to the whole list, option by option', () => {
    fc.assert(
      fc.property(votes, (all) => {
        const rows = partyTallies(all);
        expect(rows.reduce((sum, row) => sum + row.voters, 0)).toBe(all.length);
        for (const counted of allOptions)
          expect(rows.reduce((sum, row) => sum + row.counts[counted], 0)).toBe(tally(all)[counted]);
      }),
    );
  });

  it('gives the same rows in the same order however the list is ordered', () => {
    fc.assert(
      fc.property(
        votes.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(partyTallies(shuffled)).toEqual(partyTallies(all));
        },
      ),
    );
  });

  it('puts the largest party first and keeps those without a party in a row of their own', () => {
    const of = (party: string | null, person: string): Vote => ({
      party,
      person,
      role: 'member',
      option: 'yes',
    });
    const rows = partyTallies([of('m', 'a'), of(null, 'b'), of('s', 'c'), of('s', 'd')]);
    expect(rows.map((row) => [row.party, row.voters])).toEqual([
      ['s', 2],
      [null, 1],
      ['m', 1],
    ]);
  });

  it('shows unknown positions as unknown and gives them to no side', () => {
    const rows = partyTallies([{ party: 's', person: 'a', role: 'member', option: 'unknown' }]);
    expect(rows[0]?.counts).toEqual({ yes: 0, no: 0, abstain: 0, absent: 0, 'not voting': 0, unknown: 1 });
  });
});

describe('leadingSide', () => {
  it('is the side with more votes, or a tie', () => {
    expect([leadingSide(totals(43, 38)), leadingSide(totals(40, 41)), leadingSide(totals(6, 6))]).toEqual([
      'yes',
      'no',
      'tie',
    ]);
  });

  it('is not known when either number is not printed, even against zero', () => {
    expect([leadingSide(totals('unknown', 0)), leadingSide(totals(5, 'unknown'))]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('totalsMismatches', () => {
  it('finds nothing in Jämtland Härjedalen’s 9–6–0 with fifteen names and no positions', () => {
    expect(totalsMismatches(totals(9, 6, 0), list({ unknown: 15 }))).toEqual([]);
  });

  it('finds nothing where there is no list', () => {
    expect(totalsMismatches(totals(43, 38, 0, 0), [])).toEqual([]);
  });

  it('finds nothing where the source prints no totals', () => {
    expect(totalsMismatches(totals('unknown', 'unknown'), list({ yes: 3, no: 2 }))).toEqual([]);
  });

  it('finds a total that the list exceeds or falls short of', () => {
    expect(totalsMismatches(totals(43, 38), list({ yes: 42, no: 39 }))).toEqual([
      { option: 'yes', printed: 43, listed: 42 },
      { option: 'no', printed: 38, listed: 39 },
    ]);
  });

  it('finds too few names for what is printed, also when abstentions are not printed', () => {
    expect(totalsMismatches(totals(9, 6), list({ unknown: 14 }))).toEqual([
      { option: 'sum', printed: 15, listed: 14 },
    ]);
    expect(totalsMismatches(totals(9, 6, 1), list({ yes: 8, unknown: 7 }))).toEqual([
      { option: 'sum', printed: 16, listed: 15 },
    ]);
  });

  it('lets names left over be absent when the source prints no absent', () => {
    expect(totalsMismatches(totals(9, 6, 0), list({ unknown: 17 }))).toEqual([]);
  });

  it('lets names left over have abstained when the source prints no abstentions', () => {
    expect(totalsMismatches(totals(9, 6, 'unknown', 0), list({ unknown: 17 }))).toEqual([]);
  });

  it('lets no more names be left over than were absent when the source prints it', () => {
    expect(totalsMismatches(totals(9, 6, 0, 2), list({ unknown: 17 }))).toEqual([]);
    expect(totalsMismatches(totals(9, 6, 0, 1), list({ unknown: 17 }))).toEqual([
      { option: 'sum', printed: 16, listed: 17 },
    ]);
  });

  it('asks for the absent by name only where the list names any', () => {
    expect(totalsMismatches(totals(3, 2, 0, 4), list({ yes: 3, no: 2 }))).toEqual([]);
    expect(totalsMismatches(totals(3, 2, 0, 4), list({ yes: 3, no: 2, absent: 1 }))).toEqual([
      { option: 'absent', printed: 4, listed: 1 },
    ]);
  });

  it('does not count those who stood aside', () => {
    expect(totalsMismatches(totals(3, 2, 0, 0), list({ yes: 3, no: 2, 'not voting': 4 }))).toEqual([]);
  });

  const small = fc.integer({ min: 0, max: 4 });
  const counts = fc.record({
    yes: small,
    no: small,
    abstain: small,
    absent: small,
    'not voting': small,
    unknown: small,
  });
  const printed = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.constant('unknown' as const));
  const printedTotals = fc.record({ yes: printed, no: printed, abstain: printed, absent: printed });

  /** Tries every way of placing the unknown ones among what is counted. */
  function canFit(target: Totals, listed: Record<VoteOption, number>): boolean {
    const { unknown } = listed;
    for (let yes = 0; yes <= unknown; yes += 1)
      for (let no = 0; yes + no <= unknown; no += 1)
        for (let abstain = 0; yes + no + abstain <= unknown; abstain += 1) {
          const placed: Record<CountedOption, number> = {
            yes,
            no,
            abstain,
            absent: unknown - yes - no - abstain,
          };
          const fits = (['yes', 'no', 'abstain'] as const).every(
            (stated) => target[stated] === 'unknown' || target[stated] === listed[stated] + placed[stated],
          );
          const absent = listed.absent + placed.absent;
          const fitsAbsent =
            target.absent === 'unknown' ||
            (listed.absent > 0 ? absent === target.absent : absent <= target.absent);
          if (fits && fitsAbsent) return true;
        }
    return false;
  }

  it('finds something exactly when no way of placing the unknown ones fits', () => {
    fc.assert(
      fc.property(printedTotals, counts, (target, listed) => {
        const all = list(listed);
        expect(totalsMismatches(target, all).length === 0).toBe(all.length === 0 || canFit(target, listed));
      }),
      { numRuns: 5000 },
    );
  });

  it('finds nothing in a faithful list, however many of its positions and totals are lost', () => {
    const row = fc.record({
      option: fc.constantFrom<VoteOption>('yes', 'no', 'abstain', 'absent'),
      lost: fc.boolean(),
    });
    const lostTotals = fc.record({
      yes: fc.boolean(),
      no: fc.boolean(),
      abstain: fc.boolean(),
      absent: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(row), lostTotals, (rows, lost) => {
        const real = tally(rows);
        const print = (stated: CountedOption) => (lost[stated] ? 'unknown' : real[stated]);
        const target = totals(print('yes'), print('no'), print('abstain'), print('absent'));
        const seen = rows.map((drawnRow) => ({
          option: drawnRow.lost ? ('unknown' as const) : drawnRow.option,
        }));
        expect(totalsMismatches(target, seen)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
