import { formatAmount } from '../../domain/budget.ts';

/** An amount of money in a decision. */
export const amounts = {
  /** "135 miljoner kronor": exact, whatever unit it is told in. */
  kronor: (kronor: number): string => formatAmount(kronor),
  upTo: (amount: string) => `upp till ${amount}`,
  isProposed: (kind: string, to: string) => `${kind}, föreslås ${to}`,
  wasProposed: (kind: string, to: string) => `${kind}, föreslogs ${to}`,
  title: 'Vad det kostar',
  description:
    'Alla belopp i arkivets beslut, som källorna anger dem: belopp, slag, tid, ändamål och beslut.',
};
