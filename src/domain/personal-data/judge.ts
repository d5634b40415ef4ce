import { hasControlDigit } from '../luhn.ts';
import { isBirth, yearFirst } from './birth.ts';
import type { DigitWindow } from './digit-groups.ts';
import { isCalledOtherwise, isCalledPersonal } from './labels.ts';

/** Whether digits are surely a personal number, or may be one. */
export type Certainty = 'certain' | 'possible';

/** Where the parts of a number end, in digits from its end: its own four, the day, the month, the century. */
const LAST = 4;
const NATURAL: ReadonlySet<number> = new Set([1, 2, 3, LAST, 6, 8, 10]);

const DASH = /^\s{0,3}[-+]{1,2}\s{0,10}$/u;
const TIGHT_DASH = /^[-+]{1,2}(?: {0,3}\n\s{0,8})?$/u;
const MARK = /^ {0,2}[/.:_] {0,2}$/u;
const BLANK = /^\s{1,12}$/u;
/** What parts things in a list: of these every tenth row of numbers would be told. */
const LISTING = /[,;|"'<>\t]/u;
const ONE_SIGN = /^[-+/.:_ \n]$/u;

interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** What a window is, of what its words and its neighbours say. */
export function judged(window: DigitWindow, plain: string): Certainty | undefined {
  const around: Surroundings = {
    before: plain.slice(Math.max(0, window.from - 40), window.from),
    after: plain.slice(window.to, window.to + 12),
  };
  return ofTrader(window, around) ?? ofPerson(window, around) ?? dayFirst(window) ?? lastFirst(window);
}

/** SE640823323401: the number of a sole trader's company is their own, with two digits after. */
function ofTrader({ digits, gaps }: DigitWindow, { before }: Surroundings): Certainty | undefined {
  if (digits.length !== 12 || !isBirth(digits.slice(0, 6))) return undefined;
  const isRight = hasControlDigit(digits.slice(0, 10));
  if (/(?<!\p{L})SE[\s-]?$/iu.test(before)) return isRight ? 'certain' : 'possible';
  const isBare = [...gaps.keys()].every((place) => place === 2 || place === 6);
  return isRight && isBare && digits.endsWith('01') ? 'possible' : undefined;
}

function ofPerson(window: DigitWindow, around: Surroundings): Certainty | undefined {
  const { digits, gaps } = window;
  const isPersonal = isCalledPersonal(around.before);
  if (!isBirth(digits.slice(0, -LAST))) return isPersonal ? 'possible' : undefined;
  const isRight = hasControlDigit(digits.slice(-10));
  const isOther = isCalledOtherwise(around.before, around.after);
  const places = [...gaps.keys()];
  if (isPersonal) return 'certain';
  if (places.length === 0) return bare(isRight && !isOther, around);
  if (places.length === digits.length - 1) return spelled(window, isRight);
  const isWholeDay = gaps.get(6)?.trim() === gaps.get(8)?.trim();
  if (gaps.has(LAST) && isWholeDay && places.every((place) => NATURAL.has(place)))
    return parted(window, around, isRight, isOther);
  return isRight && !isOther && isOddlyParted(window) ? 'possible' : undefined;
}

/** Ten or twelve digits at a stretch. Beside a–f they are a piece of a hash, after a comma of a decimal number. */
function bare(isCertain: boolean, { before, after }: Surroundings): Certainty | undefined {
  const token = (/[\p{L}\d]*$/u.exec(before)?.[0] ?? '') + (/^[\p{L}\d]*/u.exec(after)?.[0] ?? '');
  if (token !== '' && /^[a-f\d]+$/iu.test(token)) return undefined;
  if (/\d[.,]$/u.test(before) || /^[.,]\d/u.test(after)) return undefined;
  return isCertain ? 'certain' : 'possible';
}

/** 6 4 0 8 2 3 - 3 2 3 4; but no row or column of figures. */
function spelled({ gaps }: DigitWindow, isRight: boolean): Certainty | undefined {
  const between = new Set([...gaps].filter(([place]) => place !== LAST).map(([, gap]) => gap));
  if (between.size > 1 || ![...between].every((gap) => /^[^\n,;|]{1,2}$/u.test(gap))) return undefined;
  if (isRight || DASH.test(gaps.get(LAST) ?? '')) return 'certain';
  return undefined;
}

/** Parted where a personal number has its parts, before its last four digits at least. */
function parted(
  window: DigitWindow,
  { before, after }: Surroundings,
  isRight: boolean,
  isOther: boolean,
): Certainty | undefined {
  const { gaps } = window;
  const gap = gaps.get(LAST) ?? '';
  const isWhole = gaps.size === 1;
  if (isWhole && TIGHT_DASH.test(gap)) return 'certain';
  if (isTime(window) || isPhone(window) || isPathOfMeeting(window, before)) return undefined;
  const weak = isRight && !isOther ? 'possible' : undefined;
  // A capital before it makes a matter number, such as RV180949; another number beside it a row of numbers or days.
  if (/\p{Lu}$/u.test(before)) return weak;
  if (/\d[-.:/,]$/u.test(before) || /^[-.:/,]\d/u.test(after)) return undefined;
  if (/\d $/u.test(before) || /^ \d/u.test(after)) return weak;
  const isDated = gaps.has(6) || gaps.has(8);
  if (DASH.test(gap)) return isRight || !isDated || TIGHT_DASH.test(gap) ? 'certain' : 'possible';
  if (isOther) return isWhole ? 'possible' : undefined;
  if (MARK.test(gap)) return isRight ? 'certain' : 'possible';
  if (BLANK.test(gap)) {
    if (isDay(gaps) || /\n\s*\n/u.test(gap)) return weak;
    return isRight && !isDated ? 'certain' : 'possible';
  }
  return LISTING.test(gap) ? weak : 'possible';
}

/** "2024-06-12 1044": a day, and a § or a sum after it. */
const isDay = (gaps: DigitWindow['gaps']) => gaps.get(6) === '-' && gaps.get(8) === '-';

/** "2023-04-05 13:00", "2023-04-05 13.00": the last four are hours and minutes; so are the first of "16:02 21:54 49". */
function isTime({ digits, gaps }: DigitWindow): boolean {
  if (gaps.get(8) === ':') return true;
  if (!/^[:.]$/u.test(gaps.get(2) ?? '')) return false;
  return Number(digits.slice(-4, -2)) < 25 && Number(digits.slice(-2)) < 60;
}

/** "0910-12 34 56": a code of up to four digits, and pairs after it; but not pairs alone. */
const isPhone = ({ digits, gaps }: DigitWindow) =>
  digits.startsWith('0') && digits.length === 10 && gaps.has(2) && gaps.has(6) && !gaps.has(8);

/** "kommunstyrelsen/2024-06-12/1044": an address, with a meeting's day and a §. */
const isPathOfMeeting = ({ digits, gaps }: DigitWindow, before: string) =>
  digits.length === 12 && gaps.get(LAST) === '/' && gaps.get(6) === '-' && /[\p{L}\d]\/$/u.test(before);

/** Parted elsewhere than a personal number is, but not as sums and telephones are. */
function isOddlyParted({ digits, gaps }: DigitWindow): boolean {
  const signs = [...gaps.values()];
  if (!signs.every((gap) => ONE_SIGN.test(gap))) return false;
  const places = [...gaps.keys()];
  const isSum = places.every((place) => place % 3 === 0);
  const isPhoneNumber = digits.startsWith('0') && places.some((place) => place >= digits.length - 4);
  return !isSum && !isPhoneNumber;
}

/** 230864-3234, 23.08.1964-3234: the day first, as in other countries. */
function dayFirst({ digits, gaps }: DigitWindow): Certainty | undefined {
  const birth = digits.slice(0, -LAST);
  const ends = birth.length === 6 ? [LAST, 6, 8] : [LAST, 8, 10];
  const isParted = gaps.has(LAST) && [...gaps.keys()].every((place) => ends.includes(place));
  if (!isParted || Number(birth.slice(0, 2)) > 31 || !isBirth(yearFirst(birth))) return undefined;
  const isTight = TIGHT_DASH.test(gaps.get(LAST) ?? '');
  const isRight = hasControlDigit(yearFirst(birth).slice(-6) + digits.slice(-LAST));
  if (isTight && isRight) return 'certain';
  return isTight || isRight ? 'possible' : undefined;
}

/** 3234-640823 */
function lastFirst({ digits, gaps }: DigitWindow): Certainty | undefined {
  const birth = digits.slice(LAST);
  const isParted = gaps.size === 1 && gaps.has(birth.length);
  return isParted && isBirth(birth) && hasControlDigit(birth.slice(-6) + digits.slice(0, LAST))
    ? 'possible'
    : undefined;
}
