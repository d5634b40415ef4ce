import { dateSpan, type PartialDate } from './dates.ts';
import { coversDay } from './period.ts';
import { isKnown, type Unknown } from './unknown.ts';

/**
 * Names over time: a party, a body, an organisation or a member that changes its name keeps the old one in what was
 * decided before. Where the day of a change is not known nothing says which name was used when, and the one of today
 * stands for all days.
 */

/** A name that was used before, until a day or a month or year; `unknown` where that is not known. */
export interface FormerName {
  readonly name: string;
  readonly from?: PartialDate | undefined;
  readonly to: PartialDate | Unknown;
}

export interface Named {
  readonly name: string;
  readonly formerNames?: readonly FormerName[] | undefined;
}

const lastDay = ({ to }: FormerName) => (isKnown(to) ? (dateSpan(to)?.last ?? '') : '');

/** The name on a day: of the former ones that cover it the one that ended first, otherwise today's. */
export function nameOn({ name, formerNames = [] }: Named, day: string | Unknown): string {
  if (formerNames.length === 0) return name;
  const [then] = formerNames
    .filter((former) => coversDay(former, day) === 'yes')
    .toSorted((a, b) => lastDay(a).localeCompare(lastDay(b)));
  return then?.name ?? name;
}

/** An abbreviation and its time. */
export interface DatedCode {
  readonly code: string;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** The abbreviation on a day: the one whose time covers it, otherwise the first, which is today's. */
export function codeOn(codes: readonly DatedCode[], day: string | Unknown): string | undefined {
  const then = codes.find(
    (period) => (period.from !== undefined || period.to !== undefined) && coversDay(period, day) === 'yes',
  );
  return (then ?? codes[0])?.code;
}
