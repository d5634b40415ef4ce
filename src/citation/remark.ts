import type { IsoDate } from '../domain/dates.ts';
import { citation } from '../messages/sv/citation.ts';
import type { CitationWords } from './citation-words.ts';

/**
 * What stands after the address: when the page was read, and the check sum of what was read.
 * "läst 22 november 2026, kontrollsumma 2:7f3a-09bc"; empty where neither is known.
 */
export function remark(
  { read, checksum }: { read?: IsoDate; checksum?: string },
  words: CitationWords = citation,
): string {
  const parts = [
    ...(read === undefined ? [] : [words.read(read)]),
    ...(checksum === undefined ? [] : [words.checksumOf(checksum)]),
  ];
  return parts.length > 0 ? `(${parts.join(', ')}).` : '';
}
