import { anchors } from '../../../domain/addresses.ts';
import { actorNames } from '../../labels.ts';
import type { Piece } from '../../mentions/rich-text.ts';
import { disqualifiedInDecision } from '../disqualified.ts';
import { favoured } from '../procedure.ts';
import type { DecisionOnPage } from './on-page.ts';

/** Who dissented, who had something noted, and who took no part. */
export interface Dissent {
  readonly reservations: readonly {
    readonly anchor: string;
    readonly by: string;
    /** The proposal that it is in favour of, where the source says it. */
    readonly favours?: { readonly text: string; readonly href?: string };
    readonly words: readonly Piece[];
  }[];
  readonly notes: readonly { kind: string; by: string; words: readonly Piece[] }[];
  /** Whole sentences. */
  readonly disqualified: readonly string[];
}

export function dissent({ register, decision, date, words, language, messages }: DecisionOnPage): Dissent {
  const { data } = decision;
  return {
    reservations: data.reservations.map((reservation, index) => {
      const favours = favoured(register, data, reservation, date, language);
      return {
        anchor: anchors.reservation(index + 1),
        by: actorNames(register, reservation.by, date, language),
        ...(favours ? { favours } : {}),
        words: reservation.text ? words(reservation.text) : [],
      };
    }),
    notes: data.notes.map(({ kind, by, text }) => ({
      kind: messages.vocabulary.noteKinds[kind],
      by: actorNames(register, by, date, language),
      words: text === undefined ? [] : words(text),
    })),
    disqualified: disqualifiedInDecision(register, decision, language),
  };
}
