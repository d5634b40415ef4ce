import { conceal } from '../../domain/personal-data/conceal.ts';
import type { LocatedFault } from '../located-fault.ts';

/** A fault that repeats no personal number, whatever it quotes: what is printed is kept and shared. */
export function concealed(fault: LocatedFault): LocatedFault {
  const { file, expected, found, advice } = fault;
  return {
    ...fault,
    file: conceal(file),
    expected: conceal(expected),
    found: conceal(found),
    advice: conceal(advice),
  };
}
