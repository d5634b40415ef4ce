/** How a check box is written, whatever the source draws it with. */
export const TICKED = '☒';
export const EMPTY = '☐';

/**
 * Signs of the fonts that have pictures where letters are, by the code that Word keeps: boxes and ticks as boxes and
 * ticks, bullets as bullets. Others are not told: undefined.
 */
const PICTURES: Record<string, Record<number, string>> = {
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: EMPTY,
    0x70: EMPTY,
    0x71: EMPTY,
    0x72: EMPTY,
    0x75: '◆',
    0x76: '❖',
    0x77: '◆',
    0x78: TICKED,
    0x9e: '•',
    0x9f: '•',
    0xa1: '○',
    0xa7: '•',
    0xa8: EMPTY,
    0xd8: '•',
    0xe0: '→',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: TICKED,
    0xfe: TICKED,
  },
  'wingdings 2': {
    0x4f: '✗',
    0x50: '✓',
    0x51: TICKED,
    0x52: TICKED,
    0x53: TICKED,
    0x54: TICKED,
    0x97: '●',
    0xa3: EMPTY,
  },
  webdings: { 0x61: '✓', 0x63: EMPTY, 0x67: '■', 0x72: '✗', 0x3d: '•' },
  symbol: { 0x2d: '−', 0xb7: '•', 0xd7: '⋅', 0xb4: '×', 0xb3: '≥', 0xa3: '≤', 0xb1: '±', 0xae: '→' },
};

export const isPictureFont = (font: string) => fontOf(font) in PICTURES;

const fontOf = (font: string) => font.replace(/["']/gu, '').trim().toLowerCase();

/** The sign that a font with pictures has for a character; Word keeps those also 0xF000 higher. */
export function pictureOf(font: string, code: number): string | undefined {
  return PICTURES[fontOf(font)]?.[code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code];
}

/** A text set in a font with pictures, as what it shows; a sign that is not known shows as U+FFFD. */
export const picturesOf = (font: string, text: string) =>
  [...text]
    .map((letter) => (/\s/u.test(letter) ? letter : (pictureOf(font, codeOf(letter)) ?? '\ufffd')))
    .join('');

const codeOf = (letter: string) => WINDOWS_1252[letter] ?? letter.codePointAt(0) ?? 0;

/** The letters of Windows-1252 whose code there is not theirs in Unicode. */
const WINDOWS_1252: Record<string, number> = { ž: 0x9e, Ÿ: 0x9f, '—': 0x97 };

/** Boxes of other looks as one of the two: a box with a cross or a tick is ticked, an empty one is not. */
export const plainBoxes = (text: string) =>
  text.replace(/[☑🗹🗷🗵⊠⮽⌧✅❎]/gu, TICKED).replace(/[□▢◻◽⬜❏❐❑❒🗌⎕]/gu, EMPTY);

/** Boxes that are typed, as "[x]", "( )". */
const TYPED = /^(?:\[(?<square> ?[xX×✓]? ?)\]|\((?<round> ?[xX×✓]? ?)\))$/u;

/** The text of a cell, with a box that is all of it in the one way that boxes are written. */
export function boxText(text: string): string {
  const plain = plainBoxes(text);
  const typed = TYPED.exec(plain.trim());
  if (typed === null) return plain;
  return (typed.groups?.['square'] ?? typed.groups?.['round'] ?? '').trim() === '' ? EMPTY : TICKED;
}

/** Whether a cell is a check box and nothing else, and then whether it is ticked. */
export const tickOf = (text: string): boolean | undefined =>
  text === TICKED ? true : text === EMPTY ? false : undefined;
