import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY, decision, event, places, vote, type SubjectChanges } from './example.ts';
import { mayCover } from '../period.ts';
import { annatParti } from './annat-parti.ts';
import { ejLedamotDenDagen } from './ej-ledamot-den-dagen.ts';

const membership = (from: string, to: string, body = BODY, party: string | null = 's') =>
  ({ body, role: 'member', party, from, to }) as const;
const subject = (memberships: readonly ReturnType<typeof membership>[], more: SubjectChanges = {}) =>
  decision([event({ votes: [vote('anna', 'yes', { party: 's' })] })], {
    memberships: () => memberships,
    ...more,
  });

describe('covers', () => {
  it.each([
    ['2023-01-01', '2024-02-29', true],
    ['2023-01-01', '2024-02-28', false],
    ['2024-02-29', 'unknown', true],
    ['2024-03-01', 'unknown', false],
    ['2024-02', '2024-02', true],
    ['unknown', '2024-01', false],
    ['2024', '2024', true],
    ['2024-Q2', 'unknown', false],
    ['unknown', 'unknown', true],
  ])('a membership from %s to %s, 29 February 2024: %s', (from, to, expected) => {
    expect(mayCover({ from, to }, '2024-02-29')).toBe(expected);
  });

  it('rules no membership out on an unknown day', () => {
    expect(mayCover({ from: '2030', to: '2031' }, 'unknown')).toBe(true);
  });

  it('never excludes a day for a limit that is less precise', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const length = fc.constantFrom(10, 7, 4);
    fc.assert(
      fc.property(day, day, day, length, (from, to, date, precision) => {
        const exact = mayCover({ from, to }, date);
        const loose = mayCover({ from: from.slice(0, precision), to: to.slice(0, precision) }, date);
        expect(loose || !exact).toBe(true);
        expect(exact).toBe(from <= date && date <= to);
      }),
    );
  });
});

describe('a voter is a member', () => {
  it('finds a voter with no membership of the body', () => {
    expect(places(ejLedamotDenDagen, subject([membership('unknown', 'unknown', 'exempel/annat')]))).toEqual([
      'votes.0.person',
    ]);
  });

  it('finds a voter whose membership is of another time', () => {
    expect(places(ejLedamotDenDagen, subject([membership('2018', '2022')]))).toEqual(['votes.0.person']);
  });

  it('accepts one who became a member on the second day of a meeting', () => {
    const from = [membership('2024-03-01', 'unknown')];
    expect(places(ejLedamotDenDagen, subject(from))).toEqual(['votes.0.person']);
    expect(places(ejLedamotDenDagen, subject(from, { lastDay: '2024-03-01' }))).toEqual([]);
  });

  it('accepts one of several memberships that may cover the day', () => {
    expect(
      places(ejLedamotDenDagen, subject([membership('2018', '2022'), membership('unknown', 'unknown')])),
    ).toEqual([]);
  });

  it('accepts any membership of the body when the day is not known', () => {
    expect(places(ejLedamotDenDagen, subject([membership('2018', '2022')], { date: 'unknown' }))).toEqual([]);
  });

  it('leaves a person that the archive lacks to the check of references', () => {
    expect(places(ejLedamotDenDagen, subject([]))).toEqual([]);
  });
});

describe('the party is that of the day', () => {
  it('finds another party than that of the membership', () => {
    expect(places(annatParti, subject([membership('unknown', 'unknown', BODY, 'm')]))).toEqual([
      'votes.0.party',
    ]);
    expect(places(annatParti, subject([membership('unknown', 'unknown', BODY, null)]))).toEqual([
      'votes.0.party',
    ]);
  });

  it('accepts the party of any membership that may cover the day', () => {
    const changed = [membership('2022', '2024-02', BODY, 'm'), membership('2024-02', 'unknown', BODY, 's')];
    expect(places(annatParti, subject(changed))).toEqual([]);
  });

  it('looks neither at another time nor at another body', () => {
    const elsewhere = [
      membership('2018', '2022', BODY, 's'),
      membership('2023', 'unknown', 'exempel/annat', 's'),
    ];
    expect(places(annatParti, subject([...elsewhere, membership('2023', 'unknown', BODY, 'm')]))).toEqual([
      'votes.0.party',
    ]);
  });

  it('leaves one without such a membership to the rule on membership', () => {
    expect(places(annatParti, subject([membership('2018', '2022', BODY, 'm')]))).toEqual([]);
  });
});
