/** No line break between two words is longer, with the indentation behind it. */
const LONGEST_GAP = 300;
/** No escape for one character is longer: `\U0001F600`, `&#x0001F600;`, and what stands between two. */
const LONGEST_ESCAPE = 16;

/**
 * Where in a source the characters of a text stand that was read from it, as YAML reads a value and Markdown a body:
 * with escapes and entities decoded, line breaks folded and marks taken away. What was decoded is placed at the
 * character before it. The text is looked for between two places of the source.
 * @returns a place in the source for each index of the text
 */
export function aligned(source: string, from: number, to: number, text: string): (index: number) => number {
  let places: ((index: number) => number) | undefined;
  // Few are ever asked for their places.
  return (index) => (places ??= alignment(source, from, to, text))(index);
}

function alignment(source: string, from: number, to: number, text: string): (index: number) => number {
  const whole = source.slice(from, to).indexOf(text);
  if (whole >= 0) return (index) => from + whole + index;
  const places = placesOf(source, from, to, text);
  return (index) => places[Math.min(index, places.length - 1)] ?? from;
}

function placesOf(source: string, from: number, to: number, text: string): number[] {
  let place = from;
  return Array.from({ length: text.length }, (_, index) => {
    const sign = text[index] ?? '';
    let next = place;
    // A folded line break is read as a space.
    const isSign = (character: string) => character === sign || (/\s/.test(sign) && /\s/.test(character));
    // Blanks are skipped for nothing: a folded line break and its indentation may be longer than any escape.
    const end = Math.min(to, place + LONGEST_GAP);
    for (let seen = 0; next < end && seen <= LONGEST_ESCAPE && !isSign(source[next] ?? ''); next += 1)
      if (!/\s/.test(source[next] ?? '')) seen += 1;
    if (next >= end || !isSign(source[next] ?? '')) return place;
    place = next + 1;
    return next;
  });
}
