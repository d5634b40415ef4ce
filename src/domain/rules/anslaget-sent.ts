import type { FaultKind } from '../fault.ts';
import { isKnown } from '../unknown.ts';
import { deadline } from './deadline.ts';
import type { MeetingSubject, Rule } from './subject.ts';

const kind: FaultKind = {
  code: 'anslaget-sent',
  severity: 'warning',
  title: 'Anslaget senare än andra dagen efter justeringen',
  advice:
    'Kontrollera båda datumen mot källan. Stämmer de, låt dem stå: överklagandetiden räknas från anslaget.',
  reason:
    'Justeringen ska tillkännages på anslagstavlan senast andra dagen efter att protokollet har justerats. Är den dagen ledig gäller nästa vardag.',
  law: ['KL 8:12', 'SFS 1930:173 § 2'],
};

/**
 * The approval is announced no later than the second day after it (KL 8:12), or on the next working
 * day where that is a day off (SFS 1930:173 § 2). A warning: a late notice is a fact, and moves the time for appeal.
 */
export const anslagetSent: Rule<MeetingSubject> = {
  kind,
  check: ({ approvals }) =>
    approvals.flatMap(({ approved, noticed }, index) => {
      if (!isKnown(approved) || !isKnown(noticed)) return [];
      const last = deadline(approved, 2);
      if (noticed <= last) return [];
      return [{ kind, path: ['approvals', index, 'noticed'], expected: `senast ${last}`, found: noticed }];
    }),
};
