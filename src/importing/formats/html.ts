import type { Element, Nodes, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { LineDoubt, Source } from '../model/line.ts';
import { EMPTY, isPictureFont, picturesOf, TICKED } from './boxes.ts';
import { gridOf, type SpanningCell } from './grid.ts';
import { linesOfBlocks } from './lines-of-blocks.ts';
import { looksOf, type Look } from './look.ts';
import { notesOf, type Notes } from './html-notes.ts';
import { numeral } from './numerals.ts';
import { ParagraphBuilder } from './paragraph-builder.ts';
import { raise } from './raised.ts';
import { rotatedDoubts } from './stamps.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const UNSEEN = new Set(
  'script style noscript template head svg iframe object video audio canvas math'.split(' '),
);
const FRAME = new Set(['nav', 'footer', 'aside', 'dialog', 'button', 'select']);
const FRAME_ROLE =
  /^(?:navigation|banner|contentinfo|dialog|alertdialog|search|complementary|menu|menubar)$/u;
const FRAME_CLASS =
  /(?:^|[\s_-])(?:cookies?|kakor|consent|breadcrumbs?|brodsmulor|navbar|navigation|meny|menu|skip-?link|share|dela|sidebar|social)(?:$|[\s_-])/iu;

const DEEPEST = 400;

/**
 * The lines of a web page, as a person sees it: one a block, a row or a line break. What frames the page is noise by
 * name; what is struck or hidden is left out, and told.
 */
export function linesOfHtml(html: string): Source {
  const tree = unified().use(rehypeParse).parse(html);
  const reader = new PageReader(looksOf(tree), notesOf(tree));
  const builder = new ParagraphBuilder();
  reader.read(tree, builder, { frame: false, inside: false, depth: 0, list: -1, look: {} });
  builder.end(false);
  return { lines: linesOfBlocks(builder.blocks), doubts: rotatedDoubts(reader.rotated) };
}

/** Where in the page a text stands, and how that looks. */
interface Surroundings {
  readonly frame: boolean;
  /** In the page's main part, whose own header is text. */
  readonly inside: boolean;
  readonly depth: number;
  /** How deep in lists, from 0; -1 outside. */
  readonly list: number;
  readonly look: Look;
  readonly heading?: number;
  /** In a note at the foot of the page. */
  readonly note?: boolean;
}

class PageReader {
  /** Texts that stand across the page. */
  readonly rotated: string[] = [];
  private readonly lookOf: (element: Element) => Look;
  private readonly notes: Notes;

  constructor(lookOf: (element: Element) => Look, notes: Notes) {
    this.lookOf = lookOf;
    this.notes = notes;
  }

  read(node: Nodes, builder: ParagraphBuilder, place: Surroundings): void {
    if (node.type === 'text') return this.text(node.value, builder, place);
    if (!('children' in node) || place.depth > DEEPEST) return;
    if (node.type !== 'element') return this.readAll(node.children, builder, place);
    const name = node.tagName;
    if (UNSEEN.has(name) || this.notes.marks.has(node)) return;
    if (name === 'br') return builder.add('\n', marksOf(place));
    if (name === 'input') return this.input(node, builder, place);
    const here = this.within(node, place);
    if (name === 'table') return this.table(node, builder, here);
    if (name === 'ol' || name === 'ul') numberItems(node, here.look.listKind);
    const isBlock = BLOCKS.has(name);
    const isItem = name === 'li';
    if (isBlock) builder.end(!isItem);
    if (isItem) builder.begin({ label: labelOf(node), level: Math.max(0, here.list) });
    this.readAll(node.children, builder, here);
    if (isBlock) builder.end(!isItem);
    if (isItem) builder.begin(undefined);
  }

  private readAll(
    children: readonly (RootContent | Nodes)[],
    builder: ParagraphBuilder,
    place: Surroundings,
  ) {
    for (const child of children) if (child.type !== 'doctype') this.read(child, builder, place);
  }

  private within(node: Element, place: Surroundings): Surroundings {
    const look = this.lookOf(node);
    const outer = place.look;
    const inside = place.inside || node.tagName === 'main' || node.tagName === 'article';
    const level = /^h([1-6])$/u.exec(node.tagName)?.[1];
    return {
      ...place,
      frame: place.frame || isFrame(node, inside),
      inside,
      depth: place.depth + 1,
      list: place.list + (node.tagName === 'ol' || node.tagName === 'ul' ? 1 : 0),
      look: {
        ...outer,
        ...look,
        hidden: outer.hidden === true || look.hidden === true,
        spoken: outer.spoken === true || look.spoken === true,
        struck: outer.struck === true || look.struck === true,
        rotated: outer.rotated === true || look.rotated === true,
      },
      ...(level === undefined ? {} : { heading: Number(level) }),
      ...(this.notes.blocks.has(node) ? { note: true } : {}),
    };
  }

  private text(value: string, builder: ParagraphBuilder, place: Surroundings): void {
    const { look } = place;
    const text = look.preformatted === true ? value : value.replace(/[ \t\n\r\f]+/gu, ' ');
    const says = text.trim() !== '';
    if (look.rotated === true) {
      if (says && look.hidden !== true) this.rotated.push(text);
      return;
    }
    if (look.hidden === true || look.spoken === true) {
      if (says && look.hidden === true && !place.frame) builder.doubt({ code: 'dold-text' });
      return;
    }
    if (look.struck === true) {
      if (says) builder.doubt(struck(text));
      return;
    }
    builder.add(shown(text, look), marksOf(place));
  }

  /** Check boxes as boxes, and what is written in the others. */
  private input({ properties }: Element, builder: ParagraphBuilder, place: Surroundings): void {
    if (place.look.hidden === true) return;
    const type = typeof properties['type'] === 'string' ? properties['type'] : 'text';
    if (type === 'checkbox' || type === 'radio')
      builder.add(
        properties['checked'] === undefined || properties['checked'] === false ? EMPTY : TICKED,
        marksOf(place),
      );
    else if (type === 'text' && typeof properties['value'] === 'string')
      builder.add(` ${properties['value']} `, marksOf(place));
  }

  private table(node: Element, builder: ParagraphBuilder, place: Surroundings): void {
    for (const child of node.children)
      if (child.type === 'element' && child.tagName === 'caption') this.read(child, builder, place);
    const groups = node.children.flatMap((child): Element[][] => {
      if (child.type !== 'element') return [];
      if (child.tagName === 'tr') return [[child]];
      return /^t(?:head|body|foot)$/u.test(child.tagName) ? [elementsIn(child, /^tr$/u)] : [];
    });
    const role = node.properties['role'];
    builder.table(
      groups.flatMap((rows) => gridOf(rows.flatMap((row) => this.row(row, builder, place)))),
      role === 'presentation' || role === 'none',
      marksOf(place).noise,
    );
  }

  /** The cells of a row; none where it is hidden. */
  private row(row: Element, builder: ParagraphBuilder, place: Surroundings): SpanningCell[][] {
    const here = this.within(row, place);
    if (here.look.hidden === true) {
      if (!place.frame) builder.doubt({ code: 'dold-text' });
      return [];
    }
    const cells = elementsIn(row, /^t[dh]$/u).flatMap((cell) => {
      const inner = this.within(cell, { ...here, list: -1 });
      if (this.lookOf(cell).hidden === true) {
        if (!place.frame) builder.doubt({ code: 'dold-text' });
        return [];
      }
      const content = new ParagraphBuilder();
      this.readAll(cell.children, content, inner);
      content.end(false);
      const { colSpan, rowSpan } = cell.properties;
      const down = rowSpan === undefined ? 1 : Number(rowSpan);
      return [
        { columns: Number(colSpan ?? 1) || 1, rows: Number.isNaN(down) ? 1 : down, blocks: content.blocks },
      ];
    });
    return [cells];
  }
}

const elementsIn = (node: Element, tag: RegExp) =>
  node.children.filter((child): child is Element => child.type === 'element' && tag.test(child.tagName));

const marksOf = ({ frame, note, heading, look }: Surroundings) => ({
  ...(frame ? { noise: 'sidans-ram' } : note === true ? { noise: 'fotnot' } : {}),
  ...(heading === undefined ? {} : { heading }),
  ...(look.preformatted === true ? { preformatted: true } : {}),
});

/** Text that a line goes through. */
const struck = (text: string): LineDoubt => ({
  code: 'struken-text',
  particulars: `Struket är ”${text.trim().replace(/\s+/gu, ' ').slice(0, 80)}”.`,
});

function shown(text: string, { font, raised }: Look): string {
  if (font !== undefined && isPictureFont(font)) return picturesOf(font, text);
  return raised === true ? raise(text) : text;
}

function isFrame(node: Element, inside: boolean): boolean {
  const { role, className, id, ariaHidden } = node.properties;
  if (FRAME.has(node.tagName) || (node.tagName === 'header' && !inside)) return true;
  if (node.tagName === 'form') return !holdsPage(node, 0);
  if (ariaHidden === 'true' && BLOCKS.has(node.tagName)) return true;
  const names = [id, ...(Array.isArray(className) ? className : [className])]
    .filter((part) => typeof part === 'string')
    .join(' ');
  return (
    FRAME_ROLE.test(typeof role === 'string' ? role : '') ||
    (FRAME_CLASS.test(names) && !/^(?:body|main|article|html)$/u.test(node.tagName))
  );
}

/** Some systems put the whole page in one form. */
const holdsPage = (node: Element, depth: number): boolean =>
  node.children.some(
    (child) =>
      child.type === 'element' &&
      (/^(?:main|article|h[12]|table)$/u.test(child.tagName) ||
        (depth < DEEPEST && holdsPage(child, depth + 1))),
  );

const KINDS: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
};

/** The numbers of an ordered list, which browsers make, are part of the text. */
function numberItems(list: Element, styled: string | undefined): void {
  const items = elementsIn(list, /^li$/u);
  const step = list.properties['reversed'] === undefined ? 1 : -1;
  let number = Number(list.properties['start'] ?? (step === 1 ? 1 : items.length)) || 1;
  const kind = KINDS[styled ?? ''] ?? KINDS[String(list.properties['type'])] ?? 'decimal';
  for (const item of items) {
    number = Number(item.properties['value'] ?? number) || number;
    item.properties['dataLabel'] =
      list.tagName === 'ul' || styled === 'none' ? '•' : `${numeral(kind, number) ?? number}.`;
    number += step;
  }
}

const labelOf = (item: Element) => String(item.properties['dataLabel'] ?? '•');
