import { hasControlDigit } from '../../luhn.ts';
import { warning, type Sign } from './sign.ts';

const account = warning('kontonummer', 'Texten ser ut att innehålla ett konto- eller kortnummer');

const digitsIn = (text: string) => text.replace(/\D/gu, '');

/** ISO 13616: the letters as numbers, the first four last, leave 1 of 97. */
function isIban(text: string): boolean {
  const signs = text.replace(/[^\dA-Z]/giu, '').toUpperCase();
  const moved = signs.slice(4) + signs.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    const value = String(parseInt(sign, 36));
    rest = Number(`${rest}${value}`) % 97;
  }
  return rest === 1;
}

/** A person's name in the words before: then a giro is not an organisation's, which anyone may have. */
const NAMED = /(?<!\p{L})\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}[^.]{0,60}$/u;

/** Where somebody's money is. */
export const accounts: readonly Sign[] = [
  {
    kind: account,
    pattern: /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}(?: ?[\dA-Z]{1,3})?(?![\p{L}\d])/gu,
    holds: isIban,
  },
  {
    // 4242 4242 4242 4242, 4242424242424242, 3782 822463 10005
    kind: account,
    pattern:
      /(?<![\p{L}\d]|\d[ .,-])[2-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\d\p{L}]|[ -]\d)|(?<![\p{L}\d])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?!\d)/gu,
    holds: (text) => digitsIn(text).length >= 13 && hasControlDigit(digitsIn(text)),
  },
  {
    // konto 8327-9, 123 456 789-0; clearingnummer 6789, kontonr 123456789
    kind: account,
    pattern:
      /(?<!\p{L})(?:(?:bank|löne|spar|person)?konto(?:nummer|nr|t)?|clearing(?:nummer|nr)?(?: ?\d{4}(?:-\d)?,? ?(?:och )?konto(?:nummer|nr)?)?)\.?:? {0,2}\d(?:[ ,-]{0,2}\d){6,17}(?!\d)/giu,
  },
  {
    kind: account,
    pattern:
      /(?<!\p{L})(?:bankgiro|plusgiro|postgiro|bg|pg|swish)(?:nummer|nr)?\.?:? {0,2}\d[\d -]{4,11}\d(?!\d)/giu,
    holds: (_, before) => NAMED.test(before),
  },
];
