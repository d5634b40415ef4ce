/** Swedish numerals below one hundred that are one word; "ett" and "en" are the same number. */
const UNITS = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'] as const;
const TEENS = [
  'elva',
  'tolv',
  'tretton',
  'fjorton',
  'femton',
  'sexton',
  'sjutton',
  'arton',
  'nitton',
] as const;
const TENS = ['tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'] as const;

function belowHundred(): Map<string, number> {
  const words = new Map<string, number>();
  UNITS.forEach((word, value) => words.set(word, value));
  words.set('en', 1).set('aderton', 18);
  TEENS.forEach((word, index) => words.set(word, 11 + index));
  TENS.forEach((tens, index) => {
    const value = 20 + index * 10;
    words.set(tens, value);
    UNITS.slice(1, 10).forEach((unit, digit) => words.set(tens + unit, value + digit + 1));
    words.set(`${tens}en`, value + 1);
  });
  return words;
}
const BELOW_HUNDRED = belowHundred();

/**
 * The number that a Swedish word spells, 0–999: "tre", "Trettioåtta", "etthundratrettiotre", "hundra".
 * Undefined for anything else; a number in digits is no word.
 */
export function numberFromWord(word: string): number | undefined {
  const plain = word.toLowerCase().normalize('NFC').replaceAll(' ', '');
  const whole = BELOW_HUNDRED.get(plain);
  if (whole !== undefined) return whole;
  const at = plain.indexOf('hundra');
  if (at < 0) return undefined;
  const head = plain.slice(0, at);
  const hundreds = head === '' ? 1 : BELOW_HUNDRED.get(head);
  if (hundreds === undefined || hundreds < 1 || hundreds > 9) return undefined;
  const tail = plain.slice(at + 'hundra'.length).replace(/^och/, '');
  const rest = tail === '' ? 0 : BELOW_HUNDRED.get(tail);
  return rest === undefined ? undefined : hundreds * 100 + rest;
}
