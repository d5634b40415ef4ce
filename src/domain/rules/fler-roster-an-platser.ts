import type { FaultKind } from '../fault.ts';
import { isKnown } from '../unknown.ts';
import { certainVoters } from './figures.ts';
import { eventRule, findingWhen } from './subject.ts';

const kind: FaultKind = {
  code: 'fler-roster-an-platser',
  severity: 'error',
  title: 'Fler röster än platser i organet',
  advice:
    'Jämför siffrorna och röstlistan med källan, och antalet platser med organets mandatperiod. Är antalet platser osäkert, skriv unknown där.',
  reason:
    'Bara ledamöter och tjänstgörande ersättare har rösträtt, och de är aldrig fler än platserna. Fler röster beror på ett läsfel eller ett felaktigt antal platser.',
  law: ['KL 4:22', 'KL 4:24', 'KL 5:17', 'KL 6:17'],
};

/**
 * A substitute serves in a member's place (KL 4:22, 5:17, 6:17), so those who vote or abstain are never
 * more than the seats (KL 4:24). Absent members may stand in the list beside their substitutes and are not
 * counted, nor are those of unknown position. An error: one of two figures of ours is false. A
 * written-down difference in the source itself answers for the figures and silences the rule.
 */
export const flerRosterAnPlatser = eventRule(kind, (event, { body: { seats } }) => {
  if (!isKnown(seats) || event.discrepancy !== undefined) return [];
  const voters = certainVoters(event);
  return findingWhen(voters > seats, () => ({
    path: ['totals'],
    expected: `högst ${seats} röstande, lika många som platserna`,
    found: `${voters} röstande`,
  }));
});
