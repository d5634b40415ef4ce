import { isData } from '../domain/data.ts';

/** A value to be rendered with a comment on the line above it; `undefined` leaves the comment alone in its place. */
export class Commented {
  readonly value: unknown;
  readonly comment: string;
  constructor(value: unknown, comment: string) {
    this.value = value;
    this.comment = comment;
  }
}

/** What stands behind all comments about a value, and the comments, outermost first. */
export function unwrapped(value: unknown): { readonly value: unknown; readonly comments: readonly string[] } {
  if (!(value instanceof Commented)) return { value, comments: [] };
  const inner = unwrapped(value.value);
  return { value: inner.value, comments: [value.comment, ...inner.comments] };
}

/** All comments within a value, in order. */
export function commentsIn(value: unknown): string[] {
  if (value instanceof Commented) return [value.comment, ...commentsIn(value.value)];
  if (Array.isArray(value)) return value.flatMap(commentsIn);
  return isData(value) ? Object.values(value).flatMap(commentsIn) : [];
}

/** The same value without comments and without what is left out. */
export function uncommented(value: unknown): unknown {
  if (value instanceof Commented) return uncommented(value.value);
  if (Array.isArray(value)) return value.map(uncommented).filter((item) => item !== undefined);
  if (!isData(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, uncommented(part)] as const);
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
}
