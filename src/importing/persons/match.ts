import { nearest } from '../../domain/nearest.ts';
import { mayCover } from '../../domain/period.ts';
import type { Unknown } from '../../domain/unknown.ts';
import type { PersonMatch, PersonRef, Reading } from '../model/reading.ts';
import { warn, type Warning } from '../model/warning.ts';

/** What the archive knows of a person of the organisation. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly memberships: readonly {
    body: string;
    party: string | null;
    from: string | Unknown;
    to: string | Unknown;
  }[];
}

/** Case and how letters are composed make no other name; a hyphen or a letter does. */
const same = (a: string, b: string) => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/**
 * Finds every person of a reading among those that the archive knows. One is the same only by the very
 * name, and a party that they had in a body that day; a name that is only near, or another party, is
 * proposed and never joined. `partyId` gives the id of the party that a code means.
 */
export function matchPersons(
  reading: Reading,
  known: readonly KnownPerson[],
  body: string | null,
  partyId: (code: string) => string | undefined = (code) => code,
): { persons: PersonMatch[]; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const persons = [...namesIn(reading).values()].map(({ name, party, line }): PersonMatch => {
    const named = known.filter((person) =>
      [person.name, ...person.otherNames].some((candidate) => same(candidate, name)),
    );
    const fitting = named.filter((person) =>
      fits(person, party === null ? null : (partyId(party) ?? party), body, reading.date),
    );
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) return { name, party, id: only.id, near: [], line };
    const near = [...named.map(({ id }) => id), ...nearTo(name, known)].filter(
      (id, index, all) => all.indexOf(id) === index,
    );
    if (near.length > 0)
      warnings.push(
        warn('liknande-namn', line, `${name}${party === null ? '' : ` (${party})`} – ${near.join(', ')}?`),
      );
    return { name, party, id: null, near, line };
  });
  return { persons, warnings };
}

/** Memberships rule a person out only where they say another party; what is unknown rules out nothing. */
function fits(
  { memberships }: KnownPerson,
  party: string | null,
  body: string | null,
  date: string | null,
): boolean {
  if (party === null || memberships.length === 0) return true;
  const that = memberships.filter((membership) => mayCover(membership, date ?? 'unknown'));
  const inBody = body === null ? that : that.filter((membership) => membership.body === body);
  const counted = inBody.length > 0 ? inBody : that;
  return counted.some((membership) => membership.party !== null && same(membership.party, party));
}

/** Without hyphens and prefixes: "Ann-Marie von Ek" is near "Ann Marie Ek". */
const loosely = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-–\s]+/gu, ' ')
    .replace(/(?<=^| )(?:von|af|av|de|van) /gu, '');

function nearTo(name: string, known: readonly KnownPerson[]): string[] {
  const names = known.flatMap((person) => [person.name, ...person.otherNames]);
  const nearName =
    names.find((candidate) => loosely(candidate) === loosely(name)) ?? nearest.find(name, names);
  const person = known.find(
    (knownPerson) =>
      nearName !== undefined && [knownPerson.name, ...knownPerson.otherNames].includes(nearName),
  );
  return person === undefined ? [] : [person.id];
}

/** Each name and party of a reading once, with the line that it first stands on. */
function namesIn(reading: Reading): Map<string, { name: string; party: string | null; line: number }> {
  const mentioned = new Map<string, { name: string; party: string | null; line: number }>();
  const add = ({ name, party }: Pick<PersonRef, 'name' | 'party'>, line: number) => {
    const key = `${name}/${party}`;
    if (name !== null && !mentioned.has(key)) mentioned.set(key, { name, party, line });
  };
  for (const decision of reading.decisions) {
    decision.voteEvents.forEach((event) =>
      [...event.votes, ...event.unread].forEach((vote) => add(vote, vote.line)),
    );
    decision.proposals.forEach((proposal) => proposal.by.forEach((person) => add(person, proposal.line)));
    decision.reservations.forEach((reservation) =>
      reservation.by.forEach((person) => add(person, reservation.line)),
    );
    [...decision.disqualified, ...decision.notParticipating, ...decision.proposedBy].forEach((person) =>
      add(person, decision.line),
    );
  }
  return mentioned;
}
