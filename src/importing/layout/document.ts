import { measureOf, widthOf } from './width.ts';
import { lettersOf, type Setting } from './paragraphs.ts';
import type { Line } from '../model/line.ts';
import { noiseIn } from '../noise/index.ts';

/** A source as its text is read: the lines without noise, and how it is set. */
export interface Document {
  readonly lines: readonly Line[];
  readonly noise: readonly (string | null)[];
  /** The lines that are text; a gap that noise makes is none. */
  readonly content: readonly Line[];
  readonly setting: Setting;
}

export function documentOf(lines: readonly Line[], blocks: boolean): Document {
  const noise = noiseIn(lines);
  const content: Line[] = [];
  let afterNoise = false;
  let parted = false;
  lines.forEach((line, index) => {
    if (noise[index] !== null) {
      parted = afterNoise ? parted : line.gap;
      afterNoise = true;
      return;
    }
    const last = content.at(-1);
    // The turn of a page is space too, and tells as little.
    if (last !== undefined && last.page !== line.page && !afterNoise) afterNoise = parted = true;
    // Space around furniture says nothing of a sentence that goes on; of one that has ended it does.
    const gap =
      (parted || line.gap) &&
      last !== undefined &&
      /[.!?]["”]?$/u.test(last.text) &&
      /^\p{Lu}/u.test(line.text);
    content.push(afterNoise ? { ...line, gap, afterNoise } : line);
    afterNoise = false;
  });
  return { lines, noise, content, setting: settingOf(content, blocks) };
}

/** About 65 letters: what a text is taken to be set to that has too few lines to tell. */
const USUAL_MEASURE = 32;

function settingOf(content: readonly Line[], blocks: boolean): Setting {
  const running = content.filter((line, index) => {
    const next = content[index + 1];
    return next !== undefined && /[\p{Ll},-]$/u.test(line.text) && /^(?!att )\p{Ll}/u.test(next.text);
  });
  const enough = running.length >= 3;
  const widths = (enough ? running : content).map((line) => widthOf(line.text));
  const measure = enough ? measureOf(widths) : Math.max(measureOf(widths), USUAL_MEASURE);
  // Blank lines in the middle of sentences tell that they part nothing.
  const parted = content.filter((line, index) => {
    const before = content[index - 1];
    return (
      line.gap &&
      before !== undefined &&
      /^(?!att )\p{Ll}/u.test(line.text) &&
      /[\p{Ll},-]$/u.test(before.text)
    );
  });
  return {
    measure,
    letters: blocks ? null : lettersPerLine(content),
    spaced: !blocks && running.length >= 4 && parted.length > running.length * 0.5,
    blocks,
  };
}

/** Sentences that run on over lines, and are enough to tell that all lines are broken at one number of letters. */
const ENOUGH = 2;

/**
 * The number of letters that a plain text is broken at: the most that a line has, where no line that a sentence runs on
 * from had room for its next word within them.
 */
function lettersPerLine(content: readonly Line[]): number | null {
  if (content.some(({ placed }) => placed === true)) return null;
  const broken = content.flatMap((line, index) => {
    const next = content[index + 1];
    const runsOn =
      next !== undefined &&
      !next.gap &&
      next.afterNoise !== true &&
      /[\p{Ll},]$/u.test(line.text) &&
      /^(?!att )\p{Ll}/u.test(next.text);
    return runsOn
      ? [
          {
            letters: lettersOf(line),
            needed: lettersOf(line) + 1 + (next.text.split(' ', 1)[0] ?? '').length,
          },
        ]
      : [];
  });
  const fewer = Math.min(...broken.map(({ needed }) => needed));
  if (broken.length < ENOUGH || broken.some(({ letters }) => letters >= fewer)) return null;
  return Math.max(...content.map(lettersOf).filter((letters) => letters < fewer));
}
