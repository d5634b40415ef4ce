import type { FaultKind } from '../fault.ts';
import { isKnown } from '../unknown.ts';
import { deadline } from './deadline.ts';
import type { MeetingSubject, Rule } from './subject.ts';

const kind: FaultKind = {
  code: 'justerat-sent',
  severity: 'warning',
  title: 'Protokollet justerades sent',
  advice: 'Kontrollera båda datumen mot källan. Stämmer de, låt dem stå.',
  reason:
    'Ett protokoll ska justeras senast fjorton dagar efter sammanträdets sista dag. Är den dagen ledig gäller nästa vardag. Ett senare datum är ofta en felskrivning.',
  law: ['KL 5:69', 'KL 6:35', 'SFS 1930:173 § 2'],
};

/**
 * Minutes are approved within 14 days of the meeting's last day (KL 5:69, 6:35), or on the next working
 * day where that is a day off (SFS 1930:173 § 2). A warning: late minutes happen, and their date is a fact.
 */
export const justeratSent: Rule<MeetingSubject> = {
  kind,
  check: ({ lastDay, approvals }) =>
    approvals.flatMap(({ approved }, index) => {
      if (!isKnown(lastDay) || !isKnown(approved)) return [];
      const last = deadline(lastDay, 14);
      if (approved <= last) return [];
      return [{ kind, path: ['approvals', index, 'approved'], expected: `senast ${last}`, found: approved }];
    }),
};
