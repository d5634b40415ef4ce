import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentState, byDue, proposedTo } from './assignment.ts';
import { addDays } from './dates.ts';

const given = (due: string) => ({ due, reportedBack: false });

describe('assignmentState', () => {
  it.each([
    ['a day', '2023-05-10', '2023-05-10'],
    ['a month', '2023-09', '2023-09-30'],
    ['a quarter', '2024-Q1', '2024-03-31'],
    ['a year', '2024', '2024-12-31'],
  ])('has its date ahead to the end of the last day of %s and passed from the next', (_, due, last) => {
    expect(assignmentState(given(due), last)).toBe('date-ahead');
    expect(assignmentState(given(due), addDays(last, 1))).toBe('date-passed');
  });

  it('is reported back whenever a report is there, late, early or without a due date', () => {
    for (const due of ['2020', '2099', 'unknown'])
      expect(assignmentState({ due, reportedBack: true }, '2024-01-01')).toBe('reported-back');
  });

  it('has no date that could pass when the source states none', () => {
    expect(assignmentState(given('unknown'), '2099-12-31')).toBe('no-due-date');
  });

  it('has no date either where the due date is no date of the calendar', () => {
    expect(assignmentState(given('snarast'), '2099-12-31')).toBe('no-due-date');
  });

  it('has no passed date while it is only proposed, however old', () => {
    for (const due of ['2020', '2020-01-01', 'unknown'])
      expect(assignmentState({ due, reportedBack: false, proposed: true }, '2099-12-31')).toBe('proposed');
  });
});

describe('proposedTo', () => {
  const clauses = [{}, { proposesTo: 'a/fullmaktige' }, { proposesTo: 'a/fullmaktige' }];

  it.each([
    ['is nobody where a point decides', [1], []],
    ['is nobody where one of its points decides', [1, 2], []],
    ['is the body where all its points propose, once', [2, 3], ['a/fullmaktige']],
    ['is the body where no point is named and some propose', [], ['a/fullmaktige']],
  ])('%s', (_, numbers, to) => expect(proposedTo(numbers, clauses)).toEqual(to));

  it('is nobody where no point is named and all decide', () => {
    expect(proposedTo([], [{}, {}])).toEqual([]);
  });
});

describe('byDue', () => {
  it('has the earliest last day first, the more exact of equals, and what has no due date last', () => {
    const dues = ['unknown', '2024', '2024-12', '2023-09', '2024-Q4', '2023-05-10', '2024-12-31'];
    expect(dues.toSorted((a, b) => byDue({ due: a }, { due: b }))).toEqual([
      '2023-05-10',
      '2023-09',
      '2024-12-31',
      '2024-12',
      '2024-Q4',
      '2024',
      'unknown',
    ]);
  });

  it('is an order: whichever way two are asked', () => {
    const due = fc.constantFrom('unknown', '2024', '2024-Q2', '2024-06', '2024-06-30', '2023', '2025-01');
    fc.assert(
      fc.property(due, due, (a, b) => {
        expect(Math.sign(byDue({ due: a }, { due: b }))).toBe(-Math.sign(byDue({ due: b }, { due: a })) + 0);
      }),
    );
  });
});
