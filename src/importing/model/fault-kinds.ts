import { kindsOf } from '../../domain/kinds-of.ts';
import drafting from './drafting-faults.json' with { type: 'json' };
import importing from './importing-faults.json' with { type: 'json' };

/** Why a whole file of minutes cannot be read. */
export const importingFaults = kindsOf(importing);
export type ImportingFaultCode = keyof typeof importingFaults;

/** Why no drafts can be made of what was read. */
export const draftingFaults = kindsOf(drafting);
export type DraftingFaultCode = keyof typeof draftingFaults;
