/**
 * About how wide a text is set, in ems of a proportional face: enough to tell whether one more word
 * would have fitted on a line.
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

function widthOfCharacter(character: string): number {
  if (/[iljI|.,:;'!]/u.test(character)) return 0.27;
  if (/[ftr()[\]"\-\s/]/u.test(character)) return 0.32;
  if (/[mwMW—@%]/u.test(character)) return 0.82;
  if (/[A-ZÅÄÖ&]/u.test(character)) return 0.67;
  return 0.5;
}

/** The width that lines are broken at: what all but the longest few of them keep within. */
export function measureOf(widths: readonly number[], share = 0.96): number {
  if (widths.length === 0) return 0;
  const sorted = [...widths].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
