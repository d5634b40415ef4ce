import { addresses, meetingOfDay } from '../../domain/addresses.ts';
import { dirname } from 'node:path';
import type { FaultKind } from '../../domain/fault.ts';
import { releasedArchive } from '../../archive/release.ts';
import type { Archive, Entry, Withdrawal } from '../../schema/collections.ts';
import { correctableCollections } from '../../schema/facts.ts';
import { WITHDRAWN, type Published } from '../../publishing/record/record.ts';
import { withdrawnAt } from '../../publishing/record/withdrawn-at.ts';
import { withdrawnPartsOf } from '../../publishing/record/facts.ts';
import { contentAddresses } from '../../publishing/record/addresses.ts';
import { readPublished, type Damage } from '../../publishing/record/read-record.ts';
import { unreadablePages } from '../checks/links.ts';
import type { EntryFinding, EntryKey } from '../cross-check.ts';
import { kinds } from '../fault-kinds.ts';
import type { LocatedFault } from '../located-fault.ts';
import { checkAddresses } from './check-addresses.ts';
import { changedEntries, checkFacts } from './check-facts.ts';
import { movesOfMeetings } from './moved-meetings.ts';
import { checkKinds } from './check-kinds.ts';
import { successors } from './successors.ts';
import { checkMoves, expandMoves, readMoves } from './moves.ts';

const damageKinds: Readonly<Record<Damage['kind'], FaultKind>> = {
  changed: kinds['trasig-publiceringslista'],
  merged: kinds['publicerat-pa-tva-grenar'],
  unchained: kinds['publiceringslista-utan-kedja'],
  outdated: kinds['publiceringslista-i-aldre-form'],
  gone: kinds['publiceringslista-saknas'],
  unseen: kinds['publiceringslista-kan-saknas'],
};

/** Whether an address is that of a day of the body that a meeting is of, or below it. */
function isOfSameBody(address: string, meeting: string): boolean {
  const body = addresses.body(meeting.slice(0, meeting.lastIndexOf('/')));
  const [name = ''] = address.slice(body.length).split('/');
  return address.startsWith(body) && meetingOfDay(name) !== undefined;
}

/** A finding for each entry that was taken back, wholly or a part of it, and says so no longer. */
const broughtBack = (archive: Archive, { entries }: Published): EntryFinding[] =>
  correctableCollections.flatMap((collection) =>
    (archive[collection] as readonly Entry[]).flatMap(({ id, data }) => {
      const { state, since = '', taken = [] } = entries[collection].get(id) ?? {};
      const said = new Set(withdrawnPartsOf(data).map(({ part }) => part));
      const parts = taken.map((name) => name.split(' ')).filter(([part = '']) => !said.has(part));
      const finding = (expected: string) => ({
        collection,
        id,
        finding: { kind: kinds['tillbakadraget-ar-tillbaka'], path: [], expected, found: 'en sida utan det' },
      });
      return [
        ...(state === WITHDRAWN ? [finding(`fältet withdrawn, eftersom sidan drogs tillbaka ${since}`)] : []),
        ...parts.map(([part = '', day = '']) =>
          finding(`${part} i fältet withdrawnParts, eftersom det drogs tillbaka ${day}`),
        ),
      ];
    }),
  );

/**
 * What an archive would break of what has been published from it: facts changed in silence, and addresses lost.
 * Compared is what may be shown at an instant, in milliseconds, since that is what would be published.
 */
export function checkPublished(
  root: string,
  archive: Archive,
  unreadable: readonly EntryKey[],
  now: number,
  withdrawals: readonly Withdrawal[] = [],
): { findings: EntryFinding[]; faults: LocatedFault[] } {
  const { published, damage } = readPublished(root);
  const faults = damage.map(({ kind, ...place }): LocatedFault => ({
    ...place,
    kind: damageKinds[kind],
    column: 1,
    advice: damageKinds[kind].advice.replaceAll('src/content/publicerat', dirname(place.file)),
  }));
  const released = releasedArchive(archive, now);
  const { moves: written, faults: unreadableMoves } = readMoves(root);
  const moves = [...written, ...movesOfMeetings(root, released)];
  const recordFaults = [...faults, ...unreadableMoves];
  const damaged = faults.some(({ kind }) => kind.severity === 'error');
  if (damaged || (published === undefined && moves.length === 0))
    return { findings: [], faults: recordFaults };

  const organizations = archive.organisationer.map(({ id }) => id);
  const hidden = unreadable.flatMap(({ collection, id }) => unreadablePages(collection, id, organizations));
  const all = contentAddresses(released);
  const taken = withdrawnAt(withdrawals);
  const exists = (address: string) =>
    all.has(address) || hidden.some((start) => address.startsWith(start)) || taken(address) !== undefined;
  /** A meeting that cannot be read may be where the day of an address went. */
  const mayLead = (address: string) =>
    unreadable.some(({ collection, id }) => collection === 'sammantraden' && isOfSameBody(address, id));
  const isUnsure = (address: string) =>
    address.includes('#') || !organizations.includes(address.split('/')[1] ?? '');
  const promised = published?.addresses ?? [];
  const redirects = expandMoves(moves, promised, exists);
  const leads = new Map(redirects.map(({ from, to }) => [from, to]));
  return {
    findings: published
      ? [
          ...checkFacts(
            changedEntries(released, published, leads, new Set(withdrawals.map(({ id }) => id))),
            now,
          ),
          ...broughtBack(archive, published),
        ]
      : [],
    faults: [
      ...recordFaults,
      ...checkMoves(moves, redirects, exists, isUnsure),
      ...checkAddresses(
        root,
        promised,
        leads,
        (address) => exists(address) || mayLead(address),
        successors(released, published),
      ),
      ...(published
        ? checkKinds(published, released, redirects, (address) =>
            hidden.some((start) => address.startsWith(start)),
          )
        : []),
    ],
  };
}
