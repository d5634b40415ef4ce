import type { Random } from './random.ts';
import type { MadeBody } from './organizations.ts';
import { parties } from './made-up-swedish.ts';

interface MadeVote {
  readonly person: string;
  readonly party: string;
  readonly role: string;
  readonly option: 'yes' | 'no' | 'abstain' | 'absent' | 'unknown';
}

const count = (votes: readonly MadeVote[], option: MadeVote['option']) =>
  votes.filter((vote) => vote.option === option).length;

/** Parties mostly vote as one; some members are absent, abstain or go their own way. */
function positions(by: Random, body: MadeBody, hasAbsent: boolean): MadeVote[] {
  const line = new Map(parties.map(({ id }) => [id, by.chance(0.55)]));
  const votes = body.members.map((member): MadeVote => {
    const withParty = line.get(member.party) !== by.chance(0.03);
    const option =
      hasAbsent && by.chance(0.05) ? 'absent' : by.chance(0.04) ? 'abstain' : withParty ? 'yes' : 'no';
    return { ...member, option };
  });
  // Somebody leads and votes, nothing ties, and so no casting vote has to be made up.
  const [chair, ...others] = votes as [MadeVote, ...MadeVote[]];
  const led = (option: 'yes' | 'no') => [{ ...chair, option }, ...others];
  const yes = led('yes');
  return count(yes, 'yes') === count(yes, 'no') ? led('no') : yes;
}

/** A counted vote of all members of a body. In one of six the source does not show who voted how. */
export function voteEvent(
  by: Random,
  body: MadeBody,
  kind: 'main' | 'counter-proposal',
  yesFor: string,
  noFor: string,
) {
  const hidden = by.chance(1 / 6);
  const votes = positions(by, body, !hidden);
  const totals = {
    yes: count(votes, 'yes'),
    no: count(votes, 'no'),
    abstain: count(votes, 'abstain'),
    absent: hidden ? 'unknown' : count(votes, 'absent'),
  };
  return {
    kind,
    question:
      kind === 'main'
        ? 'Ska förslaget bifallas eller avslås?'
        : 'Vilket yrkande ska vara motförslag i huvudvoteringen?',
    yesMeans:
      kind === 'main' ? 'Bifall till det liggande förslaget.' : 'Det första yrkandet blir motförslag.',
    noMeans: kind === 'main' ? 'Bifall till det andra yrkandet.' : 'Det andra yrkandet blir motförslag.',
    yesFor,
    noFor,
    totals,
    result: totals.yes > totals.no ? 'yes' : 'no',
    rule: 'majority',
    ...(by.chance(0.3) ? { chair: body.members[0]!.person } : {}),
    votes: hidden ? votes.map((vote) => ({ ...vote, option: 'unknown' as const })) : votes,
    ...(hidden ? { votesNote: 'Det påhittade protokollet visar inte hur var och en röstade.' } : {}),
  };
}
