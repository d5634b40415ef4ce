import { escaped } from '../../html/escape.ts';
import { docxOf } from '../test-files.ts';
import { runningHeader, type Block } from './minutes.ts';

/** The same minutes as a web page, which a browser also prints as PDF; as a Word document; and as text. */

const tags = { heading: 'h2', section: 'h3', text: 'p' } as const;

export function asHtml(blocks: readonly Block[]): string {
  const body = blocks.map((block) =>
    block.kind === 'table'
      ? `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`
      : `<${tags[block.kind]}>${escaped(block.text)}</${tags[block.kind]}>`,
  );
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Protokoll</title><style>
    body { font: 11pt/1.4 sans-serif; margin: 0 } h2 { font-size: 13pt } h3 { font-size: 11pt }
    td { width: 5em } td:first-child { width: 16em } p { orphans: 1; widows: 1 }
  </style></head><body><main>${body.join('\n')}</main></body></html>`;
}

/** What the browser prints at the top of every page, at a size that is read. */
export const pdfHeader = `<div style="font: 9pt sans-serif; width: 100%; padding: 0 20mm">${runningHeader
  .map((line) => `<div>${line}</div>`)
  .join('')}<div><span class="pageNumber"></span> (<span class="totalPages"></span>)</div></div>`;

export const asDocx = (blocks: readonly Block[]): Uint8Array =>
  docxOf(
    blocks.map((block) => (block.kind === 'table' ? block.rows : block.text)),
    runningHeader.join(' '),
  );

const WIDTH = 78;
const LINES = 44;

function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/**
 * Pages of plain text: lines broken anywhere, and the header of each page wherever it falls. Columns of
 * tables are kept by spaces, or lost as when text is taken out of a PDF by a lesser tool.
 */
export function asText(blocks: readonly Block[], columns: 'kept' | 'lost'): string {
  const row = (cells: readonly string[]) =>
    columns === 'kept'
      ? cells
          .map((cell, index) => (index === 0 ? cell.padEnd(30) : cell.padEnd(10)))
          .join('')
          .trimEnd()
      : cells.filter((cell) => cell !== '').join(' ');
  const lines = blocks.flatMap((block) => [
    ...(block.kind === 'table' ? block.rows.map(row) : wrapped(block.text)),
    '',
  ]);
  const pages = Math.ceil(lines.length / LINES);
  const out: string[] = [];
  for (let page = 0; page < pages; page += 1) {
    if (page > 0) out.push('\f' + runningHeader[0], ...runningHeader.slice(1), `${page + 1} (${pages})`);
    out.push(...lines.slice(page * LINES, (page + 1) * LINES));
  }
  return out.join('\n');
}
