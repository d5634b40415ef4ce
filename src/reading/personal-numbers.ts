import { findPersonalNumbers, personalNumber } from '../domain/personal-data.ts';
import type { LocatedFault } from './located-fault.ts';

/**
 * Finds personal identity numbers anywhere in a file, fields and body alike, and puts an x for each
 * of their digits, so that no message repeats one. Places stay as they were.
 */
export function hidePersonalNumbers(file: string, text: string): { text: string; faults: LocatedFault[] } {
  let hidden = text;
  const faults = findPersonalNumbers(text).map(({ index, length }): LocatedFault => {
    const before = text.slice(0, index).split('\n');
    hidden =
      hidden.slice(0, index) +
      hidden.slice(index, index + length).replace(/\p{Nd}/gu, mask) +
      hidden.slice(index + length);
    return {
      kind: personalNumber,
      file,
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      expected: 'inga personnummer',
      found: 'något som ser ut som ett personnummer',
      advice: personalNumber.advice,
    };
  });
  return { text: hidden, faults };
}

/** As long as the digit, which may be more than one unit. */
const mask = (digit: string) => 'x'.repeat(digit.length);
