import { kindsOf } from '../domain/kinds-of.ts';
import table from './fault-kinds.json' with { type: 'json' };

/** What can be wrong with a single field. */
export const kinds = kindsOf(table);
