import { measureOf, widthOf } from './width.ts';
import type { Setting } from './paragraphs.ts';
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
  return { measure, spaced: !blocks && running.length >= 4 && parted.length > running.length * 0.5, blocks };
}
