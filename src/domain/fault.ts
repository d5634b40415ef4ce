import type { Provision } from './law/provisions.ts';

/**
 * What can be wrong with content. A kind of fault is defined once, beside the check that finds it;
 * messages, help pages and `--json` follow from it. Texts are Swedish: authors read them.
 */
export interface FaultKind {
  /** Permanent code, also the address of its help page: /om/regler/<code>/. Never reused. */
  readonly code: string;
  /** An error stops the build; a warning is shown to the author. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, as a heading. */
  readonly title: string;
  /** What the author should do. */
  readonly advice: string;
  /** Why the check exists, for the help page. */
  readonly reason: string;
  /** The paragraphs of law that the check comes from. */
  readonly law?: readonly Provision[];
}

/** Path to a value in an entry's data: ["procedure", 3, "vote", "totals"]. */
export type FieldPath = readonly (string | number)[];

/** One fault, without a place in a file: the reader of files adds that from the path. */
export interface Finding {
  readonly kind: FaultKind;
  readonly path: FieldPath;
  readonly expected: string;
  readonly found: string;
  /** Overrides the kind's advice where the finding knows more. */
  readonly advice?: string;
}
