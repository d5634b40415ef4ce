import type { Same } from '../messages/same.ts';
import type { citation } from '../messages/sv/citation.ts';

/** What texts to quote say, in the language of the page. */
export type CitationWords = Same<typeof citation>;
