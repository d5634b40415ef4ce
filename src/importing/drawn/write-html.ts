import { escaped } from '../../html/escape.ts';
import type { Block, Cell, DrawnDocument, Paragraph, Run } from './document.ts';

const tags = { title: 'h1', heading: 'h2', section: 'h3', text: 'p' } as const;

/**
 * The document as a web page, or as what a browser is given to print: `forPrint` leaves out the furniture, which the browser
 * puts on every page by {@link printFurniture}.
 */
export function writeHtml(document: DrawnDocument, forPrint = false): string {
  const { header, footer, watermark } = document.furniture;
  const spacing = document.letterSpaced ? 'h2, h3 { letter-spacing: 0.35em; }' : '';
  const page = document.narrow ? 'size: A5; margin: 25mm 15mm;' : 'size: A4; margin: 30mm 20mm;';
  const style = `@page { ${page} } body { font: 11pt sans-serif; } td, th { padding: 0 8pt; text-align: left; vertical-align: top; }
    .page { break-before: page; } h1, h2, h3 { font-size: 12pt; margin: 8pt 0 4pt; } p { margin: 0 0 6pt; }
    .close { margin-top: 0; } ${spacing}
    .mark { position: fixed; top: 40%; left: 20%; font-size: 70pt; transform: rotate(-45deg); color: #ccc; z-index: -1; }`;
  const furniture = forPrint
    ? `${watermark === null ? '' : `<div class="mark">${watermark}</div>`}`
    : [...header, ...footer].map((line) => `<p>${escaped(line)}</p>`).join('');
  const title = document.blocks.find((block) => block.kind === 'paragraph');
  const heading = title?.kind === 'paragraph' ? (title.runs[0]?.text ?? '') : '';
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${escaped(heading)}</title><style>${style}</style></head>
<body>${furniture}
${blocksToHtml(document.blocks)}
</body></html>
`;
}

/** The lines of a page's head or foot, as a browser that prints wants them. */
export function printFurniture(lines: string[]): string {
  const written = lines
    .map((line) => escaped(line).replace('#', '<span class="pageNumber"></span>'))
    .join('<br>');
  return `<div style="font: 9px sans-serif; width: 100%; padding: 0 20mm">${written}</div>`;
}

function blocksToHtml(blocks: Block[]): string {
  return blocks.map((block, index) => blockToHtml(block, blocks[index - 1])).join('\n');
}

function blockToHtml(block: Block, before: Block | undefined): string {
  switch (block.kind) {
    case 'page':
      return '<div class="page"></div>';
    case 'layout':
      return `<table role="presentation"><tr>${block.cells.map((cells) => `<td>${blocksToHtml(cells)}</td>`).join('')}</tr></table>`;
    case 'table': {
      const table = `<table>${block.rows.map((row, index) => rowToHtml(row, index < block.head)).join('')}</table>`;
      return block.nested ? `<table><tr><td>${table}</td></tr></table>` : table;
    }
    case 'paragraph':
      return paragraphToHtml(block, before);
  }
}

function rowToHtml(row: Cell[], isHead: boolean): string {
  const tag = isHead ? 'th' : 'td';
  const cells = row
    .filter((cell) => !cell.covered)
    .map((cell) => {
      const spans = `${cell.rows ? ` rowspan="${cell.rows}"` : ''}${cell.columns ? ` colspan="${cell.columns}"` : ''}`;
      return `<${tag}${spans}>${(cell.lines ?? [cell.text]).map(escaped).join('<br>')}</${tag}>`;
    });
  return `<tr>${cells.join('')}</tr>`;
}

function paragraphToHtml(paragraph: Paragraph, before: Block | undefined): string {
  const runs = paragraph.runs.map(runToHtml).join('');
  const automatic = paragraph.automatic;
  if (automatic && automatic.format !== 'section') {
    const isFirst = !(before?.kind === 'paragraph' && before.automatic?.list === automatic.list);
    const start = isFirst ? '' : ' start="2"';
    return `<ol${automatic.format === 'letter' ? ' type="a"' : ''}${start}><li>${runs}</li></ol>`;
  }
  const tag = tags[paragraph.level];
  const style = paragraph.close ? ' class="close"' : '';
  const number = automatic ? `${escaped(automatic.written)} ` : '';
  const content = `<${tag}${style}>${number}${runs}</${tag}>`;
  return paragraph.boxed ? `<div style="float: right">${content}</div>` : content;
}

function runToHtml(run: Run): string {
  if (run.footnote !== undefined) return `<sup title="${escaped(run.footnote)}">1</sup>`;
  const words = escaped(run.text);
  if (run.raised) return `<sup>${words}</sup>`;
  if (run.struck) return `<s>${words}</s>`;
  if (run.hidden) return `<span style="display: none">${words}</span>`;
  if (run.change === 'deleted') return `<del>${words}</del>`;
  if (run.change === 'inserted') return `<ins>${words}</ins>`;
  return run.strong ? `<strong>${words}</strong>` : words;
}
