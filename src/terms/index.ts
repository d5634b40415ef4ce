import { parse } from 'yaml';
import { z } from 'zod';
import { provisions, type Provision } from '../domain/law/provisions.ts';
import text from './terms.yaml?raw';

/**
 * The words of the administration, each explained once. Pages explain a word where it is first used,
 * and `/om/ord/` lists them all; both are made from terms.yaml, which tells what its fields are.
 */
export interface Term {
  readonly id: string;
  readonly word: string;
  readonly forms: readonly string[];
  readonly meaning: string;
  readonly law?: readonly Provision[] | undefined;
}

/** "reservation -en -er" → "reservation", "reservationen", "reservationer". */
const spelledOut = (form: string): string[] => {
  const [stem = '', ...endings] = form.split(' -');
  return [stem, ...endings.map((ending) => stem + ending)];
};

const schema = z.array(
  z.strictObject({
    id: z.string(),
    word: z.string(),
    forms: z.array(z.string().transform(spelledOut)).transform((forms) => forms.flat()),
    meaning: z.string(),
    law: z.array(z.enum(Object.keys(provisions) as [Provision, ...Provision[]])).optional(),
  }),
);

export const terms: readonly Term[] = schema.parse(parse(text));
