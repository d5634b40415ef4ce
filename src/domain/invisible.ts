/**
 * Characters that a reader cannot see and that change what programs make of a text: it is cut off, turned around or
 * not found, and a feed that holds one can be read by nobody. Text holds none of them.
 */

/**
 * Never text: control characters but tab and line ends (XML 1.0 has no place for most of them), line ends that few
 * programs know, halves of characters, what Unicode keeps for programs' own use, marks that turn the direction of what
 * follows (overrides, embeddings and isolates), a byte order mark within a text, and tags, which spell words unseen.
 */
const NEVER = String.raw`[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]|\p{Surrogate}|\p{Noncharacter_Code_Point}`;

/**
 * Without width, and between two pictures or words harmless: what Unicode calls ignorable, but for the soft hyphen, which shows
 * where a word is parted, and the variants of a picture.
 */
const WITHOUT_WIDTH = String.raw`(?!\u00AD|[\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}`;
const OF_A_WORD = String.raw`[\p{L}\p{M}\p{N}]`;

const INVISIBLE = new RegExp(
  String.raw`${NEVER}|(?<=${OF_A_WORD})${WITHOUT_WIDTH}|${WITHOUT_WIDTH}(?=${OF_A_WORD})`,
  'gu',
);

/** Nearly every text is of these alone, and no more is asked of it. */
const PLAIN = /^[\t\n\r\x20-\x7E\u00A0-\u017F\u2010-\u2027]*$/;

/** A character that cannot be seen: where, and which. */
interface InvisibleCharacter {
  readonly index: number;
  /** As Unicode writes it: "U+001F". */
  readonly code: string;
}

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Every character of a text that cannot be seen and is no text, in order. Zero-width ones count within and beside words. */
export const invisibleCharacters = (text: string): InvisibleCharacter[] =>
  PLAIN.test(text)
    ? []
    : Array.from(text.matchAll(INVISIBLE), ({ 0: character, index }) => ({ index, code: codeOf(character) }));

/** How a character that cannot be seen is told of. */
export const shownInvisible = (code: string) => `ett osynligt tecken (${code})`;

/** A text for a message, with the code of each such character in its place: one of them can rule a terminal. */
export const visibly = (text: string): string =>
  text.replace(INVISIBLE, (character) => `⟨${codeOf(character)}⟩`);
