import type { Finding } from '../../domain/fault.ts';
import { isSortNameOf } from '../../domain/person-name.ts';
import type { EntryData } from '../../schema/collections.ts';
import { kinds } from '../fault-kinds.ts';

/** What a person is sorted as must be the words of the name, with one comma after the surname. */
export function checkSortName({ name, sortName }: EntryData<'personer'>): Finding[] {
  if (sortName === undefined || isSortNameOf(sortName, name)) return [];
  return [
    {
      kind: kinds['sorteras-som-nagon-annan'],
      path: ['sortName'],
      expected: `orden i "${name}", med ett komma efter efternamnet`,
      found: `"${sortName}"`,
    },
  ];
}
