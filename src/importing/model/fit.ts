import type { Line } from './line.ts';

/**
 * Whether a line goes on in the next, by how the source shows them: one whose next word had room ends a paragraph.
 * Undefined where that cannot be told.
 */
export function goesOnBySpace(last: Line, line: Line): boolean | undefined {
  if (last.fit === undefined || line.fit === undefined) return undefined;
  if (line.fit.first < last.fit.free - NEAR) return false;
  // Where the face changes at the end of a line no space is drawn, also in the middle of a sentence.
  const mayGoOn = /^(?!att )\p{Ll}/u.test(line.text) && !/[.:!?]$/u.test(last.text);
  return last.fit.goesOn === false && mayGoOn ? undefined : last.fit.goesOn;
}

/** What is measured differs by so much, in points. */
const NEAR = 1;

/** Whether a line stands alone: the one above had room for its first word, and it had room for that of the next. */
export const isOwnLine = (before: Line | undefined, line: Line, next: Line | undefined): boolean =>
  before !== undefined &&
  next !== undefined &&
  goesOnBySpace(before, line) === false &&
  goesOnBySpace(line, next) === false;
