import type { Finding } from '../../domain/fault.ts';
import { shortened } from '../../domain/shortened.ts';
import type { EntryData } from '../../schema/collections.ts';
import { kinds } from '../fault-kinds.ts';

interface Doubted {
  readonly unreviewed?: true | undefined;
  readonly doubts?: EntryData<'beslut'>['doubts'];
}

/** What an import left to look at, in an entry that is no longer marked as unreviewed: nothing of it may be open. */
export function checkDoubts(data: Doubted | object): Finding[] {
  const { unreviewed, doubts = [] }: Doubted = data;
  if (unreviewed) return [];
  return doubts.map(({ field, why, line }, index) => ({
    kind: kinds['ej-kontrollerat'],
    path: ['doubts', index],
    expected: 'inget kvar att kontrollera i det som ska publiceras',
    found: `${field === undefined ? '' : `${field}: `}${shortened(why)}${line === undefined ? '' : ` (källans rad ${line})`}`,
  }));
}
