import type { FaultKind } from '../../domain/fault.ts';
import type { LocatedFault, WarningSubject } from '../located-fault.ts';
import type { PlacedText } from './texts.ts';

/** What may be a person's in a text, with its place there. */
export interface Suspicion {
  readonly kind: FaultKind;
  readonly placed: PlacedText;
  readonly index: number;
  /** As it stands in the text. */
  readonly shown: string;
  /** Of a number its digits as they are read. Never to be shown. */
  readonly digits?: string;
}

/** The field, or the block of the body, that a suspicion is judged by: what stands around it decides as much as it does. */
function subjectOf({ placed: { text, path }, index }: Suspicion): {
  readonly subject: WarningSubject;
} {
  const start = text.lastIndexOf('\n', index) + 1;
  const end = text.indexOf('\n', index);
  return {
    subject: {
      field: path === undefined ? 'texten' : path.join('.'),
      text: path === undefined ? text.slice(start, end < 0 ? text.length : end) : text,
    },
  };
}

/** The fault of a suspicion, at its place. */
export const faultAt = (
  file: string,
  suspicion: Suspicion,
  { expected, found }: Pick<LocatedFault, 'expected' | 'found'>,
): LocatedFault => {
  const { kind, placed, index } = suspicion;
  return {
    kind,
    file,
    ...subjectOf(suspicion),
    ...placed.placeAt(index),
    expected,
    found,
    advice: kind.advice,
  };
};
