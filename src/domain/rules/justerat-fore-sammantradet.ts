import type { FaultKind } from '../fault.ts';
import { isKnown } from '../unknown.ts';
import type { MeetingSubject, Rule } from './subject.ts';

const kind: FaultKind = {
  code: 'justerat-fore-sammantradet',
  severity: 'error',
  title: 'Justerat före sammanträdet',
  advice: 'Kontrollera båda datumen mot källan. Är ett av dem osäkert, skriv unknown där.',
  reason:
    'En paragraf kan justeras tidigast den dag då den behandlades, så inget kan vara justerat före sammanträdets första dag. Annars är något av datumen fel.',
  law: ['KL 5:69', 'KL 6:35'],
};

/**
 * Minutes are approved at the meeting or after it (KL 5:69, 6:35), single §§ already on its first day. An error:
 * one of the dates is false, and the time for appeal would be shown from it.
 */
export const justeratForeSammantradet: Rule<MeetingSubject> = {
  kind,
  check: ({ date, approvals }) =>
    approvals.flatMap(({ approved }, index) =>
      isKnown(date) && isKnown(approved) && approved < date
        ? [{ kind, path: ['approvals', index, 'approved'], expected: `tidigast ${date}`, found: approved }]
        : [],
    ),
};
