import type { Archive, Entry } from '../schema/collections.ts';

/**
 * The words of the minutes themselves, which an organisation chooses to publish or not. Where it has not, they are
 * taken away before anything is made of the archive, so that nothing that is published can have them.
 */

/** A decision's fields, as far as they hold words of the minutes. */
interface Worded {
  readonly clauses?: unknown;
}

const hasWording = (clause: unknown) =>
  (clause as { readonly asInMinutes?: string }).asInMinutes !== undefined;

/** The fields of a decision without the words of the minutes. */
export function withoutMinutesWording<T extends Worded>(fields: T): T {
  if (!Array.isArray(fields.clauses) || !fields.clauses.some(hasWording)) return fields;
  const clauses = fields.clauses.map((clause: object) =>
    Object.fromEntries(Object.entries(clause).filter(([name]) => name !== 'asInMinutes')),
  );
  return { ...fields, clauses };
}

/** Whether the organisation of an entry, by its id, publishes the words of the minutes. */
export function publishesMinutesWording(archive: Archive): (id: string) => boolean {
  const publishing = new Set(
    archive.organisationer
      .filter(({ data }) => data.publishesMinutesWording)
      .map(({ id: organization }) => organization),
  );
  return (id) => publishing.has(id.split('/')[0] ?? '');
}

/** An archive with the words of the minutes only where they are published. */
export function withChosenWording(archive: Archive): Archive {
  const publishes = publishesMinutesWording(archive);
  const chosen = (decision: Entry<'beslut'>): Entry<'beslut'> =>
    publishes(decision.id) ? decision : { ...decision, data: withoutMinutesWording(decision.data) };
  return { ...archive, beslut: archive.beslut.map(chosen) };
}
