import type { IsoDate } from '../../domain/dates.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The day on the reader's own calendar. */
export const dayOf = (now: Date): IsoDate =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
