import {
  findCertainNumbers,
  findPersonalNumbers,
  possibleNumber,
} from '../../domain/personal-data/personal-number.ts';
import { findPersonalSigns } from '../../domain/personal-data/signs/index.ts';

/**
 * The reading has taken personal numbers out line by line; what may look like one when lines are put
 * together goes here, so that none is ever in a draft or a report.
 */
export function withoutPersonalNumber(text: string): string {
  if (!/\d{4}/u.test(text)) return text;
  return findCertainNumbers(text)
    .toReversed()
    .reduce(
      (rest, { index, length }) => `${rest.slice(0, index)}[borttaget]${rest.slice(index + length)}`,
      text,
    );
}

/** What may point out a private person in a text, by its kind: "telefonnummer (2)". It stays, and is told of. */
export function personalSignsIn(text: string): string[] {
  const counts = new Map<string, number>();
  const possible = findPersonalNumbers(text).map(() => ({ kind: possibleNumber }));
  for (const { kind } of [...possible, ...findPersonalSigns(text)])
    counts.set(kind.code, (counts.get(kind.code) ?? 0) + 1);
  return [...counts].map(([code, count]) => (count === 1 ? code : `${code} (${count})`));
}
