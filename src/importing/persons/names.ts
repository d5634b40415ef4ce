import type { Role } from '../../domain/vote.ts';
import type { PersonRef } from '../model/reading.ts';
import { isKnownParty, PARTY_CODE, PARTY_NAME, partyOf, partyOfName } from './party.ts';
import { roleOf } from './role.ts';

/** A person in a text, with the place of the name. */
export interface Mention extends PersonRef {
  readonly name: string;
  readonly index: number;
  readonly end: number;
}

const PARTY = new RegExp(String.raw`\( ?(?<code>${PARTY_CODE}) ?\)`, 'gu');
/** Small words inside names. */
const PARTICLES = new Set([
  'von',
  'af',
  'de',
  'la',
  'van',
  'ben',
  'bin',
  'el',
  'al',
  'di',
  'da',
  'der',
  'den',
  'du',
  'dos',
  'zu',
  'av',
]);
/** Words that stand capitalised before a name and are no part of it. */
const NO_NAME =
  /^(?:ordf(?:örande|öranden)?|vice|förste|första|andre|andra|tredje|\d:[eoa]|tjänstgörande|tjg|ersättar(?:e|en|na)|led(?:amot|amoten|amöter|amöterna)|representant(?:en|er|erna)?|kommunalråd(?:et|en)?|regionråd(?:et|en)?|oppositionsråd(?:et)?|borgarråd(?:et)?|kommunstyrelsens|regionstyrelsens|nämndens|motion|interpellation|yrkande|fråga|vidare|då|med|av|till|för|från|enligt|även|också|därefter|härefter|dessutom|mot|samt|och|följande|jäv|ja|nej|avstår|därutöver|förutom|under|vid|på|gruppledaren|gruppledare|herr|fru|röstande|protokollsanteckning|reservation|yrkanden|närvarande|frånvarande|beslutande|talare|anförande|i|ett|en|det|den|de|att|som|har|resultat|samtliga|hela|alla|båda|övriga|gruppen|grupperna|x)$/iu;

/**
 * The persons that a text names with a party in parentheses: "tjänstgörande ersättaren Eva Ek (S)",
 * "Bo von Alm (-)". A code that cannot be a party's is no person. Roles before a name hold for all
 * names up to the next "samt" or role where they stand in the plural.
 */
export function peopleIn(source: string): Mention[] {
  const text = withParentheses(source);
  const mentions: Mention[] = [];
  let from = 0;
  let group: Role | null = null;
  for (const match of text.matchAll(PARTY)) {
    const party = partyOf(match.groups?.['code'] ?? '');
    const before = text.slice(from, match.index);
    const end = match.index + match[0].length;
    if (party === undefined) continue;
    const others = /,? m\.? ?fl\.? ?$/u.exec(before) ?? /^,? m\.? ?fl\.?/u.exec(text.slice(end, end + 8));
    const { name, start } = nameAtEnd(before.replace(/,? m\.? ?fl\.? ?$/u, ''));
    if (name === undefined) continue;
    const lead = before.slice(0, start);
    const leading = roleBefore(lead);
    if (leading !== undefined) group = leading.plural ? leading.role : null;
    else if (/(?:^|\s)samt\s*$/u.test(lead) || /[.;]/u.test(lead)) group = null;
    const role = leading?.role ?? group ?? roleAfter(text.slice(end, end + 40));
    mentions.push({
      name,
      party,
      ...(role ? { role } : {}),
      ...(others ? { andOthers: true as const } : {}),
      index: from + start,
      end,
    });
    from = end;
  }
  return mentions;
}

/** "Eva Ek, FP, yrkar": a known code between commas after a name, at the same places as "Eva Ek (FP)". */
const COMMAS = new RegExp(
  String.raw`(?<=\p{Lu}[\p{L}-]{1,30} \p{Lu}[\p{L}-]{1,30}), (?<code>\p{Lu}{1,4})(?=[, ]|$)(?<after>[, ])?`,
  'gu',
);
const withParentheses = (text: string) =>
  text.replace(COMMAS, (whole, code: string, after: string | undefined) =>
    isKnownParty(code) && after !== undefined ? ` (${code})` : whole,
  );

const bare = ({ name, party, role, andOthers }: Mention): PersonRef => ({
  name,
  party,
  ...(role ? { role } : {}),
  ...(andOthers ? { andOthers } : {}),
});

/** The same without places. */
export const peopleNamed = (text: string): PersonRef[] => peopleIn(text).map(bare);

/** The capitalised words that a text ends with: at least two, or one that stands alone. */
export function nameAtEnd(text: string): { name: string | undefined; start: number } {
  const words: { word: string; start: number }[] = [];
  const pattern = /(?:^|[\s,;:"”“(])([^\s,;:"”“(]+)\s*$/u;
  let rest = text.slice(-140);
  const offset = text.length - rest.length;
  for (let count = 0; count < 7; count += 1) {
    const match = pattern.exec(rest);
    if (match === null) break;
    const word = match[1] ?? '';
    const start = match.index + match[0].indexOf(word);
    if (!isNameWord(word) || (NO_NAME.test(word) && !(words.length === 1 && /^(?:En|De)$/u.test(word))))
      break;
    words.unshift({ word, start: offset + start });
    const separator = rest.slice(0, start);
    rest = separator;
    if (/[,;:"”“(]\s*$/u.test(separator)) break;
  }
  while (words[0] !== undefined && !/^\p{Lu}/u.test(words[0].word)) words.shift();
  const [first] = words;
  if (first === undefined || words.length > 6) return { name: undefined, start: text.length };
  return { name: words.map(({ word }) => word).join(' '), start: first.start };
}

const isNameWord = (word: string) =>
  PARTICLES.has(word) ||
  /^\p{Lu}[\p{L}\p{M}'’´.-]*$/u.test(word) ||
  /^(?:[dlo]['’])\p{Lu}[\p{L}-]*$/u.test(word);

const ROLE_BEFORE =
  /(?<![\p{L}])(?<words>(?:(?:tjänstgörande|tjg\.?|förste|första|andre|andra|tredje|1:e|2:e|3:e|1:a|2:a|vice|v\.?) )*(?<noun>ordföranden?|ledamoten|ledamöterna|ledamöter|ledamot|ersättaren|ersättarna|ersättare))\s*$/iu;

function roleBefore(lead: string): { role: Role; plural: boolean } | undefined {
  const match = ROLE_BEFORE.exec(lead.slice(-70));
  if (match === null) return undefined;
  const role = roleOf(match.groups?.['words'] ?? '');
  const plural = /(?:ersättarna|ersättare|ledamöterna|ledamöter)$/iu.test(match.groups?.['noun'] ?? '');
  return role === null ? undefined : { role, plural };
}

const roleAfter = (after: string): Role | undefined => {
  const match =
    /^, (?<words>(?:tjänstgörande ersättare|ersättare|ledamot|(?:\d:[ea] )?(?:(?:förste|andre|tredje) )?(?:vice )?ordförande))(?![\p{L}])/iu.exec(
      after,
    );
  return match === null ? undefined : (roleOf(match.groups?.['words'] ?? '') ?? undefined);
};

const GROUP = new RegExp(
  String.raw`(?:[Ll]edamöterna|[Ll]edamöter|[Rr]epresentanterna|[Rr]epresentanter|[Ee]rsättarna|[Gg]ruppen|[Gg]rupperna|[Ss]amtliga|[Ff]örtroendevalda)(?: i \p{L}+)? (?:från|för|ur|i|tillhörande) (?<codes>(?:\(?(?:${PARTY_CODE})\)?)(?:(?:, | och | samt |,)\(?(?:${PARTY_CODE})\)?(?![\p{L}-]))*)(?![\p{L}-])`,
  'gu',
);
const CODES_ALONE = new RegExp(
  String.raw`^(?:samtliga |hela )?(?<codes>(?:\(?\p{Lu}{1,5}\)?)(?:(?:, | och | samt )(?:\(?\p{Lu}{1,5}\)?))*)(?:-gruppen)? (?=reserverar|yrkar|deltar|anmäler|avstår|röstar)`,
  'u',
);
const NAMED = new RegExp(String.raw`(?<![\p{L}])(?<name>${PARTY_NAME})s?(?:-?gruppen)?(?![\p{L}])`, 'giu');
const HYPHENED =
  /(?<![\p{L}])(?<codes>(?:\(?\p{Lu}{1,5}\)?-?(?:, | och | samt ))*\(?\p{Lu}{1,5}\)?(?:-|:s ))(?:grupp(?:en|er|erna)?|ledam[oö]t(?:er|erna)?)(?![\p{L}])/gu;

/** A code without parentheses is a party's only where it is known or in capitals: "Jan" is a name. */
const groupOf = (code: string) =>
  isKnownParty(code) || /^\p{Lu}{1,5}$/u.test(code) ? partyOf(code) : undefined;

/** Parties that act as groups: "Ledamöterna från M, D och SD", "Vänsterpartiet", "S-gruppen". */
export function partiesActing(text: string): PersonRef[] {
  const codes: string[] = [];
  for (const match of text.matchAll(GROUP)) {
    codes.push(...(match.groups?.['codes'] ?? '').split(/, ?| och | samt /u));
  }
  const alone = CODES_ALONE.exec(text);
  if (alone) codes.push(...(alone.groups?.['codes'] ?? '').split(/, | och | samt /u));
  for (const match of /(?:-|:s )(?:grupp|led)/u.test(text) ? text.matchAll(HYPHENED) : [])
    codes.push(
      ...(match.groups?.['codes'] ?? '')
        .replace(/:s /gu, '')
        .replace(/-/gu, '')
        .split(/, ?| och | samt /u),
    );
  const named = [...text.matchAll(NAMED)].map((match) => partyOfName(match.groups?.['name'] ?? ''));
  const parties = [...codes.map((code) => groupOf(code.replace(/[()]/gu, '').trim())), ...named].filter(
    (party) => typeof party === 'string',
  );
  return [...new Set(parties)].map((party) => ({ name: null, party }));
}
