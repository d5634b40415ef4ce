import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './dates.ts';
import { lastAppealDay, lifeOf, type Approval } from './life.ts';
import { isDayOff } from './days-off.ts';

const approval = (fields: Partial<Approval> = {}): Approval => ({
  paragraphs: [],
  approved: '2026-03-10',
  noticed: '2026-03-11',
  ...fields,
});
const decides = { paragraph: '12', appeal: 'open', body: 'assembly' } as const;
const stage = (approvals: readonly Approval[] | 'unknown', today: string) =>
  lifeOf(decides, approvals, today).stage;

describe('the life of a decision', () => {
  it('is unknown where the sources do not tell of approval', () => {
    expect(stage('unknown', '2026-03-10')).toBe('unknown');
  });

  it('is preliminary until the minutes are approved', () => {
    expect(stage([], '2026-03-10')).toBe('preliminary');
    expect(stage([approval()], '2026-03-09')).toBe('preliminary');
  });

  it('is approved from the day of approval, also where that day is not stated', () => {
    expect(stage([approval({ noticed: 'unknown' })], '2026-03-10')).toBe('approved');
    expect(stage([approval({ approved: 'unknown', noticed: 'unknown' })], '2026-03-10')).toBe('approved');
    expect(stage([approval()], '2026-03-10')).toBe('approved');
  });

  it('can be appealed through the third week after the announcement, and is past that the day after', () => {
    expect(stage([approval()], '2026-03-11')).toBe('announced');
    expect(stage([approval()], '2026-04-01')).toBe('announced');
    expect(stage([approval()], '2026-04-02')).toBe('appeal-time-over');
  });

  it('takes the approval that names the §, and the general one for the rest', () => {
    const both = [approval(), approval({ paragraphs: ['12'], approved: '2026-03-02', noticed: 'unknown' })];
    expect(lifeOf(decides, both, '2026-05-01').approved).toBe('2026-03-02');
    expect(lifeOf({ ...decides, paragraph: '13' }, both, '2026-05-01').approved).toBe('2026-03-10');
    expect(lifeOf({ ...decides, paragraph: 'unknown' }, both, '2026-05-01').approved).toBe('2026-03-10');
  });

  it('is preliminary for a § outside those that were approved at once', () => {
    expect(stage([approval({ paragraphs: ['1'] })], '2026-05-01')).toBe('preliminary');
  });

  it.each(['preparatory', 'executing', 'other-law', 'unknown'] as const)(
    'gives no time for appeal where that is not known to be by this law: %s',
    (appeal) => {
      const life = lifeOf({ ...decides, appeal }, [approval()], '2027-01-01');
      expect(life).toMatchObject({ stage: 'announced', lastAppealDay: 'unknown', appeal });
    },
  );

  it('counts a joint committee’s time from when the notice stood on all boards, and not at all without that day', () => {
    const joint = { ...decides, appeal: 'usually-open', body: 'joint-committee' } as const;
    expect(lifeOf(joint, [approval()], '2027-01-01')).toMatchObject({
      stage: 'announced',
      lastAppealDay: 'unknown',
      undated: 'not-on-all-boards',
    });
    const everywhere = [approval({ noticedOnAllBoards: '2026-03-16' })];
    expect(lifeOf(joint, everywhere, '2026-03-15').lastAppealDay).toBe('unknown');
    expect(lifeOf(joint, everywhere, '2026-04-07')).toMatchObject({
      stage: 'announced',
      lastAppealDay: '2026-04-07',
    });
    expect(lifeOf(joint, everywhere, '2026-04-08').stage).toBe('appeal-time-over');
  });

  it('counts no time for what was announced before the law', () => {
    const old = [approval({ approved: '2017-12-28', noticed: '2017-12-29' })];
    expect(lifeOf(decides, old, '2026-01-01')).toMatchObject({
      stage: 'announced',
      lastAppealDay: 'unknown',
      undated: 'before-the-law',
    });
  });
});

describe('the last day of appeal (KL 13:5)', () => {
  it.each([
    ['2026-03-11', '2026-04-01', 'three weeks later'],
    ['2026-03-13', '2026-04-07', 'Good Friday moves it past Easter Monday'],
    ['2026-05-29', '2026-06-22', 'Midsummer Eve moves it past the weekend'],
    ['2025-12-03', '2025-12-29', 'Christmas Eve moves it past Christmas and the weekend'],
  ])('announced %s is %s: %s', (noticed, last) => {
    expect(lastAppealDay(noticed)).toBe(last);
  });

  it('is the same day of the week three weeks later, unless that is a day off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const noticed = addDays('2018-01-01', days);
        const weekday = addDays(noticed, 21);
        expect(lastAppealDay(noticed) === weekday).toBe(!isDayOff(weekday));
      }),
    );
  });

  it('is a working day, never earlier than three weeks and never as much as a week later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const noticed = addDays('2000-01-01', days);
        const last = lastAppealDay(noticed);
        expect(isDayOff(last)).toBe(false);
        expect(last >= addDays(noticed, 21)).toBe(true);
        expect(last < addDays(noticed, 28)).toBe(true);
      }),
    );
  });
});
