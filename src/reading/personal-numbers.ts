import { findPersonalNumbers, personalNumber } from '../domain/personal-data.ts';
import type { LocatedFault } from './located-fault.ts';

/**
 * Finds personal identity numbers anywhere in a file, fields and body alike, and puts an x for each
 * of their digits, so that no message repeats one. Places stay as they were.
 */
export function hidePersonalNumbers(file: string, text: string): { text: string; faults: LocatedFault[] } {
  let hidden = text;
  const faults = findPersonalNumbers(text).map(({ index, length }) => {
    const before = text.slice(0, index).split('\n');
    hidden =
      hidden.slice(0, index) +
      hidden.slice(index, index + length).replace(/\p{Nd}/gu, mask) +
      hidden.slice(index + length);
    return fault(file, before.length, (before.at(-1) ?? '').length + 1);
  });
  return { text: hidden, faults };
}

const fault = (file: string, line: number, column: number): LocatedFault => ({
  kind: personalNumber,
  file,
  line,
  column,
  expected: 'inga personnummer',
  found: 'något som ser ut som ett personnummer',
  advice: personalNumber.advice,
});

/** A file's path becomes an address, and may not hold a personal number either. The fault shows it hidden. */
export function personalNumberInPath(file: string): LocatedFault[] {
  const { text, faults } = hidePersonalNumbers(file, file);
  return faults.length === 0
    ? []
    : [{ ...fault(text, 1, 1), found: 'något som ser ut som ett personnummer i filens namn' }];
}

/** As long as the digit, which may be more than one unit. */
const mask = (digit: string) => 'x'.repeat(digit.length);
