import { keyWords, type KeyWords } from '../record/record.ts';

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
 * The keys under which a page that carries a matter number is found: the whole of it first, then what people
 * leave out of it. "SLK-2024-00006:5" is also asked for as "SLK-2024-00006", "2024-00006" and "00006".
 */
export function matterKeys(number: string): string[] {
  const groups = number.match(/\p{L}+|\d+/gu) ?? [];
  const runs = groups.flatMap((_, from) =>
    groups.map((_, last) => groups.slice(from, groups.length - last)).filter((run) => run.length > 0),
  );
  const telling = runs.filter(
    (run) => run.length === groups.length || run.some((group) => /^\d{3,}$/.test(group) && !isYear(group)),
  );
  const texts = telling.flatMap((run) => [
    run.join('-'),
    ...(run.length === 1 ? [String(Number(run[0]))] : []),
  ]);
  return [...new Set(texts.map((text) => keyWords.matter(text).key))];
}

const isYear = (digits: string) => /^(19|20)\d\d$/.test(digits);
