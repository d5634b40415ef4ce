import { isKnown } from '../domain/unknown.ts';

interface Dated {
  readonly data: { readonly date: string };
}

const dayOr = (unknown: string, { data: { date } }: Dated): string => (isKnown(date) ? date : unknown);

/** Latest first; what has no known date comes last. */
export const latestFirst = (a: Dated, b: Dated): number => dayOr('', b).localeCompare(dayOr('', a));

/** Earliest first; what has no known date comes last. */
export const earliestFirst = (a: Dated, b: Dated): number => dayOr('9999', a).localeCompare(dayOr('9999', b));
