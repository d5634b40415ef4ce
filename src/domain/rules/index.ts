import { approvedAfterMeeting } from './approved-after-meeting.ts';
import { approvedInTime } from './approved-in-time.ts';
import { castingVoteDecides } from './casting-vote-decides.ts';
import { chairVotesWhenNeeded } from './chair-votes-when-needed.ts';
import { discrepancyExists } from './discrepancy-exists.ts';
import { discrepancyInSource } from './discrepancy-in-source.ts';
import { disqualifiedInNamedVote } from './disqualified-in-named-vote.ts';
import { disqualifiedStandAside } from './disqualified-stand-aside.ts';
import { minorityRule } from './minority-rule.ts';
import { namesWithinTotals } from './names-within-totals.ts';
import { noticedAfterApproval } from './noticed-after-approval.ts';
import { noticedInTime } from './noticed-in-time.ts';
import { oneVoteEach } from './one-vote-each.ts';
import { outcomeExplained } from './outcome-explained.ts';
import { partyThatDay } from './party-that-day.ts';
import { preparatoryBody } from './preparatory-body.ts';
import { quorum } from './quorum.ts';
import { reservationByParticipant } from './reservation-by-participant.ts';
import { secretVoteAllowed } from './secret-vote-allowed.ts';
import { secretVoteUnnamed } from './secret-vote-unnamed.ts';
import type { DecisionSubject, MeetingSubject, Rule } from './subject.ts';
import { tieBreakFitsQuestion } from './tie-break-fits-question.ts';
import { tieBreakNeedsTie } from './tie-break-needs-tie.ts';
import { tieIsBroken } from './tie-is-broken.ts';
import { totalsAgree } from './totals-agree.ts';
import { voterIsMember } from './voter-is-member.ts';
import { votersWithinSeats } from './voters-within-seats.ts';

/**
 * The rules of law and arithmetic that data is checked against. An error is what no faithful reading
 * of a source can give: our own data contradicts itself. What a source may truthfully say, however
 * odd or unlawful, is at most a warning, and no rule ever corrects anything.
 */
export const decisionRules: readonly Rule<DecisionSubject>[] = [
  oneVoteEach,
  votersWithinSeats,
  quorum,
  outcomeExplained,
  minorityRule,
  tieIsBroken,
  tieBreakNeedsTie,
  tieBreakFitsQuestion,
  castingVoteDecides,
  chairVotesWhenNeeded,
  secretVoteUnnamed,
  secretVoteAllowed,
  disqualifiedStandAside,
  disqualifiedInNamedVote,
  reservationByParticipant,
  totalsAgree,
  discrepancyInSource,
  discrepancyExists,
  namesWithinTotals,
  voterIsMember,
  partyThatDay,
  preparatoryBody,
];

export const meetingRules: readonly Rule<MeetingSubject>[] = [
  approvedAfterMeeting,
  approvedInTime,
  noticedAfterApproval,
  noticedInTime,
];
