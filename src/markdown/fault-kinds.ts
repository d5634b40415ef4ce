import { kindsOf } from '../domain/kinds-of.ts';
import table from './fault-kinds.json' with { type: 'json' };

/**
 * Everything that can be wrong with a body. The pages /om/regler/<code>/ are made from these texts,
 * and each of them is held by a fixture.
 */
export const kinds = kindsOf(table);
export const faultKinds = Object.values(kinds);
