/** What an amount in a decision is. Amounts of different kinds are never added. */
export const budgetKinds = {
  allocation: 'Tillskott',
  'budget-increase': 'Utökad budget',
  cost: 'Kostnad',
  investment: 'Investering',
  rate: 'Arvode, avgift eller ersättning',
  other: 'Annat belopp',
} as const;
export type BudgetKind = keyof typeof budgetKinds;

export const budgetBounds = { exactly: 'belopp', 'up-to': 'upp till' } as const;

/** How often an amount is due, as an answer to "Hur ofta?". */
export const recurrences = { yearly: 'varje år', once: 'en gång', unknown: 'framgår inte' } as const;

const whole = new Intl.NumberFormat('sv-SE');
const hundredths = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });

/**
 * Swedish words for whole kronor: 135000000 → "135 miljoner kronor", 500000 → "500 000 kronor". The
 * words always say the exact amount: one that needs more than two decimals is written in kronor, as its clause does.
 */
export function formatAmount(kronor: number): string {
  const size = Math.abs(kronor);
  if (size < 1_000_000) return `${whole.format(kronor)} ${size === 1 ? 'krona' : 'kronor'}`;
  const [unit, word] = size < 1_000_000_000 ? [1_000_000, 'miljon'] : [1_000_000_000, 'miljard'];
  if (kronor % (unit / 100) !== 0) return `${whole.format(kronor)} kronor`;
  return `${hundredths.format(kronor / unit)} ${size === unit ? word : `${word}er`} kronor`;
}
