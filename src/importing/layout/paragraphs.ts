import { goesOnBySpace } from '../model/fit.ts';
import type { Line } from '../model/line.ts';
import { joinLines } from './join.ts';
import { widthOf } from './width.ts';

/** A paragraph made whole again, with the marker of a list before it. */
export interface Paragraph {
  /** "1", "a", "•" or "-"; null for running text. */
  readonly marker: string | null;
  readonly text: string;
  /** The number of its first line in the source. */
  readonly line: number;
  readonly page: number | null;
  readonly lines: readonly Line[];
}

/** How a document is set, measured once over all its text. */
export interface Setting {
  /** The width that lines are broken at. */
  readonly measure: number;
  /** The number of letters that a plain text is broken at; null where its lines were set by width, or are too few to tell. */
  readonly letters: number | null;
  /** Whether a blank line stands between all lines, so that it parts nothing. */
  readonly spaced: boolean;
  /** Whether the format has paragraphs of its own, so that a line with space before it is one. */
  readonly blocks: boolean;
}

const MARKER =
  /^(?:(?<number>\d{1,2})[.)]|(?<letter>[a-z])[.)]|(?<bullet>[•·▪◦●○\uf0b7\uf0a7*])|(?<dash>[-–])(?= ))(?: +|$)/u;

/** Puts lines together to paragraphs. */
export function paragraphsOf(lines: readonly Line[], setting: Setting): Paragraph[] {
  const made: { marker: string | null; text: string; lines: Line[] }[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const current = made.at(-1);
    const mark = MARKER.exec(line.text);
    if (mark !== null && !(current !== undefined && isContinued(current.text, line, mark))) {
      const { number, letter, bullet } = mark.groups ?? {};
      made.push({
        marker: number ?? letter ?? (bullet === undefined ? '-' : '•'),
        text: line.text.slice(mark[0].length),
        lines: [line],
      });
    } else if (current !== undefined && last !== undefined && goesOn(current, last, line, setting)) {
      current.text = last.breaksWord === true ? current.text + line.text : joinLines(current.text, line.text);
      current.lines.push(line);
    } else {
      made.push({ marker: null, text: line.text, lines: [line] });
    }
    last = line;
  }
  return made
    .filter(({ text }) => text !== '')
    .map(({ marker, text, lines: paragraphLines }) => ({
      marker,
      text,
      line: paragraphLines[0]?.number ?? 0,
      page: paragraphLines[0]?.page ?? null,
      lines: paragraphLines,
    }));
}

/** A line that begins like a list and is none: a dash or figure in the middle of a sentence. */
function isContinued(before: string, line: Line, mark: RegExpExecArray): boolean {
  if (line.gap || before === '') return false;
  const { number, dash } = mark.groups ?? {};
  if (dash !== undefined) return !/[.:;,]$/u.test(before) && /^\p{Ll}/u.test(line.text.slice(mark[0].length));
  return (
    number !== undefined && / (?:den|punkt|punkten|beslutspunkt|nr|kap\.?|bilaga|och|till)$/u.test(before)
  );
}

function goesOn(
  current: { marker: string | null; text: string },
  last: Line,
  line: Line,
  setting: Setting,
): boolean {
  const { measure, letters, spaced, blocks } = setting;
  if (current.text === '') return true;
  const lower = /^[\p{Ll}\d(,;]/u.test(line.text);
  const ended =
    /[.!?:]["”“')]?$/u.test(last.text) &&
    !/(?:^| )(?:m\.fl|bl\.a|t\.ex|s\.k|dvs|kap|nr|ca|resp|kl|st|p|f\.d|o\.d|m\.m|osv)\.$/u.test(last.text);
  const broken = /[\p{L}\p{N}]-$/u.test(last.text);
  if (broken || last.breaksWord === true) return true;
  const fits = goesOnBySpace(last, line);
  if (fits !== undefined) return fits;
  if (/:$/u.test(last.text)) return false;
  const unfinished =
    /(?:,| (?:och|samt|eller|av|från|med|till|i|på|för|om|den|att|enligt|som))$/u.test(last.text) &&
    !/^att /u.test(line.text);
  if (blocks)
    return (
      line.item === undefined && !ended && !/^att /u.test(line.text) && (lower || (!line.gap && unfinished))
    );
  if (line.gap && !spaced) return lower && !ended && !/^att /u.test(line.text);
  if (/^att /u.test(line.text) && DECIDES_LAST.test(last.text) && hadRoom(last, line, setting)) return false;
  // One att-sats after another is a list, however long the lines are, and however far apart they stand; but some
  // words lead on to "att" in the middle of one.
  if (
    /^att /u.test(line.text) &&
    /^att /u.test(current.text) &&
    (line.gap || line.afterNoise === true || /\d$/u.test(last.text)) &&
    !/ (?:och|samt|eller|av|för|till|med|om|på|i|från|som|än|uppdrag|föreslår?|besluta[rt]?|hemställ\p{L}*|möjlighet\p{L}*|syfte|innebär|genom|villkor|krav|så)$/u.test(
      last.text,
    )
  )
    return false;
  if (/^att /u.test(line.text) && /^att /u.test(current.text) && /[,;]$|, (?:samt|och)$/u.test(last.text))
    return false;
  if (
    /^att (?!\p{L}+ den )/u.test(line.text) &&
    /(?:[.,;:]|\bsamt|\boch)$/u.test(last.text) &&
    hadRoom(last, line, setting)
  )
    return false;
  if (
    !ended &&
    /(?:,| (?:och|samt|eller|av|från|med|till|i|på|för|om|den|att|enligt|som|ersättarna|ersättaren|ordföranden|von|af|de|van))$/u.test(
      last.text,
    )
  )
    return true;
  if (
    !ended &&
    /\p{Lu}\p{Ll}+$/u.test(last.text) &&
    /^\p{Lu}[\p{L}-]+ \(\p{Lu}\p{L}{0,4}\)/u.test(line.text) &&
    /\)/u.test(last.text)
  )
    return true;
  if (!ended)
    return lower || !(letters === null ? hadMuchRoom(last, line, measure) : hadRoom(last, line, setting));
  const slack = beginsWithPerson(line.text) ? 1.05 : BODY_ACTS.test(line.text) ? 1.2 : 1;
  return !hadRoom(last, line, setting, slack);
}

/** The end of a line that leads in what is decided. */
const DECIDES_LAST =
  /(?:(?:besluta[rt]?|beslutade|föreslår|hemställer|föreslå)(?: (?:således|därmed|härmed|enhälligt|för egen del|\p{L}*(?:fullmäktige|styrelsen|nämnden|utskottet)))*(?: besluta)?|följande|(?:i enlighet med|enligt) \p{L}+s? förslag)$/u;

/** Paragraphs that say what somebody did begin with who; there the benefit of doubt is a new one. */
const beginsWithPerson = (text: string) =>
  /^(?:\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?)?(?:\p{Lu}[\p{L}-]+ ){2,4}\(\p{Lu}/u.test(text);

/** A body that decides or proposes begins what it says on a line of its own. */
const BODY_ACTS =
  /^\p{Lu}\p{L}*(?:fullmäktige|styrelsen|nämnden|utskottet) (?:tillstyrker|beslutar|föreslår|för egen del)(?![\p{L}])/u;

/** Whether the next line's first word would have fitted on the line before, had the text gone on. */
const hadRoom = (last: Line, line: Line, { measure, letters }: Setting, slack = 1) => {
  const word = line.text.split(' ', 1)[0] ?? '';
  return letters === null
    ? widthOf(last.text) + 0.3 + widthOf(word) < measure * slack * 0.985
    : lettersOf(last) + 1 + word.length <= letters * slack;
};

/** How many letters a line of a plain text has, with the space before it. */
export const lettersOf = ({ text, cells }: Line) => Math.max(text.length, cells.at(-1)?.to ?? 0);

/** A line that stops so early that the next is its own though no full stop says so, as in a list. */
const hadMuchRoom = (last: Line, line: Line, measure: number) =>
  widthOf(last.text) + widthOf(line.text.split(' ').slice(0, 2).join(' ')) < measure * 0.8;
