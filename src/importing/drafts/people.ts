import { slugify } from '../../domain/addresses.ts';
import { nearest } from '../../domain/nearest.ts';
import { mayCover } from '../../domain/period.ts';
import type { Role } from '../../domain/vote.ts';
import type { Archive } from '../../schema/collections.ts';
import type { PersonMatch, Reading } from '../model/reading.ts';
import type { Parties } from '../persons/parties.ts';

/** Somebody whom the content does not know, to become one draft for all §§ and files. */
export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly party: string | null;
  /** The party's code as the source writes it. */
  readonly code: string | null;
  /** Known persons and other drafts that may be the same. */
  readonly near: string[];
  /** The bodies that the person acted in, with the roles that the sources state. */
  readonly bodies: Map<string, Set<Role>>;
  readonly file: string;
  readonly line: number | null;
}

/** A person and their party that day, as a draft refers to them. */
export interface Reference {
  readonly person: string;
  readonly party: string | null;
}

const keyOf = (name: string, party: string | null) => `${name.normalize('NFC').toLowerCase()}/${party}`;

/** The persons of one organisation: those that the content knows, and drafts of the others. */
export class People {
  readonly added = new Map<string, NewPerson>();
  /** The ids of known persons that were matched. */
  readonly matched = new Set<string>();
  /** Those of them who have no post that day in the body where they acted, as far as the content tells. */
  readonly elsewhere = new Map<string, string>();
  readonly #known: Archive['personer'];
  readonly #taken: Set<string>;
  readonly #organization: string;
  readonly #parties: Parties;

  constructor(archive: Archive, organization: string, parties: Parties) {
    this.#known = archive.personer;
    this.#taken = new Set(archive.personer.map(({ id }) => id));
    this.#organization = organization;
    this.#parties = parties;
  }

  /** Who a name means in a reading; `party` is the code as read, null for none. */
  refer(
    reading: Reading,
    body: string,
    voter: { name: string; party: string | null; role?: Role | null; line?: number | null },
  ): Reference {
    const match = reading.persons?.find(({ name, party }) => name === voter.name && party === voter.party);
    const party = voter.party === null ? null : this.#parties.get(voter.party, reading.date);
    if (match !== undefined && match.id !== null) {
      this.matched.add(match.id);
      if (!this.#hasPost(match.id, body, reading.date)) this.elsewhere.set(match.id, body);
      return { person: match.id, party };
    }
    const person = this.#draft(voter, party, match, reading.file, voter.line ?? null);
    const roles = person.bodies.get(body) ?? new Set();
    if (voter.role !== null && voter.role !== undefined) roles.add(voter.role);
    person.bodies.set(body, roles);
    return { person: person.id, party };
  }

  #hasPost(id: string, body: string, date: string | null): boolean {
    const memberships = this.#known.find((person) => person.id === id)?.data.memberships ?? [];
    return memberships.some(
      (membership) => membership.body === body && mayCover(membership, date ?? 'unknown'),
    );
  }

  /** The id of a party that acts as a group. */
  party(code: string, { date }: Reading): string {
    return this.#parties.get(code, date);
  }

  #draft(
    { name, party: code }: { name: string; party: string | null },
    party: string | null,
    match: PersonMatch | undefined,
    file: string,
    line: number | null,
  ): NewPerson {
    const key = keyOf(name, party);
    const earlier = this.added.get(key);
    if (earlier !== undefined) return earlier;
    const base = `${this.#organization}/${slugify(name) || 'namn'}`;
    let id = base;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${base}-${number}`;
    this.#taken.add(id);
    const made: NewPerson = {
      id,
      name,
      party,
      code,
      near: [...(match?.near ?? [])],
      bodies: new Map(),
      file,
      line: line ?? match?.line ?? null,
    };
    this.added.set(key, made);
    return made;
  }

  /** Tells of drafts that may be the same person as another draft. To be called when all are there. */
  compareDrafts(): void {
    const all = [...this.added.values()];
    for (const person of all) {
      const others = all.filter((candidate) => candidate !== person);
      const alike = nearest.find(
        person.name,
        others.map(({ name }) => name),
      );
      for (const candidate of others)
        if (
          candidate.name === alike &&
          candidate.party === person.party &&
          !person.near.includes(candidate.id)
        )
          person.near.push(candidate.id);
    }
  }
}
