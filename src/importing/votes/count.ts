import { numberFromWord } from '../../domain/number-words.ts';
import type { CountedOption } from '../../domain/vote.ts';
import type { Totals } from '../model/reading.ts';

/** Words for how a vote is cast, with what Popolo calls it. */
const OPTION_WORD = String.raw`(?<option>ja|nej|avstår|avstod|avstått|avståenden|avstående|nedlagda|frånvarande|frånv)`;
const NUMBER = String.raw`(?<number>\d{1,3}|\p{L}{2,24})(?: ?\(\d{1,3}\))?\)?`;
const FILLER = String.raw`(?:(?:st|stycken|av|ledamöter|ledamot|ledamöterna|röster|röst|röstar|röstade|röstat|personer|tjänstgörande|som|har|är|var|in|om|för) ){0,5}`;

const NUMBER_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d:/.-])${NUMBER} ${FILLER}["”“']?${OPTION_WORD}(?![\p{L}])`,
  'giu',
);
const WORD_FIRST = new RegExp(
  String.raw`(?<![\p{L}])${OPTION_WORD}(?:-?röste?r?n?a?)?\.?(?: från att rösta)? ?(?:[:=(–-] ?|(?= \d))\s?(?<number>\d{1,3})(?!\d|[/.-]\d|\p{L}| ?(?:och|\(|:))`,
  'giu',
);
const WORD_FIRST_START =
  /^[^\d]*?(?<![\p{L}])(?:ja|nej|avstår|avstod|avstått|nedlagda|frånv\p{L}*)(?:-?röste?r?n?a?)? ?[:=(–-]? ?\d/iu;

const OPTIONS: Record<string, CountedOption> = {
  ja: 'yes',
  nej: 'no',
  avstår: 'abstain',
  avstod: 'abstain',
  avstått: 'abstain',
  avstående: 'abstain',
  avståenden: 'abstain',
  nedlagda: 'abstain',
  frånvarande: 'absent',
  frånv: 'absent',
};

/** What a word at the end of a row or a list says: its option, or undefined. */
export const optionOf = (word: string): CountedOption | undefined =>
  OPTIONS[word.toLowerCase().replace(/\.$/u, '')];

export type Counts = Partial<Record<CountedOption, number>>;

/**
 * The counts that a text states: "40 Ja mot 38 Nej. Tre ledamöter avstår", "Ja: 24, Nej: 20",
 * "sju ledamöter röstar JA", "Antal Ja: 39". What it does not state is not there.
 */
export function countsIn(text: string): Counts {
  const counts: Counts = {};
  const wordFirst = WORD_FIRST_START.test(text.slice(0, 400));
  for (const match of text.matchAll(wordFirst ? WORD_FIRST : NUMBER_FIRST)) {
    const option = optionOf(match.groups?.['option'] ?? '');
    const digits = match.groups?.['number'] ?? '';
    const number = /^\d/u.test(digits) ? Number(digits) : numberFromWord(digits);
    if (option !== undefined && number !== undefined) counts[option] ??= number;
  }
  return counts;
}

const FOR_TWO = new RegExp(
  String.raw`(?<![\p{L}\d:/.-])(?<first>\d{1,3}|\p{L}{2,20}) (?:röst(?:er)?|röstar|röstade|ledamöter röstar|ledamöter röstade)(?: avges| avgavs| har avgetts)? för (?<yes>[^.;]{2,300}?)(?:,| och| mot| samt|, medan) (?<second>\d{1,3}|\p{L}{2,20})(?: röst(?:er)?| ledamöter| röstar| röstade){0,2}(?: avges| avgavs)? för (?<no>[^.;]{2,300}?)(?=[.;]|$|, (?:medan|och) \d| samt \d|, (?:har|vilket|varpå|varför|vinner|avgör|blir)(?![\p{L}]))`,
  'iu',
);

/** "133 röster för utskottets förslag och 14 för Eva Eks yrkande": two sides that are not called ja and nej. */
export function sidesIn(text: string): { counts: Counts; yesMeans: string; noMeans: string } | undefined {
  const { first, second, yes, no } = FOR_TWO.exec(text)?.groups ?? {};
  if (first === undefined || second === undefined || yes === undefined || no === undefined) return undefined;
  if (/^(?:ja|nej)\b/iu.test(yes)) return undefined;
  const [firstCount, secondCount] = [first, second].map((figure) =>
    /^\d/u.test(figure) ? Number(figure) : numberFromWord(figure),
  );
  if (firstCount === undefined || secondCount === undefined) return undefined;
  const counts: Counts = { yes: firstCount, no: secondCount };
  const { abstain, absent } = countsIn(text);
  if (abstain !== undefined) counts.abstain = abstain;
  if (absent !== undefined) counts.absent = absent;
  return { counts, yesMeans: yes.trim(), noMeans: no.trim() };
}

export const noTotals = (): Totals => ({ yes: null, no: null, abstain: null, absent: null });

/** Whether counts tell of both sides, as a result does. */
export const hasBothSides = (counts: Counts) => counts.yes !== undefined && counts.no !== undefined;
