import { findPersonalNumbers } from './personal-number.ts';

/** A text with an x for each digit, as long as it was: the shape of what may not be repeated. */
export const shapeOf = (text: string): string => text.replace(/\p{N}/gu, (digit) => 'x'.repeat(digit.length));

/** A text with only the shape of what is or may be a personal number in it, so that it can be shown. Nothing moves. */
export function conceal(text: string): string {
  let shown = text;
  for (const { index, length } of findPersonalNumbers(text))
    shown = shown.slice(0, index) + shapeOf(shown.slice(index, index + length)) + shown.slice(index + length);
  return shown;
}
