import type { FieldPath, Finding } from '../../domain/fault.ts';
import { isKnown } from '../../domain/unknown.ts';
import type { EntryData } from '../../schema/collections.ts';
import { nearest } from '../../domain/nearest.ts';
import { reservedProposalIds } from '../../schema/procedure.ts';
import { kinds } from '../fault-kinds.ts';

type Decision = EntryData<'beslut'>;

/** Every place in a decision that names one of its proposals. */
function proposalMentions(decision: Decision): { id: string; path: FieldPath }[] {
  const mentions: { id: string | undefined; path: FieldPath }[] = [
    ...decision.proposals.map((proposal, index) => ({ id: proposal.on, path: ['proposals', index, 'on'] })),
    ...decision.reservations.map((reservation, index) => ({
      id: reservation.inFavourOf,
      path: ['reservations', index, 'inFavourOf'],
    })),
  ];
  if (isKnown(decision.procedure))
    decision.procedure.forEach((step, index) => {
      const path = ['procedure', index];
      if (step.step === 'question') {
        step.between.forEach((id, place) => mentions.push({ id, path: [...path, 'between', place] }));
        if (isKnown(step.found)) mentions.push({ id: step.found, path: [...path, 'found'] });
      } else if (step.step === 'main-proposal')
        mentions.push({ id: step.proposal, path: [...path, 'proposal'] });
      else if (step.step === 'vote')
        mentions.push(
          { id: step.event.yesFor, path: [...path, 'event', 'yesFor'] },
          { id: step.event.noFor, path: [...path, 'event', 'noFor'] },
        );
    });
  return mentions.filter((mention): mention is { id: string; path: FieldPath } => mention.id !== undefined);
}

/** Every place in a decision that names one of its clauses by number. */
function clauseMentions(decision: Decision): { number: number; path: FieldPath }[] {
  return [
    ...(['proposals', 'assignments'] as const).flatMap((list) =>
      decision[list].flatMap((item, index) =>
        item.clauses.map((number, place) => ({ number, path: [list, index, 'clauses', place] })),
      ),
    ),
    ...decision.budgetEffects.flatMap(({ clause }, index) =>
      clause === undefined ? [] : [{ number: clause, path: ['budgetEffects', index, 'clause'] }],
    ),
  ];
}

/** Numbers of vote events that a disqualification names and the decision does not have. */
function missingVoteEvents({ procedure, disqualified }: Decision): Finding[] {
  const last = isKnown(procedure) ? procedure.filter(({ step }) => step === 'vote').length : 0;
  return disqualified.flatMap(({ voteEvents = [] }, index) =>
    voteEvents.flatMap((number, place) =>
      number >= 1 && number <= last
        ? []
        : [
            {
              kind: kinds['okand-votering'],
              path: ['disqualified', index, 'voteEvents', place],
              expected:
                last === 0 ? 'inget nummer: beslutet har ingen omröstning' : `ett nummer från 1 till ${last}`,
              found: String(number),
            },
          ],
    ),
  );
}

/** Proposals, clauses, vote events and ids inside one decision must exist, and be there once. */
export function checkInnerReferences(decision: Decision): Finding[] {
  const proposals = [...reservedProposalIds, ...decision.proposals.map((proposal) => proposal.id)];
  const last = decision.clauses.length;
  const twice = (list: 'proposals' | 'assignments') =>
    decision[list].flatMap(({ id }, index) =>
      decision[list].findIndex((earlier) => earlier.id === id) < index ||
      (list === 'proposals' && reservedProposalIds.includes(id))
        ? [
            {
              kind: kinds.dubblett,
              path: [list, index, 'id'],
              expected: 'ett eget id',
              found: `"${id}" en gång till`,
            },
          ]
        : [],
    );
  return [
    ...proposalMentions(decision)
      .filter(({ id }) => !proposals.includes(id))
      .map(({ id, path }) => ({
        kind: kinds['okant-yrkande'],
        path,
        expected: `ett av ${proposals.join(', ')}`,
        found: `"${id}"`,
        ...nearest.advice(id, proposals),
      })),
    ...clauseMentions(decision)
      .filter(({ number }) => number < 1 || number > last)
      .map(({ number, path }) => ({
        kind: kinds['okand-punkt'],
        path,
        expected: `ett nummer från 1 till ${last}`,
        found: String(number),
      })),
    ...missingVoteEvents(decision),
    ...twice('proposals'),
    ...twice('assignments'),
  ];
}
