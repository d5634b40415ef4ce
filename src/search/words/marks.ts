import { candidates, matterKeys } from './numbers.ts';
import { keyWords } from '../record/record.ts';

/** Something in a text that is found by a key and not as words: a day, a §, a matter number, a party's letters. */
export interface Mark {
  /** The keys it may be held under, the likeliest first. */
  readonly keys: readonly string[];
  readonly start: number;
  readonly end: number;
}

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);
const MONTH = `(${months.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\\.?`;
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:den )?(\\d{1,2})(?::?e)? )?${MONTH}(?: (\\d{4}))?(?![\\p{L}\\p{N}])`,
  'giu',
);
/** "2024-06-12", "2024/06/12", "2024.06.12", and months: "2024-06". */
const IN_DIGITS = /(?<![\d-])(\d{4})(?:-(\d{2})(?:-(\d{2}))?|[/. ](\d{2})[/. ](\d{2}))(?![\d-]|[/.]\d)/g;
/** "20240612": also a number that a registry may give. */
const WITHOUT_HYPHENS = /(?<![\p{L}\d/:-])((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?![\p{L}\d/:-])/gu;
/** "24-06-12": so too. */
const SHORT_YEAR = /(?<![\p{L}\d/:-]|\p{L}[ -])(\d{2})-(0[1-9]|1[0-2])-([0-2]\d|3[01])(?![\d/:-])/gu;
/** "12/6 2024", "12/6-24", "12.6.2024". */
const DAY_FIRST = /(?<![\d/.])(\d{1,2})(?:\/(\d{1,2})[ -]{1,2}|\.(\d{1,2})\.)(\d{4}|\d{2})(?![\d/:-])/g;

const two = (number: string | number) => String(number).padStart(2, '0');
const monthNumber = (name: string) =>
  months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

export const dayKeys = {
  day: (year: string, month: string | number, day: string) => `zqt${year}${two(month)}${two(day)}`,
  month: (year: string, month: string | number) => `zqt${year}${two(month)}`,
  yearly: (month: string | number, day: string) => `zqm${two(month)}${two(day)}`,
};

function* days(text: string): Iterable<Mark> {
  for (const match of text.matchAll(IN_WORDS)) {
    const [whole, day, name = '', year] = match;
    const month = monthNumber(name);
    const place = { start: match.index, end: match.index + whole.length };
    if (day && year) yield { ...place, keys: [dayKeys.day(year, month, day)] };
    else if (year) yield { ...place, keys: [dayKeys.month(year, month)] };
    else if (day) yield { ...place, keys: [dayKeys.yearly(month, day)] };
  }
  for (const match of text.matchAll(IN_DIGITS)) {
    const [whole, year = '', monthOnly, dayAfter, monthOther, dayOther] = match;
    const month = monthOnly ?? monthOther ?? '';
    const day = dayAfter ?? dayOther;
    if (!isMonth(month) || !/^(19|20)/.test(year)) continue;
    const keys = [day ? dayKeys.day(year, month, day) : dayKeys.month(year, month)];
    yield { keys, start: match.index, end: match.index + whole.length };
  }
  for (const form of [WITHOUT_HYPHENS, SHORT_YEAR]) {
    for (const match of text.matchAll(form)) {
      const [whole, year = '', month = '', day = ''] = match;
      const keys = [dayKeys.day(inFull(year), month, day), keyWords.matter(whole).key];
      yield { keys, start: match.index, end: match.index + whole.length };
    }
  }
  for (const match of text.matchAll(DAY_FIRST)) {
    const [whole, day = '', afterStroke, afterDot, year = ''] = match;
    const month = afterStroke ?? afterDot ?? '';
    if (!isMonth(month) || Number(day) > 31) continue;
    const keys = [dayKeys.day(inFull(year), month, two(day))];
    yield { keys, start: match.index, end: match.index + whole.length };
  }
}

const isMonth = (month: string) => Number(month) >= 1 && Number(month) <= 12;
const inFull = (year: string) => (year.length === 2 ? `20${year}` : year);

/** A pattern of the letters of some parties; texts are many, and archives few. */
const patterns = new Map<string, RegExp>();
function partyPattern(letters: readonly string[]): RegExp {
  const either = letters.filter((code) => /^\p{L}+$/u.test(code)).join('|');
  const known = patterns.get(either);
  const pattern =
    known ?? new RegExp(`(?<![\\p{L}\\p{N}])(?:\\((${either})\\)|(${either}))(?![\\p{L}\\p{N}-])`, 'giu');
  patterns.set(either, pattern);
  return pattern;
}

/** The letters of a party, as minutes set them: "(S)", "från V, S och MP". Capitals only, but for brackets. */
function* partiesIn(text: string, letters: readonly string[]): Iterable<Mark> {
  if (letters.length === 0) return;
  for (const match of text.matchAll(partyPattern(letters))) {
    const [whole, inBrackets, bare] = match;
    if (!inBrackets && bare !== bare?.toUpperCase()) continue;
    const keys = [partyKey(inBrackets ?? bare ?? '')];
    yield { keys, start: match.index, end: match.index + whole.length };
  }
}

const PARTY_KEY = 'zqf';
/** "(S)" → the key of the party. */
export const partyKey = (letters: string): string => PARTY_KEY + letters.replace(/[()]/g, '').toLowerCase();
/** The letters of the parties that are among some keys. */
export const partiesAmong = (keys: Iterable<string>): string[] =>
  [...keys].filter((key) => key.startsWith(PARTY_KEY)).map((key) => key.slice(PARTY_KEY.length));

/**
 * All marks of a text, those that share letters with an earlier kind left out: a day is no matter number.
 * @param parties the letters of the archive's parties
 */
export function marksIn(text: string, parties: readonly string[]): Mark[] {
  const byPlace = Map.groupBy(candidates(text), ({ start, end }) => `${start}-${end}`);
  const numbers = [...byPlace.values()].map((group) => ({
    keys: group.map(({ key }) => key),
    start: group[0]?.start ?? 0,
    end: group[0]?.end ?? 0,
  }));
  const kept: Mark[] = [];
  for (const mark of [...days(text), ...numbers, ...partiesIn(text, parties)]) {
    const inside = kept.find(({ start, end }) => mark.start < end && start < mark.end);
    if (!inside) kept.push(mark);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** Whether a term is a key and no stem: no Swedish word begins so. */
export const isKey = (term: string): boolean => /^zq[a-z]/.test(term);

/** The keys under which a page that holds this text is found: a day is also found by its month. */
export function keysOf(text: string, parties: readonly string[]): string[] {
  const keys = marksIn(text, parties).flatMap(({ keys: markKeys }) => markKeys);
  return keys.flatMap((key) => {
    const day = /^zqt(\d{4})(\d{2})(\d{2})$/.exec(key);
    return day
      ? [key, dayKeys.month(day[1] ?? '', day[2] ?? ''), dayKeys.yearly(day[2] ?? '', day[3] ?? '')]
      : [key];
  });
}

/** The keys of the numbers that a page itself carries: "§ 89, RS/412/2020". */
export const carriedKeys = (numbers: string): string[] =>
  numbers.split(', ').flatMap((number) => {
    const paragraph = /^§ ?(.+)$/.exec(number)?.[1];
    return paragraph ? [keyWords.paragraph(paragraph).key] : matterKeys(number);
  });
