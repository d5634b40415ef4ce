import { actorsIn } from '../../archive/actors.ts';
import { latestMeetingFirst } from '../../archive/meetings-in-order.ts';
import type { Register } from '../register.ts';
import type { Entry } from '../../schema/collections.ts';
import type { HeldVote } from '../../telling/decision-votes.ts';

/** What an organisation's decisions and votes say of parties; made once an organisation. */
export interface Traces {
  readonly decisions: readonly Entry<'beslut'>[];
  readonly votes: readonly HeldVote[];
  readonly parties: ReadonlySet<string>;
}

export function traces(register: Register, organization: string): Traces {
  const bodies = register.bodiesOf(organization);
  const ids = new Set(bodies.map(({ id }) => id));
  const decisions = bodies
    .flatMap(({ id }) => register.meetingsOf(id))
    .toSorted(latestMeetingFirst)
    .flatMap(({ id }) => register.decisionsOf(id));
  const votes = register.voteEvents.filter(({ body }) => ids.has(body.id));
  const governments = register.get('organisationer', organization).data.governments;
  const parties = [
    ...bodies.flatMap(({ terms }) => terms.flatMap((term) => term.parties.map(({ party }) => party))),
    ...governments.flatMap((government) => government.parties),
    ...register.archive.personer.flatMap(({ data }) =>
      data.memberships.filter(({ body }) => ids.has(body)).map(({ party }) => party),
    ),
    ...votes.flatMap(({ event }) => event.votes.map(({ party }) => party)),
    ...decisions.flatMap((decision) => actorsIn(decision).map(({ party }) => party)),
    ...register.archive.partier.filter(({ data }) => data.areas.includes(organization)).map(({ id }) => id),
  ];
  return {
    decisions,
    votes,
    parties: new Set(parties.flatMap((party) => party ?? [])),
  };
}
