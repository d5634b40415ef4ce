import type { FieldPath } from '../../domain/fault.ts';
import { placesIn, type TextPosition } from '../../domain/text-position.ts';

/** A text that a reader may get, and where in its file each character of it stands. */
export interface PlacedText {
  readonly text: string;
  readonly placeAt: (index: number) => TextPosition;
  /** Of a field its path. */
  readonly path?: FieldPath;
}

/** What is asked of a file that has been taken apart. */
export interface FileOfTexts extends PlacedText {
  /** As shown to authors. */
  readonly file: string;
  readonly data: unknown;
  readonly locate: (path: FieldPath) => TextPosition;
}

/** The name of a file with its folders: it becomes an address. */
export const pathText = (file: string): PlacedText => ({
  text: file,
  placeAt: () => ({ line: 1, column: 1 }),
});

/** A text as it stands in a file. */
export const plainText = (text: string): PlacedText => ({ text, placeAt: placesIn(text) });
