import type { Line } from './model/line.ts';
import { warn, type Warning } from './model/warning.ts';

/** One known misprint of a published source. */
interface Correction {
  readonly name: string;
  /** The words as the source has them; long enough to stand in no other. */
  readonly printed: string;
  readonly meant: string;
}

/**
 * Known misprints, and nothing else changes what a source says. An entry needs a name, the exact words,
 * and the reason why there is no doubt.
 */
const corrections: readonly Correction[] = [
  {
    // Göteborg KF 2025-06-18 § 393: the hyphen of a name at the end of a line is lost in the title; the
    // clause of the same § writes the name with it.
    name: 'goteborg-kf-2025-06-18-393',
    printed: 'Lisbeth SundénAndersson (D) och Jessica Blixt (D) om att initiera en',
    meant: 'Lisbeth Sundén-Andersson (D) och Jessica Blixt (D) om att initiera en',
  },
];

/** The lines with known misprints put right, each told of. */
export function corrected(lines: readonly Line[]): { lines: Line[]; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const out = lines.map((line) => {
    const known = corrections.find(({ printed }) => line.text.includes(printed));
    if (known === undefined) return line;
    warnings.push(warn('kallan-rattad', line.number, `(${known.name})`));
    return { ...line, text: line.text.replace(known.printed, known.meant) };
  });
  return { lines: out, warnings };
}
