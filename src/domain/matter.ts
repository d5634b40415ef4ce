import { slugify } from './addresses.ts';

/**
 * A registry number is an opaque string: every organisation writes its own form (272-2020,
 * RS/412/2020, SLK-2023-00686, 1338/22, KS/2017:499, RV180949). The year in it is the year of
 * registration, never of a meeting.
 */
export type RegistryNumber = string;

/**
 * The key under which forms of the same number meet, also the last part of a matter's address, and
 * so written as one: lower case a–z and digits, every run of other characters a single hyphen.
 */
export function registryKey(number: RegistryNumber): string {
  return slugify(number);
}
