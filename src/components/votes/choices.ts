import type { Chosen } from '../narrowing/chosen.ts';

/** What a list of votes is narrowed to and how it is ordered; all of it stands in the address. */
export const filterNames = ['organ', 'ar', 'parti', 'skillnad', 'regel'] as const;
export const orderNames = ['ordna'] as const;

/** What is known of a vote in the list, as its element holds it. */
export interface Facts {
  readonly organ: string;
  readonly ar: string;
  readonly parti: readonly string[];
  /** Absent where ja or nej is not printed. */
  readonly skillnad?: number;
  readonly regel: string;
}

/** Reads the facts of a vote from the `data-` attributes of its element. */
export function readFacts({ organ = '', ar = '', parti = '', skillnad, regel = '' }: DOMStringMap): Facts {
  return {
    organ,
    ar,
    parti: parti.split(' '),
    regel,
    ...(skillnad === undefined ? {} : { skillnad: Number(skillnad) }),
  };
}

export const isClosestFirst = ({ ordna }: Chosen) => ordna === 'jamnast';

/** Whether a vote passes. One whose figures are not printed is never within a margin. */
export function passes(facts: Facts, { organ, ar, parti, skillnad, regel }: Chosen): boolean {
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
