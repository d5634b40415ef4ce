import type { LineDoubt } from '../model/line.ts';
import type { Block, Paragraph, Table } from './blocks.ts';

type Marks = Pick<Paragraph, 'heading' | 'noise' | 'preformatted'>;

/** Gathers the text of paragraphs as it comes, piece by piece, and the tables between them. */
export class ParagraphBuilder {
  readonly blocks: Block[] = [];
  private text = '';
  private gap = false;
  private marks: Marks = {};
  private doubts: LineDoubt[] = [];
  private item: Paragraph['item'];

  /** Adds text to the paragraph; its first words decide its marks. */
  add(text: string, marks: Marks): void {
    if (text.trim() !== '' && this.text.trim() === '') this.marks = marks;
    this.text += text;
  }

  doubt(doubt: LineDoubt): void {
    this.doubts.push(doubt);
  }

  /** Begins an item of a list, whose label the next text gets. */
  begin(item: Paragraph['item']): void {
    this.item = item;
  }

  /** Ends the paragraph; `gap` says that space stands between it and the next. */
  end(gap: boolean): void {
    if (this.text.trim() !== '' || this.doubts.length > 0) {
      const { text, doubts, marks, item } = this;
      const isSeen = text.trim() !== '';
      this.blocks.push({
        kind: 'paragraph',
        text,
        gap: this.gap,
        doubts,
        ...marks,
        ...(isSeen && item !== undefined ? { item } : {}),
      });
      if (isSeen) {
        this.gap = false;
        this.item = undefined;
      }
      this.doubts = [];
    }
    this.text = '';
    this.marks = {};
    this.gap ||= gap;
  }

  table(rows: Table['rows'], isLayout: boolean, noise: string | undefined): void {
    this.end(true);
    this.blocks.push({
      kind: 'table',
      rows,
      isLayout,
      gap: this.gap,
      ...(noise === undefined ? {} : { noise }),
    });
    this.gap = true;
  }
}
