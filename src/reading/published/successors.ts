import { registryKey } from '../../domain/matter.ts';
import { titleOf } from '../../publishing/record/facts.ts';
import { pageOf } from '../../publishing/record/page-of.ts';
import type { Published, PublishedEntry } from '../../publishing/record/record.ts';
import type { Archive, Entry } from '../../schema/collections.ts';
import { correctableCollections } from '../../schema/facts.ts';

const matterKeys = ({ matters }: { readonly matters?: unknown }): string[] =>
  Array.isArray(matters) ? matters.map((number) => registryKey(String(number))) : [];

/** Whether a recorded entry and one of now are of one matter, or are called the same. */
function isAlike(earlier: PublishedEntry, { data }: Entry): boolean {
  const matters = new Set(matterKeys(earlier.facts));
  const title = titleOf(data)?.toLowerCase();
  return (
    matterKeys(data as { readonly matters?: unknown }).some((matter) => matters.has(matter)) ||
    (title !== undefined && title === titleOf(earlier.facts)?.toLowerCase())
  );
}

const organizationOf = (address: string) => address.split('/')[1];

/**
 * Where what stood at a published address may stand now: at the one page of the same organisation that is new since the
 * publication and is of the same matter or called the same. Nothing where there is none, or several: then nobody knows.
 * @param released what may be shown of the archive
 */
export function successors(
  released: Archive,
  published: Published | undefined,
): (address: string) => string | undefined {
  const promised = new Set(published?.addresses ?? []);
  return (address) => {
    for (const collection of correctableCollections) {
      const page = pageOf[collection];
      const earlier = [...(published?.entries[collection].values() ?? [])].find(
        ({ id }) => page(id) === address,
      );
      if (earlier === undefined) continue;
      const [alike, ...more] = (released[collection] as readonly Entry[])
        .filter((entry) => isAlike(earlier, entry))
        .map(({ id }) => page(id))
        .filter((to) => !promised.has(to) && organizationOf(to) === organizationOf(address));
      return more.length === 0 ? alike : undefined;
    }
    return undefined;
  };
}
