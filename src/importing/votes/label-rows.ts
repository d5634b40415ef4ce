import type { CountedOption } from '../../domain/vote.ts';
import type { Cell, Line } from '../model/line.ts';
import { optionOf } from './count.ts';
import { memberRow } from './member-row.ts';
import { statementsIn } from './statements.ts';
import type { WordRow } from './word-list.ts';

/** A row of a list that has the word for the vote in its first cell, and who voted so beside it. */
interface LabelRow {
  readonly option: CountedOption;
  /** The figure beside the word, where there is one. */
  readonly count: number | null;
  readonly rows: readonly WordRow[];
  /** How many lines it took. */
  readonly end: number;
}

const LABEL =
  /^(?:(?:har )?(?:röstar|röstade|röstat) (?:för )?)?(?<word>ja|nej|avstår|avstod|avstående|frånvarande)(?:-?röst(?:er|ande)?)?(?: röstar| röstade)?(?: från att rösta)?(?:,? ?\(?(?<count>\d{1,3})(?: st| röster)?\)?)? ?:?$/iu;

/**
 * The row that begins at a line, with the lines under it that stand below its names alone: "Ja | Eva Ek (S), Bo Alm
 * (M)", "Nej (1) | Ulla By | V". Undefined where any word beside the label is none of a person.
 */
export function labelRowAt(lines: readonly Line[], at: number): LabelRow | undefined {
  const line = lines[at];
  const [first, ...beside] = line?.cells ?? [];
  if (line === undefined || first === undefined || beside.length === 0) return undefined;
  const { word = '', count } = LABEL.exec(first.text)?.groups ?? {};
  const option = optionOf(word);
  if (option === undefined) return undefined;
  const figure = /^\d{1,3}$/u.test(beside[0]?.text ?? '') ? beside[0]?.text : undefined;
  const who = figure === undefined ? beside : beside.slice(1);
  const [names] = who;
  if (names === undefined) return undefined;
  const below = linesUnder(lines.slice(at + 1), line, names);
  const people = peopleOf([who, ...below.map(({ cells }) => cells)]);
  const printed = first.repeated === true ? undefined : (count ?? figure);
  return people === undefined
    ? undefined
    : {
        option,
        count: printed === undefined ? null : Number(printed),
        rows: people.map((person) => ({ ...person, option, line })),
        end: 1 + below.length,
      };
}

/** Lines of the same list whose cells all stand below the names of a row, so that its label holds for them too. */
function linesUnder(lines: readonly Line[], { table }: Line, names: Cell): readonly Line[] {
  const end = lines.findIndex(
    (line) =>
      line.table !== table ||
      line.cells.length === 0 ||
      line.cells.some(({ from, repeated }) => from < names.from || repeated === true),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

/** Everybody that the cells name: in one cell a sentence of names, in several a name with its party or role. */
function peopleOf(rows: readonly (readonly Cell[])[]): Omit<WordRow, 'option' | 'line'>[] | undefined {
  if (rows.some((cells) => cells.length > 1)) {
    const members = rows.map((cells) => memberRow(cells.map(({ text }) => text).join(' ')));
    return members.every((member) => member !== undefined) ? members : undefined;
  }
  const text = rows
    .flatMap(([cell]) => cell?.parts ?? [cell?.text ?? ''])
    .map((part) => part.replace(/^[•·–-] ?/u, ''))
    .reduce((before, part) => (/\)$/u.test(before) ? `${before}, ${part}` : `${before} ${part}`));
  const [statement, second] = statementsIn(`Ja: ${text}`) ?? [];
  return statement === undefined || second !== undefined
    ? undefined
    : statement.people.map(({ name, party, role }) => ({ name, party, role: role ?? null }));
}
