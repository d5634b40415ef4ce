import {
  visible,
  type Block,
  type Cell,
  type DrawnDocument,
  type Paragraph,
  type Table,
} from './document.ts';

const width = 78;
const linesOnPage = 40;

/** The document as text from a page: columns held apart by spaces, furniture on every page, a form feed between pages. */
export function writeText(document: DrawnDocument): string {
  const pages: string[][] = [[]];
  const room = linesOnPage - document.furniture.header.length - document.furniture.footer.length;
  const put = (lines: string[]) => {
    lines.forEach((line) => {
      if ((pages.at(-1)?.length ?? 0) >= room) pages.push([]);
      const page = pages.at(-1) ?? [];
      if (line !== '' || page.length > 0) page.push(line);
    });
  };
  document.blocks.forEach((block) => {
    if (block.kind === 'page') {
      if ((pages.at(-1)?.length ?? 0) > 0) pages.push([]);
    } else put(linesOfBlock(block));
  });
  return pages
    .map((lines, index) => {
      const numbered = (line: string) => line.replace('#', String(index + 1));
      const { header, footer } = document.furniture;
      return [
        ...header.map(numbered),
        ...(header.length > 0 ? [''] : []),
        ...lines,
        ...(footer.length > 0 ? [''] : []),
        ...footer.map(numbered),
      ].join('\n');
    })
    .join('\n\f')
    .concat('\n');
}

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return linesOfParagraph(block);
    case 'table':
      return ['', ...linesOfTable(block)];
    case 'layout':
      return block.cells.flatMap((cells) => cells.flatMap(linesOfBlock));
    case 'page':
      return [];
  }
}

function linesOfParagraph(paragraph: Paragraph): string[] {
  const indent = paragraph.item ? '   ' : '';
  return [...(paragraph.close ? [] : ['']), ...wrapped(visible(paragraph), width, indent)];
}

/** Lines of at most so many letters, the ones after the first set in. */
export function wrapped(words: string, most: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

/** Columns as wide as their widest cell; the first to the left, marks under the middle of their head. */
function linesOfTable({ rows }: Table): string[] {
  const grid = rows.map((row) =>
    row.flatMap((cell): Cell[] => [
      cell,
      ...Array.from({ length: (cell.columns ?? 1) - 1 }, () => ({ text: '' })),
    ]),
  );
  const columnCount = Math.max(...grid.map((row) => row.length));
  const widths = Array.from({ length: columnCount }, (_, column) =>
    Math.max(...grid.map((row) => Math.max(...linesIn(row[column]).map((line) => line.length)))),
  );
  const isMark = widths.map((most) => most <= 6);
  return grid.flatMap((row) => {
    const height = Math.max(...row.map((cell) => linesIn(cell).length));
    return Array.from({ length: height }, (_, lineAt) =>
      row
        .map((cell, column) => {
          const content = linesIn(cell)[lineAt] ?? '';
          const most = widths[column] ?? 0;
          const left =
            isMark[column] && content.length < 3 ? ' '.repeat(Math.floor((most - content.length) / 2)) : '';
          return (left + content).padEnd(most);
        })
        .join('   ')
        .trimEnd(),
    );
  });
}

const linesIn = (cell: Cell | undefined): string[] => cell?.lines ?? [cell?.text ?? ''];
