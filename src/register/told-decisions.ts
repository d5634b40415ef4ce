import { registryKey } from '../domain/matter.ts';
import type { Archive, Entry } from '../schema/collections.ts';
import { referredDecision, tellDecision, type DecisionTold, type Holdings } from '../telling/decision.ts';
import type { Register } from './register.ts';

type Decision = Entry<'beslut'>;

/** Tells each decision of an archive once, when it is first asked for. */
export function toldDecisions(
  archive: Archive,
  {
    get,
    decisionAt,
    matters,
    organizationOf,
  }: Pick<Register, 'get' | 'decisionAt' | 'matters'> & {
    readonly organizationOf: (decision: Decision) => string;
  },
): Register['told'] {
  const decision = (id: string) => get('beslut', id);
  const namings = archive.beslut.flatMap((naming) =>
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
    ofSameMatter: (own) => [
      ...new Set(
        own.data.matters.flatMap(
          (number) => matters.get(`${organizationOf(own)}/${registryKey(number)}`)?.decisions ?? [],
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
