import { describe, expect, test } from 'vitest';
import { countOf, oneFailed, onePassed, oneSkipped, sum, summary } from './count.ts';

const report = (
  passed: number,
  failed: number,
  files: { status: string; assertionResults: unknown[] }[] = [],
) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files,
});

describe('the count of a test run', () => {
  test('is what Vitest reports', () => {
    expect(countOf(report(5, 2), 1)).toEqual({ passed: 5, failed: 2, skipped: 0 });
  });

  test('has a failure for a file that could not be read', () => {
    expect(countOf(report(5, 0, [{ status: 'failed', assertionResults: [] }]), 1).failed).toBe(1);
  });

  test('has a failure where the run failed outside every test', () => {
    expect(countOf(report(5, 0), 1).failed).toBe(1);
  });

  test('is a failure where there is no report', () => {
    expect(countOf(undefined, 0)).toEqual(oneFailed);
  });
});

describe('the last line', () => {
  test('has what passed and what failed', () => {
    expect(summary(sum([onePassed, onePassed, oneFailed]))).toBe('2 passed, 1 failed');
  });

  test('names what was skipped only where something was', () => {
    expect(summary(sum([onePassed, oneSkipped]))).toBe('1 passed, 0 failed, 1 skipped');
  });
});
