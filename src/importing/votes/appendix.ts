import { joinLines } from '../layout/join.ts';
import type { Line } from '../model/line.ts';
import { bareNumbers, labelledNumbers } from '../paragraphs/registry.ts';
import { sectionOf } from '../sections/kinds.ts';
import { headOf, isLostHeader, wordHeadOf } from './columns.ts';
import { labelRowAt } from './label-rows.ts';
import { readRollCall, type RollCall } from './roll-call.ts';
import { countsIn, isCountLine, noTotals } from './count.ts';
import { peopleIn } from '../persons/names.ts';
import type { NamedVote } from '../model/reading.ts';
import { sentencesOf } from './sentences.ts';
import { statementsIn } from './statements.ts';
import { wordRow } from './word-list.ts';

/** A roll call that stands after the §§, with what it says of where it belongs. */
export interface Appendix extends RollCall {
  /** "2" of "Bilaga 2". */
  readonly label: string | null;
  /** The § it names. The number of the matter on the agenda ("Ärende: 20:1") is not one. */
  readonly paragraph: string | null;
  readonly title: string | null;
  readonly registryNumbers: readonly string[];
  /** The place, among the decisions, of the § that it stands in. */
  readonly inside: number | null;
  readonly line: number;
  readonly page: number | null;
  /** What stands above the table. */
  readonly head: readonly Line[];
  /** The lines that the list takes. */
  readonly took: readonly Line[];
}

export const appendixLabel = (text: string) =>
  /^bilaga ?(?:nr\.? ?)?(?<label>\d{1,3}|\p{Lu})(?:[ :.,–-].{0,80})?$/iu.exec(text)?.groups?.['label'] ??
  null;

/** Whether a line opens a list of voters by its name. */
export const isRollCallHeading = (line: Line) =>
  sectionOf(line)?.kind === 'roll-call' ||
  /^(?:voterings|omröstnings)(?:lista|protokoll|bilaga)[: ]{1,2}(?:nr \d+|§ ?\d+).{0,60}$/iu.test(line.text);

/** Reads one appendix with a list of voters; its head is what stands before the table. */
export function readAppendix(lines: readonly Line[], inside: number | null): Appendix {
  const start = lines.findIndex(
    (line, at) =>
      headOf(line) !== undefined ||
      labelRowAt(lines, at) !== undefined ||
      wordHeadOf(line) !== undefined ||
      isLostHeader(line.text) ||
      isCountLine(line.text) ||
      wordRow(line) !== undefined ||
      /^namn(?: |$)/iu.test(line.text),
  );
  const prose = lines.findIndex(
    (line) => peopleIn(line.text).length > 0 || /^(?:ja|nej|följande) /iu.test(line.text),
  );
  const head = lines.slice(0, Math.max(0, start < 0 ? prose : start));
  const list = readRollCall(lines.slice(Math.max(0, start)));
  const told = list.columns.length > 0 ? undefined : readProse(lines);
  const table = told !== undefined && told.votes.length >= list.votes.length ? told : list;
  const label =
    lines
      .flatMap((line) => [line.text, ...line.cells.map(({ text }) => text)])
      .map(appendixLabel)
      .find((candidate) => candidate !== null) ?? null;
  const numbers = head.flatMap(
    (line) => (labelledNumbers(line.text) ?? bareNumbers(line.text))?.numbers ?? [],
  );
  return {
    ...table,
    label,
    paragraph:
      head
        .map((line) => /§ ?(\d{1,4})(?!\d)/u.exec(line.text)?.[1])
        .find((candidate) => candidate !== undefined) ?? null,
    title: titleOf(head),
    registryNumbers: [...new Set(numbers)],
    inside,
    line: lines[0]?.number ?? 0,
    page: lines[0]?.page ?? null,
    head,
    unread: table.unread.filter((line) => !head.includes(line)),
    took: lines.filter((line) => !head.includes(line) && !table.unread.includes(line)),
  };
}

/** A list in sentences: "Ja röstar Eva Ek (S) och Bo Alm (M).", where all that name persons are read. */
function readProse(lines: readonly Line[]): RollCall | undefined {
  const first = lines.findIndex(
    ({ text }) =>
      /^(?:ja|nej|följande|avstår|frånvarande)(?!\p{L})/iu.test(text) || /\(\p{L}{1,5}\)/u.test(text),
  );
  if (first < 0) return undefined;
  const votes: NamedVote[] = [];
  const unread: Line[] = lines.slice(0, first);
  const units: { text: string; lines: Line[] }[] = [];
  for (const line of lines.slice(first)) {
    const last = units.at(-1);
    const begins =
      last === undefined ||
      /[.]$/u.test(last.text) ||
      /^(?:ja|nej|avstår|avstod|frånvarande)(?!\p{L}| från)/iu.test(line.text) ||
      isCountLine(line.text);
    if (begins) units.push({ text: line.text, lines: [line] });
    else {
      last.text = joinLines(last.text, line.text);
      last.lines.push(line);
    }
  }
  const totals = noTotals();
  for (const unit of units) {
    if (isCountLine(unit.text)) {
      Object.assign(totals, countsIn(unit.text));
      continue;
    }
    const read = sentencesOf(unit.text).map(({ text }) => statementsIn(text));
    if (read.some((statements) => statements === undefined)) {
      if (peopleIn(unit.text).length > 0) return undefined;
      unread.push(...unit.lines);
      continue;
    }
    for (const { option, people, count } of read.flatMap((statements) => statements ?? [])) {
      totals[option] ??= count;
      votes.push(
        ...people.map(({ name, party, role }) => ({
          name,
          party,
          role: role ?? null,
          option,
          line: unit.lines[0]?.number ?? 0,
        })),
      );
    }
  }
  return votes.length === 0
    ? undefined
    : { votes, totals, warnings: [], columns: [], sure: true, missed: [], unread };
}

/** "Ärendemening: …" and the lines that it runs on over, or "Ärende: …" where that is words. */
function titleOf(head: readonly Line[]): string | null {
  const at = head.findIndex((line) =>
    /^(?:ärendemening|ärende|ärenderubrik|rubrik) ?: ?(?!\d+(?::\d+)?$)\S/iu.test(line.text),
  );
  if (at < 0) return null;
  const [first, ...rest] = head.slice(at);
  if (first === undefined) return null;
  let title = first.text.replace(/^\p{L}+ ?: ?/u, '');
  for (const line of rest.slice(0, 4)) {
    if (/^\p{L}+ ?:|^antal |^namn|^votering|^omröstning/iu.test(line.text) || sectionOf(line) !== undefined)
      break;
    title = joinLines(title, line.text);
  }
  return title.replace(/, {1,3}[\p{L}\d/:.-]*\d[\p{L}\d/:.-]*$/u, '').trim();
}
