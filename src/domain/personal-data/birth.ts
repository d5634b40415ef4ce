import { isIsoDate } from '../dates.ts';

/** A day that can exist, of six or eight digits; of a coordination number, whose day has 60 added, as well. */
export function isBirth(digits: string): boolean {
  const year = digits.slice(0, -4);
  if (year.length === 4 && !/^(?:18|19|20)/.test(year)) return false;
  const day = Number(digits.slice(-2));
  const born = day > 60 ? String(day - 60).padStart(2, '0') : digits.slice(-2);
  // In two digits the leap years of this century are those of every one in question.
  return isIsoDate(`${year.length === 2 ? '20' : ''}${year}-${digits.slice(-4, -2)}-${born}`);
}

/** The same with the day first, as many write it: "23081964" becomes "19640823". */
export const yearFirst = (digits: string): string =>
  digits.slice(4) + digits.slice(2, 4) + digits.slice(0, 2);
