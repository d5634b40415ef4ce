import { pageOf } from '../../publishing/record/page-of.ts';
import type { Published } from '../../publishing/record/record.ts';
import type { Archive, Entry } from '../../schema/collections.ts';
import { correctableCollections, type CorrectableCollection } from '../../schema/facts.ts';
import { kinds } from '../fault-kinds.ts';
import type { LocatedFault } from '../located-fault.ts';
import type { Move } from './moves.ts';

const words: Readonly<Record<CorrectableCollection, string>> = {
  beslut: 'ett beslut',
  sammantraden: 'ett sammanträde',
  underlag: 'ett underlag',
  personer: 'en ledamot',
  partier: 'ett parti',
  organisationer: 'en organisation',
};

/**
 * A fault for each published decision, meeting, document or member that leads to a page of another kind: nothing stands
 * there of what was published, so it is lost.
 * @param isHidden whether something at an address cannot be read now, and nobody knows what it is
 */
export function checkKinds(
  published: Published,
  released: Archive,
  redirects: readonly Move[],
  isHidden: (address: string) => boolean,
): LocatedFault[] {
  const moves = new Map(redirects.map((move) => [move.from, move]));
  return correctableCollections.flatMap((collection) => {
    const page = pageOf[collection];
    const pages = new Set((released[collection] as readonly Entry[]).map(({ id }) => page(id)));
    return [...published.entries[collection].values()].flatMap(({ id }): LocatedFault[] => {
      const move = moves.get(page(id));
      if (move === undefined || pages.has(page(id)) || pages.has(move.to) || isHidden(move.to)) return [];
      const { file, line, column } = move.origin;
      const kind = kinds['forlorad-adress'];
      return [
        {
          kind,
          file,
          line,
          column,
          expected: `${words[collection]} dit ${move.from} leder`,
          found: `${move.to}, som inte är ${words[collection]}`,
          advice: kind.advice,
        },
      ];
    });
  });
}
