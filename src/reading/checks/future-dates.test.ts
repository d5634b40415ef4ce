import { describe, expect, test } from 'vitest';
import { entry, register, type Data } from '../../register/fixture.ts';
import { checkFutureDates } from './future-dates.ts';

const NOW = Date.parse('2024-03-01T12:00Z');
const ID = 'exempelby/kommunstyrelsen/2024-03-12';

/** The days that are warned of, with a meeting of 12 March and perhaps a decision of it. */
function warned(meeting: Data, decision?: Data): string[] {
  const { archive } = register({
    sammantraden: [entry('sammantraden', ID, { date: '2024-03-12', ...meeting })],
    beslut:
      decision === undefined
        ? []
        : [entry('beslut', `${ID}/7`, { meeting: ID, paragraph: '7', ...decision })],
  });
  return checkFutureDates(archive, NOW).map(({ finding: { path, found } }) => `${path.join('.')}: ${found}`);
}
const approvals = [{ approved: '2024-03-20', noticed: '2024-03-21' }];

describe('a day that lies ahead is warned of', () => {
  test('where a meeting with decisions has not been', () =>
    expect(warned({}, {})).toEqual(['date: 2024-03-12']));

  test('where a meeting with decisions is to go on', () =>
    expect(warned({ date: '2024-02-29', furtherDays: ['2024-03-01', '2024-03-02'] }, {})).toEqual([
      'furtherDays.1: 2024-03-02',
    ]));
  test('where the approval and the notice have not been', () =>
    expect(warned({ approvals })).toEqual([
      'approvals.0.approved: 2024-03-20',
      'approvals.0.noticed: 2024-03-21',
    ]));

  test('where a page says that it was published later', () =>
    expect(warned({ published: '2024-03-02' })).toEqual(['published: 2024-03-02']));
});

describe('a day is left alone', () => {
  test('of a meeting that is only announced', () => expect(warned({})).toEqual([]));
  test('that is today', () => expect(warned({ published: '2024-03-01' })).toEqual([]));
  test('that is unknown', () =>
    expect(warned({ approvals: [{ approved: 'unknown', noticed: 'unknown' }] })).toEqual([]));
  test('of a draft', () => expect(warned({ unreviewed: true, published: '2024-03-02' })).toEqual([]));
  test('that has been when the embargo ends', () =>
    expect(warned({ embargo: '2024-03-12T15:00+01:00' }, { published: '2024-03-12' })).toEqual([]));
});

test('the last hour of a day in Sweden is that day', () => {
  const { archive } = register({ sammantraden: [entry('sammantraden', ID, { published: '2024-03-02' })] });
  expect(checkFutureDates(archive, Date.parse('2024-03-01T22:59Z'))).toHaveLength(1);
  expect(checkFutureDates(archive, Date.parse('2024-03-01T23:00Z'))).toHaveLength(0);
});
