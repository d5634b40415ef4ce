import type { Label, Sentence } from '../sentence.ts';
import { amounts } from './amounts.ts';

/** Amounts as the sources state them: at a decision, of a meeting or a topic, and all of the archive. */
export const costs = {
  heading: amounts.title,
  ofDecision: 'Pengar',
  kind: (kind: string) => `Slag: ${kind}.`,
  span: (period: Label, recurrence: Label): Sentence => ['Period: ', period, '. Hur ofta: ', recurrence, '.'],
  notSummed: 'Beloppen står som källan anger dem och summeras inte.',
  notAdded:
    'Beloppen står som källan anger dem. De läggs inte ihop: de är av olika slag, gäller olika tid eller är delar av varandra.',
  severalTopics: 'Ett beslut kan höra till flera ämnen. Beloppen gäller då hela beslutet.',
  all: 'Alla belopp i arkivet',
  lead: 'Alla belopp i arkivets beslut, som källorna anger dem. Det som bara är föreslaget står med streckad linje.',
  neverAdded:
    'Vi lägger aldrig ihop belopp. De är av olika slag, gäller olika tid eller är delar av varandra, och arkivet har kanske inte alla beslut.',
};
