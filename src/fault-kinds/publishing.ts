import { kindsOf } from '../domain/kinds-of.ts';
import table from './publishing.json' with { type: 'json' };

/** What can stop `npm run publish`, and what it warns of. What is public stays as it was when it stops. */
export const publishingKinds = kindsOf(table);
