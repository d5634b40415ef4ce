import { COLUMN, textLine, tidy, type Cell, type Line, type LineDoubt } from '../model/line.ts';
import type { Block, GridCell, Paragraph, Table } from './blocks.ts';
import { boxText, plainBoxes, tickOf } from './boxes.ts';
import { unspaced } from './spaced-letters.ts';

/**
 * The lines of a document of blocks: one a paragraph, a line break or a row of a table. The cells of a table that
 * lays out a page are read one after the other, as what they are.
 */
export function linesOfBlocks(blocks: readonly Block[]): Line[] {
  const writer = new LineWriter();
  writer.blocks(blocks);
  return writer.lines;
}

class LineWriter {
  readonly lines: Line[] = [];
  private tables = 0;
  /** Doubts of paragraphs that show nothing: they are the next line's, or the last one's. */
  private waiting: LineDoubt[] = [];

  blocks(blocks: readonly Block[]): void {
    this.all(blocks);
    if (this.waiting.length === 0) return;
    const last = this.lines.pop();
    if (last !== undefined) this.push(last);
  }

  private all(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.paragraph(block);
      else this.table(block);
    }
  }

  private paragraph({ text, gap, preformatted, heading, item, noise, doubts }: Paragraph): void {
    this.waiting.push(...doubts);
    const rows = text.split('\n').filter((row) => tidy(row) !== '');
    rows.forEach((row, index) => {
      const labelled = index === 0 && item !== undefined ? `${item.label} ${row.trimStart()}` : row;
      const { cells, text: line } = textLine(plainBoxes(unspaced(labelled)), 0, null, false);
      const isSpaced = preformatted === true || row.includes('\t');
      this.push({
        number: 0,
        page: null,
        text: line,
        gap: gap && index === 0,
        cells: isSpaced ? cells : [],
        placed: isSpaced && preformatted !== true && cells.length > 0,
        ...(heading === undefined ? {} : { heading }),
        ...(index === 0 && item !== undefined ? { item } : {}),
        ...(noise === undefined ? {} : { noise }),
      });
    });
  }

  private table(table: Table): void {
    const columns = Math.max(0, ...table.rows.flat().map(({ column, span }) => column + span));
    const isWhole = (row: readonly GridCell[]) => row.length === 1 && row[0]?.span === columns;
    const isBallot = isBallotHead(table.rows.find((row) => row.some(hasText)) ?? []);
    const isLayout =
      columns === 1 ||
      (columns === 2 &&
        !isBallot &&
        (table.isLayout || table.rows.some((row) => laysOut(row) && !isWhole(row))));
    this.tables += 1;
    const number = this.tables;
    table.rows.forEach((row, index) => {
      const gap = index === 0 && table.gap;
      const filled = row.filter(hasText);
      if (isLayout || isWhole(filled) || (!isBallot && laysOut(row)))
        for (const cell of row) {
          if (!cell.isRepeated) this.all(cell.blocks.map((block) => framed(block, table.noise)));
        }
      else this.row(row, gap, number, table.noise);
    });
  }

  private row(row: readonly GridCell[], gap: boolean, table: number, noise: string | undefined): void {
    for (const { blocks, isRepeated } of row) if (!isRepeated) this.waiting.push(...blocks.flatMap(doubtsOf));
    const cells = row.filter(hasText).map(cellOf);
    const text = cells.flatMap((cell) => (cell.repeated === true ? [] : [cell.text])).join(' ');
    if (text === '') return;
    const line = { number: 0, page: null, text, gap, cells, placed: true, table };
    this.push(noise === undefined ? line : { ...line, noise });
  }

  private push(line: Line): void {
    const all = [...(line.doubts ?? []), ...this.waiting];
    const unique = all.filter(
      (doubt, index) =>
        all.findIndex(({ code, particulars }) => code === doubt.code && particulars === doubt.particulars) ===
        index,
    );
    this.waiting = [];
    const number = this.lines.length + 1;
    this.lines.push({ ...line, number, ...(unique.length === 0 ? {} : { doubts: unique }) });
  }
}

const framed = (block: Block, noise: string | undefined): Block =>
  noise === undefined ? block : { ...block, noise };

const doubtsOf = (block: Block): readonly LineDoubt[] =>
  block.kind === 'paragraph'
    ? block.doubts
    : block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(doubtsOf));

const paragraphsOf = (cell: GridCell): Paragraph[] =>
  cell.blocks.flatMap((block) => (block.kind === 'paragraph' && textOf(block) !== '' ? [block] : []));

const textOf = ({ text, item }: Paragraph) =>
  tidy(plainBoxes(item === undefined ? text : `${item.label} ${text}`.replace('\n', ' ')));

const hasText = (cell: GridCell): boolean =>
  cell.blocks.some((block) =>
    block.kind === 'paragraph' ? textOf(block) !== '' : block.rows.flat().some(hasText),
  );

/** Whether a row heads columns of those who voted so, so that lists in the cells below are names and lay out no page. */
const isBallotHead = (row: readonly GridCell[]): boolean => {
  const heads = row.filter(hasText).map((cell) => paragraphsOf(cell).map(textOf).join(' '));
  return (
    heads.length > 1 &&
    heads.every((text) =>
      /^(?:röstar |röstade )?(?:ja|nej|avstår|avstod|frånvarande)(?:-?röst(?:er)?)?(?: ?\(\d{1,3}(?: st)?\))?:?$/iu.test(
        text,
      ),
    )
  );
};

/** A cell of this much text, or with parts of its own, is a piece of the page and not of a table. */
const LONG_CELL = 240;

/** Whether a row lays out the page: a table, a heading or running text stands in one of its cells. */
function laysOut(row: readonly GridCell[]): boolean {
  const cells = row.filter(({ isRepeated }) => !isRepeated);
  if (cells.some(hasPartsOfItsOwn)) return true;
  const rich = cells.filter(isRich);
  return rich.length === 1 && cells.every((cell) => rich.includes(cell) || paragraphsOf(cell).length <= 2);
}

const hasPartsOfItsOwn = (cell: GridCell) =>
  cell.blocks.some((block) =>
    block.kind === 'table'
      ? block.rows.flat().some(hasText)
      : block.heading !== undefined && textOf(block) !== '' && paragraphsOf(cell).length > 1,
  );

function isRich(cell: GridCell): boolean {
  const paragraphs = paragraphsOf(cell);
  const length = paragraphs.reduce((sum, paragraph) => sum + textOf(paragraph).length, 0);
  return (
    paragraphs.length >= 3 ||
    (paragraphs.length === 2 && (length > LONG_CELL || paragraphs.every(({ item }) => item !== undefined)))
  );
}

function cellOf(cell: GridCell): Cell {
  const parts = paragraphsOf(cell).flatMap((paragraph) =>
    textOf(paragraph) === '' ? [] : partsOf(paragraph),
  );
  const text = boxText(parts.join(' '));
  const ticked = tickOf(text);
  return {
    text,
    from: cell.column * COLUMN + 40,
    to: (cell.column + cell.span - 1) * COLUMN + 60,
    ...(cell.isRepeated ? { repeated: true } : {}),
    ...(ticked === undefined ? {} : { ticked }),
    ...(parts.length > 1 ? { parts } : {}),
  };
}

const partsOf = ({ text, item }: Paragraph) =>
  (item === undefined ? text : `${item.label} ${text}`)
    .split('\n')
    .map((part) => tidy(plainBoxes(part)))
    .filter((part) => part !== '');
