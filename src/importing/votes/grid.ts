import type { VoteOption } from '../../domain/vote.ts';
import type { Cell, Line } from '../model/line.ts';
import { partyOf, partyOfName } from '../persons/party.ts';
import { roleOf } from '../persons/role.ts';
import { columnOfMark, headOf, isOption, kindOfHead, type Column, type OptionColumn } from './columns.ts';
import { countsIn, optionOf, type Counts } from './count.ts';
import { markOf } from './marks.ts';
import { columnAt, memberOf } from './member-cells.ts';
import { isApart } from './word-list.ts';
import { memberRow, type MemberRow } from './member-row.ts';

/** One voter of a table, and the line that shows it. `option` is null where the marks could not be read. */
export interface GridRow extends MemberRow {
  readonly option: VoteOption | null;
  readonly line: Line;
  /** Why the position is open. */
  readonly doubt?: 'none' | 'several' | 'between' | 'sign' | 'broken';
}

/** What the table reader made of the lines under a head. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly sums: Counts;
  /** What each column holds, as the head says it. */
  readonly columns: readonly string[];
  /** Lines among the rows that are no row, no head and no sum. */
  readonly unread: readonly Line[];
  /** How many of the lines were taken, from the head on. */
  readonly end: number;
  /** Whether the places of marks bear the positions: one mark a row, clearly in a column. */
  readonly aligned: boolean;
}

/** Columns of one list; two lists may stand side by side. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly options: readonly OptionColumn[];
  readonly texts: readonly Column[];
}

/** What the first column of a sum says. */
const SUM =
  /^(?:resultat|summa|totalt|total|antal|antal röster|summering|röstetal|totalsumma|summa röster|sammanlagt)[:.]?$/iu;
/** Words that part a list into those who serve and others; they say nothing of a vote. */
const GROUP =
  /^(?:ledamöter|ersättare|tjänstgörande ersättare|ordinarie ledamöter|beslutande|tjänstgörande)[:.]?$/iu;
const PARTY_GROUP = /^(?<name>[\p{L} ]{2,40}?) ?\((?<code>\p{L}{1,5})\)$/u;

/**
 * Reads a table whose head names columns for Ja and Nej, at `lines[0]`. Every row under the head is read by
 * the columns of the head; what is no row ends the table, unless rows follow it.
 */
export function readGrid(lines: readonly Line[]): Grid | undefined {
  const head = lines[0] === undefined ? undefined : headOf(lines[0]);
  if (head === undefined) return undefined;
  let blocks = blocksOf(head) ?? oneBlock(head);
  const rows: GridRow[] = [];
  const sums: Counts = {};
  const unread: Line[] = [];
  /** Lines since the last row, which are the list's only if a row follows. */
  let waiting: Line[] = [];
  let end = 1;
  let aligned = blocksOf(head) !== undefined && !overlaid(head);
  let group: string | null | undefined;
  const marks: Mark[] = [];
  /** Lines that a row above took, as the rest of its name. */
  const taken = new Set<Line>();
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const again = headOf(line);
    if (again !== undefined) {
      blocks = blocksOf(again) ?? oneBlock(again);
      aligned &&= blocksOf(again) !== undefined && !overlaid(again);
      unread.push(...waiting);
      waiting = [];
      end = index + 1;
      continue;
    }
    if (waiting.length > 4) break;
    const [pending] = waiting.length === 1 ? waiting : [];
    const below = nameBelow(lines, index, blocks);
    const read =
      (below === undefined ? undefined : readRow(below, blocks, undefined)) ?? readRow(line, blocks, pending);
    if (taken.has(line)) {
      end = index + 1;
      continue;
    }
    if (read === undefined) {
      const party = groupOf(line);
      if (party !== undefined || GROUP.test(line.text)) {
        group = party === undefined ? group : party;
        continue;
      }
      if (readSums(line, blocks, sums)) {
        unread.push(...waiting);
        waiting = [];
        end = index + 1;
        continue;
      }
      const last = rows.at(-1);
      if (waiting.length === 0 && last !== undefined && isRoleAlone(line)) {
        rows[rows.length - 1] = { ...last, role: last.role ?? roleOf(line.text) };
        end = index + 1;
        continue;
      }
      waiting.push(line);
      continue;
    }
    if (read.pending) waiting = [];
    if (below !== undefined && read.rows.some(({ line: row }) => row === below)) {
      const next = lines[index + 1];
      if (next !== undefined) taken.add(next);
    }
    unread.push(...waiting);
    waiting = [];
    end = index + 1;
    for (const row of read.rows)
      rows.push(
        row.party === null && group !== undefined && !/\(/u.test(row.line.text)
          ? { ...row, party: group }
          : row,
      );
    marks.push(...read.marks);
  }
  if (rows.length === 0 && Object.keys(sums).length === 0) return undefined;
  return {
    rows: withoutHalfRows(rows),
    sums,
    columns: head.map(({ word }) => word),
    unread,
    end,
    aligned: aligned && standInColumns(marks, blocks),
  };
}

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}’'-]+|von|af|de)`;
const REST_OF_NAME = new RegExp(`^${NAME_WORD}(?: ${NAME_WORD}){0,2}$`, 'u');
const REST_AND_PARTY = new RegExp(
  String.raw`^(?:${NAME_WORD} ){0,3}\(\p{L}{1,5}\)(?:,? \p{L}[\p{L}:. ]{3,40})?$`,
  'u',
);
/** The rest of words in parentheses that a name's line begins. */
const REST_OF_WORDS = new RegExp(`^${NAME_WORD}(?: ${NAME_WORD}){0,3}\\)$`, 'u');

/**
 * A row whose name goes on alone on the line below, as one line: the name's column takes the rest of it. Only where
 * the list has a column for parties, which the line below lacks, so that it is nobody's own row.
 */
function nameBelow(lines: readonly Line[], index: number, blocks: readonly Block[]): Line | undefined {
  const [line, next] = [lines[index], lines[index + 1]];
  const [block] = blocks;
  if (line === undefined || next === undefined || block === undefined || blocks.length > 1) return undefined;
  if (line.cells.length < 2 || isApart(next) || SUM.test(next.text)) return undefined;
  // "Hult Afhult" under a name whose party has its own column, or "Hult (S)" under one that lacks its party.
  const rest = block.texts.some(({ kind }) => kind === 'party') ? REST_OF_NAME : REST_AND_PARTY;
  const opened = /\([^()]*$/u.test(
    line.cells.map(({ text }) => text).find((text) => text.includes('(')) ?? '',
  );
  if (
    opened
      ? !REST_OF_WORDS.test(next.text)
      : !rest.test(next.text) || (rest === REST_AND_PARTY && line.text.includes('('))
  )
    return undefined;
  const at = line.cells.findIndex((cell) => {
    const kind = columnAt(cell, block.texts)?.kind;
    return (kind === 'name' || kind === 'last-name') && !isVoteCell(cell, block.options);
  });
  if (at < 0) return undefined;
  const cells = line.cells.map((cell, place) =>
    place === at ? { ...cell, text: `${cell.text} ${next.text}` } : cell,
  );
  return { ...line, cells, text: cells.map(({ text }) => text).join(' ') };
}

/** A row without party and mark, in a list whose rows have parties, may be a part of another row: nothing is known of it. */
function withoutHalfRows(rows: readonly GridRow[]): GridRow[] {
  const withParty = rows.filter(({ party }) => party !== null).length;
  if (withParty < rows.length * 0.6) return [...rows];
  return rows.map((row) =>
    row.party === null && row.doubt === 'none' ? { ...row, option: null, doubt: 'sign' as const } : row,
  );
}

/**
 * The lists that a head names. Undefined where it names Ja twice and who only once: two votes side by
 * side, of which nothing tells which mark is of which.
 */
function blocksOf(head: readonly Column[]): Block[] | undefined {
  const options = head.filter(isOption);
  if (eachOnce(options)) return oneBlock(head);
  const starts = head.flatMap((candidate, index) => {
    const before = head[index - 1];
    return !isOption(candidate) && (before === undefined || isOption(before)) ? [index] : [];
  });
  const parts = starts.map((start, index) => head.slice(start, starts[index + 1] ?? head.length));
  const whole = parts.every((part) => {
    const marked = part.filter(isOption);
    return (
      marked.some(({ kind }) => kind === 'yes') &&
      marked.some(({ kind }) => kind === 'no') &&
      eachOnce(marked)
    );
  });
  if (!whole || parts.length < 2) return undefined;
  return parts.map((part, index) => ({
    from: index === 0 ? -Infinity : (part[0]?.from ?? 0) - 1,
    to: (parts[index + 1]?.[0]?.from ?? Infinity) - 1,
    options: part.filter(isOption),
    texts: texts(part),
  }));
}

const oneBlock = (head: readonly Column[]): Block[] => [
  { from: -Infinity, to: Infinity, options: head.filter(isOption), texts: texts(head) },
];

/** Whether each way of voting has one column; of taking no part there may be several, as for jäv. */
const eachOnce = (options: readonly OptionColumn[]) => {
  const voting = options.filter(({ kind }) => kind !== 'not voting');
  return new Set(voting.map(({ kind }) => kind)).size === voting.length;
};

const texts = (head: readonly Column[]) => head.filter((candidate) => !isOption(candidate));

/** A head whose columns for votes stand above the names: the rows are not set as the head is. */
const overlaid = (head: readonly Column[]) => head[0] !== undefined && isOption(head[0]);

interface Mark {
  readonly column: OptionColumn;
  readonly centre: number;
  readonly space: number;
  readonly nameEnd: number;
}

interface RowRead {
  readonly rows: readonly GridRow[];
  readonly marks: readonly Mark[];
  /** Whether the line before, a name that was not whole, is a part of this row. */
  readonly pending: boolean;
}

function readRow(line: Line, blocks: readonly Block[], pending: Line | undefined): RowRead | undefined {
  const rows: GridRow[] = [];
  const marks: Mark[] = [];
  let joined = false;
  for (const block of blocks) {
    const cells = line.cells.filter(({ from }) => from >= block.from && from < block.to);
    if (cells.length === 0 && blocks.length > 1) continue;
    const read = readBlockRow(
      line,
      cells.length > 0 ? cells : [{ text: line.text, from: 0, to: line.text.length }],
      block,
      pending,
    );
    if (read === undefined) return undefined;
    rows.push(read.row);
    if (read.mark !== undefined) marks.push(read.mark);
    joined ||= read.pending;
  }
  return rows.length === 0 ? undefined : { rows, marks, pending: joined };
}

function readBlockRow(
  line: Line,
  cells: readonly Cell[],
  block: Block,
  pending: Line | undefined,
): { row: GridRow; mark?: Mark; pending: boolean } | undefined {
  const left = Math.min(...block.options.map(({ from }) => from));
  const margin = gapOf(block.options) * 0.5;
  const placed = cells.filter((cell) => cell.to > left - margin && isVoteCell(cell, block.options));
  const rest = cells.filter((cell) => !placed.includes(cell));
  // Marks outside the columns, and signs among them that are no marks: nothing is known of them.
  const foreign = rest.filter(
    (cell, index) =>
      index > 0 &&
      ((markOf(cell.text) === 'ticked' && !/^\d/u.test(cell.text)) ||
        (cell.from > left - margin && !/\p{L}{2}/u.test(cell.text))),
  );
  const words = rest.filter((cell) => !foreign.includes(cell));
  // A name that reaches down over several rows is not several voters.
  if (words.some((cell) => cell.repeated === true && memberRow(cell.text) !== undefined)) return undefined;
  const member = memberOf(words, block.texts);
  const before = pending === undefined ? '' : pending.cells.map(({ text }) => text).join(' ') || pending.text;
  const whole =
    before === '' || memberRow(before) !== undefined
      ? undefined
      : memberRow(`${before} ${words.map(({ text }) => text).join(' ')}`);
  const row = whole ?? member;
  if (row === undefined) return undefined;
  if (foreign.length > 0)
    return { row: { ...row, option: null, line, doubt: 'sign' }, pending: whole !== undefined };
  const ticked = placed.filter((cell) => markFor(cell, block.options) === 'ticked');
  if (ticked.length !== 1) {
    return {
      row: {
        ...row,
        option: ticked.length === 0 ? 'unknown' : null,
        line,
        doubt: ticked.length === 0 ? 'none' : 'several',
      },
      pending: whole !== undefined,
    };
  }
  const [mark] = ticked;
  const column = mark === undefined ? undefined : columnOfMark(mark, block.options);
  if (mark === undefined || column === undefined)
    return { row: { ...row, option: null, line, doubt: 'between' }, pending: whole !== undefined };
  const nameEnd = Math.max(...words.map(({ to }) => to));
  return {
    row: { ...row, option: column.kind, line, ...(whole === undefined ? {} : { doubt: 'broken' as const }) },
    mark: { column, centre: (mark.from + mark.to) / 2, space: mark.from - nameEnd, nameEnd },
    pending: whole !== undefined,
  };
}

/** Words for the vote that are marks under their words column, and under no other. */
const WORDS: Readonly<Partial<Record<VoteOption, RegExp>>> = {
  yes: /^ja$/iu,
  no: /^nej$/iu,
  abstain: /^(?:avstår|avstod|avst\.?|A)$/iu,
  absent: /^(?:frånvarande|frånv\.?|F)$/iu,
};

function markFor(cell: Cell, options: readonly OptionColumn[]) {
  if (cell.ticked !== undefined) return cell.ticked ? 'ticked' : 'empty';
  const column = columnOfMark(cell, options);
  return markOf(cell.text, column === undefined ? undefined : WORDS[column.kind]);
}

const isVoteCell = (cell: Cell, options: readonly OptionColumn[]) => markFor(cell, options) !== 'other';

const gapOf = (columns: readonly Column[]) => {
  const centres = columns.map(({ centre }) => centre).sort((a, b) => a - b);
  return Math.min(...centres.slice(1).map((centre, index) => centre - (centres[index] ?? 0)));
};

/** "Resultat 9 6 0": figures under the columns, and nothing else but a word for the sum. */
function readSums(line: Line, blocks: readonly Block[], sums: Counts): boolean {
  const [block] = blocks;
  const stated = countsIn(line.text);
  if (stated.yes !== undefined && stated.no !== undefined) {
    Object.assign(sums, stated);
    return true;
  }
  if (block === undefined || blocks.length > 1) return false;
  const figures = line.cells.filter(({ text }) => /^\d{1,3}$/u.test(text));
  const words = line.cells.filter((cell) => !figures.includes(cell));
  if (figures.length === 0 || !words.every(({ text }) => SUM.test(text))) return false;
  const placed = figures.map((cell) => ({
    column: columnOfMark(cell, block.options),
    number: Number(cell.text),
  }));
  if (placed.some(({ column }) => column === undefined)) return false;
  for (const { column, number } of placed) {
    const option = column?.kind;
    if (option !== undefined && option !== 'unknown' && option !== 'not voting') sums[option] = number;
  }
  return true;
}

/** A line that names a party alone, whose members follow. */
function groupOf({ text, cells }: Line): string | undefined {
  if (cells.length > 1) return undefined;
  const { name, code } = PARTY_GROUP.exec(text)?.groups ?? {};
  if (name !== undefined && code !== undefined && partyOfName(name) !== undefined)
    return partyOf(code) ?? undefined;
  return partyOfName(text.replace(/:$/u, ''));
}

const isRoleAlone = ({ text }: Line) =>
  /^(?:(?:tjänstgörande|[123]:[ea]|förste|andre|tredje|vice) ?)*(?:ordförande|ledamot|ersättare)$/iu.test(
    text,
  );

/**
 * Marks that follow each name at the same distance, are scattered about a column or lie outside all of
 * them are not set in these columns, whatever the head looks like: then no position is known.
 */
function standInColumns(marks: readonly Mark[], [block]: readonly Block[]): boolean {
  if (marks.length < 2 || block === undefined) return true;
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const follow =
    spread(marks.map(({ space }) => space)) < 0.5 && spread(marks.map(({ nameEnd }) => nameEnd)) > 1;
  const gap = gapOf(block.options);
  const byColumn = new Map<OptionColumn, number[]>();
  for (const { column, centre } of marks) byColumn.set(column, [...(byColumn.get(column) ?? []), centre]);
  const scattered = [...byColumn.values()].some((centres) => spread(centres) > gap * 0.3);
  return !follow && !scattered;
}

/** Whether a word alone is a word of a head: "Namn", "Parti", "Plats". */
export const isHeadWord = (word: string) => kindOfHead(word) !== undefined && optionOf(word) === undefined;
