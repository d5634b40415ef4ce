import { sentencesOf, tokensOf, type Token } from './tokens.ts';
import { isPosition, type Meaning } from './turning-words.ts';

/**
 * What a reader may quote of our own prose: days and names; figures, each with what it counts; words that turn what is
 * said, each with what it is said of; and how all these stand in a sentence. Other words may be mended freely, and
 * sentences may stand in any order.
 */
export interface ProseFacts {
  /** Days, years, §§, scores and names, each once, in order of the alphabet. */
  readonly fixed: readonly string[];
  /** A figure, what a vote counts if it does ("" if not), and the words of what it counts. */
  readonly figures: readonly (readonly [figure: string, position: Meaning | '', ...words: string[]])[];
  /** What a word says, and the words that it stands among, itself included. */
  readonly turns: readonly (readonly [meaning: Meaning, ...clause: string[]])[];
  /** By a sentence without its facts: these, in their order. */
  readonly shapes: Readonly<Record<string, readonly string[]>>;
}

/** What stands between the facts of a shape. */
export const SLOT = ' · ';

/** Words that say nothing of what is counted. */
const EMPTY = new Set(
  'i på av för till med att den det de denna detta en ett som är blir blev var har får fick ska från om vid sig så in ut upp man vi år dag'.split(
    ' ',
  ),
);
const MOST_WORDS = 4;
/** A word that counts stands no further away from its figure. */
const REACH = 5;

const saysSomething = ({ kind, text }: Token) => kind === 'name' || (kind === 'word' && !EMPTY.has(text));

/** Tokens from a place on, in a direction, to the next that ends what is told there. */
function upTo(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  ends: (token: Token) => boolean,
): Token[] {
  const taken: Token[] = [];
  for (let at = from + step; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at] as Token;
    if (ends(token)) break;
    taken.push(token);
  }
  return taken;
}

/** The position that the figure at a place counts: the nearest one, with no other figure between. */
function positionAt(tokens: readonly Token[], place: number): Meaning | '' {
  const distance = (step: 1 | -1) => {
    const near = upTo(tokens, place, step, ({ kind }) => kind === 'figure').slice(0, REACH);
    const index = near.findIndex(({ meaning }) => meaning !== undefined && isPosition(meaning));
    return { index: index < 0 ? Infinity : index, meaning: near[index]?.meaning ?? ('' as const) };
  };
  const [after, before] = [distance(1), distance(-1)];
  return (after.index <= before.index ? after : before).meaning;
}

/** What the figure at a place counts: the words after it, or before it where nothing follows. */
function countedAt(tokens: readonly Token[], place: number): string[] {
  const ends = ({ kind }: Token) => kind === 'figure' || kind === 'boundary';
  const words = (step: 1 | -1) =>
    upTo(tokens, place, step, ends)
      .filter(saysSomething)
      .slice(0, MOST_WORDS)
      .map(({ text }) => text);
  const after = words(1);
  return after.length > 0 ? after : words(-1);
}

/** "9 röster mot 6" as one token: the order is what it says. */
function withScores(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const next = tokens.slice(at + 1, at + 4);
    const against = next.findIndex(({ text }) => text === 'mot');
    const second = next[against + 1];
    const isScore =
      token.kind === 'figure' &&
      against >= 0 &&
      second?.kind === 'figure' &&
      next.slice(0, against).every(({ kind }) => kind === 'word') &&
      !isOfPosition(tokens[at + against + 3]);
    if (isScore) {
      const text = `${token.text} mot ${second.text}`;
      joined.push({ kind: 'fixed', text, written: text });
      at += against + 2;
    } else joined.push(token);
  }
  return joined;
}

/** Whether a token says how somebody voted. */
const isOfPosition = (token: Token | undefined) => token?.meaning !== undefined && isPosition(token.meaning);

/** The clause that the token at a place stands in. */
function clauseAt(tokens: readonly Token[], place: number): string[] {
  const ends = ({ kind }: Token) => kind === 'boundary';
  const all = [
    ...upTo(tokens, place, -1, ends).toReversed(),
    tokens[place] as Token,
    ...upTo(tokens, place, 1, ends),
  ];
  return all.map(({ written }) => written);
}

/**
 * A sentence without its facts, and these in their order; nothing where there is only one, which stands for itself. A
 * figure whose position is known has its pair, wherever the two stand.
 */
function shapeOf(tokens: readonly Token[]): [string, string] | undefined {
  const isFact = ({ kind }: Token) => kind !== 'word' && kind !== 'boundary';
  const isPaired = (token: Token, place: number) =>
    isOfPosition(token) || (token.kind === 'figure' && positionAt(tokens, place) !== '');
  const slots = tokens.filter((token, place) => isFact(token) && !isPaired(token, place));
  if (slots.length < 2) return undefined;
  const template = tokens.map((token) => (isFact(token) ? '\u0000' : token.text)).join(' ');
  return [template, slots.map(({ text, meaning }) => meaning ?? text).join(SLOT)];
}

const unique = <T>(all: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(all.map((item) => [key(item), item])).values(),
];

/** The facts of a text. A row of a table is a line, with | between its cells. */
export function factsOfProse(text: string): ProseFacts {
  const sentences = sentencesOf(text).map((sentence) => withScores(tokensOf(sentence)));
  const figures = sentences.flatMap((tokens) =>
    tokens.flatMap((token, place) =>
      token.kind === 'figure'
        ? [[token.text, positionAt(tokens, place), ...countedAt(tokens, place)] as const]
        : [],
    ),
  );
  const turns = sentences.flatMap((tokens) =>
    tokens.flatMap((token, place) =>
      token.meaning === undefined ? [] : [[token.meaning, ...clauseAt(tokens, place)] as const],
    ),
  );
  const fixed = sentences.flat().filter(({ kind }) => kind === 'fixed' || kind === 'name');
  const shapes = Map.groupBy(
    sentences.flatMap((tokens) => {
      const shape = shapeOf(tokens);
      return shape ? [shape] : [];
    }),
    ([template]) => template,
  );
  return {
    fixed: [...new Set(fixed.map(({ text: fact }) => fact))].sort(),
    figures: unique(figures, (fact) => fact.join(' ')),
    turns,
    shapes: Object.fromEntries(
      [...shapes].map(([template, all]) => [template, [...new Set(all.map(([, slots]) => slots))].sort()]),
    ),
  };
}
