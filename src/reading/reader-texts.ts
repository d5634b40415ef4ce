import { aligned } from '../domain/aligned.ts';
import type { FieldPath } from '../domain/fault.ts';
import type { TextPosition } from '../domain/text-position.ts';
import type { Rendering } from '../markdown/index.ts';
import type { ParsedFile } from './source-file.ts';

/** A text as a reader gets it, whatever it was written with, and where in the file each character of it stands. */
export interface ReaderText {
  readonly text: string;
  /** The place of a character. One that was written as an escape or an entity is placed there. */
  readonly placeAt: (index: number) => TextPosition;
  /** Of a field its path; of the body none. */
  readonly path?: FieldPath;
}

/** The name and value of each field after YAML. */
export const fieldTexts = ({ text: source, placeAt, scalars }: ParsedFile): ReaderText[] =>
  scalars().map(({ path, text, from, to }) => {
    const offsetOf = aligned(source, from, to, text);
    return { text, path, placeAt: (index) => placeAt(offsetOf(index)) };
  });

/**
 * Everything of a file that a reader gets as text: its fields, the words of the body after rendering, one block a
 * line, and what stands beside them: addresses, titles, attributes. What looks for something in texts looks here, so that no escape, entity,
 * emphasis or line break hides it. Comments among the fields are in the file's own text alone.
 */
export function readerTexts(parsed: ParsedFile, body: Rendering): ReaderText[] {
  const start = parsed.text.length - parsed.body.length;
  return [
    ...fieldTexts(parsed),
    { text: body.text, placeAt: (index) => parsed.placeAt(start + body.offsetOf(index)) },
    // Some attributes are among the words.
    ...body.asides
      .filter(({ text }) => !body.text.includes(text))
      .map(({ text, line, column }) => ({
        text,
        placeAt: () => ({ line: line + parsed.bodyOffset, column }),
      })),
  ];
}
