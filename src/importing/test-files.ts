import { escaped } from '../html/escape.ts';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { linesOfText } from './formats/text.ts';
import { readLines, type ReadResult } from './read.ts';
import type { Decision } from './model/reading.ts';

/** Helpers of the tests: readings of text, and small files of each format. What they name is fictional. */
export const readText = (text: string, file = 'prov.txt'): ReadResult =>
  readLines(file, 'text', linesOfText(text));

/** The only decision of a text. */
export function onlyDecision(text: string): Decision {
  const { decisions } = readText(text).reading;
  const [decision] = decisions;
  if (decision === undefined || decisions.length !== 1) throw new Error(`${decisions.length} decisions`);
  return decision;
}

export const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');

/** Text at a place of a page, in points from the left and from the top. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export async function pdfOf(pages: readonly (readonly Placed[])[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const pieces of pages) {
    const page = pdf.addPage([595, 842]);
    for (const { text, x, y } of pieces) page.drawText(text, { x, y: 842 - y, size: 11, font });
  }
  return pdf.save();
}

/** Lines one under the other; an empty string is space between paragraphs. */
export const column = (lines: readonly string[], x = 60, top = 60): Placed[] =>
  lines.flatMap((text, index) => (text === '' ? [] : [{ text, x, y: top + index * 14 }]));

const CONTENT_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** A Word document: a string is a paragraph, an array of rows a table. `header` stands on every page. */
export function docxOf(
  blocks: readonly (string | readonly (readonly string[])[])[],
  header?: string,
): Uint8Array {
  const body = blocks
    .map((block) =>
      typeof block === 'string'
        ? paragraph(block)
        : `<w:tbl>${block.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
    )
    .join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELATIONS,
    'word/document.xml': `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
  };
  if (header !== undefined)
    files['word/header1.xml'] = `<?xml version="1.0"?><w:hdr ${NAMESPACE}>${paragraph(header)}</w:hdr>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** Every real file that this machine has beside the repository; none on a stranger's clone. */
export function realFiles(): { name: string; bytes: Uint8Array }[] {
  const names = [
    'seeds/000_0f69ac32fb737379.txt',
    'seeds/001_ee9deb5403429f31.txt',
    'seeds/002_cb3ef10598d587db.txt',
    'seeds/003_f98d3da401144155.txt',
    'seeds/004_2d11afa1bab04349.txt',
    'minutes/goteborg-kf-2023-03-23.txt',
    'minutes/goteborg-kf-2024-02-29.txt',
    'minutes/goteborg-kf-2025-06-18.txt',
    'minutes/goteborg-ks-2024-06-12.txt',
    'minutes/goteborg-ks-2024-08-28.txt',
    'minutes/goteborg-ks-2024-11-20.txt',
  ];
  return names.flatMap((name) => {
    try {
      return [
        { name, bytes: new Uint8Array(readFileSync(new URL(`../../../shared/${name}`, import.meta.url))) },
      ];
    } catch {
      return [];
    }
  });
}
