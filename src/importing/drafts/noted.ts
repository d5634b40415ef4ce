import { Commented } from '../../yaml/commented.ts';
import { isData } from '../../domain/data.ts';
import type { Warning } from '../model/warning.ts';
import { opening } from './file-names.ts';
import { withoutPersonalNumber } from './private.ts';

/** Something that the editor must look at, and the line of the source that it is about. */
export interface Note {
  readonly text: string;
  readonly line: number | null;
  /** What the source says there, where the draft does not hold it. */
  readonly words?: string;
}

/** A note with the field that it stands at: "procedure.1.event.result", each place in a list counted from 1. */
export interface PlacedNote extends Note {
  readonly field: string;
}

/** A value of a draft with what the editor must look at in it: a comment on the line above, and one of the doubts. */
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
export const toCheck = (value: unknown, why: string, line?: number | null, words?: string): Noted =>
  new Noted(value, { text: why, line: line ?? null, ...(words === undefined ? {} : { words }) });

/**
 * A field that the program could not read: it is left empty, so that the check asks for it, and is never `unknown`, which
 * says that the source does not tell. The comment stands where the field would be; `words` are the source's, if any.
 */
export const leftOut = (why: string, line?: number | null, words?: string): Noted =>
  toCheck(undefined, why, line, words);

/** A field that every draft leaves for a person to write: a comment, and no doubt. */
export const toWrite = (what: string, value?: unknown): Commented => new Commented(value, what);

/** All notes in a draft's fields, in order, each with its place. */
export function notesIn(value: unknown, path: readonly (string | number)[] = []): PlacedNote[] {
  if (value instanceof Noted)
    return [{ ...value.note, field: path.join('.') }, ...notesIn(value.value, path)];
  if (value instanceof Commented) return notesIn(value.value, path);
  if (Array.isArray(value)) return notesInList(value, path);
  return isData(value) ? Object.entries(value).flatMap(([key, part]) => notesIn(part, [...path, key])) : [];
}

/** What is left out of a list has no place in it, and is noted at the list. */
function notesInList(list: readonly unknown[], path: readonly (string | number)[]): PlacedNote[] {
  let place = 0;
  return list.flatMap((item) => {
    const isLeftOut = item instanceof Noted && item.value === undefined;
    return notesIn(item, isLeftOut ? path : [...path, (place += 1)]);
  });
}

/** A doubt as the schema writes it: what an import asks a person to look at before anything is published. */
export interface Doubt {
  readonly field?: string;
  readonly why: string;
  readonly line?: number;
  readonly words?: string;
  readonly code?: string;
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words that the source has on a line; none where the line has none. */
export type WordsOfLine = (line: number) => string | undefined;

/** So much of the words of a source is enough to find the place. */
const WORDS = 500;

const wordsAt = (line: number | null, wordsOf: WordsOfLine) => {
  const words = line === null ? undefined : wordsOf(line);
  return words === undefined || words === '' ? {} : { words: opening(words, WORDS) };
};

/** The doubts of a draft: the warnings of what it was read from, and the notes at its fields. */
export const doubtsOf = (
  warnings: readonly Warning[],
  notes: readonly PlacedNote[],
  wordsOf: WordsOfLine,
): Doubt[] => [
  ...warnings.map(({ code, message, line }) => ({
    why: message,
    ...(line === null ? {} : { line }),
    ...wordsAt(line, wordsOf),
    code,
  })),
  ...notes.map(({ text, line, words, field }) => ({
    field,
    why: sentence(text),
    ...(line === null ? {} : { line }),
    ...(words === undefined ? wordsAt(line, wordsOf) : { words: opening(words, WORDS) }),
  })),
];
