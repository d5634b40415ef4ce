import type { FaultKind } from '../fault.ts';
import { voteEventKinds } from '../procedure.ts';
import { outcomeRules } from '../vote.ts';
import { eventRule, findingWhen } from './subject.ts';

const kind: FaultKind = {
  code: 'lottning-eller-utslagsrost',
  severity: 'warning',
  title: 'Lottning och utslagsröst hör till olika slags frågor',
  advice:
    'Kontrollera rule och kind mot källan. Gäller omröstningen anställning av personal, skriv kind: other. Anger källan det som står här, låt det stå.',
  reason:
    'Lika röstetal avgörs med lottning i ärenden om val eller anställning av personal, och med ordförandens utslagsröst i allt annat.',
  law: ['KL 5:56', 'KL 6:33'],
};

/**
 * Lots are drawn in elections and employment, the chair's casting vote decides elsewhere (KL 5:56,
 * 6:33). A warning: the source may tell of a lot that should not have been drawn. `other` may be
 * employment and fits both.
 */
export const lottningEllerUtslagsrost = eventRule(kind, (event) => {
  const misfit = event.kind === 'election' ? 'casting-vote' : 'lot';
  return findingWhen(event.rule === misfit && event.kind !== 'other', () => ({
    path: ['rule'],
    expected: misfit === 'lot' ? outcomeRules['casting-vote'] : outcomeRules.lot,
    found: `${outcomeRules[misfit]} i slaget ”${voteEventKinds[event.kind]}”`,
  }));
});
