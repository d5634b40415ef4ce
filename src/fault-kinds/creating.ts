import { kindsOf } from '../domain/kinds-of.ts';
import table from './creating.json' with { type: 'json' };

/** What can stop `npm run new`. Nothing has been written then. */
export const creatingKinds = kindsOf(table);
export type CreatingCode = keyof typeof creatingKinds;
