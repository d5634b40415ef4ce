import { addresses, meetingOfDay } from '../../domain/addresses.ts';
import { counted } from '../../domain/counted.ts';
import { kinds } from '../fault-kinds.ts';
import type { LocatedFault } from '../located-fault.ts';
import { destinationOf } from './moves.ts';
import { lineOfAddress } from '../../publishing/record/record.ts';

/** Whether an address is that of something on or under a page: its files lie beside it. */
const isBelow = (page: string, address: string) =>
  page.endsWith('/') &&
  page !== address &&
  (address.startsWith(page) || address.startsWith(`${page.slice(0, -1)}.`));

const MOVED_MEETING =
  'Har sammanträdet flyttats till en annan dag skriver du i stället den gamla dagen i fältet movedFrom i dess fil.';

/** Whether an address is that of a meeting on a day: "/organisation/body/2020-05-26/". */
function isMeeting(address: string): boolean {
  const [, organization = '', body = '', name = '', ...below] = address.split('/');
  return (
    meetingOfDay(name) !== undefined &&
    address === addresses.meeting(`${organization}/${body}/${name}`) &&
    below.length === 1
  );
}

/**
 * A fault for each published address that nothing is at and that leads nowhere. What lies below a page that is lost
 * itself is only counted.
 * @param successorOf the page that may have taken the place of a lost one
 */
export function checkAddresses(
  root: string,
  published: readonly string[],
  redirects: ReadonlyMap<string, string>,
  exists: (address: string) => boolean,
  successorOf: (address: string) => string | undefined,
): LocatedFault[] {
  const isLost = (address: string) => {
    if (exists(address)) return false;
    const moved = destinationOf(address, redirects);
    return moved === undefined || !exists(moved);
  };
  const lost = published.filter(isLost);
  return lost
    .filter((address) => !lost.some((parent) => isBelow(parent, address)))
    .map((address) => {
      const below = lost.filter((child) => isBelow(address, child)).length;
      const successor = successorOf(address);
      return {
        kind: kinds['forlorad-adress'],
        ...lineOfAddress(root, address),
        column: 1,
        expected: `en sida eller fil på ${address}`,
        found:
          below === 0
            ? 'ingenting'
            : `ingenting, och inte heller ${counted(below, 'adress', 'adresser')} under den`,
        advice: [
          kinds['forlorad-adress'].advice,
          ...(isMeeting(address) ? [MOVED_MEETING] : []),
          ...(successor === undefined ? [] : [`Kanske: ${address} ${successor}`]),
        ].join(' '),
      };
    });
}
