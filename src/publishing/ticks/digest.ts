import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/**
 * A digest by which a text is known again and cannot be guessed, though the file that it stands in is public: of all
 * that stands around what was judged, with a salt of its own, and by a function that is slow on purpose (RFC 7914). Ten
 * digits alone would be found in minutes from a plain digest.
 */

const LENGTH = 16;
/** 16 MB and some 40 ms for each guess. */
const COST = { N: 2 ** 14, r: 8, p: 1 };

const derived = (text: string, salt: Buffer) => scryptSync(text.normalize('NFC'), salt, LENGTH, COST);

/** "salt.digest", each in hexadecimal. */
export function slowDigest(text: string): string {
  const salt = randomBytes(LENGTH);
  return `${salt.toString('hex')}.${derived(text, salt).toString('hex')}`;
}

/** Whether a digest is of a text. */
export function isDigestOf(digest: string, text: string): boolean {
  const [salt = '', sum = ''] = digest.split('.');
  const expected = Buffer.from(sum, 'hex');
  return expected.length === LENGTH && timingSafeEqual(expected, derived(text, Buffer.from(salt, 'hex')));
}
