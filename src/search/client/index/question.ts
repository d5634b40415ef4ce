import { keyWords } from '../../record/record.ts';
import { plainQuestion } from '../../words/question-text.ts';
import { isAsking, isEverywhere, wordsIn, type Word } from '../../words/tokens.ts';
import type { ArchiveNames } from '../../words/names.ts';
import { effortFor, type Effort } from './effort.ts';
import { marksIn, type Mark } from '../../words/marks.ts';

/** One thing that is asked for. */
export interface Asked {
  /** As it was typed. */
  readonly text: string;
  /** The keys of a day, § or number, the likeliest first. Words have none. */
  readonly keys?: readonly string[];
  /** Any of the keys is asked for, and not the first that there is: "§§ 12–14". */
  readonly isAny?: true;
  /** The word in lower case, without hyphens; and what its hyphens join. */
  readonly word: string;
  readonly joined: readonly string[];
  /** It was typed with a capital letter, as names are. */
  readonly isName: boolean;
  /** The small word after it, which may make another verb of it: "skjuta upp". */
  readonly after?: string;
  /** How much may be looked up for it: of long questions every word a little, so that no answer is large. */
  readonly effort: Effort;
  /** Pages may lack it: it only makes it likelier that a page is meant. */
  readonly isOptional: boolean;
  /** It stands last, so that more of it may be to come. */
  readonly isLast: boolean;
}

/** Words that introduce a number, and say nothing where there is one. */
const INTRODUCTION = /^(dnr|diarienummer|diarienr|ärendenummer|ärende|paragraf|paragrafen|par|den|nr)$/i;

/** "J. Attenius": the name finds him, and the letter would be a party. */
const INITIAL = /(?<![\p{L}\p{N}])\p{Lu}\.(?=\s*\p{Lu}\p{L})/gu;

/** What a question asks for, in order. What the archive's organisations are called is on every page of theirs. */
export function askedIn(
  question: string,
  { parties, organizations }: ArchiveNames,
  small: ReadonlySet<string> = new Set(),
): Asked[] {
  const isFiller = (word: string) => isAsking(word) || organizations.includes(word);
  const text = plainQuestion(question).replace(INITIAL, '  ');
  const several = paragraphsIn(text);
  const marks = [
    ...several,
    ...marksIn(text, parties).filter(
      ({ start, end }) => !several.some((range) => start < range.end && range.start < end),
    ),
  ];
  const words = wordsIn(text).filter(
    ({ start, end }) => !marks.some((mark) => mark.start < end && start < mark.end),
  );
  const hasNumber = marks.length > 0;
  const telling = words.filter(
    (word) =>
      !isEverywhere(word.text) && !small.has(word.text) && !(hasNumber && INTRODUCTION.test(word.text)),
  );
  const plain = telling.filter((word) => !isFiller(word.text));
  const inOrder = [
    ...marks.map(({ start, end, ...mark }) => ({
      ...mark,
      start,
      typed: text.slice(start, end),
      word: text.slice(start, end),
      joined: [],
      isName: false,
      isOptional: false,
    })),
    ...telling.map((word) => ({
      ...numberKeys(word.text, telling.length + marks.length === 1),
      start: word.start,
      typed: text.slice(word.start, word.end),
      word: word.text,
      joined: word.joined,
      isName: /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end)),
      ...smallWordAfter(words, word),
      isOptional: isFiller(word.text) && plain.length + marks.length > 0,
    })),
  ].toSorted((a, b) => a.start - b.start);
  const effort = effortFor(inOrder.filter(({ isOptional }) => !isOptional).length);
  return inOrder.map(({ start: _, typed, ...asked }, index) => ({
    ...asked,
    effort,
    text: typed,
    isLast: index === inOrder.length - 1 && /[\p{L}\p{N}]$/u.test(text),
  }));
}

function smallWordAfter(words: readonly Word[], word: Word): { after?: string } {
  const next = words[words.indexOf(word) + 1];
  return next && isEverywhere(next.text) ? { after: next.text } : {};
}

/** Digits alone may be a part of a matter number, and the only thing asked for may be a §. */
function numberKeys(word: string, isAlone: boolean): { keys?: readonly string[] } {
  if (!/^\d+$/.test(word)) return {};
  if (word.length <= 4 && isAlone) return { keys: [keyWords.paragraph(word).key, keyWords.matter(word).key] };
  return word.length >= 3 ? { keys: [keyWords.matter(word).key] } : {};
}

const SEVERAL =
  /(?:§+|paragraf(?:er|erna)?)\s*(\d{1,4}(?:\s*(?:,|och|[-–]|till(?: och med)?)\s*§*\s*\d{1,3}(?!\d))+)/giu;
/** More §§ than a meeting has are no range. */
const LONGEST_RANGE = 60;

/** Several §§ that are asked for at once: "§§ 12–14", "§ 12 och 15". */
function paragraphsIn(text: string): (Mark & { isAny: true })[] {
  return [...text.matchAll(SEVERAL)].map((match) => {
    const [whole, list = ''] = match;
    const numbers = list.split(/,|och(?! med)/iu).flatMap((item) => {
      const [from = 0, to = from] = (item.match(/\d+/g) ?? []).map(Number);
      const length = Math.min(Math.max(0, to - from), LONGEST_RANGE);
      return Array.from({ length: length + 1 }, (_, index) => from + index);
    });
    const keys = numbers.map((number) => keyWords.paragraph(String(number)).key);
    return { keys, isAny: true, start: match.index, end: match.index + whole.length };
  });
}
