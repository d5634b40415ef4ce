import { formatKind } from '../reading/located-fault.ts';
import { publishingKinds } from '../fault-kinds/publishing.ts';
import { PLACEHOLDER_ADDRESS, SITE_ADDRESS } from '../site/settings/settings.ts';
import { Problem } from './problem.ts';

/**
 * What to say before and after publishing while the site has no address of its own; nothing where it has one.
 * @param named what `SITE` says
 * @throws Problem for what is no address of a site
 */
export function addressWarning(named: string | undefined): string | undefined {
  const address = named ?? SITE_ADDRESS;
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new Problem(publishingKinds['ogiltig-webbadress'], `"${address}"`);
  if (url.origin !== PLACEHOLDER_ADDRESS) return undefined;
  return formatKind(
    publishingKinds['webbadress-saknas'],
    'er egen adress i citat, inbäddningskoder, flöden, kalendrar och bilder att dela',
    `${PLACEHOLDER_ADDRESS}, som inte leder någonstans`,
  );
}
