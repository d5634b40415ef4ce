import type { LineDoubt } from '../../model/line.ts';
import type { Paragraph } from '../blocks.ts';

/** What a Word document has and the text leaves out, as doubts and as paragraphs without text. */

export const CHANGE: LineDoubt = { code: 'sparade-andringar' };
export const NO_VALUE: LineDoubt = { code: 'falt-utan-varde' };

export const nothing = (doubt: LineDoubt): Paragraph => ({
  kind: 'paragraph',
  text: '',
  gap: false,
  doubts: [doubt],
});
export const lost = (particulars: string) => nothing({ code: 'innehall-ej-last', particulars });
