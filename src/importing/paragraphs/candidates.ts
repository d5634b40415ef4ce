import type { Line } from '../model/line.ts';
import { bareNumbers, labelledNumbers } from './registry.ts';

/** A line that can be the heading of a §. */
export interface Candidate {
  readonly index: number;
  readonly number: number;
  /** "45" as the source writes it, with a letter where it has one. */
  readonly label: string;
  readonly registryNumbers: readonly string[];
  /** What else the line says: the title, or its beginning. */
  readonly rest: string;
  /** How much its form speaks for a heading. */
  readonly weight: number;
}

/** "§ 113", "§89", "KF § 50", "RS/AU § 12 …", "§ 45 AU", "§ 12/2023"; a paragraph sign alone is no heading. */
const FORM =
  /^(?:(?<body>\p{L}{1,6}(?:[/ -]\p{L}{1,6})?) ?)?(?:§|(?<word>Paragraf|PARAGRAF)) ?(?<number>\d{1,4})(?<letter>[a-z])?(?:\/(?:19|20)?\d{2}(?!\d))?(?<after>[ .:–—-]*)(?<rest>.*)$/u;
/** "45 § Val av justerare": the older form. */
const OLD_FORM = /^(?<number>\d{1,4}) ?§ ?(?<rest>\p{Lu}.*)?$/u;
const CONTENTS = /(?:\.{3,}|…|·{3,}|_{3,}) ?\d{1,4}$/u;

/** Lines that can head a §; `texts` are the lines without noise. */
export function candidatesIn(lines: readonly Line[]): Candidate[] {
  return lines.flatMap((line, index) => {
    const heading = candidate(line, index, lines[index - 1], lines[index + 1]);
    return heading === undefined ? [] : [heading];
  });
}

function candidate(line: Line, index: number, before?: Line, after?: Line): Candidate | undefined {
  const text = line.text;
  if (text.length > 300 || !/§|paragraf/iu.test(text)) return undefined;
  const match = FORM.exec(text) ?? OLD_FORM.exec(text);
  if (match === null) return undefined;
  const { number = '', letter = '', body = '' } = match.groups ?? {};
  let rest = (match.groups?.['rest'] ?? '').trim();
  if (/^(?:och|eller|samt|till|om|i|av|st|första|andra|punkt|p\b|§|[,;)–-])/u.test(rest)) return undefined;
  if (body !== '' && /^(?:enligt|samt|och|till|i|av|med|om|se|jfr|från|under|kap|för|den|per)$/iu.test(body))
    return undefined;
  const registry = labelledNumbers(rest) ?? edgeNumbers(rest);
  const registryNumbers = registry?.numbers ?? [];
  if (registry !== undefined) rest = registry.rest.replace(/[ ,;]+$/u, '');
  rest = rest.replace(/^(?:\p{Lu}{2,6}) ?$/u, '').replace(/^(?:\p{Lu}{2,6} )(?=$)/u, '');
  if (rest !== '' && !/^["”“'(]?[\p{Lu}\d]/u.test(rest)) return undefined;
  if (/^\d/u.test(rest) && !/\p{L}{3}/u.test(rest)) return undefined;
  let weight = 2;
  if (registryNumbers.length > 0) weight += 2;
  if (rest === '' && registryNumbers.length === 0) weight += 1;
  if (line.gap || line.heading !== undefined) weight += 1;
  if (before !== undefined && runsOn(before.text) && !line.gap) weight -= 2;
  if (CONTENTS.test(text)) weight -= 4;
  if (match.groups?.['word'] !== undefined) weight -= 1;
  if (after !== undefined && FORM.test(after.text) && !after.gap) weight -= 2;
  if (body !== '' && !/^\p{Lu}/u.test(body)) weight -= 2;
  return {
    index,
    number: Number(number),
    label: number.replace(/^0+(?=\d)/u, '') + letter,
    registryNumbers,
    rest,
    weight,
  };
}

/** Numbers before or after the title; one in the middle of it ("motion 12-2016 om") is of something else. */
function edgeNumbers(rest: string): ReturnType<typeof bareNumbers> {
  const numbers = bareNumbers(rest);
  if (numbers === undefined) return undefined;
  const place = rest.indexOf(numbers.rest);
  return numbers.rest === '' || place >= 0 || /\([^()]*\)$/u.test(rest) ? numbers : undefined;
}

/** A line that a sentence goes on from. */
const runsOn = (text: string) =>
  /(?:,|-|\b(?:och|samt|enligt|den|i|till|av|med|om|paragraf|se|punkt))$/u.test(text);
