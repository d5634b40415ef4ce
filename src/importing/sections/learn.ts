import type { Line } from '../model/line.ts';
import { sectionOf } from './kinds.ts';

/** What the §§ of one source teach of how their sections are headed. */
export interface SectionForm {
  /** Lines of their own, of no kind that is known, under which text stands in several §§. */
  readonly headings: ReadonlyMap<string, number>;
  /** Whether the format marks its headings. */
  readonly marked: boolean;
  /** Whether blank lines say nothing where they lack: there are none, or the format has paragraphs of its own. */
  readonly gapless: boolean;
}

const MOST_WORDS = 8;
const MOST_LETTERS = 70;

/** Whether a line can be a heading by its looks: short, of words, begun with a capital and ended by no stop. */
export const looksLikeHeading = ({ text, cells }: Line): boolean =>
  text.length >= 4 &&
  text.length <= MOST_LETTERS &&
  cells.length <= 1 &&
  text.split(' ').length <= MOST_WORDS &&
  /^\p{Lu}/u.test(text) &&
  // A colon leads in what stands under it or after it: "Enligt kommunstyrelsens förslag:", "Ansvarig: nämnden".
  /\p{L}$/u.test(text) &&
  !/[.:;!?]|\(|\d{2}|@/u.test(text) &&
  !/^(?:att|ja|nej|enligt|på|med|i enlighet|till) /iu.test(text);

/** Whether a line is text: a sentence, or a line that is set to its full width. */
export const isText = (line: Line | undefined): boolean =>
  line !== undefined && (/[.!?]["”]?$/u.test(line.text) || line.text.length >= 60);

/** Learns, over all §§ at once, which lines are headings there though no table knows them. */
export function learnSections(paragraphs: readonly (readonly Line[])[], blocks: boolean): SectionForm {
  const lines = paragraphs.flat();
  const within = new Map<string, { times: number; overText: number }>();
  for (const paragraph of paragraphs) {
    const seen = new Set<string>();
    paragraph.forEach((line, index) => {
      if (
        !looksLikeHeading(line) ||
        line.taught !== undefined ||
        sectionOf(line) !== undefined ||
        seen.has(line.text)
      )
        return;
      const before = paragraph[index - 1];
      const apart =
        line.gap || line.afterNoise === true || before === undefined || /[.!?:]$/u.test(before.text);
      if (!apart) return;
      seen.add(line.text);
      const count = within.get(line.text) ?? { times: 0, overText: 0 };
      count.times += 1;
      if (isText(paragraph[index + 1])) count.overText += 1;
      within.set(line.text, count);
    });
  }
  const headings = [...within].flatMap(([text, { times, overText }]) =>
    times >= 2 && overText >= 2 && overText >= times * 0.8 ? [[text, times] as const] : [],
  );
  const gaps = lines.filter(({ gap }) => gap).length;
  return {
    headings: new Map(headings),
    marked: lines.some(({ heading }) => heading !== undefined),
    gapless: blocks || (lines.length > 8 && gaps <= lines.length * 0.04),
  };
}
