import { anchors } from '../../domain/addresses.ts';
import { proposalTypes } from '../../domain/decision.ts';
import { isKnown, NOT_STATED, type Unknown } from '../../domain/unknown.ts';
import { DRAFT } from '../../schema/procedure.ts';
import type { EntryData } from '../../schema/collections.ts';
import { actorName, actorNames, capitalized, joined } from '../naming.ts';
import type { Register } from '../register.ts';
import { voteView, type VoteView } from './vote.ts';

type Decision = EntryData<'beslut'>;

/** Something that was on the table: what it is called in the procedure, who moved it and what it says. */
export interface ProposalView {
  readonly anchor: string;
  readonly label: string;
  readonly by: string;
  readonly text: string;
  /** "Gäller Jonas Anderssons yrkande", "Gäller punkt 1". */
  readonly scope?: string;
}

/** One step of how the decision came about. */
export interface StepView {
  readonly kind: 'question' | 'main-proposal' | 'vote-request' | 'vote';
  readonly heading: string;
  readonly text?: string;
  /** The proposals set against each other. */
  readonly between?: readonly string[];
  /** What the chair found, as a sentence. */
  readonly found?: string;
  readonly vote?: VoteView;
}

/** A short name for a proposal in running text: "Robert Hamberg (M)" or "det liggande förslaget". */
function shortName(register: Register, decision: Decision, id: string, date: string | Unknown): string {
  const proposal = decision.proposals.find((own) => own.id === id);
  if (id === DRAFT || !proposal) {
    const { draft } = decision;
    return draft && isKnown(draft.by)
      ? `det liggande förslaget (${actorName(register, draft.by, date)})`
      : 'det liggande förslaget';
  }
  return `yrkandet från ${actorNames(register, proposal.by, date)}`;
}

export function proposalViews(
  register: Register,
  decision: Decision,
  date: string | Unknown,
): ProposalView[] {
  return decision.proposals.map((proposal) => {
    const scope = [
      proposal.on && `Gäller ${shortName(register, decision, proposal.on, date)}`,
      proposal.clauses.length > 0 && `Gäller punkt ${joined(proposal.clauses.map(String))}`,
    ].filter(Boolean);
    return {
      anchor: anchors.proposal(proposal.id),
      label: capitalized(proposalTypes[proposal.type]),
      by: actorNames(register, proposal.by, date),
      text: proposal.text,
      ...(scope.length > 0 ? { scope: scope.join('. ') } : {}),
    };
  });
}

const questionHeadings = {
  decide: 'Fråga till sammanträdet',
  'counter-proposal': 'Val av motförslag',
  addition: 'Fråga om tillägg',
} as const;

/** The steps in their order, with vote events numbered from 1. Undefined when the source does not tell. */
export function stepViews(
  register: Register,
  decisionId: string,
  decision: Decision,
  date: string | Unknown,
): StepView[] | undefined {
  const { procedure } = decision;
  if (!isKnown(procedure)) return undefined;
  const name = (id: string) => shortName(register, decision, id, date);
  let votes = 0;
  return procedure.map((step): StepView => {
    const text = 'text' in step && step.text ? { text: step.text } : {};
    switch (step.step) {
      case 'question':
        return {
          kind: step.step,
          heading: questionHeadings[step.purpose],
          between: step.between.map((id) => capitalized(name(id))),
          found: isKnown(step.found)
            ? step.purpose === 'counter-proposal'
              ? `Motförslag blev ${name(step.found)}.`
              : `Ordföranden fann att ${name(step.found)} antogs.`
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
              : `Av vem: ${NOT_STATED.toLowerCase()}.`,
        };
      case 'vote': {
        votes += 1;
        const vote = voteView(register, decisionId, votes, step.event, date);
        return { kind: step.step, heading: vote.heading, vote };
      }
    }
  });
}
