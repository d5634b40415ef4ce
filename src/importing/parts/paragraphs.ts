import type { DecisionHead } from '../decisions/index.ts';
import type { Document } from '../layout/document.ts';
import { goesOnBySpace } from '../model/fit.ts';
import type { Line } from '../model/line.ts';
import { warn, type Warning } from '../model/warning.ts';
import type { Candidate } from '../paragraphs/candidates.ts';
import { headingsIn } from '../paragraphs/headings.ts';
import { bareNumbers, labelledNumbers } from '../paragraphs/registry.ts';
import { isRegistryLine, readTitle, registryBelow, titleMeasure } from '../paragraphs/title.ts';
import { sectionKindOf, sectionOf } from '../sections/kinds.ts';
import { appendixLabel, isRollCallHeading } from '../votes/appendix.ts';
import { headOf, wordHeadOf } from '../votes/columns.ts';
import { isCountLine } from '../votes/count.ts';
import { looksLikeRollCall } from '../votes/roll-call.ts';

/** A source parted: what stands before the first decision, the decisions, and what stands after. */
export interface Parts {
  readonly before: readonly Line[];
  readonly items: readonly { head: DecisionHead; lines: readonly Line[]; warnings: readonly Warning[] }[];
  /** Each from its "Bilaga" or heading to the next; `inside` is the place of the § that one stands in, among the items. */
  readonly appendices: readonly { readonly lines: readonly Line[]; readonly inside: number | null }[];
  /** Lines that say once more which § it is, as at the top of a page. */
  readonly repeated: readonly Line[];
  readonly warnings: readonly Warning[];
}

/** Parts minutes at the headings of their §§; undefined where there are none. */
export function partByParagraphs({ content, setting }: Document): Parts | undefined {
  const { headings, repeated, restarts, untaken } = headingsIn(content);
  if (headings.length === 0) return undefined;
  const again = new Set(repeated.flatMap(({ index, lines }) => content.slice(index, index + 1 + lines)));
  const text = content.filter((line) => !again.has(line));
  // Where no heading has a title under it, titles stand above, with or without space between.
  const titlesAbove =
    headings.length > 1 &&
    headings.every((heading) => lacksTitle(text, text.indexOf(content[heading.index] ?? NO_LINE), heading));
  const starts = headings.map((heading, index) => {
    const at = text.indexOf(content[heading.index] ?? ({} as Line));
    return { heading, at, above: linesAbove(text, at, heading, index === 0 || titlesAbove) };
  });
  const ranges = starts.map(({ heading, at, above }, index) => {
    const next = starts[index + 1];
    return {
      heading,
      title: text.slice(at - above, at),
      lines: text.slice(at + 1, next === undefined ? text.length : next.at - next.above),
    };
  });
  const measure = titleMeasure(
    ranges.filter(({ heading }) => heading.rest === '').map(({ lines }) => lines.slice(0, 2)),
  );
  const listsStandInside = ranges.slice(0, -1).some(({ lines }) => lines.some(isRollCallHeading));
  const parted = ranges.map(({ heading, title, lines }, at) => ({
    heading,
    title,
    ...appendicesIn(
      lines,
      at === ranges.length - 1,
      at > 0 && at === ranges.length - 1 && !listsStandInside ? unaskedList(lines) : undefined,
    ),
  }));
  const isUntaken = (line: Line) => untaken.some(({ index }) => content[index] === line);
  const [first] = starts;
  const before = appendicesIn(text.slice(0, (first?.at ?? 0) - (first?.above ?? 0)), false);
  return {
    before: before.lines,
    items: parted.map(({ heading, title, lines }) => {
      const item = itemOf(heading, title, lines, content[heading.index], measure, setting.spaced);
      return {
        ...item,
        warnings: [
          ...item.lines
            .slice(0, 1)
            .filter(() => !setting.blocks && mayGoOnTitle(item.lines))
            .map(({ number, text }) => warn('rubrik-kan-ga-vidare', number, `”${text}”`)),
          ...lines
            .filter((line, at) => isUntaken(line) || mayHeadAnother(lines, at))
            .map(({ number, text }) => warn('rubrik-utan-paragraf', number, `”${text.slice(0, 80)}”`)),
        ],
      };
    }),
    appendices: [
      ...before.appendices.map((lines) => ({ lines, inside: null })),
      ...parted.flatMap(({ appendices }, inside) =>
        appendices.map((lines) => ({ lines, inside: inside === parted.length - 1 ? null : inside })),
      ),
    ],
    repeated: [...again],
    warnings: restarts.map((heading) =>
      warn(
        'flera-protokoll',
        content[heading.index]?.number ?? null,
        `§ ${heading.label} står efter ett högre nummer.`,
      ),
    ),
  };
}

/** Whether the first line under a title may be its last: close to it, short and no sentence, with space or a section below. */
function mayGoOnTitle([line, next]: readonly Line[]): boolean {
  return (
    line !== undefined &&
    !line.gap &&
    line.afterNoise !== true &&
    line.cells.length <= 1 &&
    /^\p{Lu}[^.:;!?()]{2,58}[\p{L}\d]$/u.test(line.text) &&
    sectionOf(line) === undefined &&
    (next === undefined || next.gap || sectionOf(next) !== undefined)
  );
}

/** Sections that speak of other matters by their numbers. */
const OF_OTHERS = new Set(['basis', 'earlier', 'background']);

/** Whether a line under the title of a § has the looks of another's heading: of its own, with a registry number. */
function mayHeadAnother(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || !(line.gap || line.afterNoise === true) || line.text.length > 120) return false;
  if (!/^[\p{Lu}\d§][^.;]*\d[^.;]*[^.;,:]$/u.test(line.text)) return false;
  const numbers = labelledNumbers(line.text) ?? bareNumbers(line.text);
  if (numbers === undefined || !/\p{L}{3,} \p{L}{2}/u.test(numbers.rest)) return false;
  const under = lines.slice(0, at).findLast((above) => sectionOf(above) !== undefined);
  return under !== undefined && !OF_OTHERS.has(sectionOf(under)?.kind ?? '');
}

const isHeading = (line: Line) => {
  const before = /^(?<heading>\p{Lu}[^:]{2,80}): \p{Lu}/u.exec(line.text)?.groups?.['heading'];
  const match = before === undefined ? sectionOf(line) : sectionKindOf(before);
  return match !== undefined && match.mayBeTitle !== true;
};

/** More lines than a title has. */
const MOST_ABOVE = 4;

/** Whether nothing under a heading can be its title: a section's heading, or a sentence before one. */
function lacksTitle(text: readonly Line[], at: number, heading: Candidate): boolean {
  if (heading.rest !== '') return false;
  const [under, next] = text.slice(at + 1, at + 6).filter((line) => !isRegistryLine(line.text));
  const sentence =
    under !== undefined && /[.:]$/u.test(under.text) && next !== undefined && sectionOf(next) !== undefined;
  return under === undefined || isHeading(under) || sentence;
}

const NO_LINE: Line = { number: 0, page: null, text: '', gap: false, cells: [] };

/**
 * How many lines right above a heading are its title: where nothing that can be one stands under it, and a block
 * of its own, which no sentence ends, stands above.
 */
function linesAbove(text: readonly Line[], at: number, heading: Candidate, isFirst: boolean): number {
  if (!lacksTitle(text, at, heading)) return 0;
  let lines = 0;
  while (lines < MOST_ABOVE) {
    const line = text[at - lines - 1];
    if (line === undefined || /[.:;!?]$/u.test(line.text) || isHeading(line)) return 0;
    lines += 1;
    const before = text[at - lines - 1];
    const begins = line.gap || line.afterNoise === true || before === undefined || before.page !== line.page;
    if (begins || isCountLine(before.text) || goesOnBySpace(before, line) === false)
      return text[at]?.gap === true && !isFirst ? 0 : lines;
  }
  return 0;
}

/** A § with its title, and the registry numbers that stand by it, or alone below it before its first section. */
function itemOf(...heading: Parameters<typeof titledItem>): ReturnType<typeof titledItem> {
  const { head, lines } = titledItem(...heading);
  const below = registryBelow(lines);
  return {
    head: {
      ...head,
      registryNumbers: [...head.registryNumbers, ...below.numbers],
      lines: [...head.lines, ...below.lines],
    },
    lines: lines.filter((line) => !below.lines.includes(line)),
  };
}

function titledItem(
  heading: Candidate,
  above: readonly Line[],
  lines: readonly Line[],
  at: Line | undefined,
  measure: number | null,
  spaced: boolean,
) {
  const headings = at === undefined ? [] : [at];
  if (above.length > 0) {
    const title = readTitle('', above, null, true);
    const under = lines.findIndex((line) => !isRegistryLine(line.text));
    const registry = readTitle('', lines.slice(0, Math.max(0, under)), null, true);
    return {
      head: {
        paragraph: heading.label,
        registryNumbers: [...heading.registryNumbers, ...title.registryNumbers, ...registry.registryNumbers],
        title: title.title,
        line: at?.number ?? 0,
        page: at?.page ?? null,
        lines: [...above, ...headings, ...lines.slice(0, Math.max(0, under))],
      },
      lines: lines.slice(Math.max(0, under)),
    };
  }
  const title = readTitle(heading.rest, lines, measure, spaced);
  return {
    head: {
      paragraph: heading.label,
      registryNumbers: [...heading.registryNumbers, ...title.registryNumbers],
      title: title.title,
      line: at?.number ?? 0,
      page: at?.page ?? null,
      lines: [...headings, ...lines.slice(0, title.used)],
    },
    lines: lines.slice(title.used),
  };
}

/**
 * Takes the appendices out of a §'s lines. After the last § a line "Bilaga 1" begins them; elsewhere
 * only a list of voters does, and the § goes on at its next heading.
 */
function appendicesIn(
  lines: readonly Line[],
  isLast: boolean,
  unasked?: number,
): { lines: Line[]; appendices: Line[][] } {
  const bodyLines: Line[] = [];
  const appendices: Line[][] = [];
  let current: Line[] | undefined;
  let trailing = false;
  for (const [index, line] of lines.entries()) {
    if (index === unasked || opensAppendix(lines, index, isLast, current !== undefined)) {
      trailing ||= isLast && /^bilaga/iu.test(line.text);
      current = [line];
      appendices.push(current);
    } else if (current !== undefined && !trailing && endsRollCall(line, current)) {
      current = undefined;
      bodyLines.push(line);
    } else {
      (current ?? bodyLines).push(line);
    }
  }
  return { lines: bodyLines, appendices };
}

/** Where a list of voters stands under the last of several §§, though nothing of that § tells of a vote: it may be any §'s. */
function unaskedList(lines: readonly Line[]): number | undefined {
  const at = lines.findIndex(isRollCallHeading);
  return at < 0 ||
    lines.slice(0, at).some(({ text }) => /omröst|voter|röst(?:a|ar|er|ade|etal|sedl)/iu.test(text))
    ? undefined
    : at;
}

function opensAppendix(lines: readonly Line[], index: number, isLast: boolean, inside: boolean): boolean {
  const line = lines[index];
  if (line === undefined || line.text.length > 100) return false;
  const ahead = lines.slice(index + 1, index + 16);
  if (/^bilaga ?(?:nr\.? ?)?(?:\d{1,3}|\p{Lu})[.:]?$/iu.test(line.text)) {
    const goesOn = lines.slice(index + 1).some(isOfParagraph);
    return (isLast || inside) && !goesOn ? true : looksLikeRollCall(untilHeading(ahead));
  }
  if (labelOf(line) !== null || OF_A_PARAGRAPH.test(line.text)) return looksLikeRollCall(untilHeading(ahead));
  if (!inside && beginsList(lines, index)) return true;
  if (!isRollCallHeading(line)) return false;
  // The name of the list stands in a page header too, and above "Voteringslista: § 89".
  return namesParagraph(ahead.slice(0, 8)) || /§ ?\d/u.test(line.text)
    ? !inside || !isHead(lines, index)
    : false;
}

/** "Bilaga till § 10". */
const OF_A_PARAGRAPH = /^bilaga (?:till|för|avseende|gällande) (?:\p{L}{1,6} )?§ ?\d{1,4}\p{Ll}?[.:]?$/iu;

/** "Bilaga A KF § 50/31", whole or in a column of its own. */
const labelOf = ({ text, cells }: Line) =>
  [text, ...cells.map((cell) => cell.text)].map(appendixLabel).find((label) => label !== null) ?? null;

/** What is no part of an appendix: the decision, or who gets it. */
const isOfParagraph = (line: Line) => {
  const match = sectionOf(line);
  return match !== undefined && !match.weak && (match.kind === 'decision' || match.kind === 'recipients');
};

/** Lines up to the next heading of a §'s own section. */
const untilHeading = (lines: readonly Line[]) => {
  const end = lines.findIndex(isOfParagraph);
  return end < 0 ? lines : lines.slice(0, end);
};

/** The head of a list of voters under a section that is not of voting: a list has no place in a decision. */
function beginsList(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || (headOf(line) === undefined && wordHeadOf(line) === undefined)) return false;
  const heading = lines
    .slice(Math.max(0, index - 200), index)
    .map((line) => sectionOf(line)?.kind)
    .findLast((kind) => kind !== undefined);
  return heading !== undefined && ['decision', 'recipients', 'basis', 'dissent', 'notes'].includes(heading);
}

const namesParagraph = (lines: readonly Line[]) =>
  lines.some(({ text }) => /^(?:voterings|omröstnings)\p{L}*:? ?§ ?\d/iu.test(text));

/** Whether an appendix began just above, so that this line belongs to its head. */
const isHead = (lines: readonly Line[], index: number) => {
  const number = (text: string) => /§ ?(?<number>\d+)/u.exec(text)?.groups?.['number'];
  const here = number(lines[index]?.text ?? '');
  return lines
    .slice(Math.max(0, index - 4), index)
    .some((line) => isRollCallHeading(line) && (here === undefined || (number(line.text) ?? here) === here));
};

const endsRollCall = (line: Line, current: readonly Line[]) => {
  const kind = sectionOf(line)?.kind;
  return (
    kind !== undefined &&
    kind !== 'roll-call' &&
    kind !== 'result' &&
    kind !== 'vote' &&
    kind !== 'background' &&
    current.length > 3
  );
};
