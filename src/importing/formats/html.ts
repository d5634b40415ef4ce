import type { Element, Nodes, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { COLUMN, spacedCells, tidy, type Cell, type Line } from '../model/line.ts';

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);
const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
  'math',
]);
const FRAME = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'button', 'select']);
const FRAME_ROLE =
  /^(?:navigation|banner|contentinfo|dialog|alertdialog|search|complementary|menu|menubar)$/u;
const FRAME_CLASS =
  /(?:^|[\s_-])(?:cookies?|kakor|consent|breadcrumbs?|brodsmulor|navbar|navigation|meny|menu|skip-?link|share|dela|sidebar|social)(?:$|[\s_-])/iu;

const DEEPEST = 400;

/** The lines of a web page: one a block, a row or a line break. What frames the page is noise by name. */
export function linesOfHtml(html: string): Line[] {
  const tree = unified().use(rehypeParse).parse(html);
  const writer = new Writer();
  walk(tree, writer, { frame: false, inside: false, depth: 0 });
  writer.end();
  return writer.lines;
}

interface Surroundings {
  readonly frame: boolean;
  /** In the page's main part, whose own header is text. */
  readonly inside: boolean;
  readonly depth: number;
}

class Writer {
  readonly lines: Line[] = [];
  private text = '';
  private gap = false;
  private noise: string | undefined;
  private heading: number | undefined;

  add(text: string, noise: string | undefined, heading: number | undefined): void {
    if (text.trim() !== '' && this.text.trim() === '') {
      this.noise = noise;
      this.heading = heading;
    }
    this.text += text;
  }

  /** Ends the line; `gap` says that a space follows as between paragraphs. */
  end(gap = false): void {
    const raw = this.text;
    const text = tidy(raw);
    this.text = '';
    // Word keeps columns by tabs too.
    if (text !== '') this.push(text, raw.includes('\t') ? spacedCells(raw.replaceAll('\n', ' ')) : []);
    this.gap ||= gap;
  }

  push(text: string, cells: readonly Cell[], noise = this.noise): void {
    this.lines.push({
      number: this.lines.length + 1,
      page: null,
      text,
      gap: this.gap,
      cells,
      placed: cells.length > 0,
      ...(this.heading === undefined ? {} : { heading: this.heading }),
      ...(noise === undefined ? {} : { noise }),
    });
    this.gap = false;
    this.heading = undefined;
    this.noise = undefined;
  }
}

function walk(node: Nodes, writer: Writer, place: Surroundings, heading?: number): void {
  if (node.type === 'text') return writer.add(node.value, place.frame ? 'sidans-ram' : undefined, heading);
  if (!('children' in node) || place.depth > DEEPEST) return;
  if (node.type !== 'element') return walkAll(node.children, writer, place, heading);
  const name = node.tagName;
  if (UNSEEN.has(name)) return;
  if (name === 'br') return writer.end();
  const inside = place.inside || name === 'main' || name === 'article';
  const here: Surroundings = { frame: place.frame || isFrame(node, inside), inside, depth: place.depth + 1 };
  if (name === 'tr') return row(node, writer, here);
  const level = /^h[1-6]$/u.test(name) ? Number(name.slice(1)) : heading;
  const block = BLOCKS.has(name);
  if (block) writer.end(name !== 'li' && name !== 'tr');
  if (name === 'li') writer.add(`${marker(node)} `, undefined, undefined);
  if (name === 'ol') numberItems(node);
  walkAll(node.children, writer, here, level);
  if (block) writer.end(name !== 'li' && name !== 'tr');
}

function walkAll(
  children: readonly (RootContent | Nodes)[],
  writer: Writer,
  place: Surroundings,
  heading?: number,
): void {
  for (const child of children) if (child.type !== 'doctype') walk(child, writer, place, heading);
}

function isFrame(node: Element, inside: boolean): boolean {
  const { role, className, id, hidden, ariaHidden } = node.properties;
  if (FRAME.has(node.tagName) || (node.tagName === 'header' && !inside)) return true;
  if (hidden !== undefined && hidden !== false && hidden !== null) return true;
  if (ariaHidden === 'true') return true;
  const names = [id, ...(Array.isArray(className) ? className : [className])]
    .filter((part) => typeof part === 'string')
    .join(' ');
  return (
    FRAME_ROLE.test(typeof role === 'string' ? role : '') ||
    (FRAME_CLASS.test(names) && !/^(?:body|main|article|html)$/u.test(node.tagName))
  );
}

/** The numbers of an ordered list, which browsers make, are part of the text. */
function numberItems(list: Element): void {
  let number = Number(list.properties['start'] ?? 1) || 1;
  for (const child of list.children) {
    if (child.type !== 'element' || child.tagName !== 'li') continue;
    number = Number(child.properties['value'] ?? number) || number;
    const letters = list.properties['type'] === 'a';
    child.properties['dataNumber'] = letters
      ? `${String.fromCharCode(96 + ((number - 1) % 26) + 1)}.`
      : `${number}.`;
    number += 1;
  }
}

const marker = (item: Element) => String(item.properties['dataNumber'] ?? '•');

/** A row of a table is one line, whose cells stand in their columns. */
function row(node: Element, writer: Writer, place: Surroundings): void {
  writer.end();
  const cells: Cell[] = [];
  let column = 0;
  for (const child of node.children) {
    if (child.type !== 'element' || !/^t[dh]$/u.test(child.tagName)) continue;
    const span = Math.max(1, Number(child.properties['colSpan'] ?? 1) || 1);
    const text = tidy(textOf(child, 0));
    if (text !== '') cells.push({ text, from: column * COLUMN + 40, to: (column + span - 1) * COLUMN + 60 });
    column += span;
  }
  const text = cells.map((cell) => cell.text).join(' ');
  if (text !== '') writer.push(text, cells, place.frame ? 'sidans-ram' : undefined);
}

function textOf(node: Nodes, depth: number): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || depth > DEEPEST) return '';
  if (node.type === 'element' && UNSEEN.has(node.tagName)) return '';
  const between = node.type === 'element' && (BLOCKS.has(node.tagName) || node.tagName === 'br') ? ' ' : '';
  return (
    between +
    node.children.map((child) => (child.type === 'doctype' ? '' : textOf(child, depth + 1))).join('') +
    between
  );
}
