import type { VoteOption } from '../../domain/vote.ts';
import type { Cell, Line } from '../model/line.ts';
import type { NamedVote, Totals } from '../model/reading.ts';
import { warn, type Warning } from '../model/warning.ts';
import { columnOfMark, columnsOf, isLostHeader, isMark, lostHeaderOptions, type Column } from './columns.ts';
import { countsIn, noTotals, optionOf, type Counts } from './count.ts';
import { memberRow, type MemberRow } from './record.ts';

/** A list of voters as a table of the source. */
export interface RollCall {
  readonly votes: readonly NamedVote[];
  readonly totals: Totals;
  readonly warnings: readonly Warning[];
  /** Whether positions come from spaces in a text, which a broken line moves. */
  readonly spaced: boolean;
  /** Lines that the table did not take, such as what stands above and below it. */
  readonly unread: readonly Line[];
}

const HEADER_WORD =
  /^(?:namn|parti|plats|funktion|roll|resultat|röst|röster|ledamot|ledamöter|ersättare|val|valkrets|nr|ja|nej|avstår|frånvarande|frånv\.?|för)$/iu;
const TOTAL_LINE = /^antal \p{L}+\.?:? ?\d{1,3}$/iu;
const SUM_LINE = /^(?:resultat|summa|totalt|antal|antal röster|summering|röstetal)(?: |:|$)/iu;
const TERMINATOR = /^(?:ja|nej|avstår|avstod|frånvarande|frånv\.?|kvittad|deltar|x)$/iu;

/**
 * Reads a table of voters, whichever way the source keeps it: marks under Ja, Nej and Avstår by their
 * place on the line; a word for the vote at the end of each row; one cell a line; or columns that were
 * lost, which gives names and totals and no positions.
 */
export function readRollCall(lines: readonly Line[]): RollCall {
  const state: State = {
    votes: [],
    counts: {},
    warnings: [],
    unread: [],
    words: [],
    marks: [],
    strayMarks: false,
    placed: false,
    columns: undefined,
    lost: undefined,
  };
  for (const line of lines) readLine(line, state);
  flushUnread(state);
  openUnaligned(state);
  if (state.lost !== undefined && state.votes.length > 0) {
    state.warnings.push(
      warn('kolumner-forlorade', state.votes[0]?.line ?? null, 'Hur var och en röstade lämnas öppet.'),
    );
  }
  return {
    votes: state.votes,
    totals: { ...noTotals(), ...state.counts },
    warnings: state.warnings,
    spaced: state.columns !== undefined && !state.placed,
    unread: state.unread,
  };
}

interface State {
  readonly votes: NamedVote[];
  readonly counts: Counts;
  readonly warnings: Warning[];
  readonly unread: Line[];
  words: { word: string; line: Line }[];
  /** Where the marks stand, to see whether they stand in columns at all. */
  marks: { vote: number; centre: number; space: number; nameEnd: number }[];
  /** Whether the places on the lines are the source's own. */
  placed: boolean;
  /** A mark stood where no column is. */
  strayMarks: boolean;
  columns: readonly Column[] | undefined;
  lost: VoteOption[] | undefined;
}

function readLine(line: Line, state: State): void {
  const columns = columnsOf(line);
  if (columns !== undefined) {
    flushUnread(state);
    state.columns = columns;
    state.placed = line.placed === true;
    state.lost = undefined;
    return;
  }
  if (isLostHeader(line.text)) {
    flushUnread(state);
    state.lost = lostHeaderOptions(line.text);
    state.columns = undefined;
    return;
  }
  if (TOTAL_LINE.test(line.text) || (/^antal ja/iu.test(line.text) && line.text.length < 120)) {
    Object.entries(countsIn(line.text)).forEach(([option, count]) => {
      state.counts[option as keyof Counts] ??= count;
    });
    return;
  }
  const sums =
    (SUM_LINE.test(line.text) && /\d/u.test(line.text)) || /^\d{1,3}(?: \d{1,3})+$/u.test(line.text);
  if (sums && readSums(line, state)) return;
  if (state.columns !== undefined && readMarkedRow(line, state.columns, state)) return;
  if (isHeader(line.text)) return;
  readWords(line, state);
}

/** "Namn Parti Plats Funktion Resultat", whole or one word a line. */
function isHeader(text: string): boolean {
  const words = text.split(' ');
  return (
    words.every((word) => HEADER_WORD.test(word)) &&
    !(words.length === 1 && TERMINATOR.test(text)) &&
    !(words.length === 1 && /^(?:ledamot|ersättare)$/iu.test(text))
  );
}

/** "Resultat 9 6 0": one figure a column, by place where columns have places, else in their order. */
function readSums(line: Line, state: State): boolean {
  const stated = countsIn(line.text);
  if (stated.yes !== undefined && stated.no !== undefined) {
    Object.assign(state.counts, stated);
    return true;
  }
  const figures = (line.text.match(/(?<![\d.,/-])\d{1,3}(?![\d.,/-])/gu) ?? []).map(Number);
  if (state.columns !== undefined) {
    const cells = line.cells.filter((cell) => /^\d{1,3}$/u.test(cell.text));
    const placed = cells.map((cell) => ({
      column: columnOfMark(cell, state.columns ?? []),
      number: Number(cell.text),
    }));
    if (cells.length === 0 || placed.some(({ column }) => column === undefined)) return false;
    for (const { column, number } of placed) setCount(state.counts, column?.option, number);
    return true;
  }
  if (state.lost === undefined || figures.length !== state.lost.length) return false;
  state.lost.forEach((option, index) => setCount(state.counts, option, figures[index]));
  return true;
}

function setCount(counts: Counts, option: VoteOption | undefined, number: number | undefined): void {
  if (option === 'unknown' || option === 'not voting' || option === undefined || number === undefined) return;
  counts[option] = number;
}

/** A row whose mark stands under one of the columns. */
function readMarkedRow(line: Line, columns: readonly Column[], state: State): boolean {
  const left = Math.min(...columns.map((column) => column.from));
  const margin = columnGap(columns) * 0.5;
  const marks = line.cells.filter((cell) => isMark(cell.text) && cell.to > left - margin);
  const rest = line.cells.filter((cell) => !marks.includes(cell));
  const row = memberRow(rest.map((cell) => cell.text).join(' '));
  if (row === undefined) return false;
  // A name that begins on the line above: the row may be broken, and what stands on it moved.
  const begun =
    state.words.length > 0 && state.words.length <= 3 ? state.words.map(({ word }) => word).join(' ') : '';
  const whole = begun === '' ? undefined : memberRow(`${begun} ${rest.map((cell) => cell.text).join(' ')}`);
  if (whole !== undefined) {
    state.words = [];
    state.votes.push({ ...whole, option: 'unknown', line: line.number });
    state.warnings.push(
      warn('rost-saknas-i-lista', line.number, `Raden för ${whole.name} är bruten. Rösten lämnas öppen.`),
    );
    return true;
  }
  flushUnread(state);
  if (marks.length === 0 && rest.length > 0) {
    state.votes.push({ ...row, option: 'unknown', line: line.number });
    state.warnings.push(warn('rost-saknas-i-lista', line.number, `${row.name} har inget kryss.`));
    return true;
  }
  const [mark] = marks;
  if (mark !== undefined) {
    const nameEnd = Math.max(...rest.map((cell) => cell.to));
    state.marks.push({
      vote: state.votes.length,
      centre: (mark.from + mark.to) / 2,
      space: mark.from - nameEnd,
      nameEnd,
    });
  }
  state.votes.push({ ...row, option: optionOfMarks(marks, columns), line: line.number });
  if (state.votes.at(-1)?.option === 'unknown') {
    state.warnings.push(warn('kryss-mellan-kolumner', line.number, `Rösten för ${row.name} lämnas öppen.`));
  }
  return true;
}

const columnGap = (columns: readonly Column[]) => {
  const centres = columns.map(({ centre }) => centre).sort((a, b) => a - b);
  return Math.min(...centres.slice(1).map((centre, index) => centre - (centres[index] ?? 0)));
};

function optionOfMarks(marks: readonly Cell[], columns: readonly Column[]): VoteOption {
  const [mark] = marks;
  if (mark === undefined || marks.length > 1) return 'unknown';
  return columnOfMark(mark, columns)?.option ?? 'unknown';
}

/** Rows that say how each voted in a word, in one line or one cell a line. */
function readWords(line: Line, state: State): void {
  for (const word of line.text.split(' ')) {
    state.words.push({ word, line });
    if (!TERMINATOR.test(word)) continue;
    const row = rowEnding(state);
    if (row === undefined) continue;
    state.votes.push({ ...row.member, option: optionOfWord(word), line: row.line.number });
    if (/^x$/iu.test(word)) state.strayMarks = true;
    state.words = [];
  }
  if (state.words.length > 60) flushUnread(state);
}

/** The member of the gathered words; lines before, which belong to no row, are left unread. */
function rowEnding(state: State): { member: MemberRow; line: Line } | undefined {
  const words = state.words.slice(0, -1);
  const starts = words.flatMap(({ line }, index) => (words[index - 1]?.line === line ? [] : [index]));
  for (const start of starts.slice(-8)) {
    const rowWords = words.slice(start);
    const member = memberRow(withoutHeader(rowWords.map(({ word }) => word)).join(' '));
    const line = rowWords[0]?.line;
    if (member === undefined || line === undefined) continue;
    state.unread.push(...new Set(words.slice(0, start).map((word) => word.line)));
    return { member, line };
  }
  return undefined;
}

const withoutHeader = (words: readonly string[]) => {
  let from = 0;
  while (
    from < words.length - 2 &&
    /^(?:namn|parti|plats|funktion|resultat|röst|roll)$/iu.test(words[from] ?? '')
  )
    from += 1;
  return words.slice(from);
};

const optionOfWord = (word: string): VoteOption => {
  if (/^x$/iu.test(word)) return 'unknown';
  if (/^(?:kvittad|deltar)$/iu.test(word)) return 'not voting';
  return optionOf(word) ?? 'unknown';
};

/**
 * Marks that follow each name at the same distance, are scattered about a column or lie outside all of
 * them are not set in these columns, whatever the header looks like: then no position is known.
 */
function openUnaligned(state: State): void {
  if (state.columns === undefined || (state.marks.length < 2 && !state.strayMarks)) return;
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const follow =
    state.marks.length > 1 &&
    spread(state.marks.map(({ space }) => space)) < 0.5 &&
    spread(state.marks.map(({ nameEnd }) => nameEnd)) > 1;
  const gap = columnGap(state.columns);
  const byOption = new Map<string, number[]>();
  for (const { vote, centre } of state.marks) {
    const option = state.votes[vote]?.option ?? 'unknown';
    if (option !== 'unknown') byOption.set(option, [...(byOption.get(option) ?? []), centre]);
  }
  const scattered = [...byOption.values()].some((centres) => spread(centres) > gap * 0.3);
  const centres = state.columns.map(({ centre }) => centre);
  const [left, right] = [Math.min(...centres), Math.max(...centres)];
  const outside = state.marks.some(({ centre }) => centre < left - gap * 0.4 || centre > right + gap * 0.4);
  if (!follow && !scattered && !outside && !state.strayMarks) return;
  for (const { vote } of state.marks) {
    const named = state.votes[vote];
    if (named !== undefined) state.votes[vote] = { ...named, option: 'unknown' };
  }
  state.lost ??= [];
}

/** What was gathered for a row and became none. */
function flushUnread(state: State): void {
  state.unread.push(...new Set(state.words.map(({ line }) => line)));
  state.words = [];
}
