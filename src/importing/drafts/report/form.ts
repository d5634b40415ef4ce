import {
  columnKinds,
  sectionKinds,
  type ColumnKind,
  type SectionKind,
} from '../../../domain/minutes-form.ts';
import type { LearntTrait } from '../../model/reading.ts';
import { withoutPersonalNumber } from '../private.ts';

/** What was learnt of one side of how a source is set up: "Sidhuvud, sidfot eller liknande", and the lines. */
export interface FormRow {
  readonly label: string;
  readonly values: readonly FormValue[];
}

export interface FormValue {
  readonly text: string;
  /** What a heading or a column is taken to be about, in words. */
  readonly meaning: string | null;
  readonly count: number;
  /** Whether an editor had said so. */
  readonly taught: boolean;
}

/** Each side with what it is called, in the order that they are shown. */
const sides: readonly (readonly [string, (trait: LearntTrait) => boolean])[] = [
  ['Rubrik på en paragraf', ({ trait }) => trait === 'paragraph'],
  ['Känd rubrik i en paragraf', ({ trait, kind }) => trait === 'heading' && kind !== 'unknown-heading'],
  [
    'Okänd rubrik i en paragraf; texten under den är bara text',
    ({ trait, kind }) => trait === 'heading' && kind === 'unknown-heading',
  ],
  ['Kolumn i röstlistor', ({ trait }) => trait === 'column'],
  ['Sidhuvud, sidfot eller liknande', ({ trait }) => trait === 'furniture'],
  ['Ser ut som något annat men är text', ({ trait }) => trait === 'text'],
];

/** A word that means what it says needs no other. */
function meaningOf(kind: SectionKind | ColumnKind, value: string): string | null {
  const meaning = kind in sectionKinds ? sectionKinds[kind as SectionKind] : columnKinds[kind as ColumnKind];
  return meaning === value.toLowerCase() ? null : meaning;
}

/** What was learnt of a source, side by side, and how much of it an editor had taught. */
export const formRows = (traits: readonly LearntTrait[]): FormRow[] =>
  sides.flatMap(([label, isOf]) => {
    const values = traits.filter(isOf).map(({ value, kind, count, taught }): FormValue => ({
      text: withoutPersonalNumber(value),
      meaning: kind === undefined || kind === 'unknown-heading' ? null : meaningOf(kind, value),
      count,
      taught,
    }));
    return values.length === 0 ? [] : [{ label, values }];
  });
