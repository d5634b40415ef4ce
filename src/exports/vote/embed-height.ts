import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import type { EmbedView } from './embed.ts';
import { linesOf, siteLetters, widestLetters, widthOf, type Letters } from './lines.ts';

/**
 * How high an embedded vote is in a frame of a width, in CSS pixels at the browsers' ordinary size of text.
 *
 * The page's style, styles/embed.css, gives every line a height of its own, so that a font changes the height only by
 * how many lines its letters need. What stands there is repeated here; a test in the browser holds the two together.
 */

/** The narrowest frame that is counted on. */
export const NARROWEST = 320;
/** From here on a wider frame does not give wider lines. */
export const WIDEST = 640;

const { shared: words } = messagesIn(SWEDISH);

interface Font {
  readonly letters: Letters;
  readonly size: number;
  readonly line: number;
}

type Alphabet = Readonly<Record<'serif' | 'serifBold' | 'sans' | 'sansBold', Letters>>;

/** The letters of a page whose fonts are there. */
const ours: Alphabet = siteLetters;

/** The widest that a reader may get instead: one of these is at least as high as any. */
const widest: readonly Alphabet[] = [
  {
    serif: widestLetters.regular,
    serifBold: widestLetters.bold,
    sans: widestLetters.regular,
    sansBold: widestLetters.bold,
  },
  {
    serif: widestLetters.even,
    serifBold: widestLetters.even,
    sans: widestLetters.even,
    sansBold: widestLetters.even,
  },
];

const fontsOf = (letters: Alphabet) => ({
  small: { letters: letters.sans, size: 15, line: 21 },
  title: { letters: letters.serifBold, size: 23, line: 27.6 },
  text: { letters: letters.serif, size: 16, line: 24 },
  strong: { letters: letters.serifBold, size: 16, line: 24 },
  score: { letters: letters.serifBold, size: 56, line: 61.6 },
  term: { letters: letters.sansBold, size: 16, line: 24 },
  head: { letters: letters.sansBold, size: 13, line: 15.6 },
});

const BETWEEN = 8;
const MARGIN = 16;
/** The space and the rules above and below everything. */
const FRAME = 12 + 12 + 4 + 1;
/** Above, below and under a cell, and beside it. */
const CELL = 5 + 5 + 1;
const BESIDE_CELL = 5 + 1;
/** A party's colour with the space behind it. */
const CHIP = 15;
const SOFT_HYPHEN = /\u00AD/g;

function heightIn(width: number, view: EmbedView, letters: Alphabet): number {
  const fonts = fontsOf(letters);
  const column = Math.min(width, WIDEST) - 2 * MARGIN;
  const height = (text: string, { letters: widths, size, line }: Font, within = column) =>
    linesOf(text, widths, size, within) * line;

  const term = Math.max(
    ...Object.values(words.sides).map((text) => widthOf(text, fonts.term.letters, fonts.term.size)),
  );
  const meaning = (text: string) => height(text, fonts.text, column - term - 12);
  const blocks = [
    height(view.place, fonts.small),
    height(view.title, fonts.title),
    height(view.question, fonts.text),
    ...(view.score ? [height(view.score, fonts.score)] : []),
    height(view.sentence, fonts.small),
    height(view.result, fonts.strong),
    meaning(view.yesMeans.text) + 4 + meaning(view.noMeans.text) + 8 + 8 + 2,
    ...(view.rows.length > 0 ? [tableHeight(view, fonts, column)] : []),
    ...(view.knowledge ? [height(view.knowledge, fonts.small)] : []),
    height(words.allVotes(view.siteName), fonts.small),
    height(words.checksum(view.checksum), fonts.small),
  ];
  return FRAME + BETWEEN * (blocks.length - 1) + blocks.reduce((sum, block) => sum + block, 0);
}

/** Each word of a column's head has a line of its own; where the columns do not fit so, words and cells are parted. */
function tableHeight(view: EmbedView, fonts: ReturnType<typeof fontsOf>, column: number): number {
  const width = (text: string, { letters, size }: Font) =>
    widthOf(text.replaceAll(SOFT_HYPHEN, ''), letters, size);
  const parties = view.rows.map(({ party }) => CHIP + width(party.code, fonts.small));
  const numbers = view.columns.map(({ short }, index) => [
    ...short.split('\n').map((word) => width(word, fonts.head)),
    ...view.rows.map(({ counts }) => width(counts[index]?.text ?? '', fonts.small)),
  ]);
  const columns = [[width(words.party, fonts.head), ...parties], ...numbers].map(
    (widths) => Math.max(...widths) + BESIDE_CELL,
  );
  const isNarrow = columns.reduce((sum, columnWidth) => sum + columnWidth, 0) > column;

  const headLines = (short: string) =>
    short.split('\n').length + (isNarrow ? (short.match(SOFT_HYPHEN) ?? []).length : 0);
  const head = Math.max(1, ...view.columns.map(({ short }) => headLines(short))) * fonts.head.line;
  const rows = view.rows.map(({ counts }) => {
    const isParted = isNarrow && counts.some(({ text }) => text.includes(' '));
    return (isParted ? 2 : 1) * fonts.small.line + CELL;
  });
  return fonts.small.line + head + CELL + rows.reduce((sum, row) => sum + row, 0);
}

/** The height that shows all of the page in every frame from 320 pixels' width, with every font. */
export function embedHeight(view: EmbedView): number {
  const heights = widest.map((letters) => heightIn(NARROWEST, view, letters));
  return Math.ceil(Math.max(...heights) / 10) * 10;
}

/** What is left over of that height at a width with our own fonts, to the nearest ten pixels. */
export const roomLeft = (view: EmbedView, width: number): number =>
  Math.round((embedHeight(view) - heightIn(width, view, ours)) / 10) * 10;
