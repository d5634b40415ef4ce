import type { Row } from './rows.ts';

/** Fewer lines that go on in the next tell nothing of how far apart lines stand, if that is further than usual. */
const ENOUGH = 3;
/** Lines of a text rarely stand further apart than this, in sizes of their letters. */
const USUAL = 1.45;
/** More than so much of the distance of lines parts paragraphs. */
const WIDER = 1.2;

/**
 * How far apart the lines of a sentence stand in a document, in sizes of their letters: by lines that go on in the
 * next in lower case. Undefined where there are too few to tell.
 */
export function leadingOf(pages: readonly (readonly Row[])[]): number | undefined {
  const steps = pages.flatMap((rows) =>
    rows.flatMap((row, index) => {
      const before = rows[index - 1];
      if (before === undefined || before.cells.length > 1 || row.cells.length > 1) return [];
      const goesOn =
        /[\p{Ll},-]$/u.test(before.text) && /^\p{Ll}/u.test(row.text) && !/^att /u.test(row.text);
      const step = (before.foot - row.y) / Math.max(row.size, 1);
      return goesOn && step > 0.8 && step < 2.5 ? [step] : [];
    }),
  );
  steps.sort((a, b) => a - b);
  const middle = steps[Math.floor(steps.length / 2)];
  return middle === undefined || (middle > USUAL && steps.length < ENOUGH) ? undefined : middle;
}

/** Rows with whether space stands before each, by how far apart lines stand in the document. */
export function withGaps(rows: readonly Row[], leading: number | undefined): Row[] {
  if (leading === undefined) return [...rows];
  return rows.map((row, index) => {
    const before = rows[index - 1];
    if (before === undefined || row.gap) return row;
    const size = Math.min(before.size, row.size);
    return { ...row, gap: before.foot - row.y > Math.max(leading * WIDER, 1) * size * 1.02 };
  });
}
