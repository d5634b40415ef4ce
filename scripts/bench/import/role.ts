import { type Role, roles } from '../../../src/domain/vote.ts';

/** Words that minutes print, as the words of our roles: the definite form, the plural, and short forms. */
const plainWords = (printed: string) =>
  printed
    .toLowerCase()
    .replaceAll(/\bv(ice)?\.? ?ordf(örande(n)?)?\b\.?/gu, 'vice ordförande')
    .replace(/^(första|förste|1:a) /u, '1:e ')
    .replace(/^(andra|andre|2:a) /u, '2:e ')
    .replace(/^(tredje|3:a) /u, '3:e ')
    .replace(/ersättar(en|na)$/u, 'ersättare')
    .replace(/ordföranden$/u, 'ordförande')
    .replace(/^led(amot(en)?|amöter(na)?|\.)$/u, 'ledamot');

/** A role as our code, from the code or from printed words; null where it is not stated. Unknown words stay as they are. */
export function roleCode(printed: string | null | undefined): string | null {
  if (!printed || printed === 'unknown') return null;
  const words = plainWords(printed);
  const known = (Object.keys(roles) as Role[]).find((code) => code === printed || roles[code] === words);
  return known ?? words;
}
