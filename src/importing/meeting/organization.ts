import type { Line } from '../model/line.ts';

const NAME =
  /(?<![\p{L}-])(?:(?<before>\p{L}+) )?(?<name>Region (?:\p{Lu}\p{Ll}{2,})(?: (?!Väst|Syd|Nord|Öst)\p{Lu}\p{Ll}{2,})?|\p{Lu}\p{Ll}{2,}(?:s)? (?:kommun|Kommun|stad|Stad))(?![\p{L}-])(?! AB)/gu;

/** "EXEMPELBY KOMMUN" of a page header. */
const CAPITALS = /(?<![\p{L}])(?:REGION \p{Lu}{3,30}|\p{Lu}{3,30} (?:KOMMUN|STAD))(?![\p{L}])/gu;
const titled = (name: string) =>
  name.replace(/\p{L}+/gu, (word) =>
    /^(?:KOMMUN|STAD)$/u.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );

/**
 * The region or municipality that a file names most, where no other comes near: "Region Exempelby",
 * "Exempelby stad". `null` where it names none, or several alike.
 */
export function organizationOf(lines: readonly Line[]): string | null {
  const counts = new Map<string, number>();
  for (const { text: printed } of lines) {
    const text = printed.replace(CAPITALS, (name) => titled(name));
    for (const match of text.slice(0, 2000).matchAll(NAME)) {
      const { before = '', name = '' } = match.groups ?? {};
      if (/^(?:Business|Polismyndigheten|Västra|Polisområde|Polisregion)$/u.test(before)) continue;
      const nominative = name.replace(/^(Region .*?)s$/u, (whole) =>
        counts.has(whole.slice(0, -1)) ? whole.slice(0, -1) : whole,
      );
      counts.set(nominative, (counts.get(nominative) ?? 0) + 1);
    }
  }
  for (const [name, count] of [...counts]) {
    const plain = name.replace(/s$/u, '');
    if (plain !== name && name.startsWith('Region ') && counts.has(plain)) {
      counts.set(plain, (counts.get(plain) ?? 0) + count);
      counts.delete(name);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return null;
  return second === undefined || second[1] * 2 <= first[1] ? first[0] : null;
}
