import { tidy, type LineDoubt } from '../model/line.ts';

/** Words that say of a document that it is not the approved one itself, as stamps and watermarks have them. */
const STAMP =
  /(?<![\p{L}])(?:utkast|koncept|arbetsmaterial|arbetsexemplar|arbetskopia|kopia|ej (?:slut)?justera[dt]?|inte justera[dt]|ojustera[dt]|ej (?:fastställ[dt]|beslutad|original|slutlig|expedierad)|preliminär[at]?|makulera[dt]|ogiltig|draft|copy)(?![\p{L}])/iu;

/** A stamp alone on a line, which is no text of the minutes. "Kopia" alone may be the heading of the recipients. */
const ALONE =
  /^(?:(?:utkast|koncept|arbetsmaterial|arbetsexemplar|ej (?:slut)?justera[dt]|inte justera[dt]|ojustera[dt]|preliminär[at]?|makulera[dt])(?: (?:till|version|protokoll|sammanträdesprotokoll|ej justera[dt]|\d[\d.:-]*))*)[!.]?$/iu;

/** The letters of a stamp are often spaced: "U T K A S T". */
const closed = (text: string) =>
  /^(?:\S ){3,}\S$/u.test(text.replace(/ {2,}/gu, '  ').replaceAll('  ', '_ '))
    ? text.replace(/(\S) (?=\S)/gu, '$1').replace(/ {2,}/gu, ' ')
    : text;

/** Whether a text across the page, in its margin or its head says that the document is a draft or a copy. */
export const isStamp = (text: string) => STAMP.test(closed(text.trim()));

/** Whether a whole line is such a stamp and nothing else. */
export const isStampAlone = (text: string) => text.length < 60 && ALONE.test(closed(text.trim()));

/** What texts that stand across the page say: a stamp is told of the document, others are told to be left out. */
export function rotatedDoubts(texts: readonly string[]): LineDoubt[] {
  const said = [...new Set(texts.map((text) => tidy(text)).filter((text) => text !== ''))];
  const whole = said.join(' ');
  if (whole === '') return [];
  const particulars = `Det står ”${whole.slice(0, 80)}”.`;
  return [{ code: said.some(isStamp) || isStamp(whole) ? 'ej-slutligt' : 'vriden-text', particulars }];
}
