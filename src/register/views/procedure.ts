import { anchors } from '../../domain/addresses.ts';
import { counted } from '../../domain/counted.ts';
import { proposalTypes, type ProposalType } from '../../domain/decision.ts';
import { isKnown, NOT_STATED, type Unknown } from '../../domain/unknown.ts';
import type { Totals } from '../../domain/vote.ts';
import { DRAFT, standingAnswers } from '../../schema/procedure.ts';
import type { Entry, EntryData } from '../../schema/collections.ts';
import { actorName, actorNames, capitalized, joined } from '../labels.ts';
import type { Register } from '../register.ts';
import { voteEventsOf, type NumberedVote } from '../../telling/decision-votes.ts';
import { voteView, type VoteView } from './vote.ts';

type Decision = EntryData<'beslut'>;

/** Something that was on the table: what it is called in the procedure, who moved it and what it says. */
export interface ProposalView {
  readonly anchor: string;
  /** Who moved what: "Anna Berg (S) yrkade avslag". */
  readonly heading: string;
  readonly text: string;
  /** "Gäller Jonas Anderssons yrkande", "Gäller punkt 1". */
  readonly scope?: string;
}

/** One of the proposals in a question, or one side of a vote. */
export interface Contender {
  readonly text: string;
  /** The proposal on the page. */
  readonly href?: string;
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
function shortName(register: Register, decision: Decision, id: string, date: string | Unknown): string {
  const standing = (standingAnswers as Record<string, string>)[id];
  if (standing) return standing;
  const proposal = decision.proposals.find((own) => own.id === id);
  if (id === DRAFT || !proposal) {
    const { draft } = decision;
    return draft && isKnown(draft.by)
      ? `det liggande förslaget (${actorName(register, draft.by, date)})`
      : 'det liggande förslaget';
  }
  return `yrkandet från ${actorNames(register, proposal.by, date)}`;
}

/** Of a proposal that is none of the kinds that have a name, only that it was moved. */
const movedBy = (movers: string, type: ProposalType) =>
  type === 'other' ? `Yrkande från ${movers}` : `${movers} yrkade ${proposalTypes[type]}`;

export function proposalViews(
  register: Register,
  decision: Decision,
  date: string | Unknown,
): ProposalView[] {
  return decision.proposals.map((proposal) => {
    const scope = [
      proposal.on && `Gäller ${shortName(register, decision, proposal.on, date)}`,
      proposal.clauses.length > 0 &&
        `Gäller ${proposal.clauses.length === 1 ? 'punkt' : 'punkterna'} ${joined(proposal.clauses.map(String))}`,
    ].filter(Boolean);
    return {
      anchor: anchors.proposal(proposal.id),
      heading: movedBy(actorNames(register, proposal.by, date), proposal.type),
      text: proposal.text,
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
): { readonly text: string; readonly href?: string } | undefined {
  if (inFavourOf === undefined) return undefined;
  const proposal = decision.proposals.find(({ id }) => id === inFavourOf);
  if (proposal === undefined) return { text: shortName(register, decision, inFavourOf, date) };
  const isMover = (own: (typeof by)[number]) =>
    proposal.by.some(({ person, party, office }) =>
      own.person === undefined
        ? own.party === party && own.office === office && person === undefined
        : own.person === person,
    );
  return {
    text: by.every(isMover) ? 'sitt yrkande' : shortName(register, decision, inFavourOf, date),
    href: `#${anchors.proposal(inFavourOf)}`,
  };
}

/** The two sides of a counted vote: what each meant, how many it got, and which won according to the source. */
const sides = (vote: VoteView, totals: Totals): Contender[] =>
  (
    [
      { option: 'yes', name: 'Ja', meaning: vote.yesMeans },
      { option: 'no', name: 'Nej', meaning: vote.noMeans },
    ] as const
  ).map(({ option, name, meaning }) => {
    const count = totals[option];
    const won = vote.winner === option;
    return {
      text: `${name}: ${meaning.text}`,
      won,
      verdict: `${isKnown(count) ? counted(count, 'röst', 'röster') : NOT_STATED}${won ? ', vann' : ''}`,
    };
  });

const questionHeadings = {
  decide: 'Fråga till sammanträdet',
  timing: 'Fråga om att avgöra ärendet nu',
  'counter-proposal': 'Val av motförslag',
  addition: 'Fråga om tillägg',
} as const;

/** The steps in their order, with vote events numbered from 1. Undefined when the source does not tell. */
export function stepViews(
  register: Register,
  entry: Entry<'beslut'>,
  date: string | Unknown,
): StepView[] | undefined {
  const { data: decision } = entry;
  const { procedure } = decision;
  if (!isKnown(procedure)) return undefined;
  const name = (id: string) => shortName(register, decision, id, date);
  const contender = (id: string) => ({
    text: capitalized(name(id)),
    ...(decision.proposals.some((own) => own.id === id) ? { href: `#${anchors.proposal(id)}` } : {}),
  });
  const events = voteEventsOf(entry);
  return procedure.map((step): StepView => {
    const text = 'text' in step && step.text ? { text: step.text } : {};
    switch (step.step) {
      case 'question':
        return {
          kind: step.step,
          heading: questionHeadings[step.purpose],
          contenders: step.between.map((id) => ({
            ...contender(id),
            won: id === step.found,
            ...(id === step.found
              ? {
                  verdict:
                    step.purpose === 'counter-proposal'
                      ? 'blev motförslag'
                      : step.between.length === 1
                        ? 'ordföranden fann att det antogs'
                        : 'ordföranden fann majoritet för detta',
                }
              : {}),
          })),
          found: isKnown(step.found)
            ? step.purpose === 'counter-proposal'
              ? `Motförslag blev ${name(step.found)}.`
              : `Ordföranden fann: ${name(step.found)}.`
            : `Vad ordföranden fann: ${NOT_STATED.toLowerCase()}.`,
          ...text,
        };
      case 'main-proposal':
        return {
          kind: step.step,
          heading: 'Huvudförslag',
          found: `Huvudförslag blev ${name(step.proposal)}.`,
          ...text,
        };
      case 'vote-request':
        return {
          kind: step.step,
          heading: 'Omröstning begärdes',
          found:
            step.by.length > 0
              ? `Av ${actorNames(register, step.by, date)}.`
              : 'Vem som begärde den är inte angivet här.',
        };
      case 'vote': {
        const held = events.find(({ event }) => event === step.event) as NumberedVote;
        const vote = voteView(register, entry.id, held, date);
        return { kind: step.step, heading: vote.heading, vote, contenders: sides(vote, held.told.totals) };
      }
    }
  });
}
