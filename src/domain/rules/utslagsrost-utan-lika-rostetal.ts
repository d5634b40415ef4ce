import type { FaultKind } from '../fault.ts';
import { leadingSide } from '../tally.ts';
import { printedVotes } from './figures.ts';
import { eventRule, findingWhen } from './subject.ts';

const kind: FaultKind = {
  code: 'utslagsrost-utan-lika-rostetal',
  severity: 'warning',
  title: 'Utslagsröst eller lottning utan lika röstetal',
  advice:
    'Kontrollera siffrorna. Anger källan själv båda uppgifterna, till exempel för att utslagsrösten är inräknad, låt dem stå.',
  reason: 'Utslagsröst och lottning används bara när rösterna är lika många på båda sidor.',
  law: ['KL 5:55', 'KL 5:56', 'KL 6:33'],
};

/**
 * A casting vote or a lot decides only where the votes are equal (KL 5:55–56, 6:33). A warning: some
 * minutes count the casting vote in the figures that they print, and what they print is kept.
 */
export const utslagsrostUtanLikaRostetal = eventRule(kind, ({ totals, rule, castingVote }) => {
  const leading = leadingSide(totals);
  const broken = rule === 'casting-vote' || rule === 'lot' || castingVote !== undefined;
  return findingWhen(broken && leading !== undefined && leading !== 'tie', () => ({
    path: ['totals'],
    expected: 'lika många ja och nej',
    found: printedVotes(totals),
  }));
});
