import type { Line } from '../model/line.ts';
import { sectionOf } from '../sections/kinds.ts';
import { bareNumbers, isLabelAlone, labelledNumbers } from './registry.ts';

/** A line that can be the heading of a §. */
export interface Candidate {
  readonly index: number;
  readonly number: number;
  /** "45" as the source writes it, with a letter where it has one. */
  readonly label: string;
  readonly registryNumbers: readonly string[];
  /** What else the line says: the title, or its beginning. */
  readonly rest: string;
  /** How much its form, and what stands under it, speak for a heading. */
  readonly weight: number;
  /** What its form is made of, the same for all §§ of one house: "KF § N dnr". */
  readonly shape: string;
  /** Set where it says that the § goes on: "§ 16 (forts.)". */
  readonly goesOn?: true;
  /** Whether the text of a § stands under it, up to the next line of its form. */
  readonly hasText: boolean;
  /** Whether a decision is headed there. */
  readonly decides: boolean;
}

/** "(forts.)", "fortsättning", after the number of a § that goes on. */
const GOES_ON = /^[(,–-]?\s?forts(?:ättning|ätter|\.)?\)?\.?:?/iu;

/** "§ 113", "§89", "KF § 50", "RS/AU § 12 …", "§ 45 AU", "§ 12/2023"; a paragraph sign alone is no heading. */
const FORM =
  /^(?:(?<body>\p{L}{1,6}(?:[/ -]\p{L}{1,6})?) ?)?(?:§|(?<word>Paragraf|PARAGRAF)) ?(?<number>\d{1,4})(?<letter>[a-z])?(?:\/(?:19|20)?\d{2}(?!\d))?(?<after>[ .:–—-]*)(?<rest>.*)$/u;
/** "45 § Val av justerare": the older form. */
const OLD_FORM = /^(?<number>\d{1,4}) ?§ ?(?<rest>\p{Lu}.*)?$/u;
const CONTENTS = /(?:\.{3,}|…|·{3,}|_{3,}) ?\d{1,4}$/u;

/** Lines that can head a §; `texts` are the lines without noise. */
export function candidatesIn(lines: readonly Line[]): Candidate[] {
  const candidates = lines.flatMap((line, index) => {
    const heading = candidate(line, index, lines[index - 1], lines[index + 1]);
    return heading === undefined ? [] : [heading];
  });
  return candidates.map((heading, at) => {
    const under = lines.slice(heading.index + 1, candidates[at + 1]?.index ?? lines.length);
    const substance = substanceOf(under);
    const decides = under.some((line) => sectionOf(line)?.kind === 'decision');
    return { ...heading, weight: heading.weight + substance, hasText: substance > 0, decides };
  });
}

/** How much what stands under a line speaks for a § there: a section's heading, or more lines than a title has. */
function substanceOf(under: readonly Line[]): number {
  const headed = under.slice(0, 40).some((line) => {
    const match = sectionOf(line);
    return match !== undefined && !match.weak && match.mayBeTitle !== true;
  });
  if (headed) return 3;
  if (under.length >= 5 || under.some(({ text }) => /\p{Ll}[.:]$/u.test(text))) return 1;
  return under.length <= 3 ? -3 : 0;
}

function candidate(
  line: Line,
  index: number,
  before?: Line,
  after?: Line,
): Omit<Candidate, 'hasText' | 'decides'> | undefined {
  const isTaught = line.taught === 'paragraph';
  // Whatever word an editor has taught that stands before the number is a paragraph sign.
  const text = isTaught ? line.text.replace(/^\D+/u, '§ ') : line.text;
  if (text.length > 300 || !/§|paragraf/iu.test(text)) return undefined;
  const match = FORM.exec(text) ?? OLD_FORM.exec(text);
  if (match === null) return undefined;
  const { number = '', letter = '', body = '' } = match.groups ?? {};
  let rest = (match.groups?.['rest'] ?? '').trim();
  const goesOn = GOES_ON.test(rest);
  if (goesOn) rest = rest.replace(GOES_ON, '').trim();
  // "§ 59, N609-4635/23": a registry number after a comma, and nothing else.
  const listed = /^[,;] ?(?<numbers>.+)$/u.exec(rest)?.groups?.['numbers'];
  const alone = listed === undefined ? undefined : numbersAlone(listed);
  if (listed !== undefined && alone !== undefined) rest = listed;
  if (isLabelAlone(rest)) rest = '';
  if (/^(?:och|eller|samt|till|om|i|av|st|första|andra|punkt|p\b|§|[,;)–-])/u.test(rest)) return undefined;
  if (
    body !== '' &&
    /^(?:enligt|samt|och|till|i|av|med|om|se|jfr|från|under|kap|för|den|per|beslut|bilaga|ärende|lagen|punkt|avtal|vid|mot)$/iu.test(
      body,
    )
  )
    return undefined;
  const registry = alone ?? labelledNumbers(rest) ?? edgeNumbers(rest);
  const registryNumbers = registry?.numbers ?? [];
  if (registry !== undefined) rest = registry.rest.replace(/[ ,;]+$/u, '');
  rest = rest.replace(/^(?:\p{Lu}{2,6}) ?$/u, '').replace(/^(?:\p{Lu}{2,6} )(?=$)/u, '');
  if (rest !== '' && !/^["”“'(]?[\p{Lu}\d]/u.test(rest)) return undefined;
  if (/^\d/u.test(rest) && !/\p{L}{3}/u.test(rest)) return undefined;
  let weight = 2;
  if (isTaught) weight += 2;
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
    shape: `${isTaught ? 'lärd ' : ''}${body === '' ? '' : 'organ '}${match.groups?.['word'] === undefined ? '§' : 'Paragraf'}${registryNumbers.length > 0 ? ' dnr' : ''}`,
    ...(goesOn ? { goesOn: true as const } : {}),
  };
}

/** Registry numbers and nothing else, the last with the number of its document or without: "2032/112-3". */
function numbersAlone(text: string): ReturnType<typeof bareNumbers> {
  const registry = labelledNumbers(text) ?? bareNumbers(text);
  if (registry === undefined || !/^(?:-\d{1,4})?$/u.test(registry.rest)) return undefined;
  const numbers = [...registry.numbers.slice(0, -1), `${registry.numbers.at(-1)}${registry.rest}`];
  return { numbers, rest: '' };
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
