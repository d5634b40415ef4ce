import type { Actor } from '../../archive/actors.ts';
import { addresses, anchors } from '../../domain/addresses.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { isKnown } from '../../domain/unknown.ts';
import type { Entry } from '../../schema/collections.ts';
import { actorNames, meetingDate, type Label } from '../labels.ts';
import type { Register } from '../register.ts';
import { placeOf } from './party-vote.ts';

/** What a person or a party did in a decision, beside voting. */
interface ActView {
  /** "Yrkande: bifall", "Reservation", "Särskilt yttrande"; leads to its place in the decision, if it has one. */
  readonly label: Label;
  /** What it says, in our words; absent where the source has nothing. */
  readonly text?: string;
  /** All who did it together, with party that day. */
  readonly by: string;
}

/** The acts of one kind in one decision. */
export interface DecisionActs {
  readonly decision: Label;
  readonly date: Label;
  readonly place: string;
  readonly acts: readonly ActView[];
}

/** By kind, each in the order of the decisions. */
export interface ActsView {
  readonly bills: readonly DecisionActs[];
  readonly proposals: readonly DecisionActs[];
  readonly reservations: readonly DecisionActs[];
  readonly notes: readonly DecisionActs[];
  readonly disqualifications: readonly DecisionActs[];
}

interface Act {
  readonly by: readonly Actor[];
  readonly label: string;
  readonly text?: string | undefined;
  readonly anchor?: string;
}

const {
  people: { acts: words },
  vocabulary,
} = messagesIn(SWEDISH);

/** How the acts of each kind are found in a decision. */
const kinds: Record<
  keyof ActsView,
  (data: Entry<'beslut'>['data'], isOwn: (actor: Actor) => boolean) => readonly Act[]
> = {
  bills: ({ memberBill }) =>
    memberBill
      ? [{ by: memberBill.by, label: words.bill(isKnown(memberBill.number) ? memberBill.number : undefined) }]
      : [],
  proposals: ({ proposals }) =>
    proposals.map(({ id, type, by, text }) => ({
      by,
      text,
      label: type === 'other' ? words.otherProposal : words.proposal(vocabulary.proposalTypes[type]),
      anchor: anchors.proposal(id),
    })),
  reservations: ({ reservations }) =>
    reservations.map(({ by, text }, index) => ({
      by,
      text,
      label: words.reservation,
      anchor: anchors.reservation(index + 1),
    })),
  notes: ({ notes }) => notes.map(({ kind, by, text }) => ({ by, text, label: vocabulary.noteKinds[kind] })),
  // Each stood aside alone: named together, but nobody for another.
  disqualifications: ({ disqualified }, isOwn) => [
    { by: disqualified.filter(isOwn), label: words.disqualified },
  ],
};

/** The acts in these decisions that somebody has a part in, in the order of the decisions. */
export function actsView(
  register: Register,
  decisions: readonly Entry<'beslut'>[],
  isOwn: (actor: Actor) => boolean,
): ActsView {
  const ofKind = (kind: keyof ActsView): DecisionActs[] =>
    decisions.flatMap((decision) => {
      const acts = kinds[kind](decision.data, isOwn).filter(({ by }) => by.some(isOwn));
      if (acts.length === 0) return [];
      const meeting = register.get('sammantraden', decision.data.meeting);
      const { date, body } = meeting.data;
      const href = addresses.decision(decision.id);
      return [
        {
          decision: { text: decision.data.title, href },
          date: meetingDate(register, meeting),
          place: placeOf({ body: register.body(body), decision }),
          acts: acts.map(({ by, label, text, anchor }) => ({
            label: { text: label, ...(anchor ? { href: `${href}#${anchor}` } : {}) },
            ...(text ? { text } : {}),
            by: actorNames(
              register,
              by.map(({ person, party }) => ({ person, party: party ?? undefined })),
              date,
            ),
          })),
        },
      ];
    });
  return {
    bills: ofKind('bills'),
    proposals: ofKind('proposals'),
    reservations: ofKind('reservations'),
    notes: ofKind('notes'),
    disqualifications: ofKind('disqualifications'),
  };
}
