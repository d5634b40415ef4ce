import type { Finding } from '../../domain/fault.ts';
import type { Entry } from '../../schema/collections.ts';
import { kinds } from '../fault-kinds.ts';

/**
 * Decisions of one meeting that claim the same place in its order. The later file is reported; one
 * that lies outside its meeting has a fault of its own.
 */
export function checkTwins(decisions: readonly Entry<'beslut'>[]): { id: string; finding: Finding }[] {
  const first = new Map<string, string>();
  return decisions.flatMap(({ id, data: { meeting, order } }) => {
    if (!id.startsWith(`${meeting}/`)) return [];
    const place = `${meeting} ${order}`;
    const twin = first.get(place);
    if (twin === undefined) {
      first.set(place, id);
      return [];
    }
    const taken = `${order}, som beslutet ${twin.slice(twin.lastIndexOf('/') + 1)} redan har`;
    const advice =
      'Numrera besluten i den ordning som sammanträdet tog upp dem, vart och ett med sitt eget nummer.';
    return [
      {
        id,
        finding: {
          kind: kinds.dubblett,
          path: ['order'],
          expected: 'en egen plats på sammanträdet',
          found: taken,
          advice,
        },
      },
    ];
  });
}
