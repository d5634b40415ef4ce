import { isReserved, isSiteAddress } from '../domain/addresses.ts';
import { formatKind } from '../reading/located-fault.ts';
import { publishingKinds } from '../fault-kinds/publishing.ts';
import { SITE_ADDRESS } from '../site/settings/settings.ts';
import { Problem } from './problem.ts';

/**
 * What to say before and after publishing while the site has no address of its own; nothing where it has one.
 * @param named what `SITE` says
 * @throws Problem for what is no address of a site
 */
export function addressWarning(named: string | undefined): string | undefined {
  const address = named ?? SITE_ADDRESS;
  if (!isSiteAddress(address)) throw new Problem(publishingKinds['ogiltig-webbadress'], `"${address}"`);
  if (!isReserved(address)) return undefined;
  return formatKind(
    publishingKinds['webbadress-saknas'],
    'er egen adress i citat, inbäddningskoder, flöden, kalendrar och bilder att dela',
    `${URL.parse(address)?.origin ?? address}, som inte leder någonstans`,
  );
}
