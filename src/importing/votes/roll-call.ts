import type { VoteOption } from '../../domain/vote.ts';
import type { Line } from '../model/line.ts';
import type { NamedVote, Totals } from '../model/reading.ts';
import { warn, type Warning } from '../model/warning.ts';
import { peopleIn } from '../persons/names.ts';
import { headOf, isLostHeader, isOption, kindOfHead, lostHeaderOptions, wordHeadOf } from './columns.ts';
import { countsIn, isCountLine, noTotals, type Counts } from './count.ts';
import { isHeadWord, readGrid, type GridRow } from './grid.ts';
import { labelRowAt } from './label-rows.ts';
import { memberRow, type MemberRow } from './member-row.ts';
import { readFlow, readNamesUnder, readWordRows, wordRow, type WordRow } from './word-list.ts';

/** A list of voters as the source has it. */
export interface RollCall {
  readonly votes: readonly NamedVote[];
  /** The sums that stand in the list. */
  readonly totals: Totals;
  readonly warnings: readonly Warning[];
  /** What was learnt of its columns, in the words of its head; empty for rows of words. */
  readonly columns: readonly string[];
  /** Whether every row between the first and the last was read, each by the same columns. */
  readonly sure: boolean;
  /** Lines among the rows that are no row. */
  readonly missed: readonly Line[];
  /** All lines that the list did not take, those above and below it too. */
  readonly unread: readonly Line[];
}

interface State {
  readonly rows: (GridRow | WordRow)[];
  readonly counts: Counts;
  readonly warnings: Warning[];
  readonly missed: Line[];
  readonly others: Line[];
  columns: readonly string[];
  aligned: boolean;
  lost: boolean;
}

/**
 * Reads a list of voters, whichever way the source keeps it: marks under Ja, Nej and Avstår; names under
 * them; a word for the vote in each row; one cell a line; or columns that were lost, which gives names and
 * sums and no positions. What was read of each row is all of the row, or the row is not read.
 */
export function readRollCall(lines: readonly Line[]): RollCall {
  const state: State = {
    rows: [],
    counts: {},
    warnings: [],
    missed: [],
    others: [],
    columns: [],
    aligned: true,
    lost: false,
  };
  for (let at = 0; at < lines.length;) at += readAt(lines, at, state);
  if (state.rows.length === 0) readWords(state);
  doubts(state);
  const votes = state.rows.map(({ name, party, role, option, line }) => ({
    name,
    party,
    role,
    option: option !== null && (state.lost || !state.aligned) ? 'unknown' : option,
    line: line.number,
  }));
  if (votes.length > 0 && (state.lost || !state.aligned))
    state.warnings.push(
      warn('kolumner-forlorade', votes[0]?.line ?? null, 'Hur var och en röstade lämnas öppet.'),
    );
  return {
    votes,
    totals: { ...noTotals(), ...state.counts },
    warnings: state.warnings,
    columns: state.columns,
    sure: state.missed.length === 0 && state.rows.every(({ option }) => option !== null || state.lost),
    missed: state.missed,
    unread: [...state.others.filter((line) => !isHeadLine(line)), ...state.missed],
  };
}

/** "Namn Parti Plats Funktion Resultat", whole or one word a line; "nej." ends the sentence of the line above. */
const isHeadLine = ({ text }: Line) =>
  !/^(?:ja|nej|avstår)\.$/u.test(text) &&
  (kindOfHead(text) !== undefined || text.split(' ').every((word) => isHeadWord(word)));

/** Reads what begins at a line; how many lines it took. */
function readAt(lines: readonly Line[], at: number, state: State): number {
  const line = lines[at];
  if (line === undefined) return 1;
  if (isCountLine(line.text)) {
    for (const [option, count] of Object.entries(countsIn(line.text)))
      state.counts[option as keyof Counts] ??= count;
    return 1;
  }
  const labelled = labelRowAt(lines, at);
  if (labelled !== undefined) {
    state.rows.push(...labelled.rows);
    if (labelled.count !== null) state.counts[labelled.option] ??= labelled.count;
    return labelled.end;
  }
  const rest = lines.slice(at);
  const under = headOf(line) === undefined ? undefined : readNamesUnder(rest);
  if (under !== undefined) {
    state.rows.push(...under.rows);
    state.columns = line.cells.map(({ text }) => text);
    return under.end;
  }
  const head = headOf(line);
  if (head !== undefined && head.every(isOption)) return readNamesAlone(rest, state);
  const grid = head === undefined ? undefined : readGrid(rest);
  if (grid !== undefined) {
    state.rows.push(...grid.rows);
    Object.assign(state.counts, grid.sums);
    state.missed.push(...grid.unread);
    state.columns = grid.columns;
    state.aligned &&= grid.aligned;
    return grid.end;
  }
  if (isLostHeader(line.text)) return readLost(rest, state);
  state.others.push(line);
  return 1;
}

/** Names under the head of a list that has none for them, and could not be read by it: who they are, and no votes. */
function readNamesAlone(lines: readonly Line[], state: State): number {
  let end = 1;
  for (const line of lines.slice(1)) {
    const people = peopleIn(line.text);
    if (people.length === 0) break;
    state.rows.push(
      ...people.map(({ name, party, role }) => ({ name, party, role: role ?? null, option: null, line })),
    );
    state.missed.push(line);
    end += 1;
  }
  if (end === 1 && lines[0] !== undefined) state.others.push(lines[0]);
  return end;
}

/** Rows under a head whose columns have run together: who they are, and never how they voted. */
function readLost(lines: readonly Line[], state: State): number {
  const options = lostHeaderOptions(lines[0]?.text ?? '');
  let end = 1;
  let waiting: Line[] = [];
  let any = false;
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    if (waiting.length > 4 || headOf(line) !== undefined) break;
    const figures = lostSums(line, options);
    const member = memberRow(line.text.replace(/(?: (?:X|x|✓|ja|nej|avstår))+$/iu, ''));
    const [begun] = waiting.length === 1 && member === undefined ? waiting : [];
    const joined =
      begun === undefined
        ? undefined
        : memberRow(`${begun.text} ${line.text}`.replace(/(?: (?:X|x))+$/u, ''));
    const row: MemberRow | undefined = member ?? joined;
    if (
      figures === undefined &&
      row === undefined &&
      !/^(?:X|x| )+$/u.test(line.text) &&
      !isLostHeader(line.text)
    ) {
      waiting.push(line);
      continue;
    }
    if (joined === undefined) state.missed.push(...waiting);
    waiting = [];
    end = index + 1;
    any = true;
    if (figures !== undefined) Object.assign(state.counts, figures);
    else if (row !== undefined) state.rows.push({ ...row, option: 'unknown', line });
  }
  if (state.rows.length > 0) state.lost = true;
  if (any) state.columns = (lines[0]?.text ?? '').split(' ');
  if (!any && lines[0] !== undefined) state.others.push(lines[0]);
  return end;
}

/** "Resultat 2 1 0" under such a head: one figure an option, in the head's order. */
function lostSums({ text }: Line, options: readonly VoteOption[]): Counts | undefined {
  const words = text.replace(/^(?:resultat|summa|totalt?|antal|summering)[:.]? ?/iu, '');
  if (!/^\d{1,3}(?: \d{1,3})*$/u.test(words)) return undefined;
  const figures = words.split(' ').map(Number);
  if (figures.length !== options.length) return undefined;
  const counts: Counts = {};
  options.forEach((option, index) => {
    if (option !== 'unknown' && option !== 'not voting') counts[option] = figures[index] ?? 0;
  });
  return counts;
}

/** Lists without columns for marks: rows that say the vote in a word, one a line or run together. */
function readWords(state: State): void {
  const lines = state.others.splice(0);
  const rowLines = lines.filter((line) => wordRow(line) !== undefined).length;
  const head = lines.findIndex((line) => wordHeadOf(line) !== undefined);
  const tabled = head >= 0 ? readWordRows(lines.slice(head)) : undefined;
  const byLine = tabled ?? (rowLines >= 2 ? readWordRows(lines) : undefined);
  const { rows, unread } = byLine ?? readFlow(lines);
  if (head >= 0) state.columns = lines[head]?.cells.map(({ text }) => text) ?? [];
  if (tabled !== undefined) state.others.push(...lines.slice(0, head + 1));
  const [first, last] = [rows[0]?.line, rows.at(-1)?.line];
  const within = (line: Line) =>
    first !== undefined && last !== undefined && line.number > first.number && line.number < last.number;
  const left = unread.filter((line) => tabled === undefined || line !== lines[head]);
  state.rows.push(...rows);
  state.missed.push(...left.filter(within));
  state.others.push(...left.filter((line) => !within(line)));
}

/** What is told of rows whose vote is open. */
function doubts(state: State): void {
  for (const row of state.rows) {
    const why = 'doubt' in row ? row.doubt : undefined;
    if (why === undefined || state.lost) continue;
    const { name, line } = row;
    if (why === 'none')
      state.warnings.push(warn('rost-saknas-i-lista', line.number, `${name} har inget kryss.`));
    if (why === 'broken')
      state.warnings.push(
        warn('rost-saknas-i-lista', line.number, `Raden för ${name} är bruten. Se efter att rösten är rätt.`),
      );
    if (why === 'between' || why === 'several' || why === 'sign')
      state.warnings.push(warn('kryss-mellan-kolumner', line.number, `Rösten för ${name} lämnas öppen.`));
  }
  if (state.missed.length > 0)
    state.warnings.push(
      warn(
        'rader-ej-lasta',
        state.missed[0]?.number ?? null,
        state.missed
          .slice(0, 6)
          .map(({ text }) => `”${text.slice(0, 60)}”`)
          .join(', '),
      ),
    );
}

/** Whether lines hold a list of voters: the head of one, sums by "Antal Ja", or rows that end with a vote. */
export const looksLikeRollCall = (lines: readonly Line[]) =>
  lines.some(
    (line) => headOf(line) !== undefined || isLostHeader(line.text) || /^antal ja ?:/iu.test(line.text),
  ) ||
  (lines.some((line) => wordHeadOf(line) !== undefined || /^(?:namn|ledamot)(?: |$)/iu.test(line.text)) &&
    lines.filter((line) => /(?:^| )(?:ja|nej|avstår|avstod|frånvarande|frånv\.?)$/iu.test(line.text))
      .length >= 2) ||
  lines.filter((line) => wordRow(line) !== undefined).length >= 3 ||
  lines.some((_, at) => labelRowAt(lines, at) !== undefined);
