import { kindsOf } from '../../domain/kinds-of.ts';
import table from './importing-warnings.json' with { type: 'json' };

/** What the reader of minutes asks a person to look at. */
export const importingWarnings = kindsOf(table);
export type ImportingWarningCode = keyof typeof importingWarnings;
