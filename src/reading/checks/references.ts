import type { Finding } from '../../domain/fault.ts';
import { collections, type CollectionName, type EntryData } from '../../schema/collections.ts';
import type { ReferenceTarget } from '../../schema/field.ts';
import { nearest } from '../../schema/nearest.ts';
import { referencesIn } from '../../schema/walk.ts';
import { brokenReference } from '../fault-kinds.ts';

/** Every id that can be referred to, by kind of target. */
export type KnownIds = Readonly<Record<ReferenceTarget, ReadonlySet<string>>>;

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

/** Findings for each reference in one entry that leads nowhere. */
export function checkReferences<C extends CollectionName>(
  collection: C,
  data: EntryData<C>,
  known: KnownIds,
): Finding[] {
  return referencesIn(collections[collection].schema, data)
    .filter(({ target, id }) => !known[target].has(id))
    .map(({ target, id, path }) => ({
      kind: brokenReference,
      path,
      expected: `id för ${nouns[target]} i ${where(target)}`,
      found: `"${id}"`,
      ...nearest.advice(id, known[target]),
    }));
}
