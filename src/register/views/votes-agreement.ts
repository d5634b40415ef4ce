import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import {
  agreement,
  agreementPercent,
  assemblyTerm,
  LEAST_COMMON_EVENTS,
  partyLines,
  type Agreement,
} from '../../domain/agreement.ts';
import { isKnown } from '../../domain/unknown.ts';
import type { Register } from '../register.ts';
import type { HeldVote } from '../../telling/decision-votes.ts';
import {
  countedVotes,
  meetingsHeld,
  organizationMeetings,
  voteCoverage,
  type VoteCoverage,
} from './vote-coverage.ts';
import { dateOf, partyLink, type PartyLink } from './party-vote.ts';

/** How often the lines of two parties were the same. */
interface AgreementCell {
  readonly party: PartyLink;
  /** "78 %"; absent where there are too few events for a share to say anything. */
  readonly share?: string;
  /** "7 av 9". */
  readonly count: string;
}

/** How often the parties of an organisation voted alike during one term. */
export interface AgreementView {
  readonly anchor: string;
  /** "Mandatperioden 2022–2026". */
  readonly heading: string;
  /** "15 oktober 2022 – 14 oktober 2026". */
  readonly span: string;
  /** How many votes the shares are made of, and what so few can say; to be read before them. */
  readonly caution: string;
  /** The fewest common vote events that a share is shown for. */
  readonly least: number;
  /** By abbreviation: the order ranks nobody. A party's cells are in the same order, without itself. */
  readonly parties: readonly { readonly party: PartyLink; readonly cells: readonly AgreementCell[] }[];
}

const cell = (party: PartyLink, agreed: Agreement): AgreementCell => {
  const { agreement: words } = messagesIn(SWEDISH).votes;
  const percent = agreementPercent(agreed);
  return {
    party,
    ...(percent === undefined ? {} : { share: `${percent}\u00a0%` }),
    count: agreed.common === 0 ? words.none : words.same(agreed.same, agreed.common),
  };
};

/** The votes of an organisation's meetings in a term, in the archive and in all. */
function termCoverage(
  register: Register,
  organization: string,
  { from, to }: { readonly from: string; readonly to: string },
): VoteCoverage {
  const meetings = organizationMeetings(register, organization).filter(
    ({ data: { date } }) => isKnown(date) && from <= date && date <= to,
  );
  return voteCoverage(register, meetings);
}

/** A share that one vote moves by so many percentage points says little. */
const MUCH = 5;

/** How many votes of a term the archive has of those that were held, in how many it can compare parties, and what that is worth. */
function caution(coverage: VoteCoverage, compared: number): string {
  const { held } = coverage;
  const { agreement: words } = messagesIn(SWEDISH).votes;
  const onePoint = Math.floor(100 / compared);
  const worth =
    compared < LEAST_COMMON_EVENTS
      ? words.tooFew(LEAST_COMMON_EVENTS)
      : words.oneVoteMoves(onePoint, onePoint >= MUCH);
  return [
    words.fromTerm(countedVotes(held), meetingsHeld(coverage)),
    words.comparable(compared, held),
    ...(onePoint > 0 ? [worth] : []),
  ].join(' ');
}

function termView(register: Register, organization: string, votes: readonly HeldVote[]): AgreementView[] {
  const date = votes[0] && dateOf(votes[0]);
  const term = date === undefined || !isKnown(date) ? undefined : assemblyTerm(date);
  if (term === undefined) return [];
  const lines = votes.map(({ event }) => partyLines(event.votes)).filter(({ size }) => size > 0);
  const parties = [...new Set(lines.flatMap((line) => [...line.keys()]))]
    .map((id) => ({ id, link: partyLink(register, organization, id, date) }))
    .toSorted((a, b) => a.link.code.localeCompare(b.link.code, 'sv'));
  const [from, to] = [term.from.slice(0, 4), term.to.slice(0, 4)];
  const {
    dates,
    frame,
    votes: { agreement: words },
  } = messagesIn(SWEDISH);
  return [
    {
      anchor: `mandatperioden-${from}`,
      heading: words.term(from, to),
      span: dates.span(frame.date(term.from), frame.date(term.to)),
      caution: caution(termCoverage(register, organization, term), lines.length),
      least: LEAST_COMMON_EVENTS,
      parties: parties.map(({ id, link }) => ({
        party: link,
        cells: parties
          .filter((column) => column.id !== id)
          .map((column) => cell(column.link, agreement(lines, id, column.id))),
      })),
    },
  ];
}

/**
 * The terms of an organisation that have a pair of parties to compare, latest first. Votes without a known day
 * belong to no term.
 */
export function agreementViews(register: Register, organization: string): AgreementView[] {
  const votesHere = register.voteEvents.filter(({ body }) => body.organization === organization);
  const terms = Map.groupBy(votesHere, (held) => {
    const date = dateOf(held);
    return isKnown(date) ? assemblyTerm(date)?.from : undefined;
  });
  return [...terms.values()]
    .flatMap((votes) => termView(register, organization, votes))
    .filter(({ parties }) => parties.length > 1);
}
