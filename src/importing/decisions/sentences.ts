import type { Paragraph } from '../layout/paragraphs.ts';

const END = /(?<=[.!?]["”]?) (?=["”“]?\p{Lu})/u;

/** The sentences of a text: each begins with a capital after a stop. */
export const sentencesIn = (text: string): string[] => text.split(END);

/** The line that a sentence of a paragraph begins on. */
export function lineOf(paragraph: Paragraph, sentence: string): number {
  const start = sentence.slice(0, 24);
  return paragraph.lines.find((line) => line.text.includes(start))?.number ?? paragraph.line;
}
