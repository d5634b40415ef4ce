/**
 * Every match of a global pattern in a text, in order. Most texts are short and have none: `matchAll` copies the pattern
 * for each of them, which costs more than to look.
 */
export const matches = (text: string, pattern: RegExp): RegExpExecArray[] =>
  text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
