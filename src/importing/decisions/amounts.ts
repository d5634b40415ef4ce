import type { Clause, Decision } from '../model/reading.ts';
import { warn, type Warning } from '../model/warning.ts';

const UNITS: Record<string, number> = {
  kr: 1,
  kronor: 1,
  tkr: 1_000,
  kkr: 1_000,
  mkr: 1_000_000,
  mnkr: 1_000_000,
  msek: 1_000_000,
  'miljon kronor': 1_000_000,
  'miljoner kronor': 1_000_000,
  miljoner: 1_000_000,
  mdkr: 1_000_000_000,
  'miljarder kronor': 1_000_000_000,
  miljarder: 1_000_000_000,
};
const AMOUNT = new RegExp(
  String.raw`(?<![\d.,/:])(?<figures>\d{1,3}(?:[ \u00a0.]\d{3})+|\d{1,9})(?:,(?<decimals>\d{1,3}))? ?(?<unit>miljon(?:er)? kronor|miljarder kronor|miljoner|miljarder|mnkr|mkr|msek|mdkr|tkr|kkr|kronor|kr)(?![\p{L}])`,
  'giu',
);

/** Before a sum: it is an end of a range, a factor of something else, or less than nothing. */
const NOT_ALONE =
  /(?:(?<![^\s(])[-−–]|(?<!\p{L})minus |mellan [\d ,.]+(?:och|till)|[\d,.] ?(?:[×x*–-]|à|á|till|eller)|(?<![\p{L}\d])\d+ (?:st|stycken) à) ?$/iu;
/** After a sum: the rest of it in öre. */
const ORE_FOLLOW = /^ (?:och |samt )?\d{1,2} öre/iu;

/** Sums of money in the clauses, in whole kronor, with the words as they stand, and those that are not one sum. */
export function amountsIn(clauses: readonly Clause[]): { amounts: Decision['amounts']; warnings: Warning[] } {
  const amounts: Decision['amounts'] = [];
  const warnings: Warning[] = [];
  for (const { text, line } of clauses)
    for (const match of text.matchAll(AMOUNT)) {
      const { figures = '', decimals, unit = '' } = match.groups ?? {};
      const number = Number(`${figures.replace(/[^\d]/gu, '')}.${decimals ?? '0'}`);
      const amount = Number((number * (UNITS[unit.toLowerCase()] ?? 1)).toFixed(4));
      if (
        NOT_ALONE.test(text.slice(Math.max(0, match.index - 40), match.index)) ||
        ORE_FOLLOW.test(text.slice(match.index + match[0].length)) ||
        !Number.isInteger(amount * (/^kr/iu.test(unit) ? 100 : 1))
      )
        warnings.push(
          warn(
            'belopp-ej-last',
            line,
            `”${text.slice(Math.max(0, match.index - 40), match.index + match[0].length)}”`,
          ),
        );
      else amounts.push({ text: match[0], amount, line });
    }
  return { amounts, warnings };
}
