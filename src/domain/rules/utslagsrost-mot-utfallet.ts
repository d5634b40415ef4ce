import type { FaultKind } from '../fault.ts';
import { outcomeRules, winningSides } from '../vote.ts';
import { eventRule, type EventFinding } from './subject.ts';

const kind: FaultKind = {
  code: 'utslagsrost-mot-utfallet',
  severity: 'error',
  title: 'Utslagsrösten stämmer inte med utfallet',
  advice:
    'Läs i källan vilken sida utslagsrösten föll på och vilken som vann. Anger källan inte utslagsrösten, ta bort castingVote.',
  reason: 'Utslagsrösten avgör. Faller den på ena sidan kan den andra inte ha vunnit genom den.',
  law: ['KL 5:56', 'KL 6:33'],
};

/**
 * A casting vote decides (KL 5:56, 6:33), so the side that it fell on is the one that won, and it is
 * the rule that settled the outcome. An error: `castingVote` is given only where the source states
 * it, and then the two fields cannot both be read right. Where a minority or a special majority
 * settled the outcome, a casting vote may have fallen on the other side.
 */
export const utslagsrostMotUtfallet = eventRule(kind, ({ castingVote, result, rule }) => {
  if (castingVote === undefined || rule === 'minority' || rule === 'qualified') return [];
  const findings: EventFinding[] = [];
  if (result !== 'unknown' && result !== castingVote)
    findings.push({
      path: ['castingVote'],
      expected: `${winningSides[result]}, som utfallet`,
      found: winningSides[castingVote],
    });
  if (rule !== 'casting-vote')
    findings.push({
      path: ['rule'],
      expected: `${outcomeRules['casting-vote']} (casting-vote), eftersom castingVote är angiven`,
      found: outcomeRules[rule],
      advice: 'Skriv rule: casting-vote, eller ta bort castingVote om källan inte anger någon utslagsröst.',
    });
  return findings;
});
