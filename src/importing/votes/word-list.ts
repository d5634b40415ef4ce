import type { VoteOption } from '../../domain/vote.ts';
import type { Cell, Line } from '../model/line.ts';
import { partyOfName } from '../persons/party.ts';
import { sectionKindOf } from '../sections/kinds.ts';
import { peopleIn } from '../persons/names.ts';
import { headOf, isOption, kindOfHead, wordHeadOf, type Column, type OptionColumn } from './columns.ts';
import { optionOf } from './count.ts';
import { namesTurned } from './statements.ts';
import { memberOf } from './member-cells.ts';
import { memberRow, withoutReplaced, type MemberRow } from './member-row.ts';

/** A voter whose row says in a word how they voted. */
export interface WordRow extends MemberRow {
  readonly option: VoteOption | null;
  readonly line: Line;
}

/** Rows read, and the lines among them that were not. */
export interface WordList {
  readonly rows: readonly WordRow[];
  readonly unread: readonly Line[];
}

const VOTE_WORD = String.raw`(?:ja|nej|avstår|avstod|frånvarande|frånv\.?|kvittad|deltar (?:ej|inte)|deltog (?:ej|inte)|deltar)`;
const VOTE_LAST = new RegExp(
  String.raw`^(?<who>.*?)[ :–-]+(?:röstar |röstade )?(?<word>${VOTE_WORD})(?:-röst)?\.?$`,
  'iu',
);
const VOTE_FIRST = new RegExp(String.raw`^(?<word>ja|nej|avstår|frånvarande) +(?<who>\p{Lu}.*)$`, 'iu');

const optionOfWord = (word: string): VoteOption | null => {
  if (/^(?:kvittad|deltar|deltog)/iu.test(word)) return 'not voting';
  return optionOf(word) ?? null;
};

/** A member's row that says the vote in its last word, or its first: "3 Per Dal (S) Socialdemokraterna Nej", "Eva Ek (S): Ja". */
export function wordRow(line: Line, text = line.text): WordRow | undefined {
  if (text.length > 160 || !/(?:ja|nej|avst|frånv|kvittad|deltar|deltog)/iu.test(text)) return undefined;
  const match = VOTE_LAST.exec(text) ?? VOTE_FIRST.exec(text);
  const { who = '', word = '' } = match?.groups ?? {};
  const member = match === null ? undefined : memberRow(who.replace(/[:;,.–-]+$/u, '').trim());
  return member === undefined ? undefined : { ...member, option: optionOfWord(word), line };
}

/** Lines that are rows of a list of words, one a line; a row that is broken is read with the line before it. */
export function readWordRows(lines: readonly Line[]): WordList | undefined {
  const head = lines[0] === undefined ? undefined : wordHeadOf(lines[0]);
  const rows: WordRow[] = [];
  const unread: Line[] = [];
  let pending: Line[] = [];
  const taken = new Set<Line>();
  for (const [index, line] of lines.entries()) {
    if (taken.has(line)) continue;
    const next = lines[index + 1];
    const below = head === undefined || next === undefined ? undefined : withRestOfName(line, next, head);
    const whole = below === undefined ? undefined : cellRow(below, lines[0]);
    if (whole !== undefined && next !== undefined) taken.add(next);
    const row =
      whole ?? (head !== undefined && line.cells.length > 1 ? cellRow(line, lines[0]) : wordRow(line));
    if (row !== undefined && (row.party !== null || pending.length === 0)) {
      rows.push(row);
      unread.push(...pending);
      pending = [];
      continue;
    }
    const joined = pending.length === 1 ? wordRow(line, `${pending[0]?.text} ${line.text}`) : undefined;
    if (joined !== undefined) {
      rows.push(joined);
      pending = [];
      continue;
    }
    if (row !== undefined) rows.push(row);
    unread.push(...pending);
    pending = row === undefined ? [line] : [];
  }
  unread.push(...pending);
  return rows.length === 0 ? undefined : { rows: consistent(rows), unread };
}

/** Whether a line is no rest of a name above it: it has cells of its own, stands apart, or heads a section. */
export const isApart = ({ text, cells, gap, afterNoise }: Line) =>
  cells.length > 1 || gap || (afterNoise === true && sectionKindOf(text) !== undefined);

/** A row whose name goes on alone on the line below, where the party has a column of its own. */
function withRestOfName(line: Line, next: Line, head: readonly Column[]): Line | undefined {
  if (!head.some(({ kind }) => kind === 'party') || line.cells.length < 2 || isApart(next)) return undefined;
  if (!/^(?:\p{Lu}[\p{L}’'-]+|von|af|de)(?: (?:\p{Lu}[\p{L}’'-]+|von|af|de)){0,2}$/u.test(next.text))
    return undefined;
  const at = line.cells.findIndex(
    ({ text }) =>
      /^\p{Lu}[\p{L}’'-]+(?: |$)/u.test(text) && !/^\p{Lu}{1,5}$/u.test(text) && optionOfWord(text) === null,
  );
  if (at < 0) return undefined;
  return {
    ...line,
    cells: line.cells.map((cell, place) =>
      place === at ? { ...cell, text: `${cell.text} ${next.text}` } : cell,
    ),
  };
}

/** A row by the columns of its head: who, party and the word each in their own cell. */
function cellRow(line: Line, headLine: Line | undefined): WordRow | undefined {
  const head = headLine === undefined ? undefined : wordHeadOf(headLine);
  if (head === undefined || line.cells.length < 2) return undefined;
  const votes = line.cells.filter(({ text }) => optionOfWord(text) !== null);
  const [vote] = votes;
  if (vote === undefined || votes.length !== 1) return undefined;
  const rest = line.cells.filter((cell) => cell !== vote);
  const texts = head.filter(({ kind }) => kind !== 'vote');
  if (texts.some(({ kind }) => kind === 'first-name' || kind === 'last-name')) {
    const ordered = memberOf(rest, texts);
    return ordered === undefined ? undefined : { ...ordered, option: optionOfWord(vote.text), line };
  }
  const party = rest.filter(({ text }) => /^\(?\p{L}{1,5}\)?$|^[-–]$/u.test(text) && !/^\d/u.test(text));
  const others = rest.filter((cell) => !party.includes(cell));
  const [code] = party;
  const words = others.map(({ text }) => text).join(' ');
  const member =
    code === undefined || party.length > 1
      ? memberRow(rest.map(({ text }) => text).join(' '))
      : memberRow(`${words} (${code.text.replace(/[()]/gu, '')})`);
  return member === undefined ? undefined : { ...member, option: optionOfWord(vote.text), line };
}

/**
 * Words beside a party's code are its name only where they go with that code in every row that has them; a row
 * where they do not may name two people, and its vote is left open.
 */
export function consistent<R extends WordRow>(rows: readonly R[]): R[] {
  const codes = new Map<string, Set<string | null>>();
  for (const { partyName, party } of rows)
    if (partyName !== undefined) codes.set(partyName, (codes.get(partyName) ?? new Set()).add(party));
  return rows.map((row) => {
    const { partyName } = row;
    if (partyName === undefined || partyOfName(partyName) === row.party) return row;
    return codes.get(partyName)?.size === 1 ? row : { ...row, option: null };
  });
}

/** Names under the words of a head, some in each column: "Ja | Nej | Avstår" over them. */
export function readNamesUnder(
  lines: readonly Line[],
): { rows: readonly WordRow[]; end: number } | undefined {
  const head = lines[0] === undefined ? undefined : headOf(lines[0]);
  if (head === undefined || !head.every(isOption)) return undefined;
  const options = head.filter(isOption);
  const rows: WordRow[] = [];
  let end = 1;
  for (const line of lines.slice(1)) {
    const read = line.cells.map((cell) => {
      const column = columnOver(cell, options);
      const said = namesTurned(withoutReplaced(cell.text));
      const people = peopleIn(said);
      const left = people.reduceRight(
        (text, { index, end: last }) => `${text.slice(0, index)} ${text.slice(last)}`,
        said,
      );
      return column === undefined ||
        people.length === 0 ||
        /[\p{L}\d]/u.test(
          left.replace(
            /(?<!\p{L})(?:och|samt|(?:(?:tjänstgörande|(?:\d:[ea] )?vice) )?(?:ordförande|ersättare|ledamot))(?!\p{L})/giu,
            '',
          ),
        )
        ? undefined
        : people.map(({ name, party, role }) => ({
            name,
            party,
            role: role ?? null,
            option: column.kind,
            line,
          }));
    });
    if (read.length === 0 || read.some((people) => people === undefined)) break;
    rows.push(...read.flatMap((people) => people ?? []));
    end += 1;
  }
  return rows.length === 0 ? undefined : { rows, end };
}

/** The column that a cell of names stands under: by where both begin, or by their middles, clearly nearer than the next. */
function columnOver(cell: Cell, options: readonly OptionColumn[]): OptionColumn | undefined {
  const away = (option: OptionColumn) =>
    Math.min(Math.abs(option.from - cell.from), Math.abs(option.centre - (cell.from + cell.to) / 2));
  const [first, second] = [...options].sort((a, b) => away(a) - away(b));
  if (first === undefined || second === undefined) return undefined;
  return away(first) < Math.abs(first.from - second.from) * 0.34 ? first : undefined;
}

const TERMINATOR = /^(?:ja|nej|avstår|avstod|frånvarande|frånv\.?|kvittad|deltar)$/iu;

/** One cell a line, or rows without their breaks: what stands before each word for a vote is that member. */
export function readFlow(lines: readonly Line[]): WordList {
  const rows: WordRow[] = [];
  const unread: Line[] = [];
  let words: { word: string; line: Line }[] = [];
  const drop = () => {
    unread.push(...new Set(words.map(({ line }) => line)));
    words = [];
  };
  for (const line of lines) {
    const lineWords = line.text.split(' ');
    for (const [place, word] of lineWords.entries()) {
      words.push({ word, line });
      // The word for the vote ends its line; before other words it may be a label of what follows.
      if (place < lineWords.length - 1 || !TERMINATOR.test(word)) continue;
      const row = rowEnding(words);
      if (row === undefined) continue;
      unread.push(...row.before);
      rows.push({ ...row.member, option: optionOfWord(word), line: row.line });
      words = [];
    }
    if (words.length > 60) drop();
  }
  drop();
  return { rows: consistent(rows), unread };
}

/** The member of the gathered words; lines before, which belong to no row, are left unread. */
function rowEnding(
  gathered: readonly { word: string; line: Line }[],
): { member: MemberRow; line: Line; before: Line[] } | undefined {
  const words = gathered.slice(0, -1);
  const starts = words.flatMap(({ line }, index) => (words[index - 1]?.line === line ? [] : [index]));
  for (const start of starts.slice(-8)) {
    const rowWords = words.slice(start);
    const member = memberRow(withoutHead(rowWords.map(({ word }) => word)).join(' '));
    const line = rowWords[0]?.line;
    if (member === undefined || line === undefined) continue;
    return { member, line, before: [...new Set(words.slice(0, start).map((word) => word.line))] };
  }
  return undefined;
}

const withoutHead = (words: readonly string[]) => {
  let from = 0;
  while (from < words.length - 2 && kindOfHead(words[from] ?? '') !== undefined) from += 1;
  return words.slice(from);
};
