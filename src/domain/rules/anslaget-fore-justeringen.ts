import type { FaultKind } from '../fault.ts';
import { isKnown, UNKNOWN } from '../unknown.ts';
import type { MeetingSubject, Rule } from './subject.ts';

const kind: FaultKind = {
  code: 'anslaget-fore-justeringen',
  severity: 'error',
  title: 'Anslaget före justeringen',
  advice: 'Kontrollera båda datumen mot källan. Är ett av dem osäkert, skriv unknown där.',
  reason:
    'Det är justeringen som tillkännages, så anslaget kan inte komma före den. Överklagandetiden räknas från anslaget.',
  law: ['KL 8:12'],
};

/**
 * What is announced is the approval (KL 8:12), so the notice is not earlier than it, nor than the
 * meeting where the day of approval is not stated. An error: one of the dates is false, and the time
 * for appeal would be counted from it.
 */
export const anslagetForeJusteringen: Rule<MeetingSubject> = {
  kind,
  check: ({ date, approvals }) =>
    approvals.flatMap(({ approved, ...notices }, index) => {
      const earliest = isKnown(approved) ? approved : date;
      return (['noticed', 'noticedOnAllBoards'] as const).flatMap((field) => {
        const { [field]: noticed = UNKNOWN } = notices;
        if (!isKnown(earliest) || !isKnown(noticed) || noticed >= earliest) return [];
        return [
          { kind, path: ['approvals', index, field], expected: `tidigast ${earliest}`, found: noticed },
        ];
      });
    }),
};
