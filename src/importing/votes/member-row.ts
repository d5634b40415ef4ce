import type { Role } from '../../domain/vote.ts';
import { isKnownParty, partyOf, partyOfName, PARTY_CODE } from '../persons/party.ts';
import { roleOf } from '../persons/role.ts';

/** A member's row of a list, without how they voted. */
export interface MemberRow {
  readonly name: string;
  readonly party: string | null;
  readonly role: Role | null;
  /** Words between the party and the vote that may be the party's name; the list as a whole tells. */
  readonly partyName?: string;
}

const CODE = new RegExp(String.raw`\( ?(?<code>${PARTY_CODE}) ?\)`, 'u');
const ROLE_WORD =
  /^(?:ordf\p{L}*\.?|v|v\.|vice|ledamot(?:en)?|led\.?|ersättare(?:n)?|ers\.?|tjg\.?|tj\.?|tjänstgörande|suppleant|[123]:[ea]|[123]|första?e?|förste|andr[ae]|tredje|insynsplats),?$/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’´.-]*,?|von|af|de|la|van|ben|bin|el|al|di|da|der|du|zu)$/u;
/** Words that stand where names do, in the heads and sums of lists, and are nobody's name. */
const NO_NAME =
  /^(?:X|ja|nej|avstår|avstod|frånvarande|frånv\.?|totalt|totalsumma|summa|summering|resultat|antal|röst(?:er|etal)?|ledamot|ledamöter|ersättare|namn|parti|plats|stol|nr|funktion|roll|bilaga|votering|omröstning|voterings\p{L}*|omröstnings\p{L}*|paragraf|sida|protokoll|sammanträdes\p{L}*|närvarande|beslutande|tjänstgörande|deltar|deltog|ordförande|kvittad|valkrets|val|ärende|kommun\p{L}*|region\p{L}*)[:,.]?$/iu;
/** Somebody whose place the member takes; nobody votes in that name. */
const REPLACES = String.raw`(?:ersätter|ersättare för|ers\.? ?(?:för)?|tjänstgör(?:ande)?(?: ersättare)?(?: i stället)? för|tjg\.? ?(?:ers\.?)? ?för|i stället för|istället för|för)`;
const PERSON_WORDS = String.raw`(?:\p{Lu}[\p{L}'’.-]*|von|af|de|van)(?: (?:\p{Lu}[\p{L}'’.-]*|von|af|de|van)){1,4}(?: ?\(${PARTY_CODE}\))?`;
const REPLACED = new RegExp(
  String.raw`,? ?(?:\( ?${REPLACES} ${PERSON_WORDS} ?\)|(?:som )?ersätter ${PERSON_WORDS})`,
  'iu',
);

/** A text without the words on whose place somebody takes. */
export const withoutReplaced = (text: string) => text.replace(new RegExp(REPLACED.source, 'giu'), '');

/**
 * A member's name, party and role from the words of a row: "Eva Ek (S), Ledamot", "Eva Ek S 22
 * Ledamot", "Ek, Eva S", "Eva Ek ordf. (S)", "Cia Graf (ersätter Eva Ros)". Undefined where any word is left over.
 */
export function memberRow(words: string): MemberRow | undefined {
  const text = words.trim();
  if (text.length > 160) return undefined;
  const plain = text.replace(REPLACED, '').trim();
  const remark = REMARK.exec(plain)?.groups?.['remark'];
  if (remark === undefined || roleOf(remark) !== null) return withCode(plain) ?? withoutCode(plain);
  const row = withCode(plain.replace(REMARK, '$<name>$<party>'));
  return row === undefined ? undefined : { ...row, name: `${row.name} (${remark})` };
}

/** A word in parentheses between a name and a party, which the source writes as part of the name. */
const REMARK = /^(?<name>[^()]{3,80}) \((?<remark>\p{Ll}{5,20})\)(?<party> \([^()]{1,6}\))/u;

function withCode(text: string): MemberRow | undefined {
  const match = CODE.exec(text);
  if (match === null) return undefined;
  const party = partyOf(match.groups?.['code'] ?? '');
  const before = titled(text.slice(0, match.index).trim());
  const after = text
    .slice(match.index + match[0].length)
    .replace(/^[\s,]+/u, '')
    .trim();
  if (party === undefined || before === undefined || /[()]/u.test(after)) return undefined;
  const name = nameOf(before.name.split(' '));
  if (name === undefined) return undefined;
  const { role, rest } = roleAtEnd(after.replace(/^\d{1,3}(?: |$)/u, ''));
  const stated = role ?? before.role;
  if (rest === '') return { name, party, role: stated };
  return isPartyName(rest, party) ? { name, party, role: stated, partyName: rest } : undefined;
}

/** Titles before and after a name: "Ordförande Eva Ek", "Eva Ek ordf." */
function titled(text: string): { name: string; role: Role | null } | undefined {
  const lead =
    /^(?:\d{1,3}\.? )?(?<role>(?:(?:tjänstgörande|tjg\.?|förste|första|andre|andra|tredje|[123]:[ea]|vice|v\.) )*(?:ordförande|ordf\.?|ledamot|ersättare)) (?=\p{Lu})/iu.exec(
      text,
    );
  const rest = lead === null ? text : text.slice(lead[0].length);
  const { role, rest: name } = roleAtEnd(rest.replace(/[,\s]+$/u, ''));
  if (name === '') return undefined;
  return { name, role: role ?? (lead === null ? null : roleOf(lead.groups?.['role'] ?? '')) };
}

/** The role that words end with, and what stands before it. */
function roleAtEnd(text: string): { role: Role | null; rest: string } {
  const bare = text.replace(/\((?<inside>[\p{L}.: ]{2,30})\)$/u, (whole, inside: string) =>
    roleOf(inside) === null ? whole : inside,
  );
  const parts = bare.split(' ').filter((part) => part !== '');
  let from = parts.length;
  while (from > 0 && isRoleOrSeat(parts[from - 1] ?? '')) from -= 1;
  const words = parts.slice(from).filter((part) => !/^\d+$/u.test(part));
  const role = roleOf(words.join(' '));
  if (words.length > 0 && role === null) return { role: null, rest: bare };
  return { role, rest: parts.slice(0, from).join(' ').replace(/,$/u, '') };
}

/** A party's name beside its code; one that is unknown here may still be a party's, if the list bears it out. */
function isPartyName(words: string, party: string | null): boolean {
  const known = partyOfName(words);
  if (known !== undefined) return known === party;
  return /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,4}$/u.test(words) && !/\d/u.test(words) && !NO_NAME.test(words);
}

function withoutCode(text: string): MemberRow | undefined {
  const lead = titled(text);
  if (lead === undefined) return undefined;
  const parts = lead.name.split(' ');
  let end = parts.length;
  while (end > 0 && isRoleOrSeat(parts[end - 1] ?? '')) end -= 1;
  const role =
    roleOf(
      parts
        .slice(end)
        .filter((part) => !/^\d+$/u.test(part))
        .join(' '),
    ) ?? lead.role;
  const last = parts[end - 1] ?? '';
  const party = end >= 3 || isKnownParty(last) ? partyOf(last) : undefined;
  const isParty =
    party !== undefined && /^(?:\p{Lu}{1,5}|-|–|\p{Lu}\p{Ll}{1,2})$/u.test(last) && !(end === 2);
  // A single name with a party is no whole name: its rest stands on another line.
  if (end === 2 && isKnownParty(last) && last === last.toUpperCase()) return undefined;
  const name = nameOf(parts.slice(0, isParty ? end - 1 : end));
  if (name === undefined) return undefined;
  return { name, party: isParty ? (party ?? null) : null, role };
}

/** A seat's number or a word of a role; "V" is a party unless a chair follows. */
const isRoleOrSeat = (word: string) =>
  /^\d{1,3}$/u.test(word) || (ROLE_WORD.test(word) && word !== 'V' && word !== 'L');

/** At least two words that can be a name, "Ek, Eva" turned round; a number before them is a seat. */
export function nameOf(words: readonly string[]): string | undefined {
  const cells = words.filter((word, index) => !(index === 0 && /^\d{1,3}\.?$/u.test(word)) && word !== '');
  if (
    cells.length < 2 ||
    cells.length > 6 ||
    !cells.every((word) => NAME_WORD.test(word) && !NO_NAME.test(word)) ||
    !cells.some((word) => /\p{L}{2}/u.test(word)) ||
    // A party's code before a name is no name.
    (/^\p{Lu}{1,5}$/u.test(cells[0] ?? '') &&
      isKnownParty(cells[0] ?? '') &&
      cells.some((word) => /\p{Ll}/u.test(word)))
  )
    return undefined;
  const comma = cells.findIndex((word) => word.endsWith(','));
  if (comma >= 0 && (comma === cells.length - 1 || cells.filter((word) => word.endsWith(',')).length > 1))
    return undefined;
  const turned = comma < 0 ? cells : [...cells.slice(comma + 1), ...cells.slice(0, comma + 1)];
  const name = turned.join(' ').replaceAll(',', '');
  return /\p{Ll}/u.test(name) || name === name.toUpperCase() ? name : undefined;
}
