import type { FieldPath } from '../../domain/fault.ts';

/** A fact that is another than it was. Undefined stands for what is not there. */
export interface Difference {
  /** In the entry's data; to the nearest thing that is still there, when the fact is gone. Empty for the text. */
  readonly path: FieldPath;
  readonly before: unknown;
  readonly after: unknown;
}
