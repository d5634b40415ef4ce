import type { LineDoubt } from '../../model/line.ts';
import type { Block, Paragraph } from '../blocks.ts';
import { EMPTY, isPictureFont, pictureOf, picturesOf, TICKED } from '../boxes.ts';
import { isPlaceholder } from '../placeholders.ts';
import { raise } from '../raised.ts';
import { asksForWords, checkedIn } from './controls.ts';
import { boxesIn, isTurned, lostKind, wordArtIn } from './drawing.ts';
import { type Fields, isEmpty } from './fields.ts';
import type { Numbering } from './numbering.ts';
import { chosenIn, DEEPEST, GONE, hasContent, UNSEEN } from './seen.ts';
import { paragraphLookOf, type Styles } from './styles.ts';
import { CHANGE, NO_VALUE } from './unread.ts';
import { attributeOf, childOf, elementsOf, nameOf, valueOf, type Element } from './xml.ts';

/** What the parts of one document share. */
export interface Shared {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Texts of its watermarks and of what stands on its side. */
  readonly rotated: string[];
}

/** Reads the blocks in a part of a document, so deep in others: what a text box holds. */
type BlocksOf = (container: Element, depth: number) => Block[];

/** Reads the text of one paragraph, run by run. */
export class ParagraphReader {
  /** What stands in text boxes that are anchored in the paragraph. */
  readonly boxes: Block[] = [];
  private text = '';
  private readonly doubts: LineDoubt[] = [];
  private style: string | undefined;
  private isHiddenOnly = false;
  private readonly shared: Shared;
  private readonly fields: Fields;
  private readonly blocksOf: BlocksOf;
  private readonly depth: number;

  constructor(shared: Shared, fields: Fields, blocksOf: BlocksOf, depth: number) {
    this.shared = shared;
    this.fields = fields;
    this.blocksOf = blocksOf;
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

  private alternatives(element: Element, depth: number): void {
    for (const part of elementsOf(chosenIn(element)))
      if (/^(?:drawing|pict|object)$/u.test(nameOf(part))) this.drawing(part, depth);
      else this.element(part, depth + 1);
  }

  private drawing(drawing: Element, depth: number): void {
    const art = wordArtIn(drawing);
    if (art !== '') {
      this.shared.rotated.push(art);
      return;
    }
    const boxes = boxesIn(drawing);
    for (const box of boxes) {
      const blocks = this.blocksOf(box, depth + 1);
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

function symbolOf(symbol: Element): string {
  const code = Number.parseInt(attributeOf(symbol, 'char') ?? '', 16);
  const font = attributeOf(symbol, 'font') ?? '';
  if (Number.isNaN(code)) return '';
  return (
    pictureOf(font, code) ?? (isPictureFont(font) || code >= 0xe000 ? '\ufffd' : String.fromCodePoint(code))
  );
}
