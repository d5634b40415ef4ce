import { isIsoDate } from './dates.ts';
import type { FaultKind } from './fault.ts';
import { plainly, type TextSpan } from './plain-text.ts';

/**
 * Found wherever {@link findPersonalNumbers} finds something. A finding must never repeat the number:
 * reports are kept and shared.
 */
export const personalNumber: FaultKind = {
  code: 'personnummer',
  severity: 'error',
  title: 'Texten ser ut att innehålla ett personnummer',
  advice:
    'Ta bort numret, också om det är felskrivet. Är det ett annat slags nummer, skriv det så att det inte kan förväxlas: telefonnummer som 070-123 45 67, belopp som 1 250 000 000 kronor.',
  reason:
    'Personnummer och samordningsnummer får aldrig publiceras här. Även ett nummer med fel kontrollsiffra pekar ut en person, så kontrollsiffran räknas inte.',
  law: ['SFS 2018:218 3:10'],
};

const BIRTH = String.raw`(?<year>(?:18|19|20)?\d{2})(?<month>\d{2})(?<day>\d{2})`;
const GROUPED_BIRTH = String.raw`(?<year>(?:18|19|20)?\d{2})(?<gap>[ .-])(?<month>\d{2})\k<gap>(?<day>\d{2})`;
/** Another number follows at once, as in a span of dates, so these four digits end nothing. */
const ENDS = String.raw`(?!\d|[-.:/,]\d)`;

/** The shapes, in text that {@link plainly} has rewritten. */
const SHAPES = [
  // 640823-3234, 19640823+3234, and broken over a line after the hyphen.
  String.raw`(?<!\d)${BIRTH}[-+]{1,2}(?: {0,3}\n\s{0,8})?\d{4}(?!\d)`,
  // 640823 - 3234; after a capital it is a matter number such as RV180949.
  String.raw`(?<![\p{Lu}\d])${BIRTH} {0,3}[-+] {0,3}\d{4}${ENDS}`,
  // 640823 3234
  String.raw`(?<![\p{Lu}\d]|\d[ .,])${BIRTH} {1,3}\d{4}${ENDS}`,
  // 1964-08-23-3234, 64 08 23-3234
  String.raw`(?<!\d)${GROUPED_BIRTH}[-+]\d{4}${ENDS}`,
  // 6408233234, 196408233234; beside a–f it is a piece of a hash.
  String.raw`(?<![a-fA-F\d]|\d[.,])${BIRTH}\d{4}(?![a-fA-F\d]|[.,]\d)`,
  // 640823-T234, 640823-TF12: a reserve number, for who has no other. Its end holds one letter or more.
  String.raw`(?<![\p{L}\d])${BIRTH} {0,3}[-+] {0,3}(?=\d{0,3}[A-Z])[A-Z\d]{4}(?![\p{L}\d])`,
  // 640823T234: only with the letters that such numbers have, so that no compact time is taken for one.
  String.raw`(?<![\p{L}\d])${BIRTH}[TRSUWXJKLMN]\d{3}(?![\p{L}\d])`,
].map((shape) => new RegExp(shape, 'gu'));

const BARE = /^\d+$/;
const PHONE_LABEL = /(?:tel|mobil|växel|fax)\p{L}*[.:]?\s{0,3}$/iu;
const AMOUNT_LABEL = /(?:amount|belopp)["']?:?\s{0,3}$/iu;
const CURRENCY = /^\s?(?:kr|kronor|SEK|tkr|mnkr)(?!\p{L})/iu;

/**
 * Finds what has the shape of a Swedish personnummer, samordningsnummer (day + 60) or reserve number with a date that
 * can exist, whatever its check digit. Ten or twelve digits without a separator count too, unless the
 * words around them call them a phone number or an amount. Organisation numbers have no such month:
 * their third digit is 2 or more. The spans come in order and do not overlap.
 */
export function findPersonalNumbers(text: string): TextSpan[] {
  const { plain, spanOf } = plainly(text);
  const ranges = SHAPES.flatMap((shape) => matches(shape, plain)).sort((a, b) => a.from - b.from);
  let covered = 0;
  return ranges.flatMap(({ from, to }) => {
    if (from < covered) return [];
    covered = to;
    return [spanOf(from, to)];
  });
}

/** All places where a shape fits and its date can exist, also those that begin inside a refused one. */
function matches(shape: RegExp, plain: string): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  shape.lastIndex = 0;
  for (let match = shape.exec(plain); match !== null; match = shape.exec(plain)) {
    const [whole] = match;
    const from = match.index;
    const to = from + whole.length;
    if (dateCanExist(match.groups ?? {}) && !(BARE.test(whole) && isCalledOtherwise(plain, from, to))) {
      ranges.push({ from, to });
    }
    shape.lastIndex = from + 1;
  }
  return ranges;
}

/** In two digits the leap years of this century are those of every one in question. */
function dateCanExist({ year = '', month = '', day = '' }: Record<string, string>): boolean {
  const born = Number(day) > 60 ? String(Number(day) - 60).padStart(2, '0') : day;
  return isIsoDate(`${year.length === 2 ? '20' : ''}${year}-${month}-${born}`);
}

function isCalledOtherwise(plain: string, from: number, to: number): boolean {
  const before = plain.slice(Math.max(0, from - 30), from);
  if (plain[from] === '0') return PHONE_LABEL.test(before);
  return AMOUNT_LABEL.test(before) || CURRENCY.test(plain.slice(to, to + 10));
}
