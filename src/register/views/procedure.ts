import { anchors } from '../../domain/addresses.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import { isKnown, type Unknown } from '../../domain/unknown.ts';
import type { Totals } from '../../domain/vote.ts';
import { messagesIn } from '../../messages/index.ts';
import { DRAFT } from '../../schema/procedure.ts';
import type { Entry, EntryData } from '../../schema/collections.ts';
import { actorName, actorNames, capitalized, endingIn, joined, type Label } from '../labels.ts';
import type { Register } from '../register.ts';
import { voteEventsOf, type NumberedVote } from '../../telling/decision-votes.ts';
import { voteView, type VoteView } from './vote.ts';

type Decision = EntryData<'beslut'>;

/** Something that was on the table: what it is called in the procedure, who moved it and what it says. */
export interface ProposalView {
  readonly anchor: string;
  /** Who moved what: "Anna Berg (S) yrkade avslag". */
  readonly heading: string;
  /** Empty where we have not told it. */
  readonly text: string;
  /** "Gäller Jonas Anderssons yrkande", "Gäller punkt 1". */
  readonly scope?: string;
}

/** One of the proposals in a question, which leads to its place on the page, or one side of a vote. */
export interface Contender extends Label {
  /** What became of it, only where the source says so: "antogs", "9 röster, vann". */
  readonly verdict?: string;
  readonly won: boolean;
}

/** One step of how the decision came about. */
export interface StepView {
  readonly kind: 'question' | 'main-proposal' | 'vote-request' | 'vote';
  readonly heading: string;
  readonly text?: string;
  /** The proposals set against each other, or the two sides of a vote. */
  readonly contenders?: readonly Contender[];
  /** What the chair found, or who asked for a vote, as a sentence. */
  readonly found?: string;
  readonly vote?: VoteView;
}

/** A short name for a proposal in running text: "Robert Hamberg (M)" or "det liggande förslaget". */
function shortName(
  register: Register,
  decision: Decision,
  id: string,
  date: string | Unknown,
  language: Language,
): string {
  const { procedure: words, vocabulary } = messagesIn(language);
  const standing = (vocabulary.standingAnswers as Record<string, string>)[id];
  if (standing) return standing;
  const proposal = decision.proposals.find((candidate) => candidate.id === id);
  if (id === DRAFT || !proposal) {
    const { draft } = decision;
    return draft && isKnown(draft.by)
      ? words.draftBy(actorName(register, draft.by, date, language))
      : words.draft;
  }
  return words.proposalBy(actorNames(register, proposal.by, date, language));
}

export function proposalViews(
  register: Register,
  decision: Decision,
  date: string | Unknown,
  language: Language = SWEDISH,
): ProposalView[] {
  const { procedure: words, vocabulary } = messagesIn(language);
  return decision.proposals.map((proposal) => {
    const movers = actorNames(register, proposal.by, date, language);
    const numbers = proposal.clauses.map(String);
    const scope = [
      proposal.on && words.concerns(shortName(register, decision, proposal.on, date, language)),
      numbers.length > 0 && words.concernsClauses(joined(numbers, language), numbers.length),
    ].filter(Boolean);
    return {
      anchor: anchors.proposal(proposal.id),
      // Of a proposal that is none of the kinds that have a name, only that it was moved.
      heading:
        proposal.type === 'other'
          ? words.movedOther(movers)
          : words.moved(movers, vocabulary.proposalTypes[proposal.type]),
      text: proposal.text ?? '',
      ...(scope.length > 0 ? { scope: scope.join('. ') } : {}),
    };
  });
}

/**
 * What a reservation is in favour of, where the source says it: "sitt yrkande" where all who dissent moved it,
 * "yrkandet från Anna Berg (S)". With the proposal on the page, if it is one that was moved.
 */
export function favoured(
  register: Register,
  decision: Decision,
  { by, inFavourOf }: Decision['reservations'][number],
  date: string | Unknown,
  language: Language = SWEDISH,
): { readonly text: string; readonly href?: string } | undefined {
  if (inFavourOf === undefined) return undefined;
  const proposal = decision.proposals.find(({ id }) => id === inFavourOf);
  if (proposal === undefined) return { text: shortName(register, decision, inFavourOf, date, language) };
  const isMover = (dissenter: (typeof by)[number]) =>
    proposal.by.some(({ person, party, office }) =>
      dissenter.person === undefined
        ? dissenter.party === party && dissenter.office === office && person === undefined
        : dissenter.person === person,
    );
  return {
    text: by.every(isMover)
      ? messagesIn(language).procedure.ownProposal
      : shortName(register, decision, inFavourOf, date, language),
    href: `#${anchors.proposal(inFavourOf)}`,
  };
}

/** The two sides of a counted vote: what each meant, how many it got, and which won according to the source. */
function sides(vote: VoteView, totals: Totals, language: Language): Contender[] {
  const { frame, procedure: words } = messagesIn(language);
  const meanings = { yes: vote.yesMeans, no: vote.noMeans };
  return (['yes', 'no'] as const).map((option) => {
    const { text, stated } = meanings[option];
    const count = totals[option];
    const won = vote.winner === option;
    const votes = isKnown(count) ? words.votes(count) : frame.notStated;
    return {
      ...endingIn(words.side[option](text), stated === false ? '' : text, language),
      won,
      verdict: won ? words.won(votes) : votes,
    };
  });
}

/** The steps in their order, with vote events numbered from 1. Undefined when the source does not tell. */
export function stepViews(
  register: Register,
  entry: Entry<'beslut'>,
  date: string | Unknown,
  language: Language = SWEDISH,
): StepView[] | undefined {
  const messages = messagesIn(language);
  const { procedure: words } = messages;
  const { data: decision } = entry;
  const { procedure } = decision;
  if (!isKnown(procedure)) return undefined;
  const name = (id: string) => shortName(register, decision, id, date, language);
  const contender = (id: string) => ({
    text: capitalized(name(id)),
    ...(decision.proposals.some((candidate) => candidate.id === id)
      ? { href: `#${anchors.proposal(id)}` }
      : {}),
  });
  const events = voteEventsOf(entry);
  return procedure.map((step): StepView => {
    const text = 'text' in step && step.text ? { text: step.text } : {};
    switch (step.step) {
      case 'question':
        return {
          kind: step.step,
          heading: words.questions[step.purpose],
          contenders: step.between.map((id) => ({
            ...contender(id),
            won: id === step.found,
            ...(id === step.found
              ? {
                  verdict:
                    step.purpose === 'counter-proposal'
                      ? words.becameCounterProposal
                      : step.between.length === 1
                        ? words.foundAdopted
                        : words.foundMajority,
                }
              : {}),
          })),
          found: isKnown(step.found)
            ? step.purpose === 'counter-proposal'
              ? words.counterProposalWas(name(step.found))
              : words.chairFound(name(step.found))
            : words.chairFoundUnknown(messages.frame.notStated.toLowerCase()),
          ...text,
        };
      case 'main-proposal':
        return {
          kind: step.step,
          heading: words.mainProposal,
          found: words.mainProposalWas(name(step.proposal)),
          ...text,
        };
      case 'vote-request':
        return {
          kind: step.step,
          heading: words.voteRequested,
          found:
            step.by.length > 0
              ? words.requestedBy(actorNames(register, step.by, date, language))
              : words.requestedByUnknown,
        };
      case 'vote': {
        const held = events.find(({ event }) => event === step.event) as NumberedVote;
        const vote = voteView(register, entry.id, held, date, language);
        return {
          kind: step.step,
          heading: vote.heading,
          vote,
          contenders: sides(vote, held.told.totals, language),
        };
      }
    }
  });
}
