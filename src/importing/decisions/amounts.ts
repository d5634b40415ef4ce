import type { Clause, Decision } from '../model/reading.ts';

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
  String.raw`(?<![\d.,/:–-])(?<figures>\d{1,3}(?:[ \u00a0.]\d{3})+|\d{1,9})(?:,(?<decimals>\d{1,3}))? ?(?<unit>miljon(?:er)? kronor|miljarder kronor|miljoner|miljarder|mnkr|mkr|msek|mdkr|tkr|kkr|kronor|kr)(?![\p{L}])`,
  'giu',
);

/** Sums of money in the clauses, in kronor, with the words as they stand. */
export function amountsIn(clauses: readonly Clause[]): Decision['amounts'] {
  return clauses.flatMap(({ text, line }) =>
    [...text.matchAll(AMOUNT)].map((match) => {
      const { figures = '', decimals, unit = '' } = match.groups ?? {};
      const number = Number(`${figures.replace(/[^\d]/gu, '')}.${decimals ?? '0'}`);
      return { text: match[0], amount: Math.round(number * (UNITS[unit.toLowerCase()] ?? 1)), line };
    }),
  );
}
