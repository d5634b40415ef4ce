import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  agreementPercent,
  assemblyTerm,
  clearPartyLine,
  LEAST_COMMON_EVENTS,
  lineDifferedFrom,
  partyLine,
  partyLines,
} from './agreement.ts';
import { tally } from './tally.ts';
import { voteOptions, type VoteOption } from './vote.ts';

const options = Object.keys(voteOptions) as VoteOption[];
/** "yes*3 no" → three yes and a no. */
const of = (text: string): VoteOption[] =>
  text.split(' ').flatMap((part) => {
    const [option, times = '1'] = part.split('*');
    return Array.from({ length: Number(times) }, () => option?.replace('-', ' ') as VoteOption);
  });
const counts = (text: string) => tally(of(text).map((option) => ({ option })));

describe('the line of a party', () => {
  it.each([
    ['yes*3 no', 'yes'],
    ['no', 'no'],
    ['abstain*2 yes', 'abstain'],
    ['yes absent*9 not-voting*9 unknown*9', 'yes'],
  ])('of %s is %s', (votes, line) => expect(partyLine(counts(votes))).toBe(line));

  it.each(['yes*2 no*2', 'yes no abstain', 'yes*2 no abstain', 'unknown*5', 'absent', 'not-voting'])(
    'is none where no position has more than half of those recorded: %s',
    (votes) => expect(partyLine(counts(votes))).toBeUndefined(),
  );
});

describe('a clear line', () => {
  it.each([
    ['yes*2 no', 'yes'],
    ['no*4 abstain*2', 'no'],
    ['abstain*3', 'abstain'],
    ['yes*4 no unknown', 'yes'],
  ])('of %s is %s', (votes, line) => expect(clearPartyLine(counts(votes))).toBe(line));

  it.each([
    ['fewer than three are recorded', 'yes*2'],
    ['the party divided almost in the middle', 'yes*6 no*5'],
    ['those unknown could make it untrue', 'yes*3 unknown*2'],
    ['nothing is recorded', 'unknown*15'],
  ])('is none where %s', (_, votes) => expect(clearPartyLine(counts(votes))).toBeUndefined());

  it('is never made, nor turned, by votes that are unknown', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...options)), fc.nat(20), (votes, more) => {
        const before = clearPartyLine(tally(votes.map((option) => ({ option }))));
        const after = clearPartyLine(
          tally([...votes, ...of(`unknown*${more}`)].map((option) => ({ option }))),
        );
        expect([before, undefined]).toContain(after);
      }),
    );
  });
});

describe('a member differs from most of the party', () => {
  it('with another position, abstaining among them', () => {
    expect(lineDifferedFrom('no', counts('yes*5 no'))).toBe('yes');
    expect(lineDifferedFrom('abstain', counts('yes*5 abstain'))).toBe('yes');
    expect(lineDifferedFrom('yes', counts('abstain*5 yes'))).toBe('abstain');
  });

  it('never with the same position', () => {
    expect(lineDifferedFrom('yes', counts('yes*5 no'))).toBeUndefined();
  });

  it.each(['absent', 'not voting', 'unknown'] as const)('never by being %s', (option) => {
    expect(lineDifferedFrom(option, counts('yes*9'))).toBeUndefined();
  });
});

describe('agreement', () => {
  const vote = fc.record({
    party: fc.constantFrom('a', 'b', 'c', null),
    option: fc.constantFrom(...options),
  });
  const events = fc.array(fc.array(vote, { maxLength: 12 }), { maxLength: 12 });
  const between = (all: { party: string | null; option: VoteOption }[][], left = 'a', right = 'b') =>
    agreement(all.map(partyLines), left, right);

  it('counts the events in which both had a line, and among them those where it was the same', () => {
    const event = (text: string) =>
      text.split(' ').map((part) => {
        const [party = '', option = ''] = part.split(':');
        return { party, option: option as VoteOption };
      });
    expect(
      between([
        event('a:yes b:yes'),
        event('a:yes b:no'),
        event('a:abstain b:abstain'),
        event('a:abstain b:yes'),
        event('a:yes a:no b:yes'),
        event('a:yes b:absent'),
        event('a:yes b:unknown'),
        event('a:yes'),
      ]),
    ).toEqual({ same: 2, common: 4 });
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(events, (all) => {
        expect(between(all, 'a', 'b')).toEqual(between(all, 'b', 'a'));
      }),
    );
  });

  it('is never more than what is in common, nor that more than the events', () => {
    fc.assert(
      fc.property(events, (all) => {
        const { same, common } = between(all);
        expect(0 <= same && same <= common && common <= all.length).toBe(true);
      }),
    );
  });

  it('of a party with itself is whole', () => {
    fc.assert(
      fc.property(events, (all) => {
        const { same, common } = between(all, 'a', 'a');
        expect(same).toBe(common);
      }),
    );
  });

  it('does not depend on the order of votes or events', () => {
    fc.assert(
      fc.property(events, (all) => {
        const turned = all.map((votes) => votes.toReversed()).toReversed();
        expect(between(turned)).toEqual(between(all));
      }),
    );
  });

  it.each(['unknown', 'absent', 'not voting'] as const)('is never changed by somebody %s', (option) => {
    const silent = fc.array(fc.constantFrom('a', 'b', 'c', null), { maxLength: 5 });
    fc.assert(
      fc.property(events, silent, (all, parties) => {
        const more = all.map((votes) => [...votes, ...parties.map((party) => ({ party, option }))]);
        expect(between(more)).toEqual(between(all));
      }),
    );
  });

  it('says nothing of those without a party', () => {
    expect([...partyLines([{ party: null, option: 'yes' }]).keys()]).toEqual([]);
  });
});

describe('a share', () => {
  it('is not given where fewer events are in common than the minimum', () => {
    expect(agreementPercent({ same: 4, common: LEAST_COMMON_EVENTS - 1 })).toBeUndefined();
    expect(agreementPercent({ same: 4, common: LEAST_COMMON_EVENTS })).toBe(80);
  });

  it('is 100 only for all and 0 only for none', () => {
    expect(agreementPercent({ same: 399, common: 400 })).toBe(99);
    expect(agreementPercent({ same: 1, common: 400 })).toBe(1);
    expect(agreementPercent({ same: 400, common: 400 })).toBe(100);
    expect(agreementPercent({ same: 0, common: 400 })).toBe(0);
  });
});

describe('the term of fullmäktige', () => {
  it.each([
    ['2024-02-29', '2022-10-15', '2026-10-14'],
    ['2022-10-14', '2018-10-15', '2022-10-14'],
    ['2022-10-15', '2022-10-15', '2026-10-14'],
    ['2020-05-26', '2018-10-15', '2022-10-14'],
    ['2026-12-31', '2026-10-15', '2030-10-14'],
  ])('of %s is %s to %s', (date, from, to) => expect(assemblyTerm(date)).toEqual({ from, to }));

  it('is not told for days before terms began in October', () => {
    expect(assemblyTerm('2014-10-14')).toBeUndefined();
    expect(assemblyTerm('1999-01-01')).toBeUndefined();
  });
});
