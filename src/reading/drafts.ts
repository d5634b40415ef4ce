import type { z } from 'zod';
import type { Finding } from '../domain/fault.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import { schemaAt, unwrap } from '../schema/walk.ts';

/** Drafts that nobody has read through. They are never published, so what they lack is not yet wrong. */

/** Whether the fields of a file, valid or not, say that it is such a draft. */
export const isUnreviewed = (data: unknown) =>
  (data as { unreviewed?: unknown } | null | undefined)?.unreviewed === true;

/** What stands in a draft where a text is still to be written. */
const OPEN = '…';

/**
 * A copy of the fields in which what a draft lacks is `unknown`, null or an ellipsis, whichever its schema takes first;
 * for the draft's own page and nothing else. What takes none of them is still lacking.
 */
export function filledIn(schema: z.ZodType, data: unknown, lacking: readonly Finding[]): unknown {
  const copy = structuredClone(data) as Record<string | number, unknown>;
  for (const { path } of lacking) {
    const at = schemaAt(schema, data, path) as z.ZodType | undefined;
    const key = path.at(-1);
    if (at === undefined || key === undefined) continue;
    const { meta, mayBeUnknown } = unwrap(at);
    const mayBeNamedUnknown = mayBeUnknown || UNKNOWN in (meta.choices ?? {});
    const candidates = [...(mayBeNamedUnknown ? [UNKNOWN] : []), null, OPEN, [{ text: OPEN }]];
    const filling = candidates.find((candidate) => at.safeParse(candidate).success);
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], copy);
    if (filling !== undefined) (holder as Record<string | number, unknown>)[key] = filling;
  }
  return copy;
}
