import { describe, expect, it } from 'vitest';
import { assignmentState, isGiven } from './assignment.ts';
import { addDays } from './dates.ts';

const open = (due: string) => ({ due, reportedBack: false });

describe('assignmentState', () => {
  it.each([
    ['a day', '2023-05-10', '2023-05-10'],
    ['a month', '2023-09', '2023-09-30'],
    ['a quarter', '2024-Q1', '2024-03-31'],
    ['a year', '2024', '2024-12-31'],
  ])('is open to the end of the last day of %s and past due from the next', (_, due, last) => {
    expect(assignmentState(open(due), last)).toBe('open');
    expect(assignmentState(open(due), addDays(last, 1))).toBe('past-due');
  });

  it('is reported back whenever a report is there, late, early or without a due date', () => {
    for (const due of ['2020', '2099', 'unknown'])
      expect(assignmentState({ due, reportedBack: true }, '2024-01-01')).toBe('reported-back');
  });

  it('is never past due when the source states no due date', () => {
    expect(assignmentState(open('unknown'), '2099-12-31')).toBe('no-due-date');
  });

  it('does not call something past due whose due date is no date', () => {
    expect(assignmentState(open('snarast'), '2099-12-31')).toBe('open');
  });
});

describe('isGiven', () => {
  const clauses = [{ proposesTo: 'exempelby/kommunfullmaktige' }, {}];

  it('holds for an assignment whose clauses all decide', () => {
    expect(isGiven({ clauses: [2] }, clauses)).toBe(true);
    expect(isGiven({ clauses: [] }, [{}, {}])).toBe(true);
  });

  it('does not where a clause of it only proposes, or where no clause tells', () => {
    expect(isGiven({ clauses: [1] }, clauses)).toBe(false);
    expect(isGiven({ clauses: [1, 2] }, clauses)).toBe(false);
    expect(isGiven({ clauses: [] }, clauses)).toBe(false);
    expect(isGiven({ clauses: [3] }, clauses)).toBe(false);
  });
});
