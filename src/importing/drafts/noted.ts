import { Commented } from '../../yaml/commented.ts';
import { withoutPersonalNumber } from './private.ts';

/** Something that the editor must look at, and the line of the source that it is about. */
export interface Note {
  readonly text: string;
  readonly line: number | null;
}

/** A value of a draft with what the editor must look at in it. It becomes a comment on the line above. */
export class Noted extends Commented {
  readonly note: Note;
  constructor(value: unknown, note: Note) {
    super(value, commentOf(note));
    this.note = note;
  }
}

/** "KONTROLLERA: utfallet kunde inte läsas (källans rad 131)" */
const commentOf = ({ text, line }: Note) =>
  withoutPersonalNumber(`KONTROLLERA: ${text}${line === null ? '' : ` (källans rad ${line})`}`);

/** A value that must be checked: `why` says what is uncertain. */
export const toCheck = (value: unknown, why: string, line?: number | null): Noted =>
  new Noted(value, { text: why, line: line ?? null });

/** A field that is left out, and why; the comment stands where the field would be. */
export const leftOut = (why: string, line?: number | null): Noted => toCheck(undefined, why, line);

/** All notes in a draft's fields, in order: what the report tells. */
export function notesIn(value: unknown): Note[] {
  if (value instanceof Noted) return [value.note, ...notesIn(value.value)];
  if (Array.isArray(value)) return value.flatMap(notesIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(notesIn) : [];
}
