/** The colour of paper. */
export const WHITE = '#ffffff';

/** Whether letters of a colour cannot be told from what they stand upon; both as "#rrggbb", else they can. */
export function isAlike(colour: string, ground: string): boolean {
  if (colour === ground) return colour.startsWith('#');
  const [red, green, blue] = tonesOf(colour);
  const [groundRed, groundGreen, groundBlue] = tonesOf(ground);
  return (
    Math.abs(red - groundRed) < NEAR &&
    Math.abs(green - groundGreen) < NEAR &&
    Math.abs(blue - groundBlue) < NEAR
  );
}

const NEAR = 8;
const UNKNOWN: readonly [number, number, number] = [NaN, NaN, NaN];

function tonesOf(colour: string): readonly [number, number, number] {
  if (colour.length !== 7 || !colour.startsWith('#')) return UNKNOWN;
  const code = Number.parseInt(colour.slice(1), 16);
  return [code >> 16, (code >> 8) & 255, code & 255];
}

/** Tones from 0 to 255 as a colour. */
export const hexOf = (tones: readonly unknown[]): string =>
  `#${tones.map((tone) => Math.round(Number(tone)).toString(16).padStart(2, '0')).join('')}`;
