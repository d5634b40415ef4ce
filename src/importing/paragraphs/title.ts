import { joinLines } from '../layout/join.ts';
import { measureOf, widthOf } from '../layout/width.ts';
import type { Line } from '../model/line.ts';
import { sectionOf, type Words } from '../sections/kinds.ts';
import { bareNumbers, labelledNumbers } from './registry.ts';

interface TitleRead {
  readonly title: string | null;
  readonly registryNumbers: string[];
  /** How many of the lines after the heading were read. */
  readonly used: number;
}

const isHeading = (line: Words) => {
  const match = sectionOf(line);
  return match !== undefined && match.mayBeTitle !== true;
};

/** Headings that no matter is called; "Information", "Motion" and "Jäv" may be a matter's title too. */
const headsSection = (line: Words) => {
  const match = sectionOf(line);
  return (
    match !== undefined &&
    match.mayBeTitle !== true &&
    match.kind !== 'approval' &&
    match.kind !== 'disqualification' &&
    !/^(?:information|frågor|anteckning|motion|interpellation|debatt|inlägg|anföranden?|ajournering(?:ar)?|talare|lagstöd)[:.]?$/iu.test(
      line.text,
    )
  );
};

/** Whether a line is registry numbers and nothing else. */
export const isRegistryLine = (text: string) =>
  (labelledNumbers(text) ?? bareNumbers(withoutLabel(text)))?.rest === '';

/** "Ärende: SBN 2033:14": a word that names a number only where one by its own form follows. */
const withoutLabel = (text: string) => text.replace(/^(?:ärende|referens|ref|nummer) ?: ?/iu, '');

/** How many lines below a title a line of registry numbers may stand. */
const NEAR = 4;

/** Lines of labelled registry numbers and nothing else, a little below a title: what stands between is none of a section. */
export function registryBelow(lines: readonly Line[]): { numbers: string[]; lines: Line[] } {
  const near = lines.slice(0, NEAR);
  const end = near.findIndex(isHeading);
  const registry = (end < 0 ? near : near.slice(0, end)).filter(
    ({ text }) => labelledNumbers(text)?.rest === '',
  );
  return { numbers: registry.flatMap(({ text }) => labelledNumbers(text)?.numbers ?? []), lines: registry };
}

/** A title is a few lines; what runs on longer is text. */
const MOST_LINES = 7;

/**
 * The width that titles are broken at, which is less than the text's where they are set larger: from
 * the first lines of titles that go on in lower case. `null` where none does.
 */
export function titleMeasure(starts: readonly (readonly Line[])[]): number | null {
  const widths = starts.flatMap(([first, second]) =>
    first !== undefined && second !== undefined && /^\p{Ll}/u.test(second.text) && !isHeading(first)
      ? [widthOf(first.text)]
      : [],
  );
  return widths.length === 0 ? null : measureOf(widths, 0.9);
}

/**
 * The title and registry numbers from the lines after a §'s heading line, whose own rest is `begun`.
 * It ends at a section's heading, at a blank line or where a new sentence begins though there was room.
 */
export function readTitle(
  begun: string,
  lines: readonly Line[],
  measure: number | null,
  spaced: boolean,
): TitleRead {
  let title = begun;
  let used = 0;
  const registryNumbers: string[] = [];
  let last = begun;
  for (const line of lines.slice(0, MOST_LINES + 2)) {
    if (isHeading(line) && (title !== '' || headsSection(line))) break;
    // A heading in the margin with its text beside it.
    const [inMargin] = line.cells;
    if (inMargin !== undefined && line.cells.length > 1 && headsSection(inMargin)) break;
    // "Bidrag till kören (KS / KF/2031:895)": what stands in brackets is whole.
    if (title !== '' && /\([^()]*$/u.test(title) && /^[^()]*\)/u.test(line.text)) {
      title = joinLines(title, line.text);
      last = line.text;
      used += 1;
      continue;
    }
    const registry = labelledNumbers(line.text);
    if (registry !== undefined && registry.rest === '') {
      registryNumbers.push(...registry.numbers);
      used += 1;
      continue;
    }
    const bare = bareNumbers(withoutLabel(line.text));
    if (bare !== undefined && bare.rest === '') {
      registryNumbers.push(...bare.numbers);
      used += 1;
      continue;
    }
    if (title !== '' && endsTitle(last, line, measure, spaced)) break;
    if (used >= MOST_LINES) break;
    const read = besideNumber(line);
    registryNumbers.push(...read.numbers);
    title = joinLines(title, read.text);
    last = read.text;
    used += 1;
  }
  const inTitle = labelledNumbers(title) ?? atEnd(title);
  if (inTitle !== undefined) {
    registryNumbers.push(...inTitle.numbers);
    title = inTitle.rest.replace(/[\s,;–-]+$/u, '');
  }
  return { title: title.trim() === '' ? null : title.trim(), registryNumbers, used };
}

/** A registry number in a column of its own, to the right of the title. */
function besideNumber({ text, cells }: Line): { text: string; numbers: readonly string[] } {
  const last = cells.at(-1);
  if (cells.length < 2 || last === undefined || !text.endsWith(last.text)) return { text, numbers: [] };
  const numbers = bareNumbers(last.text);
  if (numbers === undefined || numbers.rest !== '') return { text, numbers: [] };
  return { text: text.slice(0, -last.text.length).trim(), numbers: numbers.numbers };
}

/** "(RS/412/2020)" after the title. */
function atEnd(title: string) {
  const match = /^(?<title>.*?) ?[([](?<inside>[^()[\]]{3,60})[)\]]$/u.exec(title);
  if (match === null) return undefined;
  const numbers = bareNumbers(match.groups?.['inside'] ?? '');
  return numbers === undefined || numbers.rest.replace(/[\s,;]|och/gu, '') !== ''
    ? undefined
    : { numbers: numbers.numbers, rest: match.groups?.['title'] ?? '' };
}

/** A heading in capitals goes on as long as they do. */
const isCapitals = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

function endsTitle(last: string, line: Line, measure: number | null, spaced: boolean): boolean {
  const lower = /^[\p{Ll}\d(]/u.test(line.text);
  const unfinished =
    /(?:,|-|–| (?:och|samt|eller|om|i|av|för|till|med|på|från|vid|den|det|de|en|ett|som|att|över|under|efter|inför|genom|mellan|mot|hos|inom|kring|utan|enligt|angående|gällande|avseende|beträffande|rörande|kontra|per|jämte|inklusive|m\.?m|nya?|ny|nytt))$/u.test(
      last,
    );
  if (line.gap && !spaced) return !unfinished || !lower;
  if (isCapitals(last) && isCapitals(line.text)) return false;
  if (/[.!?:]$/u.test(last) && !lower) return true;
  if (lower || unfinished) return false;
  if (/^(?:fråga|interpellation|bilaga) \d+$/iu.test(line.text)) return true;
  if (measure === null) return widthOf(last) < 22;
  if (widthOf(line.text) > measure * 1.18) return true;
  const firstWord = line.text.split(' ', 1)[0] ?? '';
  return widthOf(last) + 0.3 + widthOf(firstWord) < measure * 0.86;
}
