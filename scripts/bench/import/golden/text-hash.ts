import { createHash } from 'node:crypto';

/** Marks before a point of a list: "1.", "2)", "(3)", "a.", "–", "•" and the "att" of an att-sats. */
const MARKER = /^(?:[-–—•*·▪◦]+|\(?\d{1,3}[.)](?=\s|$)|\(?\p{L}[.)](?=\s|$)|att(?![\p{L}\p{N}]))\s*/iu;

/** Letters, digits, and signs that make one figure of two: "1,5", "2023:79", "27-31", "RS/412". */
const KEPT = /[\p{L}\p{N}]|(?<=\p{N})[.,:/-](?=\p{N})/gu;

/**
 * A text reduced to what two careful readers of the same document always agree on: Unicode in NFC, small letters
 * without white space, quotation marks and punctuation, and without the marks of lists before it. Hyphens between
 * letters go as well, so that a word broken at the end of a line, a suspended hyphen and a soft one all read the same.
 */
export function normalised(text: string): string {
  let rest = text.normalize('NFC').trim();
  for (let marker = MARKER.exec(rest); marker; marker = MARKER.exec(rest))
    rest = rest.slice(marker[0].length);
  const plain = rest
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\p{Pd}/gu, '-')
    .toLowerCase();
  return (plain.match(KEPT) ?? []).join('');
}

/** The twelve hexadecimal digits that stand for a text in the golden reading, where the text itself is not ours to keep. */
export const textHash = (text: string): string =>
  createHash('sha256').update(normalised(text)).digest('hex').slice(0, 12);
