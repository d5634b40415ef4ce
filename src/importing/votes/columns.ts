import type { VoteOption } from '../../domain/vote.ts';
import type { Cell, Line } from '../model/line.ts';
import { optionOf } from './count.ts';

/** Where on the line each way of voting has its column. */
export interface Column {
  readonly option: VoteOption;
  readonly from: number;
  readonly to: number;
  readonly centre: number;
}

const columnOption = (text: string): VoteOption | undefined => {
  const word = text
    .toLowerCase()
    .replace(/[:.]/gu, '')
    .replace(/-röst(?:er)?$/u, '')
    .trim();
  if (/^(?:deltar ej|deltar inte|ej röst(?:at|ande)|deltog ej|jäv|jävig)$/u.test(word)) return 'not voting';
  return (
    optionOf(word) ??
    (word === 'avst' ? 'abstain' : word === 'från' || word === 'frånv' ? 'absent' : undefined)
  );
};

/**
 * The columns that a header line names, where its cells keep their places: both Ja and Nej must have
 * cells of their own.
 */
export function columnsOf(line: Line): Column[] | undefined {
  const columns = line.cells.flatMap((cell) => {
    const option = columnOption(cell.text);
    return option === undefined
      ? []
      : [{ option, from: cell.from, to: cell.to, centre: (cell.from + cell.to) / 2 }];
  });
  // Two votes side by side have two columns for ja; which mark is of which is not told.
  const once = (option: VoteOption) => columns.filter((column) => column.option === option).length === 1;
  return once('yes') && once('no') ? columns : undefined;
}

/** A header whose columns have run together: "Ledamot Ja Nej Avstår". */
export const isLostHeader = (text: string) =>
  text.length < 90 &&
  /^(?:(?:ledamot|ledamöter|namn|parti|funktion|roll|tjänstgörande|ersättare|beslutande|för)[ /,]+){0,5}ja[ /]+nej(?:[ /]+(?:avstår|avstod|avst\.?|frånvarande|frånv\.?|deltar (?:ej|inte)|ej röstande))*\.?$/iu.test(
    text,
  );

/** The options that a run-together header names, in order. */
export const lostHeaderOptions = (text: string): VoteOption[] =>
  (text.match(/(?<![\p{L}])(?:ja|nej|avstår|avstod|frånvarande|frånv)(?![\p{L}])/giu) ?? []).flatMap(
    (word) => {
      const option = optionOf(word);
      return option === undefined ? [] : [option];
    },
  );

const MARK = /^(?:[xX×✓✔✗☒●■*1]|JA|NEJ|Ja|Nej|ja|nej|Avstår|avstår|A)$/u;

/** Whether a cell is a mark and nothing else. */
export const isMark = (text: string) => MARK.test(text);

/**
 * Which column a mark stands in. A mark that does not lie clearly nearer one column than the next, or
 * lies outside them all, has none: then the position is unknown.
 */
export function columnOfMark(mark: Cell, columns: readonly Column[]): Column | undefined {
  const centre = (mark.from + mark.to) / 2;
  const byDistance = columns
    .map((column) => ({ column, distance: Math.abs(column.centre - centre) }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = byDistance;
  if (first === undefined || second === undefined) return undefined;
  const apart = Math.abs(first.column.centre - second.column.centre);
  return first.distance <= apart * 0.34 ? first.column : undefined;
}
