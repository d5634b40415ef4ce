import type { PrintedDecision } from './printed-reading.ts';
import { nameOf, type Position, type TrueVote } from './truth.ts';

/** What minutes state, and what the importer is measured by. */
export const statementKinds = [
  'paragraph',
  'title',
  'registry',
  'clause',
  'total',
  'position',
  'mover',
  'reservation',
  'disqualified',
  'amount',
  'date',
  'body',
] as const;
export type StatementKind = (typeof statementKinds)[number];

/** Counts statements of a kind: how many were told, and which of them were read. */
export type Counted = <Value>(
  kind: StatementKind,
  told: Value[],
  isRead: (value: Value) => boolean,
  words: (value: Value) => string,
) => void;

/** Holds the votes of a § against its truth, in their order. */
export function scoreVotes(
  told: TrueVote[],
  decision: PrintedDecision | undefined,
  count: Counted,
  falsehood: (kind: string, what: string) => void,
): void {
  const events = decision?.voteEvents ?? [];
  if (told.length === 0 && events.length > 0)
    falsehood('total: invented vote', JSON.stringify(events[0]).slice(0, 80));
  told.forEach((vote, index) => {
    const event = events[index];
    const isTotal = event !== undefined && event.yes === vote.yes && event.no === vote.no;
    if (vote.hasTotals)
      count(
        'total',
        [vote],
        () => isTotal,
        () => `${vote.yes}–${vote.no}`,
      );
    if (!event)
      return void count(
        'position',
        vote.positions,
        () => false,
        ({ member }) => nameOf(member),
      );
    for (const key of ['yes', 'no', 'abstain', 'absent'] as const) {
      const value = event[key];
      const right = vote[key];
      if (
        value !== null &&
        value !== (right ?? -1) &&
        !(key === 'absent' && value === 0 && vote.positions.length > 0)
      )
        falsehood(
          `total: ${value === 0 ? 'none where nothing is told' : `wrong ${key}`}`,
          `${value}, not ${right}`,
        );
    }
    const option = new Map(event.votes.map(({ name, option: position }) => [name, position]));
    count(
      'position',
      vote.positions,
      ({ member, position }) => option.get(nameOf(member)) === position,
      ({ member }) => nameOf(member),
    );
    for (const { name, option: position, party } of event.votes) {
      const ballot = vote.positions.find(({ member }) => nameOf(member) === name);
      if (!ballot) {
        const isAbsentee = name === nameOf(vote.absentee);
        if (isAbsentee && (position === null || position === 'unknown' || position === 'absent')) continue;
        falsehood(
          `position: ${vote.positions.length > 0 ? 'no voter' : 'nobody is named'}`,
          `${name} ${position ?? ''}`,
        );
      } else {
        if (position !== null && position !== ballot.position)
          falsehood(
            `position: ${position === 'unknown' ? 'told as not told' : wrongPosition(position, ballot.position)}`,
            name,
          );
        if (party !== null && party !== ballot.member.party)
          falsehood('position: wrong party', `${name} (${party})`);
      }
    }
  });
  events
    .slice(told.length)
    .forEach(
      (event) => told.length > 0 && falsehood('total: a vote too many', JSON.stringify(event).slice(0, 80)),
    );
}

const wrongPosition = (read: string, told: Position) => `${told} read as ${read}`;
