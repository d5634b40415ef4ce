/** A place in a text, counted in UTF-16 code units as `String.prototype.slice` does. */
export interface TextSpan {
  readonly index: number;
  readonly length: number;
}

/**
 * The text as a reader sees it, one unit a character: full-width and styled digits as 0–9, every dash
 * and minus a hyphen, every blank a space, and without what does not show (soft hyphens, zero-width
 * marks). `spanOf` gives the place in the
 * text as written of what stands from one place to another in the plain one.
 */
export function plainly(text: string): {
  readonly plain: string;
  readonly spanOf: (from: number, to: number) => TextSpan;
} {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let index = 0;
  for (const character of text) {
    const start = index;
    index += character.length;
    const seen = plainCharacter(character);
    if (seen === '') continue;
    plain += seen;
    starts.push(start);
    ends.push(index);
  }
  const spanOf = (from: number, to: number): TextSpan => {
    const start = starts[from] ?? 0;
    return { index: start, length: (ends[to - 1] ?? start) - start };
  };
  return { plain, spanOf };
}

function plainCharacter(character: string): string {
  if (character >= ' ' && character <= '~') return character;
  if (/\p{Cf}/u.test(character)) return '';
  if (/[\n\u2028\u2029]/u.test(character)) return '\n';
  if (/\s/u.test(character)) return ' ';
  if (/[\p{Pd}\u2043\u2212]/u.test(character)) return '-';
  if (/[\ufe62\uff0b]/u.test(character)) return '+';
  if (/\p{Nd}/u.test(character)) character = character.normalize('NFKC');
  return character.length === 1 ? character : '\ufffd';
}
