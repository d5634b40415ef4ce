import type { Finding } from '../../domain/fault.ts';
import type { Entry } from '../../schema/collections.ts';
import { duplicate } from '../fault-kinds.ts';

/** Decisions of one meeting that claim the same place in its order. The later file is reported. */
export function checkTwins(decisions: readonly Entry<'beslut'>[]): { id: string; finding: Finding }[] {
  const first = new Map<string, string>();
  return decisions.flatMap(({ id, data: { meeting, order } }) => {
    const place = `${meeting} ${order}`;
    const other = first.get(place);
    if (other === undefined) {
      first.set(place, id);
      return [];
    }
    const found = `${order}, som redan är ${other}`;
    return [{ id, finding: { kind: duplicate, path: ['order'], expected: 'en egen plats på sammanträdet', found } }];
  });
}
