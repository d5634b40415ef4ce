import { fieldNames, type FieldName } from './fields.ts';

/** How many there are in the golden reading, how many the importer found, and how many of those are right. */
export interface Count {
  expected: number;
  found: number;
  right: number;
}

/** One difference between the golden reading and the importer's. Golden texts are shown as their hashes. */
export interface Disagreement {
  readonly file: string;
  readonly line: number | null;
  readonly paragraph: string | null;
  readonly field: FieldName;
  readonly expected: string | null;
  readonly found: string | null;
}

/** Something that can be right or wrong: compared by its key, shown by its text. */
export interface Item {
  readonly key: string;
  readonly shown: string;
}

export const item = (key: string, shown: string = key): Item => ({ key, shown });
export const items = (keys: Iterable<string>): Item[] => [...keys].map((key) => item(key));

export type Counts = Record<FieldName, Count>;
export const noCounts = (): Counts =>
  Object.fromEntries(fieldNames.map((name) => [name, { expected: 0, found: 0, right: 0 }])) as Counts;

/** Where a comparison is made. */
export type ComparedPlace = Pick<Disagreement, 'file' | 'line' | 'paragraph'>;

/** Counts what is right, missing and false, and remembers each difference. */
export class Tally {
  readonly counts: Counts = noCounts();
  readonly disagreements: Disagreement[] = [];
  /** Voters with a position that the source does not give them: there must be none. */
  readonly wrongPositions: Disagreement[] = [];

  add(field: FieldName, count: Partial<Count>): void {
    for (const key of ['expected', 'found', 'right'] as const) this.counts[field][key] += count[key] ?? 0;
  }

  differ(place: ComparedPlace, field: FieldName, expected: string | null, found: string | null): void {
    this.disagreements.push({ ...place, field, expected, found });
  }

  /** Several things without order, each as many times as it stands. What is in `allowed` is neither right nor false. */
  several(
    place: ComparedPlace,
    field: FieldName,
    expected: readonly Item[],
    readItems: readonly Item[],
    allowed: ReadonlySet<string> = new Set(),
  ): void {
    const left = [...expected];
    for (const readItem of readItems) {
      const index = left.findIndex(({ key }) => key === readItem.key);
      if (index >= 0) {
        left.splice(index, 1);
        this.add(field, { expected: 1, found: 1, right: 1 });
      } else if (!allowed.has(readItem.key)) {
        this.add(field, { found: 1 });
        this.differ(place, field, null, readItem.shown);
      }
    }
    for (const unread of left) {
      this.add(field, { expected: 1 });
      this.differ(place, field, unread.shown, null);
    }
  }

  /** One thing, of which the golden reading may accept several readings. Nothing is right where nothing is stated. */
  one(
    place: ComparedPlace,
    field: FieldName,
    accepted: readonly (string | null)[],
    readItem: Item | null,
  ): void {
    const right = accepted.includes(readItem?.key ?? null);
    const stated = !accepted.includes(null);
    this.add(field, {
      expected: stated || (right && readItem) ? 1 : 0,
      found: readItem ? 1 : 0,
      right: right && readItem ? 1 : 0,
    });
    if (!right)
      this.differ(
        place,
        field,
        accepted.filter((text) => text !== null).join(' eller ') || null,
        readItem?.shown ?? null,
      );
  }
}

/** The counts of several documents together. */
export function sum(all: readonly Counts[]): Counts {
  const total = noCounts();
  for (const counts of all)
    for (const name of fieldNames)
      for (const key of ['expected', 'found', 'right'] as const) total[name][key] += counts[name][key];
  return total;
}
