import { reservedBodies, slugify } from '../../domain/addresses.ts';
import { mayCover } from '../../domain/period.ts';
import type { Archive } from '../../schema/collections.ts';

const same = (a: string, b: string) => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** A party that the content does not have, as the source writes its code. */
export interface NewParty {
  readonly id: string;
  readonly code: string;
}

/** Which party a written code means in one organisation. */
export class Parties {
  readonly added: NewParty[] = [];
  readonly #known: Archive['partier'];
  readonly #organization: string;
  constructor(archive: Archive, organization: string) {
    this.#known = archive.partier;
    this.#organization = organization;
  }

  /** The id of the party that has the code, or had it that day; undefined where none or several have. */
  find(code: string, date: string | null): string | undefined {
    const having = this.#known.filter(
      ({ data }) =>
        data.codes.some((period) => same(period.code, code) && mayCover(period, date ?? 'unknown')) ||
        data.otherCodes.some((otherCode) => same(otherCode, code)),
    );
    const local = having.filter(({ data }) => data.areas.includes(this.#organization));
    const national = having.filter(({ data }) => data.areas.length === 0);
    const [only, second] = local.length > 0 ? local : national;
    return second === undefined ? only?.id : undefined;
  }

  /** The same, with a draft of a party where the content has none. */
  get(code: string, date: string | null): string {
    const party = this.find(code, date) ?? this.added.find((addition) => same(addition.code, code))?.id;
    if (party !== undefined) return party;
    const taken = new Set([
      ...this.#known.map(({ id }) => id),
      ...this.added.map(({ id }) => id),
      ...reservedBodies,
    ]);
    const base = slugify(code) || 'parti';
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
    this.added.push({ id, code });
    return id;
  }
}
