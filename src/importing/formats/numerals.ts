/** Numbers as lists write them, by Word's names of the kinds; undefined where a kind is not known. */
export function numeral(kind: string, number: number): string | undefined {
  switch (kind) {
    case 'decimal':
    case 'decimalHalfWidth':
    case 'decimalFullWidth':
    case 'ordinal':
      return String(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'none':
      return '';
    default:
      return undefined;
  }
}

/** a, b, … z, aa, bb: Word repeats the letter. */
function letters(number: number): string {
  if (number < 1) return '';
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let left = Math.min(number, 9999);
  let written = '';
  for (const [value, sign] of ROMAN)
    while (left >= value) {
      written += sign;
      left -= value;
    }
  return written;
}
