import { releasedArchive } from '../../schema/release.ts';
import type { Archive } from '../../schema/collections.ts';
import { unreadablePages } from '../checks/links.ts';
import type { EntryFinding, EntryKey } from '../cross-check.ts';
import type { LocatedFault } from '../located-fault.ts';
import { checkAddresses, contentAddresses } from './check-addresses.ts';
import { changedEntries, checkFacts } from './check-facts.ts';
import { checkMoves, expandMoves, readMoves } from './moves.ts';
import { readPublished } from './record.ts';

/**
 * What an archive would break of what has been published from it: facts changed in silence, and addresses lost.
 * Compared is what may be shown at an instant, in milliseconds, since that is what would be published.
 */
export function checkPublished(
  root: string,
  archive: Archive,
  unreadable: readonly EntryKey[],
  now: number,
): { findings: EntryFinding[]; faults: LocatedFault[] } {
  const { published, faults } = readPublished(root);
  const { moves, faults: unreadableMoves } = readMoves(root);
  const own = [...faults, ...unreadableMoves];
  const damaged = faults.length > 0;
  if (damaged || (published === undefined && moves.length === 0)) return { findings: [], faults: own };

  const released = releasedArchive(archive, now);
  const organizations = archive.organisationer.map(({ id }) => id);
  const hidden = unreadable.flatMap(({ collection, id }) => unreadablePages(collection, id, organizations));
  const all = contentAddresses(released);
  const exists = (address: string) => all.has(address) || hidden.some((start) => address.startsWith(start));
  const isUnsure = (address: string) =>
    address.includes('#') || !organizations.includes(address.split('/')[1] ?? '');
  const promised = published?.addresses ?? [];
  const redirects = expandMoves(moves, promised, exists);
  const leads = new Map(redirects.map(({ from, to }) => [from, to]));
  return {
    findings: published ? checkFacts(changedEntries(released, published, leads), now) : [],
    faults: [
      ...own,
      ...checkMoves(root, moves, redirects, exists, isUnsure),
      ...checkAddresses(root, promised, leads, exists, all),
    ],
  };
}
