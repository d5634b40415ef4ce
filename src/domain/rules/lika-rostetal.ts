import type { FaultKind } from '../fault.ts';
import { leadingSide } from '../tally.ts';
import { eventRule, findingWhen } from './subject.ts';
import { outcomeRules } from '../vote.ts';
import { printedVotes } from './figures.ts';

const kind: FaultKind = {
  code: 'lika-rostetal',
  severity: 'warning',
  title: 'Lika röstetal utan utslagsröst eller lottning',
  advice:
    'Läs i källan hur det avgjordes och skriv rule: casting-vote eller rule: lot. Säger källan inget, skriv rule: unknown och låt varningen stå.',
  reason:
    'Vid lika röstetal avgör ordförandens utslagsröst, men lotten i ärenden om val eller anställning av personal. Enkel majoritet kan inte ha avgjort.',
  law: ['KL 5:55', 'KL 5:56', 'KL 6:33'],
};

/**
 * A tie is decided by the chair's casting vote, or by lot in elections and employment (KL 5:55–56,
 * 6:33); the minority rule or a qualified majority can also settle one. A warning and never an
 * error: minutes may print a tie and an outcome and not say what stood between them.
 */
export const likaRostetal = eventRule(kind, ({ totals, rule }) =>
  findingWhen(leadingSide(totals) === 'tie' && (rule === 'majority' || rule === 'unknown'), () => ({
    path: ['rule'],
    expected: 'utslagsröst eller lottning vid lika röstetal',
    found: `${outcomeRules[rule]}, med ${printedVotes(totals)}`,
  })),
);
