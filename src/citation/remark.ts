import { formatDate, type IsoDate } from '../domain/dates.ts';

/**
 * What stands after the address: when the page was read, and the check sum of what was read.
 * "läst 22 november 2026, kontrollsumma 7f3a-09bc"; empty where neither is known.
 */
export function remark({ read, checksum }: { read?: IsoDate; checksum?: string }): string {
  const parts = [
    ...(read === undefined ? [] : [`läst ${formatDate(read)}`]),
    ...(checksum === undefined ? [] : [`kontrollsumma ${checksum}`]),
  ];
  return parts.length > 0 ? `(${parts.join(', ')}).` : '';
}
