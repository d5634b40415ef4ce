import type { FaultKind } from '../fault.ts';
import { isKnown } from '../unknown.ts';
import { membershipsThatDay } from './membership-that-day.ts';
import { eventRule } from './subject.ts';

const kind: FaultKind = {
  code: 'ej-ledamot-den-dagen',
  severity: 'warning',
  title: 'Den röstande har inget uppdrag i organet den dagen',
  advice:
    'Kontrollera att det är rätt person. Är det rätt, lägg till uppdraget hos personen med de datum som en källa anger, annars unknown.',
  reason:
    'Bara ledamöter och ersättare i organet röstar. Ett saknat uppdrag beror ofta på att två personer med liknande namn har förväxlats.',
  law: ['KL 4:22', 'KL 4:24'],
};

/**
 * Only members and substitutes of the body vote (KL 4:22, 4:24), so whoever stands in the list has a
 * membership there that may cover the day. A warning: it is as often the archive's list of
 * memberships that lacks something.
 */
export const ejLedamotDenDagen = eventRule(kind, ({ votes }, subject) =>
  votes.flatMap(({ person }, index) => {
    const memberships = membershipsThatDay(subject, person);
    if (memberships === undefined || memberships.length > 0) return [];
    const day = isKnown(subject.date) ? ` den ${subject.date}` : '';
    return [
      {
        path: ['votes', index, 'person'],
        expected: `ett uppdrag i ${subject.body.id}${day}`,
        found: `${person} utan sådant uppdrag`,
      },
    ];
  }),
);
