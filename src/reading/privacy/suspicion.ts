import type { FaultKind } from '../../domain/fault.ts';
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
