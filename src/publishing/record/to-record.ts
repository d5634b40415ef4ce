import { swedishDay } from '../../domain/release.ts';
import type { Archive, Withdrawal } from '../../schema/collections.ts';
import { releasedArchive } from '../../archive/release.ts';
import { contentAddresses, earlierAddresses } from './addresses.ts';
import { entriesToRecord } from './facts.ts';
import type { Published } from './record.ts';
import { withWithdrawn } from './withdrawn.ts';

/**
 * The record after an archive has been published. An address is kept for ever: one that has moved stands there still.
 * @param now the instant for which it was published, in milliseconds
 * @param built every address of the built site, those that lead on included; without them those that follow from the content
 */
export function toRecord(
  archive: Archive,
  before: Published | undefined,
  now: number,
  built?: readonly string[],
  withdrawals: readonly Withdrawal[] = [],
): Published {
  const released = releasedArchive(archive, now);
  // The day that a meeting was moved from has a page that leads on, which is promised like any other.
  const fromContent = new Set([...contentAddresses(released), ...earlierAddresses(released)]);
  const site = built ?? [...fromContent];
  const follows = new Set([
    ...(before?.addresses ?? []),
    ...site.filter((address) => fromContent.has(address)),
  ]);
  return {
    entries: withWithdrawn(entriesToRecord(released, before, swedishDay(now)), before, withdrawals),
    addresses: [...follows],
    otherAddresses: [...(before?.otherAddresses ?? []), ...site].filter((address) => !follows.has(address)),
    links: before?.links ?? [],
  };
}
