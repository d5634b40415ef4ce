/** The relative luminance of a colour written "#1a2b3c", from 0 (black) to 1 (white): WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours written "#1a2b3c", from 1 to 21: WCAG 2.2, contrast ratio. */
export function contrast(colour: string, ground: string): number {
  const [darker = 0, lighter = 0] = [luminance(colour), luminance(ground)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The least contrast of text, whatever its size: WCAG 2.2, 1.4.3, level AA. */
export const TEXT_CONTRAST = 4.5;
