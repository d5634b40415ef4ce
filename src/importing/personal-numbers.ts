import { findCertainNumbers } from '../domain/personal-data/personal-number.ts';
import type { Line } from './model/line.ts';
import { warn, type Warning } from './model/warning.ts';

/** What stands where a number was. */
const GONE = '[borttaget]';

/**
 * Takes everything that has the shape of a personnummer out of the lines, before anything else reads
 * them, also where it is broken over two lines. The warning tells the line and never the number.
 */
export function withoutPersonalNumbers(lines: readonly Line[]): { lines: Line[]; warnings: Warning[] } {
  const text = lines.map((line) => line.text).join('\n');
  const spans = /\d{4}/u.test(text) ? findCertainNumbers(text) : [];
  if (spans.length === 0) return { lines: [...lines], warnings: [] };
  const warnings: Warning[] = [];
  let start = 0;
  let next = 0;
  const out = lines.map((line) => {
    const end = start + line.text.length;
    while (next > 0 && (spans[next - 1]?.index ?? 0) + (spans[next - 1]?.length ?? 0) > start) next -= 1;
    let clean = '';
    let at = start;
    let isPart = false;
    for (; next < spans.length; next += 1) {
      const span = spans[next];
      if (span === undefined || span.index >= end) break;
      const to = span.index + span.length;
      if (to > start) {
        clean += text.slice(at, Math.max(at, span.index)) + GONE;
        at = Math.min(to, end);
        isPart = true;
      }
    }
    clean += text.slice(at, end);
    start = end + 1;
    if (!isPart) return line;
    warnings.push(
      warn(
        'personnummer-borttaget',
        line.number,
        'Det är borttaget ur läsningen. Ta bort det ur källan också.',
      ),
    );
    return { ...line, text: clean, cells: [] };
  });
  return { lines: out, warnings };
}
