import type { FaultKind } from '../fault.ts';
import { voteOptions, type VoteOption } from '../vote.ts';
import { voteEvents, type DecisionSubject, type Rule } from './subject.ts';

const kind: FaultKind = {
  code: 'reservation-utan-deltagande',
  severity: 'warning',
  title: 'Reservation från någon som inte deltog',
  advice:
    'Kontrollera att det är en reservation och inte en protokollsanteckning, och att det är rätt person. Står det så i källan, låt det stå.',
  reason: 'Bara den som har deltagit i avgörandet av ett ärende får reservera sig mot beslutet.',
  law: ['KL 4:27'],
};

const participating: readonly VoteOption[] = ['yes', 'no', 'unknown'];

/**
 * Whoever has taken part in deciding may reserve (KL 4:27): not one who was disqualified in the whole §, or who
 * abstained or was absent in every vote of the § that lists them. Parties and offices are not
 * checked, since nobody's part follows from a party's. A warning: the person may have taken part in
 * a point decided by acclamation, and minutes record reservations that the law does not give.
 */
export const reservationUtanDeltagande: Rule<DecisionSubject> = {
  kind,
  check: ({ decision }) => {
    const votes = voteEvents(decision).flatMap(({ event }) => event.votes);
    const disqualified = new Set(
      decision.disqualified
        .filter(({ voteEvents: named }) => named === undefined)
        .map(({ person }) => person),
    );
    return decision.reservations.flatMap(({ by }, reservation) =>
      by.flatMap(({ person }, index) => {
        if (person === undefined) return [];
        const options = votes.filter((vote) => vote.person === person).map((vote) => vote.option);
        const stoodOutside = options.length > 0 && !options.some((option) => participating.includes(option));
        if (!stoodOutside && !disqualified.has(person)) return [];
        const how = disqualified.has(person)
          ? ['jäv']
          : [...new Set(options.map((option) => voteOptions[option]))];
        return [
          {
            kind,
            path: ['reservations', reservation, 'by', index, 'person'],
            expected: 'någon som deltog i beslutet',
            found: `${person}: ${how.join(', ')}`,
          },
        ];
      }),
    );
  },
};
