import type { FaultKind } from '../fault.ts';
import { leadingSide } from '../tally.ts';
import { voteOptions } from '../vote.ts';
import { eventRule } from './subject.ts';

const kind: FaultKind = {
  code: 'ordforande-avstod',
  severity: 'warning',
  title: 'Ordföranden avstod fast rösten behövdes',
  advice:
    'Kontrollera vem som ledde omröstningen och hur den personen röstade. Stämmer det med källan, låt det stå.',
  reason:
    'En ledamot får avstå, men ordföranden måste rösta när det behövs för att ärendet ska kunna avgöras.',
  law: ['KL 4:25'],
};

/**
 * A member may abstain, but the chair must vote when that is needed to decide (KL 4:25): where the
 * votes tie or the chair's casting vote settled it. The chair is the one that the vote event names,
 * else the one listed with that role. A warning: the source may truthfully print an abstaining chair.
 */
export const ordforandeAvstod = eventRule(kind, ({ totals, votes, rule, chair, castingVote }) => {
  const needed = leadingSide(totals) === 'tie' || rule === 'casting-vote' || castingVote !== undefined;
  if (!needed) return [];
  return votes.flatMap(({ person, role, option }, index) => {
    const presides = chair === undefined ? role === 'chair' : person === chair;
    if (!presides || option !== 'abstain') return [];
    return [
      {
        path: ['votes', index, 'option'],
        expected: 'ja eller nej',
        found: `${person}: ${voteOptions[option]}`,
      },
    ];
  });
});
