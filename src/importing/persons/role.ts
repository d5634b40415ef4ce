import type { Role } from '../../domain/vote.ts';

/** Words for roles, as they stand before or after a name, longest first. */
const ROLES: readonly [RegExp, Role][] = [
  [/(?:1:e|1:a|första|förste|f[öo]rsta) v(?:ice|\.)? ?ordf/u, 'first-vice-chair'],
  [/(?:2:e|2:a|andra|andre) v(?:ice|\.)? ?ordf/u, 'second-vice-chair'],
  [/(?:3:e|3:a|tredje) v(?:ice|\.)? ?ordf/u, 'third-vice-chair'],
  [/(?:vice|v\.?) ?ordf/u, 'vice-chair'],
  [/(?:tjänstgörande|tjg\.?) ersättar|tj(?:g|änstg)?\.? ?ers/u, 'serving-substitute'],
  [/(?:^|[^\p{L}])(?:ordf)/u, 'chair'],
  [/ersättare|ersättaren|ersättarna|suppleant|(?:^| )ers\.?$/u, 'substitute'],
  [/ledamot|ledamöter|ledamoten|(?:^| )led\.?$/u, 'member'],
];

/** The role that words name, or null where they name none. */
export function roleOf(words: string): Role | null {
  const plain = words.toLowerCase().trim();
  if (plain === '') return null;
  return ROLES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
