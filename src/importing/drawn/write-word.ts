import { strToU8, zipSync } from 'fflate';
import { escaped } from '../../html/escape.ts';
import type { Block, Cell, DrawnDocument, Paragraph, Run, Table } from './document.ts';

/** The document as a word processor writes it: raw WordprocessingML, with what Word itself puts into a file. */
export function writeWord(document: DrawnDocument): Uint8Array {
  const writer = new WordWriter(document);
  return zipSync(
    Object.fromEntries(
      Object.entries(writer.parts()).map(([name, content]) => [name, strToU8(`${head}${content}`)]),
    ),
    { mtime: '2031-01-01' },
  );
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = [
  `xmlns:w="${main}"`,
  `xmlns:r="${relations}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ');

/** Word's own heading styles; the text of a § has none. */
const styles = { title: 'Rubrik1', heading: 'Rubrik2', section: 'Rubrik3', text: null } as const;

class WordWriter {
  readonly #document: DrawnDocument;
  #footnotes: string[] = [];
  /** A numbering for each run of items, so that every list begins anew. */
  #numberings: { format: string; start: number }[] = [];
  #before: Block | undefined;
  #changes = 0;

  constructor(document: DrawnDocument) {
    this.#document = document;
  }

  parts(): Record<string, string> {
    const { header, footer } = this.#document.furniture;
    const body = this.#document.blocks.map((block) => this.#block(block)).join('');
    const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
    const part = (root: string, content: string) => `<w:${root} ${namespaces}>${content}</w:${root}>`;
    const override = (name: string, type: string) =>
      `<Override PartName="/word/${name}.xml" ContentType="${types}.${type}+xml"/>`;
    const relation = (id: number, type: string) =>
      `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${type === 'header' || type === 'footer' ? `${type}1` : type}.xml"/>`;
    return {
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('numbering', 'numbering')}${override('header1', 'header')}${override('footer1', 'footer')}${override('footnotes', 'footnotes')}</Types>`,
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(1, 'styles')}${relation(2, 'numbering')}${relation(3, 'header')}${relation(4, 'footer')}${relation(5, 'footnotes')}</Relationships>`,
      'word/styles.xml': part('styles', wordStyles),
      'word/numbering.xml': part('numbering', this.#numbering()),
      'word/header1.xml': part('hdr', furniture(header)),
      'word/footer1.xml': part('ftr', furniture(footer)),
      'word/footnotes.xml': part('footnotes', this.#footnoteParts()),
      'word/document.xml': part('document', `<w:body>${body}${section}</w:body>`),
    };
  }

  /** `width` is what the block has room for. */
  #block(block: Block, width = PAGE_WIDTH): string {
    const written = this.#written(block, width);
    this.#before = block;
    return written;
  }

  #written(block: Block, width: number): string {
    switch (block.kind) {
      case 'page':
        return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
      case 'paragraph':
        return this.#paragraph(block);
      case 'table': {
        const table = this.#table(block, block.nested ? width - CELL_PADDING : width);
        return block.nested
          ? `${grid([width])}<w:tr><w:tc><w:tcPr/>${table}<w:p/></w:tc></w:tr></w:tbl>`
          : table;
      }
      case 'layout': {
        // The text beside the headings has the room that they leave.
        const widths = block.cells.map((_, index) =>
          index === 0 ? COLUMN_WIDTH : (width - COLUMN_WIDTH) / (block.cells.length - 1),
        );
        const cells = block.cells.map((cell, index) => {
          const room = (widths[index] ?? width) - CELL_PADDING;
          const content = cell.map((inner) => this.#block(inner, room)).join('');
          return `<w:tc><w:tcPr/>${content}${content.endsWith('</w:p>') ? '' : '<w:p/>'}</w:tc>`;
        });
        return `${grid(widths)}<w:tr>${cells.join('')}</w:tr></w:tbl>`;
      }
    }
  }

  #paragraph(paragraph: Paragraph): string {
    const style = styles[paragraph.level];
    const number = paragraph.automatic ? this.#numberProperties(paragraph.automatic) : '';
    const properties = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${number}`;
    const runs = paragraph.runs.map((run) => this.#run(run)).join('');
    const content = `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs}</w:p>`;
    return paragraph.boxed ? textBox(content) : content;
  }

  #numberProperties(automatic: NonNullable<Paragraph['automatic']>): string {
    const goesOn = this.#before?.kind === 'paragraph' && this.#before.automatic?.list === automatic.list;
    const sections = this.#numberings.findIndex(({ format }) => format === 'section');
    if (automatic.format === 'section') {
      if (sections === -1)
        this.#numberings.push({ format: 'section', start: Number(/\d+/u.exec(automatic.written)?.[0] ?? 1) });
      const id = sections === -1 ? this.#numberings.length : sections + 1;
      return `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
    }
    if (!goesOn) this.#numberings.push({ format: automatic.format, start: 1 });
    return `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${this.#numberings.length}"/></w:numPr>`;
  }

  #numbering(): string {
    const texts: Record<string, [string, string]> = {
      section: ['decimal', '§ %1'],
      decimal: ['decimal', '%1.'],
      letter: ['lowerLetter', '%1)'],
    };
    const abstract = this.#numberings.map(({ format, start }, index) => {
      const [numberFormat, words] = texts[format] ?? ['decimal', '%1.'];
      return `<w:abstractNum w:abstractNumId="${index}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${numberFormat}"/><w:lvlText w:val="${words}"/></w:lvl></w:abstractNum>`;
    });
    const numbers = this.#numberings.map(
      (_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`,
    );
    return [...abstract, ...numbers].join('');
  }

  #run(run: Run): string {
    if (run.footnote !== undefined) {
      this.#footnotes.push(run.footnote);
      return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${this.#footnotes.length}"/></w:r>`;
    }
    const marks = [
      run.strong && '<w:b/>',
      run.raised && '<w:vertAlign w:val="superscript"/>',
      run.struck && '<w:strike/>',
      run.hidden && '<w:vanish/>',
    ].filter(Boolean);
    const properties = marks.length > 0 ? `<w:rPr>${marks.join('')}</w:rPr>` : '';
    const author = () =>
      `w:id="${(this.#changes += 1)}" w:author="Nämndsekreterare" w:date="2031-02-18T10:00:00Z"`;
    if (run.change === 'deleted')
      return `<w:del ${author()}><w:r><w:delText xml:space="preserve">${escaped(run.text)}</w:delText></w:r></w:del>`;
    const written = `<w:r>${properties}<w:t xml:space="preserve">${escaped(run.text)}</w:t></w:r>`;
    if (run.change === 'inserted') return `<w:ins ${author()}>${written}</w:ins>`;
    if (run.field)
      return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> DOCPROPERTY Beslutstext \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${written}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    if (run.control)
      return `<w:sdt><w:sdtPr><w:alias w:val="Rubrik"/><w:text/></w:sdtPr><w:sdtContent>${written}</w:sdtContent></w:sdt>`;
    return written;
  }

  #table({ rows, head: headRows }: Table, width: number): string {
    const written = rows.map((row, index) => {
      const properties = index < headRows ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
      return `<w:tr>${properties}${row.map(cellXml).join('')}</w:tr>`;
    });
    return `${grid(columnWidths(rows, width))}${written.join('')}</w:tbl>`;
  }

  #footnoteParts(): string {
    return this.#footnotes
      .map(
        (words, index) =>
          `<w:footnote w:id="${index + 1}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${escaped(words)}</w:t></w:r></w:p></w:footnote>`,
      )
      .join('');
  }
}

const wordStyles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  [1, 2, 3]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="Rubrik${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>`,
    )
    .join('');

/** Widths in twentieths of a point: of the page's text, and of a column that nothing makes narrower. */
const PAGE_WIDTH = 9026;
const COLUMN_WIDTH = 1500;
const CELL_PADDING = 216;
const LETTER_WIDTH = 130;

const grid = (widths: number[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;

/** How wide a table's columns are: all alike where they have room on the page, else each by its longest word. */
function columnWidths(rows: Cell[][], width: number): number[] {
  const columnCount = Math.max(
    ...rows.map((row) => row.reduce((count, cell) => count + (cell.columns ?? 1), 0)),
  );
  if (columnCount * COLUMN_WIDTH <= width) return Array.from({ length: columnCount }, () => COLUMN_WIDTH);
  const needed = Array.from({ length: columnCount }, (_, column) => {
    const words = rows.flatMap((row) => (row[column]?.text ?? '').split(' '));
    return Math.max(...words.map((word) => word.length)) * LETTER_WIDTH + CELL_PADDING;
  });
  const all = needed.reduce((sum, needs) => sum + needs, 0);
  return needed.map((needs) => Math.floor((needs * width) / all));
}

/** A cell: one that spans rows begins a merge, and those under it go on with it. */
function cellXml(cell: Cell): string {
  const span = cell.columns ? `<w:gridSpan w:val="${cell.columns}"/>` : '';
  const merge = cell.rows ? '<w:vMerge w:val="restart"/>' : cell.covered ? '<w:vMerge/>' : '';
  const lines = (cell.lines ?? [cell.text])
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>');
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr><w:p><w:r>${lines}</w:r></w:p></w:tc>`;
}

/** Lines of the page's head or foot, with the number of the page as a field. */
function furniture(lines: string[]): string {
  if (lines.length === 0) return '<w:p/>';
  return lines
    .map((line) => {
      const [before = '', after] = line.split('#');
      const number = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>';
      const run = (words: string) =>
        words === '' ? '' : `<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
      return `<w:p>${run(before)}${after === undefined ? '' : number + run(after)}</w:p>`;
    })
    .join('');
}

/** A box beside the text, as Word writes it: a shape, and an older form that others may read, which is empty here. */
function textBox(content: string): string {
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}
