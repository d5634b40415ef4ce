import type { DecisionHead } from '../decisions/index.ts';
import type { Document } from '../layout/document.ts';
import type { Line } from '../model/line.ts';
import { candidatesIn, type Candidate } from '../paragraphs/candidates.ts';
import { headingChain } from '../paragraphs/chain.ts';
import { readTitle, titleMeasure } from '../paragraphs/title.ts';
import { sectionKindOf } from '../sections/kinds.ts';
import { appendixLabel, isRollCallHeading } from '../votes/appendix.ts';
import { looksLikeRollCall } from '../votes/roll-call.ts';

/** A source parted: what stands before the first decision, the decisions, and what stands after. */
export interface Parts {
  readonly before: readonly Line[];
  readonly items: readonly { head: DecisionHead; lines: readonly Line[] }[];
  /** Each from its "Bilaga" or heading to the next. */
  readonly appendices: readonly (readonly Line[])[];
}

/** Parts minutes at the headings of their §§; undefined where there are none. */
export function partByParagraphs({ content, setting }: Document): Parts | undefined {
  const chain = headingChain(candidatesIn(content));
  const [first] = chain;
  if (first === undefined) return undefined;
  const ranges = chain.map((heading, at) => ({
    heading,
    lines: content.slice(heading.index + 1, chain[at + 1]?.index ?? content.length),
  }));
  const measure = titleMeasure(
    ranges.filter(({ heading }) => heading.rest === '').map(({ lines }) => lines.slice(0, 2)),
  );
  const parted = ranges.map(({ heading, lines }, at) => ({
    heading,
    ...appendicesIn(lines, at === ranges.length - 1),
  }));
  return {
    before: content.slice(0, first.index),
    items: parted.map(({ heading, lines }) =>
      itemOf(heading, lines, content[heading.index], measure, setting.spaced),
    ),
    appendices: parted.flatMap(({ appendices }) => appendices),
  };
}

function itemOf(
  heading: Candidate,
  lines: readonly Line[],
  at: Line | undefined,
  measure: number | null,
  spaced: boolean,
) {
  const title = readTitle(heading.rest, lines, measure, spaced);
  return {
    head: {
      paragraph: heading.label,
      registryNumbers: [...heading.registryNumbers, ...title.registryNumbers],
      title: title.title,
      line: at?.number ?? 0,
      page: at?.page ?? null,
    },
    lines: lines.slice(title.used),
  };
}

/**
 * Takes the appendices out of a §'s lines. After the last § a line "Bilaga 1" begins them; elsewhere
 * only a list of voters does, and the § goes on at its next heading.
 */
function appendicesIn(lines: readonly Line[], isLast: boolean): { lines: Line[]; appendices: Line[][] } {
  const bodyLines: Line[] = [];
  const appendices: Line[][] = [];
  let current: Line[] | undefined;
  let trailing = false;
  for (const [index, line] of lines.entries()) {
    if (opensAppendix(lines, index, isLast, current !== undefined)) {
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

function opensAppendix(lines: readonly Line[], index: number, isLast: boolean, inside: boolean): boolean {
  const line = lines[index];
  if (line === undefined || line.text.length > 100) return false;
  const ahead = lines.slice(index + 1, index + 16);
  if (/^bilaga ?(?:nr\.? ?)?(?:\d{1,3}|\p{Lu})$/iu.test(line.text))
    return isLast || inside ? true : looksLikeRollCall(ahead);
  if (appendixLabel(line.text) !== null) return looksLikeRollCall(ahead);
  if (!isRollCallHeading(line.text)) return false;
  // The name of the list stands in a page header too, and above "Voteringslista: § 89".
  return namesParagraph(ahead.slice(0, 8)) || /§ ?\d/u.test(line.text)
    ? !inside || !isHead(lines, index)
    : false;
}

const namesParagraph = (lines: readonly Line[]) =>
  lines.some(({ text }) => /^(?:voterings|omröstnings)\p{L}*:? ?§ ?\d/iu.test(text));

/** Whether an appendix began just above, so that this line belongs to its head. */
const isHead = (lines: readonly Line[], index: number) =>
  lines.slice(Math.max(0, index - 4), index).some(({ text }) => isRollCallHeading(text));

const endsRollCall = (line: Line, current: readonly Line[]) => {
  const kind = sectionKindOf(line.text)?.kind;
  return (
    kind !== undefined &&
    kind !== 'roll-call' &&
    kind !== 'result' &&
    kind !== 'vote' &&
    kind !== 'background' &&
    current.length > 3
  );
};
