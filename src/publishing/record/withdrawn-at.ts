import { addresses } from '../../domain/addresses.ts';
import { frameLanguages, inLanguage } from '../../domain/language.ts';
import type { Withdrawal } from '../../schema/collections.ts';
import { pageOf } from './page-of.ts';

/** What stood at and below the page of a withdrawal: what an address must begin with. */
function startsOf({ collection, id }: Withdrawal, matters: boolean): string[] {
  const page = pageOf[collection](id);
  const [organization = ''] = id.split('/');
  return [
    ...frameLanguages.flatMap((language) => [
      inLanguage(language, page),
      // Its files lie beside it.
      `${inLanguage(language, page).slice(0, -1)}.`,
    ]),
    `${addresses.assignments()}${id}/`,
    // The page of a matter that nothing else in the archive was about.
    ...(matters ? [`${addresses.organization(organization)}arenden/`] : []),
  ];
}

/**
 * Tells of an address where nothing is, or of a place on a page there, which withdrawal took it away.
 * @param matters whether the pages of matters count, which go with the last entry that was about them
 */
export function withdrawnAt(
  withdrawals: readonly Withdrawal[],
  { matters = true }: { readonly matters?: boolean } = {},
): (address: string) => Withdrawal | undefined {
  const starts = withdrawals.map((withdrawal) => [withdrawal, startsOf(withdrawal, matters)] as const);
  return (address) => starts.find(([, from]) => from.some((start) => address.startsWith(start)))?.[0];
}
