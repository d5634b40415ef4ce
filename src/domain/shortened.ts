const LETTERS = 60;

/** A piece of text short enough to stand in a message. */
export const shortened = (text: string): string =>
  text.length > LETTERS ? `${text.slice(0, LETTERS - 1).trimEnd()}…` : text;
