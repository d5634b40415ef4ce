import type { LanguageCode } from '../domain/language.ts';

/** A text that may lead somewhere. `stated: false` is shown as "not stated". */
export interface Label {
  readonly text: string;
  readonly href?: string;
  readonly stated?: false;
  /** The language of the text, where it is not that of the page. */
  readonly lang?: LanguageCode | undefined;
  /** What stands before the text, in the language of the page. */
  readonly lead?: string;
}

/** A day in a sentence, as programs and as readers read it. */
export interface Day {
  readonly iso: string;
  readonly text: string;
}

/**
 * A sentence with values, links or days in it: each language puts them where it wants them. Blanks and marks between
 * them are part of its texts. Shown by Sentence.astro.
 */
export type Sentence = readonly (string | Label | Day)[];

/** Labels with the same words or marks between them: "Atom eller JSON Feed". */
export const between = (glue: string, labels: readonly Label[]): Sentence =>
  labels.flatMap((label, index) => (index === 0 ? [label] : [glue, label]));

/** A sentence where nothing leads anywhere: its words alone. */
export const plain = (sentence: Sentence): string =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
