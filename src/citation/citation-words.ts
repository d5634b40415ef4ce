import type { Same } from '../messages/same.ts';
import type { citation } from '../messages/sv/citation.ts';

/** What texts to quote say, in the language of the page. */
export type CitationWords = Same<typeof citation>;

/** With a full stop at its end, unless it ends with a sign of its own. */
export function closed(text: string): string {
  const trimmed = text.trim();
  return /[.!?…][”"’')\]]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
