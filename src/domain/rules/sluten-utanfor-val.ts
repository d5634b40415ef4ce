import type { FaultKind } from '../fault.ts';
import { voteEventKinds } from '../procedure.ts';
import { eventRule, findingWhen } from './subject.ts';

const kind: FaultKind = {
  code: 'sluten-utanfor-val',
  severity: 'warning',
  title: 'Sluten omröstning i en fråga som ska avgöras öppet',
  advice:
    'Kontrollera ballot och kind mot källan. Gäller omröstningen anställning av personal, skriv kind: other. Var den sluten, låt det stå.',
  reason: 'Omröstningar är öppna utom i ärenden om val eller anställning av personal.',
  law: ['KL 5:54', 'KL 6:33'],
};

/**
 * Votes are open except on elections and employment (KL 5:54, 6:33). A warning: the source may truthfully
 * tell of a secret vote that should have been open. `other` may be employment.
 */
export const slutenUtanforVal = eventRule(kind, (event) =>
  findingWhen(event.ballot === 'secret' && event.kind !== 'election' && event.kind !== 'other', () => ({
    path: ['ballot'],
    expected: 'öppen omröstning',
    found: `sluten i slaget ”${voteEventKinds[event.kind]}”`,
  })),
);
