import type { Same } from '../same.ts';
import type * as swedish from '../sv/amounts.ts';

const whole = new Intl.NumberFormat('en-GB');
const hundredths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Exact, as in Swedish: an amount that needs more than two decimals of a million is told in kronor. */
function kronor(amount: number): string {
  const size = Math.abs(amount);
  const [unit, word] = size < 1_000_000_000 ? [1_000_000, 'million'] : [1_000_000_000, 'billion'];
  if (size < 1_000_000 || amount % (unit / 100) !== 0) return `SEK ${whole.format(amount)}`;
  return `SEK ${hundredths.format(amount / unit)} ${word}`;
}

export const amounts: Same<typeof swedish.amounts> = {
  kronor,
  upTo: (amount) => `up to ${amount}`,
  isProposed: (kind, to) => `${kind}, proposed to ${to}`,
  wasProposed: (kind, to) => `${kind}, was proposed to ${to}`,
  title: 'What it costs',
  description:
    'All amounts in the decisions of the archive, as the sources state them: amount, kind, time, purpose and decision.',
};
