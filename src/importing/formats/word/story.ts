import type { LineDoubt } from '../../model/line.ts';
import type { Block, GridCell, Paragraph, Table } from '../blocks.ts';
import { EMPTY, isPictureFont, pictureOf, picturesOf, TICKED } from '../boxes.ts';
import { isPlaceholder } from '../placeholders.ts';
import { raise } from '../raised.ts';
import { Fields, isEmpty } from './fields.ts';
import { type Numbering } from './numbering.ts';
import { hasNoEnd, paragraphLookOf, type Styles } from './styles.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  elementsOf,
  nameOf,
  switchOf,
  valueOf,
  type Element,
} from './xml.ts';

/** What the parts of one document share. */
export interface Shared {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Texts of its watermarks and of what stands on its side. */
  readonly rotated: string[];
}

const DEEPEST = 100;

/** Elements without text of their own, and those whose text is no part of the page. */
const UNSEEN = new Set(
  (
    'pPr rPr sectPr tblPr tblGrid tblPrEx trPr tcPr sdtPr sdtEndPr proofErr bookmarkStart bookmarkEnd permStart permEnd ' +
    'commentRangeStart commentRangeEnd commentReference annotationRef footnoteRef endnoteRef separator ' +
    'continuationSeparator lastRenderedPageBreak moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd ' +
    'customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd delInstrText fldData ' +
    'smartTagPr customXmlPr oMathParaPr ctrlPr rt'
  ).split(' '),
);

/** Deleted, or moved from here. */
const GONE = new Set(['del', 'moveFrom', 'delText']);
const CHANGE: LineDoubt = { code: 'sparade-andringar' };
const NO_VALUE: LineDoubt = { code: 'falt-utan-varde' };

/** What of a document is read in one go: its body, a header, a note. */
export class Story {
  private readonly shared: Shared;
  private readonly fields = new Fields();

  constructor(shared: Shared) {
    this.shared = shared;
  }

  /** The blocks in a part of a document: the body, a cell, a text box. */
  blocksOf(container: Element, depth = 0): Block[] {
    const blocks: Block[] = [];
    if (depth > DEEPEST) return blocks;
    let open: Paragraph | undefined;
    const push = (block: Block) => {
      blocks.push(open !== undefined && block.kind === 'paragraph' ? joined(open, block) : block);
      open = undefined;
    };
    for (const { element, isChanged } of contentOf(container, 0)) {
      if (nameOf(element) === 'tbl') {
        if (open !== undefined) blocks.push(open);
        open = undefined;
        push(this.table(element, depth));
      } else if (nameOf(element) === 'p') {
        const reader = new ParagraphReader(this.shared, this.fields, this, depth);
        const paragraph = reader.read(element, isChanged);
        if (hasNoEnd(childOf(element, 'pPr')) && reader.boxes.length === 0)
          open = open === undefined ? paragraph : joined(open, paragraph);
        else {
          push(paragraph);
          blocks.push(...reader.boxes);
        }
      } else push(lost(`Det är inbäddat i dokumentet (${nameOf(element)}).`));
    }
    if (open !== undefined) blocks.push(open);
    return blocks;
  }

  private table(table: Element, depth: number): Table {
    const rows: GridCell[][] = [];
    for (const { element, isChanged } of contentOf(table, 0)) {
      if (nameOf(element) !== 'tr') continue;
      const properties = childOf(element, 'trPr');
      if (switchOf(properties, 'hidden') === true) {
        rows.push([plainCell([nothing({ code: 'dold-text' })])]);
        continue;
      }
      const isDeleted = childOf(properties, 'del') !== undefined;
      if (isDeleted) rows.push([plainCell([nothing(CHANGE)])]);
      else
        rows.push(
          this.row(
            element,
            properties,
            rows.at(-1) ?? [],
            isChanged || childOf(properties, 'ins') !== undefined,
            depth,
          ),
        );
    }
    return { kind: 'table', rows, isLayout: false, gap: true };
  }

  private row(
    row: Element,
    properties: Element | undefined,
    above: readonly GridCell[],
    isChanged: boolean,
    depth: number,
  ): GridCell[] {
    const cells: GridCell[] = [];
    let column = Number(valueOf(properties, 'gridBefore') ?? 0);
    for (const { element, isChanged: isCellChanged } of contentOf(row, 0)) {
      if (nameOf(element) !== 'tc') continue;
      const its = childOf(element, 'tcPr');
      const span = Math.max(1, Number(valueOf(its, 'gridSpan') ?? 1) || 1);
      const blocks = childOf(its, 'cellDel') === undefined ? this.blocksOf(element, depth + 1) : [];
      if (
        isChanged ||
        isCellChanged ||
        ['cellIns', 'cellDel', 'cellMerge'].some((name) => childOf(its, name) !== undefined)
      )
        blocks.push(nothing(CHANGE));
      const previous = cells.at(-1);
      if (isContinued(its, 'hMerge') && previous !== undefined)
        cells[cells.length - 1] = { ...previous, span: previous.span + span };
      else {
        const reaching = isContinued(its, 'vMerge')
          ? above.find((cell) => cell.column === column)
          : undefined;
        cells.push(
          reaching === undefined
            ? { column, span, isRepeated: false, blocks }
            : { ...reaching, isRepeated: true },
        );
      }
      column += span;
    }
    return cells;
  }
}

/** Whether a cell goes on from the one above or before it. */
function isContinued(properties: Element | undefined, name: string): boolean {
  const merge = childOf(properties, name);
  return merge !== undefined && attributeOf(merge, 'val') !== 'restart';
}

const plainCell = (blocks: Block[]): GridCell => ({ column: 0, span: 1, isRepeated: false, blocks });
const nothing = (doubt: LineDoubt): Paragraph => ({
  kind: 'paragraph',
  text: '',
  gap: false,
  doubts: [doubt],
});
const lost = (particulars: string) => nothing({ code: 'innehall-ej-last', particulars });

/** Two paragraphs whose border is hidden or deleted, as the one that is seen. */
function joined(first: Paragraph, second: Paragraph): Paragraph {
  const named = first.text.trim() === '' ? second : first;
  const item = named.item ?? second.item;
  return {
    ...named,
    text: first.text + second.text,
    gap: first.gap,
    doubts: [...first.doubts, ...second.doubts],
    ...(item === undefined ? {} : { item }),
  };
}

/** The paragraphs, tables, rows or cells in an element, whatever content controls and changes they stand in. */
function* contentOf(
  container: Element,
  depth: number,
  isChanged = false,
): Generator<{ element: Element; isChanged: boolean }> {
  if (depth > DEEPEST) return;
  for (const element of elementsOf(container)) {
    const name = nameOf(element);
    if (/^(?:p|tbl|tr|tc|altChunk|subDoc)$/u.test(name)) yield { element, isChanged };
    else if (name === 'sdt') {
      if (!asksForWords(element))
        yield* contentOf(childOf(element, 'sdtContent') ?? element, depth + 1, isChanged);
    } else if (name === 'AlternateContent') {
      const chosen = childOf(element, 'Choice') ?? childOf(element, 'Fallback');
      if (chosen !== undefined) yield* contentOf(chosen, depth + 1, isChanged);
    } else if (!UNSEEN.has(name) && !GONE.has(name))
      yield* contentOf(element, depth + 1, isChanged || name === 'ins' || name === 'moveTo');
  }
}

/** Whether a content control shows only its request for words. */
const asksForWords = (control: Element) =>
  switchOf(childOf(control, 'sdtPr'), 'showingPlcHdr') === true && checkedIn(control) === undefined;

/** Whether a check box of a content control is ticked; undefined where it is none. */
function checkedIn(control: Element): boolean | undefined {
  const box = childOf(childOf(control, 'sdtPr'), 'checkbox');
  return box === undefined ? undefined : /^(?:1|true|on)$/u.test(valueOf(box, 'checked') ?? '0');
}

/** Reads the text of one paragraph, run by run. */
class ParagraphReader {
  /** What stands in text boxes that are anchored in the paragraph. */
  readonly boxes: Block[] = [];
  private text = '';
  private readonly doubts: LineDoubt[] = [];
  private style: string | undefined;
  private isHiddenOnly = false;
  private readonly shared: Shared;
  private readonly fields: Fields;
  private readonly story: Story;
  private readonly depth: number;

  constructor(shared: Shared, fields: Fields, story: Story, depth: number) {
    this.shared = shared;
    this.fields = fields;
    this.story = story;
    this.depth = depth;
  }

  read(paragraph: Element, isChanged: boolean): Paragraph {
    const { styles, numbering } = this.shared;
    const properties = childOf(paragraph, 'pPr');
    this.style = valueOf(properties, 'pStyle') ?? styles.usual;
    if (isChanged || isMarkChanged(properties)) this.doubts.push(CHANGE);
    this.inline(paragraph, this.depth);
    const look = { ...styles.paragraph(this.style), ...paragraphLookOf(properties) };
    const isShown = this.text.trim() !== '';
    const list = this.listOf(properties);
    // Word counts a number for an empty paragraph too, and none for one that is hidden.
    const number =
      list === undefined || (!isShown && this.isHiddenOnly)
        ? undefined
        : numbering.next(list.id, list.level, this.style);
    if (number?.label === null && isShown) this.doubts.push({ code: 'listnummer-okant' });
    const isPlaceholderOnly = isShown && isPlaceholder(this.text);
    return {
      kind: 'paragraph',
      text: isPlaceholderOnly ? '' : this.text,
      gap: number === undefined,
      doubts: this.doubts,
      ...(look.heading === undefined ? {} : { heading: look.heading }),
      ...(number === undefined || number.label === null
        ? {}
        : { item: { label: number.label, level: number.level } }),
    };
  }

  /** The list of the paragraph by itself or its style; '0' says that it has none. */
  private listOf(properties: Element | undefined) {
    const ofStyle = this.shared.styles.paragraph(this.style).list;
    const level = valueOf(childOf(properties, 'numPr'), 'ilvl');
    const leveled =
      ofStyle === undefined || level === undefined ? ofStyle : { ...ofStyle, level: Number(level) };
    const list = paragraphLookOf(properties).list ?? leveled;
    return list === undefined || list.id === '0' ? undefined : list;
  }

  private inline(container: Element, depth: number): void {
    if (depth > DEEPEST) return;
    for (const element of elementsOf(container)) this.element(element, depth + 1);
  }

  private element(element: Element, depth: number): void {
    const name = nameOf(element);
    if (UNSEEN.has(name)) return;
    if (GONE.has(name)) {
      this.isHiddenOnly = true;
      this.doubts.push(CHANGE);
      return;
    }
    switch (name) {
      case 'r':
        return this.run(element, depth);
      case 'ins':
      case 'moveTo':
        if (hasContent(element)) this.doubts.push(CHANGE);
        return this.inline(element, depth);
      case 'fldSimple':
        return this.simpleField(element, depth);
      case 'sdt':
        return this.control(element, depth);
      case 'ruby':
        return this.inline(childOf(element, 'rubyBase') ?? element, depth);
      case 'AlternateContent':
        return this.alternatives(element, depth);
      case 't':
        // Text outside a run: that of a formula.
        return this.show(element.textContent ?? '', {});
      default:
        return this.inline(element, depth);
    }
  }

  private simpleField(field: Element, depth: number): void {
    const before = this.text.length;
    this.inline(field, depth);
    const code = attributeOf(field, 'instr') ?? '';
    if (isEmpty(code, this.text.slice(before).trim() !== '')) this.doubts.push(NO_VALUE);
  }

  private control(control: Element, depth: number): void {
    const checked = checkedIn(control);
    if (checked !== undefined) return this.show(checked ? TICKED : EMPTY, {});
    if (asksForWords(control)) {
      this.doubts.push(NO_VALUE);
      return;
    }
    const content = childOf(control, 'sdtContent');
    if (content !== undefined) this.inline(content, depth);
  }

  private run(run: Element, depth: number): void {
    const properties = childOf(run, 'rPr');
    const look = this.shared.styles.run(properties, this.style);
    if (childOf(properties, 'ins') !== undefined || childOf(properties, 'moveTo') !== undefined)
      this.doubts.push(CHANGE);
    if (
      this.shared.styles.isPlaceholder(valueOf(properties, 'rStyle')) &&
      isPlaceholder(run.textContent ?? '')
    ) {
      this.doubts.push(NO_VALUE);
      return;
    }
    for (const element of elementsOf(run)) {
      switch (nameOf(element)) {
        case 't':
          this.show(element.textContent ?? '', look);
          break;
        case 'tab':
        case 'ptab':
          this.show('\t', look);
          break;
        case 'br':
        case 'cr':
          this.show('\n', look);
          break;
        case 'noBreakHyphen':
          this.show('-', look);
          break;
        case 'softHyphen':
          this.show('\u00ad', look);
          break;
        case 'sym':
          this.show(symbolOf(element), look);
          break;
        case 'instrText':
          this.fields.code(element.textContent ?? '');
          break;
        case 'fldChar':
          this.fieldMark(element);
          break;
        case 'footnoteReference':
        case 'endnoteReference':
          // A mark of the author's own choice stands beside it, raised.
          break;
        case 'drawing':
        case 'pict':
        case 'object':
          this.drawing(element, depth);
          break;
        default:
          this.element(element, depth + 1);
      }
    }
  }

  private show(
    text: string,
    { hidden, struck, doublyStruck, raised, font }: ReturnType<Styles['run']>,
  ): void {
    if (!this.fields.areShown) return;
    const says = text.trim() !== '';
    if (hidden === true) {
      if (!says) return;
      this.isHiddenOnly = true;
      this.doubts.push({ code: 'dold-text' });
      return;
    }
    if (struck === true || doublyStruck === true) {
      if (says)
        this.doubts.push({ code: 'struken-text', particulars: `Struket är ”${text.trim().slice(0, 80)}”.` });
      return;
    }
    if (!this.fields.show(text)) this.doubts.push(NO_VALUE);
    const pictured = font !== undefined && isPictureFont(font) ? picturesOf(font, text) : text;
    this.text += raised === true ? raise(pictured) : pictured;
  }

  private fieldMark(mark: Element): void {
    const kind = attributeOf(mark, 'fldCharType');
    if (kind === 'begin') this.fields.begin(childOf(mark, 'ffData'));
    else if (kind === 'separate') this.fields.separate();
    else if (kind === 'end') {
      const { text, isEmpty: isBlank } = this.fields.end();
      this.show(text, {});
      if (isBlank && this.fields.areShown) this.doubts.push(NO_VALUE);
    }
  }

  /** Newer programs show the choice, older ones the fallback: the text stands in either, or in both. */
  private alternatives(element: Element, depth: number): void {
    const ways = [...childrenOf(element, 'Choice'), ...childrenOf(element, 'Fallback')];
    const chosen = ways.find(hasContent) ?? ways[0];
    if (chosen === undefined) return;
    for (const part of elementsOf(chosen))
      if (/^(?:drawing|pict|object)$/u.test(nameOf(part))) this.drawing(part, depth);
      else this.element(part, depth + 1);
  }

  private drawing(drawing: Element, depth: number): void {
    const art = wordArtIn(drawing);
    if (art !== '') {
      this.shared.rotated.push(art);
      return;
    }
    const boxes = descendantsOf(drawing, 'txbxContent');
    for (const box of boxes.filter((inner) => !isWithin(inner, boxes))) {
      const blocks = this.story.blocksOf(box, depth + 1);
      if (isTurned(box, drawing)) this.shared.rotated.push(...blocks.map(plainText));
      else this.boxes.push(...blocks);
    }
    const kind = lostKind(drawing);
    if (boxes.length === 0 && kind !== undefined)
      this.doubts.push({ code: 'innehall-ej-last', particulars: `Det är ${kind}.` });
  }
}

const plainText = (block: Block): string =>
  block.kind === 'paragraph'
    ? block.text
    : block.rows
        .flat()
        .flatMap(({ blocks }) => blocks.map(plainText))
        .join(' ');

const isMarkChanged = (properties: Element | undefined) => {
  const mark = childOf(properties, 'rPr');
  return ['ins', 'del', 'moveFrom', 'moveTo'].some((name) => childOf(mark, name) !== undefined);
};

/** Whether it has text, a mark or a picture at all. */
const hasContent = (element: Element): boolean =>
  elementsOf(element).some(
    (child) =>
      ['t', 'sym', 'fldChar', 'tab', 'br', 'footnoteReference'].includes(nameOf(child)) ||
      (nameOf(child) === 'textpath' && attributeOf(child, 'string') !== undefined) ||
      hasContent(child),
  );

function symbolOf(symbol: Element): string {
  const code = Number.parseInt(attributeOf(symbol, 'char') ?? '', 16);
  const font = attributeOf(symbol, 'font') ?? '';
  if (Number.isNaN(code)) return '';
  return (
    pictureOf(font, code) ?? (isPictureFont(font) || code >= 0xe000 ? '\ufffd' : String.fromCodePoint(code))
  );
}

function descendantsOf(parent: Element, name: string, depth = 0): Element[] {
  if (depth > DEEPEST) return [];
  return elementsOf(parent).flatMap((child) =>
    nameOf(child) === 'AlternateContent'
      ? descendantsOf(chosenIn(child), name, depth + 1)
      : [...(nameOf(child) === name ? [child] : []), ...descendantsOf(child, name, depth + 1)],
  );
}

const chosenIn = (alternatives: Element): Element => {
  const ways = [...childrenOf(alternatives, 'Choice'), ...childrenOf(alternatives, 'Fallback')];
  return ways.find(hasContent) ?? ways[0] ?? alternatives;
};

function isWithin(element: Element, boxes: readonly Element[]): boolean {
  for (let at = element.parentNode; at !== null; at = at.parentNode)
    if (boxes.some((box) => box === at)) return true;
  return false;
}

/** The words of a watermark, which Word draws as a shape. */
const wordArtIn = (drawing: Element): string =>
  descendantsOf(drawing, 'textpath')
    .map((path) => attributeOf(path, 'string') ?? '')
    .join(' ')
    .trim();

/** Whether a text box, or the text in it, stands on its side or on the slant. */
function isTurned(box: Element, drawing: Element): boolean {
  for (let at = box.parentNode; at !== null && at !== drawing; at = at.parentNode) {
    const shape = at as Element;
    const body = childOf(shape, 'bodyPr');
    const turn = Number(attributeOf(childOf(childOf(shape, 'spPr'), 'xfrm'), 'rot') ?? 0);
    const style = attributeOf(shape, 'style') ?? '';
    if (turn % 21_600_000 !== 0 || /^(?:vert|wordArtVert|eaVert)/u.test(attributeOf(body, 'vert') ?? ''))
      return true;
    if (/(?:layout-flow:\s*vertical|(?:^|;)\s*rotation:\s*-?[1-9])/u.test(style)) return true;
  }
  return false;
}

/** About 8 by 3 centimetres, in the units of drawings: a picture of this size may be a list. */
const WIDE = 2_900_000;
const HIGH = 1_100_000;

/** What of a drawing may say something that is not text; small pictures are logotypes and signatures. */
function lostKind(drawing: Element): string | undefined {
  if (nameOf(drawing) === 'object') return 'ett inbäddat objekt';
  if (descendantsOf(drawing, 'chart').length > 0) return 'ett diagram';
  if (descendantsOf(drawing, 'relIds').length > 0) return 'en figur';
  const [extent] = descendantsOf(drawing, 'extent');
  return Number(attributeOf(extent, 'cx')) >= WIDE && Number(attributeOf(extent, 'cy')) >= HIGH
    ? 'en bild'
    : undefined;
}
