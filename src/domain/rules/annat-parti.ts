import type { FaultKind } from '../fault.ts';
import { membershipsThatDay } from './membership-that-day.ts';
import { eventRule } from './subject.ts';

const kind: FaultKind = {
  code: 'annat-parti',
  severity: 'warning',
  title: 'Partiet i röstlistan är ett annat än uppdragets',
  advice:
    'Kontrollera att det är rätt person. Har personen bytt parti, lägg till ett uppdrag med det nya partiet. Källans uppgift om partiet den dagen ska stå kvar.',
  reason: 'Partiernas rader räknas ur röstlistan. Fel parti på en person flyttar en röst mellan två partier.',
};

const party = (id: string | null) => id ?? 'inget parti';

/**
 * The party in the list is that of the person's membership that day. A warning: the list is the
 * closest witness to the day, while a membership without known dates says nothing of a party left
 * in between.
 */
export const annatParti = eventRule(kind, ({ votes }, subject) =>
  votes.flatMap((vote, index) => {
    const memberships = membershipsThatDay(subject, vote.person) ?? [];
    if (memberships.length === 0 || memberships.some((membership) => membership.party === vote.party))
      return [];
    const parties = [...new Set(memberships.map((membership) => party(membership.party)))];
    return [
      {
        path: ['votes', index, 'party'],
        expected: `${parties.join(' eller ')}, som i uppdraget`,
        found: `${vote.person}: ${party(vote.party)}`,
      },
    ];
  }),
);
