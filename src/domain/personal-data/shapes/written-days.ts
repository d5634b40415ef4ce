import { MONTHS } from '../../dates.ts';
import { hasControlDigit } from '../../luhn.ts';
import { isBirth } from '../birth.ts';
import { BIRTH, BIRTH_IN_PARTS, dated, type Shape } from './shape.ts';

const LAST = String.raw` ?[-+/ ,] ?(?<last>\d{4})(?![-.:/,]?\d)`;
const WORDS_OF_THE_END = 'streck|minus|plus|sista|slut|fyra|kontroll|siffr|tiret|mellanslag';

const two = (text: string) => text.padStart(2, '0');
const monthOf = (text: string) =>
  /\d/.test(text)
    ? text
    : String(MONTHS.findIndex((name) => name.startsWith(text.toLowerCase().slice(0, 3))) + 1);

/** A day in parts and four digits after it. Without a dash a sum or a year may stand there. */
const partsOfDay: Shape['judge'] = ({ day = '', month = '', year = '', last = '' }, whole) => {
  const birth = `${year}${two(monthOf(month))}${two(day)}`;
  if (!isBirth(birth)) return undefined;
  const isDashed = /[-+] ?\d{4}$/u.test(whole);
  if (!hasControlDigit(birth.slice(-6) + last)) return isDashed ? 'possible' : undefined;
  return isDashed ? 'certain' : 'possible';
};

/** Numbers whose day, or whose dash, is written as words or with single digits. */
export const writtenDays: readonly Shape[] = [
  {
    // 23 augusti 1964-3234, 23:e aug. -64 3234
    needs: /\d.{0,3}(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/iu,
    pattern: new RegExp(
      String.raw`(?<!\d)(?<day>\d{1,2})(?::?[ae])?\.? {0,2}(?<month>jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}{0,6}\.?,? {0,2}-?(?<year>(?:18|19|20)?\d{2})${LAST}`,
      'giu',
    ),
    judge: partsOfDay,
  },
  {
    // 23/8 1964-3234, 23.8.64-3234
    needs: /\d[/.-]\d{1,2}[ /.-]/u,
    pattern: new RegExp(
      String.raw`(?<![\d/.-])(?<day>\d{1,2})[/.-](?<month>\d{1,2})[ /.-](?<year>(?:18|19|20)?\d{2})${LAST}`,
      'gu',
    ),
    judge: partsOfDay,
  },
  {
    // 1964-8-23-3234
    needs: /\d[/.-]\d[/.-]/u,
    pattern: new RegExp(
      String.raw`(?<![\d/.-])(?<year>(?:18|19|20)\d{2})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})${LAST}`,
      'gu',
    ),
    judge: partsOfDay,
  },
  {
    // 640823 bindestreck 3234, 640823 med slutsiffrorna 3234
    needs: new RegExp(WORDS_OF_THE_END, 'iu'),
    pattern: new RegExp(
      String.raw`(?<!\d)(?:${BIRTH}|${BIRTH_IN_PARTS})[^\p{L}\d]{1,4}(?:\p{L}{1,20}[^\p{L}\d]{1,3}){0,4}?\p{L}{0,12}(?:${WORDS_OF_THE_END})\p{L}{0,12}[^\p{L}\d]{1,4}(?:\p{L}{1,20}[^\p{L}\d]{1,4}){0,3}\d{4}(?![\d-])`,
      'giu',
    ),
    judge: dated('possible'),
  },
];
