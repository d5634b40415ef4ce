import { phraseKey } from './format.ts';
import { stem } from './stem.ts';
import { wordsIn } from './tokens.ts';

/** What people of another language ask with: delivered in a file of its own, which only pages in that language fetch. */
export interface ForeignWords {
  /** Small words, by which nobody means to find anything. */
  readonly small: readonly string[];
  /** What each word, or several side by side, is in Swedish: of all that only what the archive has. */
  readonly meanings: Readonly<Record<string, readonly string[]>>;
}

/** The name of the file of a language. */
export const foreignName = (language: string): string => `language-${language}`;

/** The key of one or several words. */
export const foreignKey = (text: string, small: ReadonlySet<string>): string =>
  phraseKey(
    wordsIn(text)
      .map((word) => word.text)
      .filter((word) => !small.has(word))
      .map(stem),
  );
