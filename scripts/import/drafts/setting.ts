import type { Reading } from '../reading.ts';
import type { Bodies } from './bodies.ts';
import type { People } from './people.ts';

/** What a draft of one § needs to know beside the §. */
export interface Setting {
  readonly reading: Reading;
  /** The name of the organisation. */
  readonly publisher: string;
  /** "norrbotten/regionstyrelsen". */
  readonly body: string;
  readonly bodyName: string;
  readonly bodies: Bodies;
  readonly people: People;
  /** The day of the import. */
  readonly today: string;
}
