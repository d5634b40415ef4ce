import { matches } from './matches.ts';

/** A place in a text, counted in UTF-16 code units as `String.prototype.slice` does. */
export interface TextSpan {
  readonly index: number;
  readonly length: number;
}

/** A text rewritten, and where in the text as written a part of it stands. */
export interface PlainText {
  readonly plain: string;
  readonly spanOf: (from: number, to: number) => TextSpan;
}

/** A stretch of a text, and what it becomes: itself, or something in its place. */
interface Run {
  /** Where it begins in what the text becomes. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly isCopy: boolean;
}

/** A text with what a pattern matches replaced; undefined where it matches nothing. */
function replaced(
  text: string,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string,
): PlainText | undefined {
  const runs: Run[] = [];
  let plain = '';
  let place = 0;
  const add = (seen: string, end: number, isCopy: boolean) => {
    if (seen !== '') runs.push({ at: plain.length, start: place, end, isCopy });
    plain += seen;
    place = end;
  };
  for (const match of matches(text, pattern)) {
    add(text.slice(place, match.index), match.index, true);
    add(by(match), match.index + match[0].length, false);
  }
  if (place === 0) return undefined;
  add(text.slice(place), text.length, true);
  const runAt = (index: number) => runs.findLast(({ at }) => at <= index);
  const startOf = (index: number) => {
    const run = runAt(index);
    return run === undefined ? 0 : run.isCopy ? run.start + index - run.at : run.start;
  };
  const endOf = (index: number) => {
    const run = runAt(index);
    return run === undefined ? 0 : run.isCopy ? run.start + index - run.at + 1 : run.end;
  };
  return {
    plain,
    spanOf: (from, to) => {
      const start = startOf(from);
      return { index: start, length: Math.max(0, endOf(to - 1) - start) };
    },
  };
}

const asWritten = (text: string): PlainText => ({
  plain: text,
  spanOf: (from, to) => ({ index: from, length: to - from }),
});

/** A text rewritten in two steps, with its places in the first one. */
const within = (inner: PlainText, outer: PlainText): PlainText => ({
  plain: outer.plain,
  spanOf(from, to) {
    const { index, length } = outer.spanOf(from, to);
    return inner.spanOf(index, index + length);
  },
});

/** All but what stays as it is, so that what most texts hold costs nothing. */
const NOT_PLAIN = /[^ -~\nåäöÅÄÖéÉ§”’]/gu;

/**
 * The text as a reader sees it: digits of any script or style as 0–9, every dash and minus a hyphen, every blank a
 * space, and without what does not show (soft hyphens, zero-width marks, marks put over a digit).
 */
export const plainly = (text: string): PlainText =>
  replaced(text, NOT_PLAIN, ([character]) => remembered(character)) ?? asWritten(text);

/** What characters become: few of them stand in many texts. */
const known = new Map<string, string>();

function remembered(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const plain = plainCharacter(character);
  known.set(character, plain);
  return plain;
}

function plainCharacter(character: string): string {
  if (/[\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/u.test(character)) return '';
  if (/[\n\v\f\u0085\u2028\u2029]/u.test(character)) return '\n';
  if (/[\s\u2800]/u.test(character)) return ' ';
  if (/[\p{Pd}\u00af\u02d7\u2043\u2212]/u.test(character)) return '-';
  if (/\p{Nd}/u.test(character)) return digitOf(character);
  const normal = character.normalize('NFKC');
  if (/^[\p{Pd}\u2212]$/u.test(normal)) return '-';
  // ², ⑥, ＋, ／, ㏠: what they stand for where that is plain.
  if (/^[ -~]+$/u.test(normal) && !/\p{L}/u.test(character)) return normal.replace(/[()⁄]/gu, '');
  return character.length === 1 ? character : '\ufffd';
}

/** A decimal digit of any script. Unicode has them in runs from nought to nine. */
function digitOf(character: string): string {
  const normal = character.normalize('NFKC');
  if (/^\d$/u.test(normal)) return normal;
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

const NAMED_SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  ast: '*',
  bsol: '\\',
  colon: ':',
  dash: '-',
  ensp: ' ',
  emsp: ' ',
  horbar: '-',
  hyphen: '-',
  lowbar: '_',
  mdash: '-',
  minus: '-',
  nbsp: ' ',
  ndash: '-',
  newline: '\n',
  nobreak: '',
  numsp: ' ',
  period: '.',
  plus: '+',
  puncsp: ' ',
  shy: '',
  sol: '/',
  tab: ' ',
  thinsp: ' ',
  zwj: '',
  zerowidthspace: '',
  zwnj: '',
};

/** Ways to write a sign by its number or name, and tags. */
const WRITTEN_OTHERWISE = new RegExp(
  [
    String.raw`(?<percent>(?:%[\da-f]{2})+)`,
    String.raw`&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z]{2,14}));?`,
    String.raw`\\(?:u(?<escape>[\da-f]{4}|\{[\da-f]{1,6}\})|x(?<byte>[\da-f]{2})|(?<sign>[^\p{L}\d\s])|(?<line>[nrt]))`,
    String.raw`(?<tag></?[a-z][^<>]{0,200}>)`,
  ].join('|'),
  'giu',
);

/** Marks of emphasis, which are no part of the words around them. */
const MARKS = /\*{1,3}|~~?|`+|__/gu;

const signOf = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ');

function bytesAsText(percent: string): string {
  try {
    return decodeURIComponent(percent);
  } catch {
    return ' ';
  }
}

function unwrapped(match: RegExpExecArray): string {
  const { percent, hex, decimal, name, escape, byte, sign, line } = match.groups ?? {};
  if (percent !== undefined) return bytesAsText(percent);
  const code = hex ?? escape ?? byte;
  if (code !== undefined) return signOf(parseInt(code.replace('{', ''), 16));
  if (decimal !== undefined) return signOf(Number(decimal));
  if (name !== undefined) return NAMED_SIGNS[name.toLowerCase()] ?? match[0];
  if (sign !== undefined) return sign;
  return line === undefined ? '' : ' ';
}

/** Something may be written so within something that is: "%252D". */
const MOST_LAYERS = 4;

/**
 * The ways in which a text may reach its readers: as it is; with what is written otherwise than by its own sign read
 * (%2D, &#45;, \u002d) and without tags; and without the marks of emphasis.
 */
export function waysToRead(text: string): PlainText[] {
  let read = asWritten(text);
  let layers = 0;
  for (; layers < MOST_LAYERS && /[%&\\<]/.test(read.plain); layers += 1) {
    const deeper = replaced(read.plain, WRITTEN_OTHERWISE, unwrapped);
    if (deeper === undefined) break;
    read = within(read, deeper);
  }
  const unmarked = /[*~`_]/.test(read.plain) ? replaced(read.plain, MARKS, () => '') : undefined;
  return [
    plainly(text),
    ...(layers > 0 ? [within(read, plainly(read.plain))] : []),
    ...(unmarked ? [within(within(read, unmarked), plainly(unmarked.plain))] : []),
  ];
}
