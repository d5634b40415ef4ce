import type { Block, Paragraph } from '../blocks.ts';
import { Fields } from './fields.ts';
import { ParagraphReader, type Shared } from './paragraph.ts';
import { contentOf, DEEPEST } from './seen.ts';
import { hasNoEnd } from './styles.ts';
import { tableOf } from './table.ts';
import { lost } from './unread.ts';
import { childOf, nameOf, type Element } from './xml.ts';

/** What of a document is read in one go: its body, a header, a note. */
export class Story {
  private readonly shared: Shared;
  private readonly fields = new Fields();

  constructor(shared: Shared) {
    this.shared = shared;
  }

  /** The blocks in a part of a document: the body, a cell, a text box. */
  readonly blocksOf = (container: Element, depth = 0): Block[] => {
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
        push(tableOf(element, (cell) => this.blocksOf(cell, depth + 1)));
      } else if (nameOf(element) === 'p') {
        const reader = new ParagraphReader(this.shared, this.fields, this.blocksOf, depth);
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
  };
}

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
