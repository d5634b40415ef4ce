import { formatDate, isIsoDate } from '../../domain/dates.ts';
import { keyWords, type KeyWords } from '../record.ts';

/** A place in the text that may be a § or a matter number. Whether it is one, only the index can tell. */
export interface Candidate extends KeyWords {
  readonly start: number;
  readonly end: number;
}

/** "§ 89", "§89", "§ 12 a", "paragraf 89". The letter is a–h: "§ 89 i regionstyrelsen" has none. */
const PARAGRAPH =
  /(?:§+|(?<![\p{L}\p{N}])(?:paragraf(?:en)?|par\.))\s*(\d{1,4}(?:\s?[a-h])?)(?![\p{L}\p{N}])/giu;

/**
 * Digits with the separators that registries use, and letters before them, perhaps after a space:
 * "272-2020", "RS/412/2020", "SLK-2023-00686", "1338/22", "KS 2017:499", "RV180949".
 */
const MATTER = /(?<![\p{L}\p{N}])(?:(\p{L}{1,8})([ /:-]?))?(\d+(?:[/:-]\d+)*)(?![\p{L}\p{N}])/giu;

/** Words that introduce a number and are no part of it. */
const INTRODUCTION = /^(?:dnr|diarienummer|diarienr|ärende)[.:]?$/iu;

/** Days as pages write them: "2020-05-14" → "14 maj 2020". */
export const datesInWords = (text: string) =>
  text.replace(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g, (day) => (isIsoDate(day) ? formatDate(day) : day));

/** The candidates in a text, at each place the longest first. */
export function candidates(text: string): Candidate[] {
  return [...paragraphs(text), ...matters(text)].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function* paragraphs(text: string): Iterable<Candidate> {
  for (const match of text.matchAll(PARAGRAPH)) {
    const [whole, number = ''] = match;
    const start = match.index;
    yield { ...keyWords.paragraph(number), start, end: start + whole.length };
    // "§ 12 a" may also be § 12 and a word.
    const digits = /^\d+/.exec(number)?.[0] ?? number;
    if (/\s/.test(number)) {
      yield { ...keyWords.paragraph(digits), start, end: start + whole.indexOf(digits) + digits.length };
    }
  }
}

function* matters(text: string): Iterable<Candidate> {
  for (const match of text.matchAll(MATTER)) {
    const [whole, letters, separator = '', digits = ''] = match;
    const end = match.index + whole.length;
    const hasForm = /\D/.test(digits) || (letters !== undefined && separator !== ' ');
    if (letters === undefined) {
      if (hasForm) yield { ...keyWords.matter(digits), start: match.index, end };
      continue;
    }
    const isIntroduction = INTRODUCTION.test(letters);
    if (hasForm && !isIntroduction)
      yield { ...keyWords.matter(`${letters}${digits}`), start: match.index, end };
    if (separator === ' ' && (hasForm || isIntroduction)) {
      const start = isIntroduction ? match.index : end - digits.length;
      yield { ...keyWords.matter(digits), start, end };
    }
  }
}

/**
 * The question to put to the index when the text holds these keys: their numbers as words, so that also pages
 * that mention them are found, and what else was asked for. A single number alone is put in quotation marks,
 * since 89 is not 890.
 */
export function questionWith(text: string, keys: readonly Candidate[]): string {
  const rest = keys
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  const others = rest.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !INTRODUCTION.test(word));
  const words = [...keys.map(({ bare }) => bare), ...others];
  return words.length === 1 ? `"${words[0]}"` : words.join(' ');
}

/** The number that is all the text says, if it says one. */
export const onlyNumber = (text: string) =>
  candidates(text).find((key) => questionWith(text, [key]) === `"${key.bare}"`);

/** Whether the number stands somewhere in the text, however it is written there. */
export const mentions = (text: string, { bare }: KeyWords) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .includes(bare);

/** Those that do not share letters with an earlier one. */
export function apart(keys: readonly Candidate[]): Candidate[] {
  return keys.reduce<Candidate[]>(
    (kept, key) =>
      kept.some((other) => key.start < other.end && other.start < key.end) ? kept : [...kept, key],
    [],
  );
}
