import type { ColumnKind } from '../../domain/minutes-form.ts';
import type { VoteOption } from '../../domain/vote.ts';
import type { Cell, Line } from '../model/line.ts';
import { optionOf } from './count.ts';

/** A column of a list, as its head names it, with its place on the line. */
export interface Column {
  readonly kind: ColumnKind;
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly centre: number;
}

/** A column whose marks are votes. */
export type OptionColumn = Column & { readonly kind: VoteOption };

const HEADS: readonly (readonly [ColumnKind, RegExp])[] = [
  [
    'not voting',
    /^(?:deltar ej|deltar inte|ej röst(?:at|ande)|deltog ej|deltog inte|jäv|jävig|kvittad|kvittade)$/u,
  ],
  ['last-name', /^efternamn$/u],
  ['first-name', /^förnamn$/u],
  [
    'name',
    /^(?:(?:tjänstgörande |beslutande |närvarande |röstande )?(?:ledamot|ledamöter|namn|person|förtroendevald)(?: ?[/,] ?(?:tjänstgörande )?(?:ersättare|suppleant|namn)| och (?:tjänstgörande )?ersättare)?|beslutande|tjänstgörande|röstande|närvarande)$/u,
  ],
  ['party', /^(?:parti|partier|grupp|partibeteckning|partitillhörighet)$/u],
  ['seat', /^(?:plats|stol|nr|nummer|#|platsnr|stolsnr)$/u],
  ['role', /^(?:funktion|roll|uppdrag|befattning)$/u],
  ['replaces', /^(?:ersätter|ersättare för|tjg\.? för|tjänstgör för|i stället för)$/u],
  [
    'vote',
    /^(?:röst|röster|resultat|röstar|röstade|avgiven röst|har röstat|val|votering|omröstning|ställningstagande)$/u,
  ],
];

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[:.]+$/u, '')
    .replace(/-?röst(?:er)?$/u, (ending, at: number) => (at === 0 ? ending : ''))
    // "Röstar ja", "Har röstat nej".
    .replace(/^(?:har )?(?:röstar|röstade|röstat) (?:för )?(?=ja$|nej$)/u, '')
    .trim();

const optionHead = (text: string): VoteOption | undefined => {
  const word = plain(text);
  if (HEADS[0]?.[1].test(word)) return 'not voting';
  return (
    optionOf(word) ??
    (word === 'avst' ? 'abstain' : word === 'från' || word === 'frånv' ? 'absent' : undefined)
  );
};

/** What the word of a head says that its column holds; undefined for words that no head has. */
export const kindOfHead = (text: string): ColumnKind | undefined =>
  optionHead(text) ?? HEADS.find(([, pattern]) => pattern.test(plain(text)))?.[0];

const column = (cell: Cell, kind: ColumnKind): Column => ({
  kind,
  word: cell.text,
  from: cell.from,
  to: cell.to,
  centre: (cell.from + cell.to) / 2,
});

export const isOption = (candidate: Column): candidate is OptionColumn =>
  ['yes', 'no', 'abstain', 'absent', 'not voting', 'unknown'].includes(candidate.kind);

/** The columns that the cells of a line name: as an editor has taught, else by their words. */
const columnsNamed = ({ cells }: Line): Column[] =>
  cells.map((cell) => column(cell, cell.column ?? kindOfHead(cell.text) ?? 'other'));

/** The columns of a line that is the head of a list: both Ja and Nej must have cells of their own. */
export function headOf(line: Line): Column[] | undefined {
  const { cells, text } = line;
  const mayBe = /(?<!\p{L})ja(?!\p{L})/iu.test(text) || cells.some((cell) => cell.column === 'yes');
  if (cells.length < 2 || !mayBe) return undefined;
  const columns = columnsNamed(line);
  const has = (kind: ColumnKind) => columns.some((candidate) => candidate.kind === kind);
  // A row of names with "Ja" and "Nej" in it is no head: every cell of one is short and names a column.
  if (columns.some(({ kind, word }) => kind === 'other' && /\(\p{L}{1,5}\)|\d/u.test(word))) return undefined;
  return has('yes') && has('no') ? columns : undefined;
}

/** The head of a list that tells each vote in a word: it names who, and the column of the word. */
export function wordHeadOf(line: Line): Column[] | undefined {
  if (line.cells.length < 2 || line.text.length > 120) return undefined;
  const columns = columnsNamed(line);
  const has = (kind: ColumnKind) => columns.some((candidate) => candidate.kind === kind);
  return columns.length > 1 &&
    columns.every(({ kind }) => kind !== 'other') &&
    has('vote') &&
    (has('name') || has('last-name'))
    ? columns
    : undefined;
}

/** The columns that a header line names, where its cells keep their places: Ja and Nej once each. */
export function columnsOf(line: Line): OptionColumn[] | undefined {
  const columns = headOf(line)?.filter(isOption);
  const once = (option: VoteOption) => columns?.filter((candidate) => candidate.kind === option).length === 1;
  return columns !== undefined && once('yes') && once('no') ? columns : undefined;
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

/**
 * Which column a mark stands in. A mark that does not lie clearly nearer one column than the next, or
 * lies outside them all, has none: then the position is unknown.
 */
export function columnOfMark<C extends Column>(mark: Cell, columns: readonly C[]): C | undefined {
  const centre = (mark.from + mark.to) / 2;
  const byDistance = columns
    .map((candidate) => ({ candidate, distance: Math.abs(candidate.centre - centre) }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = byDistance;
  if (first === undefined || second === undefined) return undefined;
  const apart = Math.abs(first.candidate.centre - second.candidate.centre);
  return first.distance <= apart * 0.34 ? first.candidate : undefined;
}
