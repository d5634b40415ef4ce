import { addDays, type IsoDate } from './dates.ts';

/** Sunday 0 to Saturday 6. */
const weekday = (date: IsoDate) => new Date(`${date}T00:00:00Z`).getUTCDay();

/** Easter Sunday of a year in the Gregorian calendar (Butcher's algorithm). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
}

/** True for a Saturday or a Sunday. */
export const isWeekend = (date: IsoDate): boolean => [6, 0].includes(weekday(date));

const FIXED_DAYS = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
/** Good Friday, Easter Monday, Ascension Day, counted from Easter Sunday. */
const EASTER_DAYS = [-2, 1, 39];

/**
 * True for a day on which a legal time does not run out (SFS 1930:173 § 2, SFS 1989:253 § 1–2): Saturday, Sunday, another
 * public holiday, or the eve of Midsummer, Christmas or New Year.
 */
export function isDayOff(date: IsoDate): boolean {
  const monthDay = date.slice(5);
  if (isWeekend(date) || FIXED_DAYS.includes(monthDay)) return true;
  if (weekday(date) === 5 && monthDay >= '06-19' && monthDay <= '06-25') return true;
  const easter = easterSunday(Number(date.slice(0, 4)));
  return EASTER_DAYS.some((days) => addDays(easter, days) === date);
}
