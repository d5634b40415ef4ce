import type { Random } from './random.ts';
import { personName, places, sentence, sentences, subjects } from './made-up-swedish.ts';

/** Texts in the safe subset: paragraphs, headings, lists, links, and a component now and then. */

const headings = ['Bakgrund', 'Skäl till beslutet', 'Vad det kostar', 'Så går det till', 'Vad som händer nu'];

/** Breaks lines where an editor would, so that files have as many lines as real ones. */
function wrapped(text: string, width = 100): string {
  return text.split(' ').reduce((lines, word) => {
    const last = lines.slice(lines.lastIndexOf('\n') + 1);
    return lines === '' ? word : `${lines}${last.length + word.length < width ? ' ' : '\n'}${word}`;
  }, '');
}

const paragraph = (by: Random) => wrapped(sentences(by, 2, 5));
const list = (by: Random) => Array.from({ length: by.int(3, 6) }, () => `- ${sentence(by)}`).join('\n');
const link = (by: Random) =>
  `Mer finns i [handlingarna till ärendet](https://www.exempel.example/handlingar/${by.int(1000, 9999)}).`;

const factBox = (by: Random) =>
  `<Faktaruta rubrik="Vad betyder ${by.pick(subjects).toLowerCase()}?">\n\n${paragraph(by)}\n\n</Faktaruta>`;
const quotation = (by: Random) =>
  `<Citat kalla="${personName(by.int(0, 200))}, påhittad ledamot">\n\n${wrapped(sentence(by))}\n\n</Citat>`;
const figures = (by: Random) => {
  const rows = by
    .some(places, by.int(3, 6))
    .map((place) => `| ${place} | ${by.int(10, 90)} % | ${by.int(100, 9999)} |`);
  return [
    `<Siffror rubrik="Påhittade siffror om ${by.pick(subjects).toLowerCase()}" kalla="Exempelrapport 2024">`,
    '',
    '| Ort | Andel | Antal |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '</Siffror>',
  ].join('\n');
};

function section(by: Random): string {
  const blocks = Array.from({ length: by.int(1, 3) }, () => paragraph(by));
  if (by.chance(0.25)) blocks.push(list(by));
  if (by.chance(0.2)) blocks.push(link(by));
  if (by.chance(0.08)) blocks.push(factBox(by));
  if (by.chance(0.05)) blocks.push(figures(by));
  if (by.chance(0.04)) blocks.push(quotation(by));
  return blocks.join('\n\n');
}

/** As long as the texts of real summaries: most 500–1,500 characters, some 3,000. */
export function decisionBody(by: Random): string {
  const count = by.pick([0, 1, 1, 2, 2, 3]);
  const parts = by.some(headings, count).map((heading) => `## ${heading}\n\n${section(by)}`);
  return `${[paragraph(by), ...parts].join('\n\n')}\n`;
}

export const shortBody = (by: Random): string => `${paragraph(by)}\n\n${paragraph(by)}\n`;
export const documentBody = (by: Random): string =>
  `${[paragraph(by), ...headings.map((heading) => `## ${heading}\n\n${section(by)}`)].join('\n\n')}\n`;
