import type { Line, LineDoubt, Source } from '../../model/line.ts';
import { linesOfBlocks } from '../lines-of-blocks.ts';
import { isStamp, rotatedDoubts } from '../stamps.ts';
import { numberingOf } from './numbering.ts';
import { packageOf } from './package.ts';
import type { Shared } from './paragraph.ts';
import { Story } from './story.ts';
import { stylesOf } from './styles.ts';
import { attributeOf, elementsOf, type Element } from './xml.ts';

/**
 * The lines of a Word document from its parts, as a person sees it: numbers as Word counts them, fields by what they
 * show, no struck, hidden or deleted text. Headers and footers come first as noise, notes last.
 */
export function linesOfWord(parts: ReadonlyMap<string, Uint8Array>): Source {
  const { body, styles, numbering, footnotes, endnotes, frames } = packageOf(parts);
  const shared: Shared = { styles: stylesOf(styles), numbering: numberingOf(numbering), rotated: [] };
  const linesIn = (part: Element) => linesOfBlocks(new Story(shared).blocksOf(part));
  const text = linesIn(body);
  const framing = frames.flatMap(linesIn);
  const notes = [...notesIn(footnotes), ...notesIn(endnotes)].flatMap(linesIn);
  const lines: Line[] = [
    ...unique(framing).map((line) => withNoise(line, 'sidhuvud')),
    ...text,
    ...notes.map((line) => withNoise(line, 'fotnot')),
  ];
  const stamped = framing.find((line) => isStamp(line.text));
  const doubts: LineDoubt[] = [
    ...(lines.some((line) => line.doubts?.some(({ code }) => code === 'sparade-andringar'))
      ? [{ code: 'sparade-andringar' } as const]
      : []),
    ...(stamped === undefined
      ? []
      : [
          {
            code: 'ej-slutligt',
            particulars: `Det står ”${stamped.text.slice(0, 80)}” i sidhuvudet.`,
          } as const,
        ]),
    ...rotatedDoubts(shared.rotated),
  ];
  return { lines: lines.map((line, index) => ({ ...line, number: index + 1 })), doubts };
}

const withNoise = ({ gap: _, ...line }: Line, noise: string): Line => ({ ...line, gap: false, noise });

/** First and later pages often have the same header. */
const unique = (lines: readonly Line[]) =>
  lines.filter((line, index) => lines.findIndex(({ text }) => text === line.text) === index);

/** The notes themselves; the lines that part them from the text are none. */
const notesIn = (part: Element | undefined): Element[] =>
  (part === undefined ? [] : elementsOf(part)).filter((note) =>
    [undefined, 'normal'].includes(attributeOf(note, 'type')),
  );
