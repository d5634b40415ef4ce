import type { FaultKind } from '../fault.ts';
import { leadingSide } from '../tally.ts';
import { outcomeRules, winningSides } from '../vote.ts';
import { printedVotes } from './figures.ts';
import { eventRule, findingWhen } from './subject.ts';

const kind: FaultKind = {
  code: 'utfall-utan-forklaring',
  severity: 'warning',
  title: 'Siffrorna förklarar inte utfallet',
  advice:
    'Kontrollera utfall, siffror och vad ja och nej betyder. Nämner källan minoritetsåterremiss, minoritetsbordläggning eller särskild majoritet, skriv den regeln. Ändra aldrig utfallet för att siffrorna ska gå ihop.',
  reason:
    'Utan särskild regel vinner den sida som får flest röster. Källans utfall gäller ändå: varningen ber bara om en kontroll.',
  law: ['KL 5:55', 'KL 6:33'],
};

/**
 * Simple majority decides unless another rule is named (KL 5:55, 6:33): the side with more votes wins.
 * The minority rule and a qualified majority let the smaller side win, so under them either outcome
 * is explained; a tie-break without a tie is a rule of its own. A warning: the stated outcome is what
 * is published, and the totals never correct it.
 */
export const utfallUtanForklaring = eventRule(kind, ({ totals, result, rule }) => {
  const leading = leadingSide(totals);
  const outvoted = result !== 'unknown' && leading !== undefined && leading !== 'tie' && leading !== result;
  return findingWhen(outvoted && (rule === 'majority' || rule === 'unknown'), () => ({
    path: ['result'],
    expected: 'sidan med flest röster, eller en regel som förklarar utfallet',
    found: `${winningSides[result]} med ${printedVotes(totals)}, regel: ${outcomeRules[rule]}`,
  }));
});
