import type { Same } from './same.ts';
import type * as sv from './sv/index.ts';

/**
 * The form of a language's words. The Swedish ones are its source: a key that another language lacks, or has and
 * Swedish has not, is a type error.
 */
export type Messages = Same<typeof sv>;
