import type { Finding } from '../../domain/fault.ts';
import {
  collectionNames,
  collections,
  type Archive,
  type CollectionName,
  type EntryData,
} from '../../schema/collections.ts';
import type { ReferenceTarget } from '../../schema/field.ts';
import { nearest } from '../../domain/nearest.ts';
import { referencesIn } from '../../schema/walk.ts';
import { brokenReference } from '../fault-kinds.ts';

/** What can be referred to. */
export interface Targets {
  /** Every id, by kind of target. */
  readonly ids: Readonly<Record<ReferenceTarget, ReadonlySet<string>>>;
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
  archive: Archive,
  bodies: readonly string[],
  unreadable: readonly { readonly collection: CollectionName; readonly id: string }[],
): Targets {
  const ids = collectionNames.map((name) => [name, new Set(archive[name].map((entry) => entry.id))] as const);
  const hidden = new Set(unreadable.map(({ collection, id }) => `${collection} ${id}`));
  return {
    ids: { ...(Object.fromEntries(ids) as Record<CollectionName, Set<string>>), organ: new Set(bodies) },
    mayExist: (target, id) =>
      hidden.has(target === 'organ' ? `organisationer ${id.split('/', 1)[0] ?? ''}` : `${target} ${id}`),
  };
}

/** Findings for each reference in one entry that leads nowhere. */
export function checkReferences<C extends CollectionName>(
  collection: C,
  data: EntryData<C>,
  { ids, mayExist }: Targets,
): Finding[] {
  return referencesIn(collections[collection].schema, data)
    .filter(({ target, id }) => !ids[target].has(id) && !mayExist(target, id))
    .map(({ target, id, path }) => ({
      kind: brokenReference,
      path,
      expected: `id för ${nouns[target]} i ${where(target)}`,
      found: `"${id}"`,
      ...nearest.adviceOrNear(id, ids[target], brokenReference.advice, 'Annars lägg till det som saknas.'),
    }));
}
