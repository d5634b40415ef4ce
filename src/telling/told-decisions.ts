import type { IndexedArchive } from '../archive/index.ts';
import { matterId } from '../archive/matters.ts';
import { referredDecision, tellDecision, type DecisionTold, type Holdings } from './decision.ts';

/** Tells each decision of an archive once, when it is first asked for. RangeError for an id that it lacks. */
export function toldDecisions(index: IndexedArchive): (decision: string) => DecisionTold {
  const { get, decisionAt, matters, organizationOf } = index;
  const decision = (id: string) => get('beslut', id);
  const namings = index.archive.beslut.flatMap((naming) =>
    naming.data.references.flatMap((reference) => {
      const step = reference.relation === 'earlier-step' || reference.relation === 'later-step';
      const named = step ? referredDecision({ decision, decisionAt }, reference) : undefined;
      return named === undefined ? [] : [{ naming, named: named.id }];
    }),
  );
  const namingsOf = Map.groupBy(namings, ({ named }) => named);
  const holdings: Holdings = {
    decision,
    meetingOf: ({ data }) => {
      const { body, date, furtherDays } = get('sammantraden', data.meeting).data;
      return { body, date, furtherDays };
    },
    decisionAt,
    namedBy: (id) => (namingsOf.get(id) ?? []).map(({ naming }) => naming),
    ofSameMatter: (step) => [
      ...new Set(
        step.data.matters.flatMap(
          (number) => matters.get(matterId(organizationOf(step), number))?.decisions ?? [],
        ),
      ),
    ],
  };
  const told = new Map<string, DecisionTold>();
  return (id) => {
    const known = told.get(id) ?? tellDecision(holdings, decision(id));
    told.set(id, known);
    return known;
  };
}
