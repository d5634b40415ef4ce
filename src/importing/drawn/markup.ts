import type { Chance } from './chance.ts';
import type { Block, DrawnDocument, Paragraph } from './document.ts';
import { isForPaper, type DrawnFormat, type HouseStyle } from './style.ts';
import type { Truth } from './truth.ts';

/**
 * Puts into the document what a word processor or a web page can do besides letters. What a person sees stays what the truth
 * says: nothing struck, hidden or taken away is text, and the figure of a note is no figure of an amount.
 */
export function markUp(
  document: DrawnDocument,
  truth: Truth,
  style: HouseStyle,
  format: DrawnFormat,
  chance: Chance,
): void {
  if (format === 'text' || style.markup === 'plain') return;
  const clauses = new Set(truth.matters.flatMap((matter) => matter.clauses.map(bare)));
  const paragraphs = document.blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  const decided = paragraphs.filter((paragraph) =>
    [...clauses].some((clause) => bare(paragraph.runs[0]?.text ?? '').endsWith(clause)),
  );
  const cuts = CUTS[style.markup];
  // What is struck or taken away is seen on paper.
  if (
    cuts !== undefined &&
    (style.markup === 'raised-note' || style.markup === 'hidden' || !isForPaper(format))
  )
    decided.forEach((paragraph) => cutAfterFigure(paragraph, cuts));
  switch (style.markup) {
    case 'footnotes':
      decided
        .slice(0, 1)
        .forEach((paragraph) =>
          paragraph.runs.push({ text: '', footnote: 'Beloppet avser hela året och betalas ut i mars.' }),
        );
      break;
    case 'fields':
      decided.forEach((paragraph) => paragraph.runs.forEach((run) => (run.field = true)));
      break;
    case 'content-controls':
      paragraphs
        .filter(({ level }) => level === 'heading')
        .forEach((paragraph) => paragraph.runs.forEach((run) => (run.control = true)));
      break;
    case 'text-box':
      if (!isForPaper(format)) boxed(paragraphs, chance);
      break;
    case 'layout-table':
      document.blocks = besideEachOther(document.blocks);
      break;
    case 'nested-table':
      document.blocks.forEach((block) => {
        if (block.kind === 'table') block.nested = true;
      });
      break;
    default:
  }
}

/** What is put after the figure of an amount, between what stands before and after. */
const CUTS: Partial<Record<HouseStyle['markup'], (before: string, after: string) => Paragraph['runs']>> = {
  'raised-note': (before, after) => [{ text: before }, { text: '1', raised: true }, { text: after }],
  struck: (before, after) => [{ text: before }, { text: ' 999 000', struck: true }, { text: after }],
  hidden: (before, after) => [{ text: before }, { text: ' 888 000', hidden: true }, { text: after }],
  tracked: (before, after) => [
    { text: before },
    { text: ' och 777 000', change: 'deleted' },
    { text: after.slice(0, 4), change: 'inserted' },
    { text: after.slice(4) },
  ],
};

const bare = (words: string) => words.replace(/[.\s]+$/u, '');

/** Splits a paragraph of one run after the figure of its first amount; one without an amount stays whole. */
function cutAfterFigure(
  paragraph: Paragraph,
  parts: (before: string, after: string) => Paragraph['runs'],
): void {
  const [run] = paragraph.runs;
  const at = run ? /\d(?= (?:kr|tkr|kronor|miljoner))/u.exec(run.text) : null;
  if (run && at) paragraph.runs = parts(run.text.slice(0, at.index + 1), run.text.slice(at.index + 1));
}

/** Puts the lines that tell where the decision is sent in boxes of their own. */
function boxed(paragraphs: Paragraph[], chance: Chance): void {
  const registry = paragraphs.filter((paragraph) =>
    /^(Dnr|Diarienummer)/u.test(paragraph.runs[0]?.text ?? ''),
  );
  if (registry.length > 0 && chance.happens(0.8)) registry.forEach((paragraph) => (paragraph.boxed = true));
}

/** Every heading of a section in a cell at the left of what stands under it, as in houses that lay their minutes out in tables. */
function besideEachOther(blocks: Block[]): Block[] {
  const laidOut: Block[] = [];
  let row: { kind: 'layout'; cells: Block[][] } | null = null;
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.level === 'section') {
      row = { kind: 'layout', cells: [[block], []] };
      laidOut.push(row);
    } else if (row && (block.kind === 'table' || (block.kind === 'paragraph' && block.level === 'text'))) {
      row.cells[1]?.push(block);
    } else {
      row = null;
      laidOut.push(block);
    }
  }
  return laidOut;
}
