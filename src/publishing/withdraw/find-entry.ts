import { swedishPath } from '../../domain/language.ts';
import { publishingKinds } from '../../fault-kinds/publishing.ts';
import type { Archive, Entry, WithdrawableCollection } from '../../schema/collections.ts';
import { Problem } from '../problem.ts';
import { pageOf } from '../record/page-of.ts';

/** An entry with a page that can be taken back. */
export interface Found {
  readonly collection: WithdrawableCollection;
  readonly id: string;
}

const collections = [
  'beslut',
  'underlag',
  'sammantraden',
] as const satisfies readonly WithdrawableCollection[];

/** The Swedish page that an address as people copy it is at or below: whole, with a place on it, in another language. */
function pathOf(address: string): string {
  const path = URL.parse(address, 'https://beslut.example')?.pathname ?? address;
  return swedishPath(path.endsWith('/') ? path : `${path}/`);
}

/**
 * The entry whose page is at an address, or that the page at the address is a part of. Throws {@link Problem} where no
 * such page is.
 */
export function findEntry(archive: Archive, taken: readonly Found[], address: string): Found {
  const path = pathOf(address);
  const known = [
    ...taken,
    ...collections.flatMap((collection) =>
      (archive[collection] as readonly Entry[]).map(({ id }) => ({ collection, id })),
    ),
  ].filter(({ collection, id }) => path.startsWith(pageOf[collection](id)));
  // The innermost: a decision lies below its meeting.
  const [entry] = known.sort((a, b) => b.id.length - a.id.length);
  if (entry === undefined) throw new Problem(publishingKinds['inget-att-dra-tillbaka'], path);
  return { collection: entry.collection, id: entry.id };
}
