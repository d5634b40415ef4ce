import type { Entry } from '../schema/collections.ts';

/** Somebody named in a decision: a person, a party, or both. */
export interface Actor {
  readonly person?: string | undefined;
  readonly party?: string | null | undefined;
}

/** Everyone who has a part in a decision beside voting. */
export function actorsIn({ data }: Entry<'beslut'>): Actor[] {
  const acts = [...data.proposals, ...data.reservations, ...data.notes, data.memberBill ?? { by: [] }];
  return [...acts.flatMap(({ by }) => by), ...data.disqualified];
}
