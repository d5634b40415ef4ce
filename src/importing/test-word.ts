import { strToU8, zipSync } from 'fflate';
import type { Line } from './model/line.ts';
import { linesOfDocx } from './formats/docx.ts';
import { settled } from './formats/settled.ts';

/** Word documents of raw XML for the tests, as Word itself writes it. What they name is fictional. */
export interface WordXml {
  /** What stands in `w:body`. */
  readonly body: string;
  /** What stands in `w:styles`, `w:numbering`, `w:footnotes` and in each header. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly headers?: readonly string[];
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const part = (root: string, inner: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${inner}</w:${root}>`;

export function wordOf({ body, styles, numbering, footnotes, headers = [] }: WordXml): Uint8Array {
  const files: Record<string, string> = {
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
  };
  if (styles !== undefined) files['word/styles.xml'] = part('styles', styles);
  if (numbering !== undefined) files['word/numbering.xml'] = part('numbering', numbering);
  if (footnotes !== undefined) files['word/footnotes.xml'] = part('footnotes', footnotes);
  headers.forEach((header, index) => {
    files[`word/header${index + 1}.xml`] = part('hdr', header);
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A run of text; `properties` stand in its `w:rPr`. */
export const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of one text; `properties` stand in its `w:pPr`. */
export const p = (content: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;

/** A paragraph of a list. */
export const item = (text: string, list: number, level = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** A cell; its own properties first, then its paragraphs, or one text. */
export const cell = (content: string, properties = '') =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`;

export const row = (...cells: string[]) =>
  `<w:tr>${cells.map((content) => (content.startsWith('<w:tc') ? content : cell(content))).join('')}</w:tr>`;

export const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

/** A level of a list: what kind of number, how it is written, where it begins. */
export const level = (at: number, kind: string, text: string, start = 1, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${kind}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** Lists, each of levels of its own; `w:num` 1 is the first. */
export const lists = (...levels: string[]) =>
  levels.map((of, index) => `<w:abstractNum w:abstractNumId="${index}">${of}</w:abstractNum>`).join('') +
  levels
    .map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`)
    .join('');

/** The lines of a document, of its body alone or with its other parts. */
export const linesOf = (xml: string | WordXml): readonly Line[] =>
  settled(linesOfDocx(wordOf(typeof xml === 'string' ? { body: xml } : xml))).lines;

/** The texts of a document's lines that are no noise. */
export const textsOf = (xml: string | WordXml): string[] =>
  linesOf(xml).flatMap(({ text, noise }) => (noise === undefined ? [text] : []));

/** The codes of what is doubted in a document, in its lines and as a whole. */
export function doubtsOf(xml: string | WordXml): string[] {
  const source = settled(linesOfDocx(wordOf(typeof xml === 'string' ? { body: xml } : xml)));
  const all = [...source.doubts, ...source.lines.flatMap(({ doubts = [] }) => doubts)];
  return [...new Set(all.map(({ code }) => code))].sort();
}
