import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/canonical-json.ts';

/**
 * The first eight hexadecimal digits of SHA-256 over the facts' canonical JSON, as `7f3a-09bc`: with the hyphen no
 * spreadsheet takes it for a number. Every version is made with this: its behaviour never changes.
 */
export function digest(facts: unknown): string {
  const digits = createHash('sha256').update(canonicalJson(facts), 'utf8').digest('hex');
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}`;
}
