import { findPersonalNumbers, personalNumber } from '../domain/personal-data.ts';
import type { LocatedFault } from './located-fault.ts';
import { positionAt, type TextPosition } from '../domain/text-position.ts';

/**
 * Finds personal identity numbers anywhere in a file, fields and body alike, and puts an x for each
 * of their digits, so that no message repeats one. Places stay as they were.
 */
export function hidePersonalNumbers(file: string, text: string): { text: string; faults: LocatedFault[] } {
  let hidden = text;
  const faults = findPersonalNumbers(text).map(({ index, length }) => {
    hidden =
      hidden.slice(0, index) +
      hidden.slice(index, index + length).replace(/\p{Nd}/gu, mask) +
      hidden.slice(index + length);
    return fault(file, positionAt(text, index));
  });
  return { text: hidden, faults };
}

const fault = (file: string, position: TextPosition): LocatedFault => ({
  kind: personalNumber,
  file,
  ...position,
  expected: 'inga personnummer',
  found: 'något som ser ut som ett personnummer',
  advice: personalNumber.advice,
});

/** A file's path becomes an address, and may not hold a personal number either. The fault shows it hidden. */
export function personalNumberInPath(file: string): LocatedFault[] {
  const { text, faults } = hidePersonalNumbers(file, file);
  return faults.length === 0
    ? []
    : [{ ...fault(text, positionAt(text, 0)), found: 'något som ser ut som ett personnummer i filens namn' }];
}

/** As long as the digit, which may be more than one unit. */
const mask = (digit: string) => 'x'.repeat(digit.length);
