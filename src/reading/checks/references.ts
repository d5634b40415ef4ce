import type { IndexedArchive } from '../../archive/index.ts';
import type { Finding } from '../../domain/fault.ts';
import { collections, type CollectionName, type EntryData } from '../../schema/collections.ts';
import type { ReferenceTarget } from '../../schema/field.ts';
import { nearest } from '../../domain/nearest.ts';
import { referencesIn } from '../../schema/walk.ts';
import { kinds } from '../fault-kinds.ts';

/** What can be referred to. */
interface Targets {
  /** What has each id, by kind of target. */
  readonly byId: (target: ReferenceTarget) => ReadonlyMap<string, unknown>;
  /** True for what may be in a file that cannot be read. */
  readonly mayExist: (target: ReferenceTarget, id: string) => boolean;
}

const nouns: Record<ReferenceTarget, string> = {
  organisationer: 'en organisation',
  organ: 'ett organ',
  partier: 'ett parti',
  personer: 'en person',
  sammantraden: 'ett sammanträde',
  beslut: 'ett beslut',
  underlag: 'ett underlag',
  amnen: 'ett ämne',
};

const where = (target: ReferenceTarget) =>
  target === 'organ' ? 'fältet bodies i src/content/organisationer' : `src/content/${target}`;

export function knownTargets(
  archive: IndexedArchive,
  unreadable: readonly { readonly collection: CollectionName; readonly id: string }[],
): Targets {
  const hidden = new Set(unreadable.map(({ collection, id }) => `${collection} ${id}`));
  return {
    byId: (target) => (target === 'organ' ? archive.bodies : archive.byId(target)),
    mayExist: (target, id) =>
      hidden.has(target === 'organ' ? `organisationer ${id.split('/', 1)[0] ?? ''}` : `${target} ${id}`),
  };
}

/** Of an entry with more that lead nowhere so many are told; the rest, when these are mended. Each is compared with every id. */
const MOST_TOLD = 200;

/** Findings for each reference in one entry that leads nowhere. */
export function checkReferences<C extends CollectionName>(
  collection: C,
  data: EntryData<C>,
  { byId, mayExist }: Targets,
): Finding[] {
  return referencesIn(collections[collection].schema, data)
    .filter(({ target, id }) => !byId(target).has(id) && !mayExist(target, id))
    .slice(0, MOST_TOLD)
    .map(({ target, id, path }) => ({
      kind: kinds['okand-referens'],
      path,
      expected: `id för ${nouns[target]} i ${where(target)}`,
      found: `"${id}"`,
      ...nearest.adviceOrNear(
        id,
        byId(target).keys(),
        kinds['okand-referens'].advice,
        'Annars lägg till det som saknas.',
      ),
    }));
}
