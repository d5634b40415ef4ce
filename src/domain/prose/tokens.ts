import { MONTHS } from '../dates.ts';
import { numberFromWord } from '../number-words.ts';
import { meaningOf, type Meaning } from './turning-words.ts';

/** A sentence, or a row of a table, as what stands in it: figures, days, names, words that turn, other words. */
export interface Token {
  readonly kind: 'figure' | 'fixed' | 'name' | 'turn' | 'word' | 'boundary';
  /** As it is compared: without a thousands space, in lower case where it is a word. */
  readonly text: string;
  /** As it is written. */
  readonly written: string;
  readonly meaning?: Meaning;
}

/** A thousands space makes no difference: "1 500 000" is 1500000. */
export const joinedThousands = (text: string) =>
  text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '').replaceAll('\u00a0', ' ');

const MONTH = MONTHS.join('|');
const POWERS: Readonly<Record<string, number>> = {
  tusen: 1e3,
  miljon: 1e6,
  miljoner: 1e6,
  miljard: 1e9,
  miljarder: 1e9,
};
const TOKEN = new RegExp(
  [
    String.raw`(?<score>\d+(?: ?[–-] ?\d+)+)`,
    String.raw`(?<date>\d{1,2} (?:${MONTH})(?!\p{L}))`,
    String.raw`(?<paragraph>§+ ?\d+)`,
    String.raw`(?<number>\d+(?:[.,]\d+)*)(?: (?<power>${Object.keys(POWERS).join('|')})(?!\p{L}))?`,
    String.raw`(?<most>upp till(?!\p{L}))`,
    String.raw`(?<word>[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}\d]+)*)`,
    String.raw`(?<boundary>[,;:|()]| [–-] )`,
    String.raw`(?<percent>%)`,
  ].join('|'),
  'giu',
);

/** "1,5" million is 1500000; what cannot be reckoned stands as it is. */
function figureOf(number: string, power: string | undefined): string {
  const factor = POWERS[power?.toLowerCase() ?? ''];
  if (factor === undefined) return number;
  const value = Number(number.replace(',', '.')) * factor;
  return Number.isSafeInteger(Math.round(value)) ? String(Math.round(value)) : `${number} ${power ?? ''}`;
}

/** "en" and "ett" are mostly articles. */
const ARTICLES = ['en', 'ett'];
const SAME_WORD: Readonly<Record<string, string>> = {
  kr: 'kronor',
  krona: 'kronor',
  inga: 'ingen',
  inget: 'ingen',
};
const BETWEEN = new Set(['och', 'samt', 'men', 'mot', 'eller', 'medan']);
const isYear = (number: string) => /^(?:19|20)\d\d$/.test(number);

/** A word with a capital that does not merely begin a sentence, or that another such word follows. */
const isName = (sentence: string, at: number, word: string) =>
  /^\p{Lu}/u.test(word) &&
  (/[\p{L}\p{N},;(/]$/u.test(sentence.slice(0, at).trimEnd()) ||
    (word.length > 1 && /^ \p{Lu}\p{Ll}/u.test(sentence.slice(at + word.length))));

/** A word by itself, in lower case. */
function classOf(text: string): Omit<Token, 'written'> {
  const number = ARTICLES.includes(text) ? undefined : numberFromWord(text);
  if (number !== undefined) return { kind: 'figure', text: String(number) };
  if ((MONTHS as readonly string[]).includes(text)) return { kind: 'fixed', text };
  const meaning = meaningOf(text);
  if (meaning !== undefined) return { kind: 'turn', text, meaning };
  return { kind: BETWEEN.has(text) ? 'boundary' : 'word', text: SAME_WORD[text] ?? text };
}

/** The words of an archive are few, and every check meets them again. */
const known = new Map<string, Omit<Token, 'written'>>();

function wordToken(sentence: string, at: number, word: string): Token {
  const text = word.toLowerCase();
  const token = known.get(text) ?? classOf(text);
  known.set(text, token);
  const mayBeName = token.kind !== 'figure' && token.kind !== 'fixed' && text !== word;
  return mayBeName && isName(sentence, at, word)
    ? { kind: 'name', text: word, written: word }
    : { ...token, written: word };
}

const BEFORE_AND_AFTER: readonly (Meaning | undefined)[] = ['before', 'after'];

/**
 * Words that turn only in some places: "utan" after "inte" is "but", and "före" and "efter" say when only where a day
 * or a figure follows.
 */
function onlyWhereTheyTurn(tokens: readonly Token[]): Token[] {
  const isBut = ({ text }: Token, place: number) =>
    text === 'utan' && tokens.slice(0, place).some(({ meaning }) => meaning === 'not');
  const saysNoTime = ({ meaning }: Token, place: number) =>
    BEFORE_AND_AFTER.includes(meaning) &&
    !tokens.slice(place + 1, place + 3).some(({ kind }) => kind === 'fixed' || kind === 'figure');
  return tokens.map((token, place): Token =>
    isBut(token, place) || saysNoTime(token, place)
      ? { kind: 'word', text: token.text, written: token.written }
      : token,
  );
}

/** The tokens of a sentence whose thousands are joined. */
export function tokensOf(sentence: string): Token[] {
  return onlyWhereTheyTurn(allTokens(sentence));
}

function allTokens(sentence: string): Token[] {
  return [...sentence.matchAll(TOKEN)].map((match): Token => {
    const { score, date, paragraph, number, power, most, word, percent } = match.groups ?? {};
    const [written] = match;
    if (score !== undefined) return { kind: 'fixed', text: score.replace(/ ?[–-] ?/g, '–'), written };
    if (date !== undefined) return { kind: 'fixed', text: date.toLowerCase(), written };
    if (paragraph !== undefined) return { kind: 'fixed', text: paragraph.replace(/ /g, ''), written };
    if (number !== undefined)
      return power === undefined && isYear(number)
        ? { kind: 'fixed', text: number, written }
        : { kind: 'figure', text: figureOf(number, power), written };
    if (most !== undefined) return { kind: 'turn', text: 'upp till', written, meaning: 'most' };
    if (percent !== undefined) return { kind: 'word', text: 'procent', written };
    if (word !== undefined) return wordToken(sentence, match.index, word);
    return { kind: 'boundary', text: written.trim(), written };
  });
}

/** The sentences of a text, and the rows of its tables, each on its own. */
export const sentencesOf = (text: string): string[] =>
  joinedThousands(text)
    .split('\n')
    .flatMap((line) => (line.includes('|') ? [line] : line.split(/(?<=[.!?])\s+(?=[\p{Lu}\d])/u)))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
