import { slugify } from '../../domain/addresses.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Entry } from '../../schema/collections.ts';

/** The bodies of one organisation, by what sources call them. */
export class Bodies {
  readonly #organization: Entry<'organisationer'>;
  constructor(organization: Entry<'organisationer'>) {
    this.#organization = organization;
  }

  get #all() {
    return this.#organization.data.bodies;
  }

  /** The body that a source names, in any case: "Regionstyrelsen", "REGIONSTYRELSEN". */
  find(name: string): { id: string; name: string } | undefined {
    const wanted = slugify(name);
    const body = this.#all.find((candidate) => candidate.id === wanted || slugify(candidate.name) === wanted);
    return body && { id: `${this.#organization.id}/${body.id}`, name: body.name };
  }

  /** The id that a body of this name would have. */
  idFor(name: string): string {
    return this.find(name)?.id ?? `${this.#organization.id}/${slugify(name)}`;
  }

  /** What to do when a body is not there. */
  advice(name: string): string {
    const names = this.#all.map((candidate) => candidate.name);
    const near = nearest.find(name, names);
    const known = `De som finns: ${names.join(', ')}.`;
    const question = near === undefined ? known : `Menar du ${near}? ${known}`;
    return `Filen kommer från ${name}. ${question} Lägg till organet i organisationer/${this.#organization.id}.yaml om det ska finnas.`;
  }
}
