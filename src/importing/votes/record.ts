import type { Role } from '../../domain/vote.ts';
import { isKnownParty, partyOf, PARTY_CODE } from '../persons/party.ts';
import { roleOf } from '../persons/role.ts';

/** A member's row of a list, without how they voted. */
export interface MemberRow {
  readonly name: string;
  readonly party: string | null;
  readonly role: Role | null;
}

const IN_PARENTHESES = new RegExp(
  String.raw`^(?:\d{1,3}\.? )?(?<name>[^()]{3,80}?) ?\( ?(?<code>${PARTY_CODE}) ?\) ?,? ?(?<role>.*)$`,
  'u',
);
const ROLE_WORD =
  /^(?:ordf\p{L}*|v|v\.|vice|ledamot|led|ersättare|ers|tjg|tjänstgörande|suppleant|[123]:[ea]|[123]|första?e?|andr[ae]|tredje|insynsplats)\.?,?$/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’´.-]*,?|von|af|de|la|van|ben|bin|el|al|di|da|der|du)$/u;

/**
 * A member's name, party and role from the words of a row: "Eva Ek (S), Ledamot", "Eva Ek S 22
 * Ledamot", "Ek, Eva S". Undefined where the words are no member.
 */
export function memberRow(words: string): MemberRow | undefined {
  const text = words.trim();
  if (text.length > 140) return undefined;
  const match = IN_PARENTHESES.exec(text);
  if (match !== null) {
    const party = partyOf(match.groups?.['code'] ?? '');
    const name = nameOf((match.groups?.['name'] ?? '').split(' '));
    const role = match.groups?.['role'] ?? '';
    if (
      party === undefined ||
      name === undefined ||
      (role !== '' && roleOf(role) === null && !/^\d*$/u.test(role))
    )
      return undefined;
    return { name, party, role: roleOf(role) };
  }
  const parts = text.split(' ');
  let end = parts.length;
  while (end > 0 && isRoleOrSeat(parts[end - 1] ?? '')) end -= 1;
  const role = roleOf(
    parts
      .slice(end)
      .filter((part) => !/^\d+$/u.test(part))
      .join(' '),
  );
  const last = parts[end - 1] ?? '';
  const party = end >= 3 || isKnownParty(last) ? partyOf(last) : undefined;
  const isParty =
    party !== undefined && /^(?:\p{Lu}{1,5}|-|–|\p{Lu}\p{Ll}{1,2})$/u.test(last) && !(end === 2);
  const name = nameOf(parts.slice(0, isParty ? end - 1 : end));
  if (name === undefined) return undefined;
  return { name, party: isParty ? (party ?? null) : null, role };
}

/** A seat's number or a word of a role; "V" is a party unless a chair follows. */
const isRoleOrSeat = (word: string) =>
  /^\d{1,3}$/u.test(word) || (ROLE_WORD.test(word) && word !== 'V' && word !== 'L');

/** At least two words that can be a name, "Ek, Eva" turned round; a number before them is a seat. */
function nameOf(words: readonly string[]): string | undefined {
  const cells = words.filter((word, index) => !(index === 0 && /^\d{1,3}\.?$/u.test(word)) && word !== '');
  if (cells.length < 2 || cells.length > 6 || !cells.every((word) => NAME_WORD.test(word))) return undefined;
  const comma = cells.findIndex((word) => word.endsWith(','));
  const turned = comma < 0 ? cells : [...cells.slice(comma + 1), ...cells.slice(0, comma + 1)];
  const name = turned.join(' ').replaceAll(',', '');
  return /\p{Ll}/u.test(name) || name === name.toUpperCase() ? name : undefined;
}
