import { kindsOf } from '../domain/kinds-of.ts';
import table from './fault-kinds.json' with { type: 'json' };

/** What can be wrong with a file, and with entries that do not fit together. */
export const kinds = kindsOf(table);
