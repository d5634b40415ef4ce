import { queryOf } from '../../browser/address.ts';

/** What a list is narrowed to, by the name of each field. All of it stands in the address; '' lets everything through. */
export type Chosen = Readonly<Record<string, string>>;

/** Reads the query part of an address. What it does not know is ignored, so that old links keep working. */
export function readChosen(names: readonly string[], query: string): Chosen {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(names.map((name) => [name, parameters.get(name) ?? '']));
}

/** Writes the query part of an address, with "?" unless it is empty. One choice has one address. */
export function writeChosen(names: readonly string[], chosen: Chosen): string {
  const parameters = new URLSearchParams();
  for (const name of names) if (chosen[name]) parameters.set(name, chosen[name]);
  return queryOf(parameters);
}

export const isNarrowedBy = (names: readonly string[], chosen: Chosen) =>
  names.some((name) => Boolean(chosen[name]));

/** Whether something passes whose values for each field stand in one text, with a space between them. */
export const hasAll = (
  names: readonly string[],
  facts: Readonly<Record<string, string | undefined>>,
  chosen: Chosen,
) => names.every((name) => !chosen[name] || (facts[name] ?? '').split(' ').includes(chosen[name]));
