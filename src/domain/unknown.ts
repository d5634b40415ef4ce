/**
 * "Not stated" is a value of its own. It is written `unknown` in content and data and shown as
 * "Framgår inte av källan"; it is never replaced by a guess, a zero or an empty string.
 */
export const UNKNOWN = 'unknown';
export type Unknown = typeof UNKNOWN;

/** What a reader sees wherever a value is {@link UNKNOWN}. */
export const NOT_STATED = 'Framgår inte av källan';

/** True when the source states the value. */
export function isKnown<T>(value: T): value is Exclude<T, Unknown | null | undefined> {
  return value !== UNKNOWN && value !== undefined && value !== null;
}
