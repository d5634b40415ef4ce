import { raise } from '../raised.ts';
import type { Row } from './rows.ts';

const RAISED = /(?<![kcdm]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu;
const LABEL = /^(?<label>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3})(?<text>[ .)]? *\p{L}.*)$/u;

/** Smaller than the text by so much. */
const SMALL = 0.95;
/** Notes of the text's own size stand in so much of the page's foot, so far below the text. */
const FOOT = 0.35;
const APART = 3;

/**
 * The notes at the foot of a page, known by a label that stands raised in the text above, and by their smaller letters
 * or the space above them: from the first of them on, all lines are notes. Their labels become raised where they are not.
 */
export function withFootnotes(rows: readonly Row[], height: number): Row[] {
  const size = bodySize(rows);
  const labels = new Set(
    rows.flatMap(({ text, size: letters }) => (letters > size * SMALL ? (text.match(RAISED) ?? []) : [])),
  );
  if (labels.size === 0) return [...rows];
  const first = rows.findIndex((row, index) => {
    const { label = '', text = '' } = LABEL.exec(row.text)?.groups ?? {};
    if (!labels.has(raise(label))) return false;
    if (row.size < size * SMALL)
      return rows.slice(index).every(({ size: letters }) => letters < size * SMALL);
    const before = rows[index - 1];
    return (
      /^ ?\p{Lu}/u.test(text) &&
      row.y < height * FOOT &&
      before !== undefined &&
      (before.y - row.y > row.size * APART || (row.gap && /^\d{1,3} /u.test(row.text)))
    );
  });
  if (first < 0) return [...rows];
  return rows.map((row, index) => {
    if (index < first) return row;
    const { label = '', text = '' } = LABEL.exec(row.text)?.groups ?? {};
    const isLabelled = labels.has(raise(label));
    return {
      ...row,
      isNote: true,
      ...(isLabelled ? { text: `${raise(label)} ${text.trim()}`, cells: [], columns: undefined } : {}),
    };
  });
}

/** The size of a page's text: the largest that much of it has. */
function bodySize(rows: readonly Row[]): number {
  const letters = new Map<number, number>();
  let all = 0;
  for (const { size, text } of rows) {
    const height = Math.round(size * 4) / 4;
    letters.set(height, (letters.get(height) ?? 0) + text.length);
    all += text.length;
  }
  return Math.max(0, ...[...letters].flatMap(([height, count]) => (count > all * 0.2 ? [height] : [])));
}
