/** What a list of votes is narrowed to and how it is ordered; all of it stands in the address. */
export const filterNames = ['organ', 'ar', 'parti', 'skillnad', 'regel'] as const;
export type FilterName = (typeof filterNames)[number];

export interface Choices {
  /** An empty text lets everything through. */
  readonly filters: Readonly<Record<FilterName, string>>;
  readonly closestFirst: boolean;
}

/** What is known of a vote in the list, as its element holds it. */
export interface Facts {
  readonly organ: string;
  readonly ar: string;
  readonly parti: readonly string[];
  /** Absent where ja or nej is not printed. */
  readonly skillnad?: number;
  readonly regel: string;
}

/** Reads the query part of an address. What it does not know is ignored, so that old links keep working. */
export function readChoices(query: string): Choices {
  const parameters = new URLSearchParams(query);
  return {
    filters: Object.fromEntries(filterNames.map((name) => [name, parameters.get(name) ?? ''])) as Record<
      FilterName,
      string
    >,
    closestFirst: parameters.get('ordna') === 'jamnast',
  };
}

/** Writes the query part of an address, with "?" unless it is empty. One choice has one address. */
export function writeChoices({ filters, closestFirst }: Choices): string {
  const parameters = new URLSearchParams();
  for (const name of filterNames) if (filters[name]) parameters.set(name, filters[name]);
  if (closestFirst) parameters.set('ordna', 'jamnast');
  const query = parameters.toString();
  return query && `?${query}`;
}

export const isNarrowed = ({ filters }: Choices) => filterNames.some((name) => filters[name] !== '');

/** Whether a vote passes. One whose figures are not printed is never within a margin. */
export function passes(facts: Facts, { filters }: Choices): boolean {
  const { organ, ar, parti, skillnad, regel } = filters;
  return (
    (!organ || facts.organ === organ) &&
    (!ar || facts.ar === ar) &&
    (!parti || facts.parti.includes(parti)) &&
    (!skillnad || (facts.skillnad !== undefined && facts.skillnad <= Number(skillnad))) &&
    (!regel || facts.regel === regel)
  );
}

/** The closest first; those whose figures are not printed last. Equals keep their order. */
export function byCloseness(a: Pick<Facts, 'skillnad'>, b: Pick<Facts, 'skillnad'>): number {
  const [first, second] = [a.skillnad ?? Infinity, b.skillnad ?? Infinity];
  return first === second ? 0 : first - second;
}

/** "14 voteringar", "1 av 14 voteringar", "Ingen av 14 voteringar". */
export function countText(shown: number, all: number): string {
  const noun = all === 1 ? 'votering' : 'voteringar';
  if (shown === all) return `${all} ${noun}`;
  return `${shown === 0 ? 'Ingen' : shown} av ${all} ${noun}`;
}
