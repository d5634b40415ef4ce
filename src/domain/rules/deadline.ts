import { addDays, type IsoDate } from '../dates.ts';
import { isDayOff } from '../days-off.ts';

/** The last day for something to be done within `days` days; after days off, the next working day. */
export function deadline(from: IsoDate, days: number): IsoDate {
  let last = addDays(from, days);
  while (isDayOff(last)) last = addDays(last, 1);
  return last;
}
