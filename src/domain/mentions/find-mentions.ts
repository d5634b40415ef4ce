import { bodiesIn, type BodyInText } from './bodies-in-text.ts';
import { datesIn, type DateInText } from './dates-in-text.ts';
import { mattersIn } from './matters-in-text.ts';
import type { Mention, ParagraphMention, Range } from './mention.ts';
import { paragraphsIn, type ParagraphInText } from './paragraphs-in-text.ts';
import { sharingDays } from './sharing-days.ts';
import { bodyOfSentence, quotedRanges, sentenceAround, within } from './surroundings.ts';

/** What may stand between a body, a day and a § that belong together. */
const GLUE =
  /^(?:[\s,(/]|(?<!\p{L})(?:i|vid|hos|från|av|beslut|beslutet|beslutade|beslutat|protokoll|protokollet|protokollsutdrag|sammanträde|sammanträdet|möte|mötet)(?!\p{L})){0,9}$/iu;

/** More §§ than a paragraph that people read has: such a text is a register of its own, and left as it is. */
const MOST = 200;

interface Found {
  readonly dates: readonly DateInText[];
  readonly bodies: readonly BodyInText[];
  readonly paragraphs: readonly ParagraphInText[];
}

const glued = (text: string, a: Range, b: Range) =>
  a.end <= b.start && b.start - a.end <= 40 && GLUE.test(text.slice(a.end, b.start));
const before = <T extends Range>(text: string, own: Range, others: readonly T[]) =>
  others.findLast((other) => glued(text, other, own));
const after = <T extends Range>(text: string, own: Range, others: readonly T[]) =>
  others.find((other) => glued(text, own, other));

const span = (a: Range, b: Range): Range => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** The day that belongs to a §. One between two §§ belongs to that which no comma parts it from. */
function dateOf(text: string, whole: Range, found: Found): DateInText | undefined {
  const left = before(text, whole, found.dates);
  if (left) {
    const earlier = before(
      text,
      left,
      found.paragraphs.map((own) => own.whole),
    );
    if (!earlier) return left;
    const [near, far] = [text.slice(left.end, whole.start), text.slice(earlier.end, left.start)];
    if (!near.includes(',') && far.includes(',')) return left;
  }
  const right = after(text, whole, found.dates);
  if (!right) return undefined;
  const later = after(
    text,
    right,
    found.paragraphs.map((own) => own.whole),
  );
  if (!later) return right;
  const [near, far] = [text.slice(whole.end, right.start), text.slice(right.end, later.start)];
  return !near.includes(',') && far.includes(',') ? right : undefined;
}

/** What a mention covers: all of its parts, with the parenthesis that it opens; only the § where that stays open. */
function cover(text: string, own: ParagraphInText, parts: readonly Range[]): Range {
  if (own.whole.start !== own.start || own.whole.end !== own.end) return { start: own.start, end: own.end };
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const open = text.slice(start, end).split('(').length - text.slice(start, end).split(')').length;
  if (open === 0) return { start, end };
  return open === 1 && text[end] === ')' ? { start, end: end + 1 } : { start: own.start, end: own.end };
}

function paragraphMention(text: string, own: ParagraphInText, found: Found): ParagraphMention {
  const first = before(text, own.whole, found.bodies) ?? after(text, own.whole, found.bodies);
  const date = dateOf(text, own.whole, found) ?? (first && dateOf(text, span(own.whole, first), found));
  const core = date ? span(own.whole, date) : own.whole;
  const beside =
    found.bodies.find((body) => within(body, [core])) ??
    before(text, core, found.bodies) ??
    after(text, core, found.bodies);
  const range = cover(text, own, [own.whole, ...(date ? [date] : []), ...(beside ? [beside] : [])]);
  const sentence = sentenceAround(text, own.start);
  const body = beside ?? bodyOfSentence(text, cover(text, own, [core]), sentence, found.bodies);
  return {
    kind: 'paragraph',
    ...range,
    paragraph: own.paragraph,
    ...(own.through ? { through: own.through } : {}),
    ...(own.clause ? { clause: own.clause } : {}),
    ...(date ? { date: date.date } : own.year ? { year: own.year } : {}),
    ...(body ? { body: body.name } : {}),
    otherBodies: found.bodies.some((other) => !other.abbreviated && other.name !== body?.name),
    sentence: text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim(),
  };
}

/** A § without day or year means something only where its sentence names no day and no body. */
const standsAlone = (text: string, { start, body }: ParagraphMention, { dates, bodies }: Found): boolean => {
  const sentence = [sentenceAround(text, start)];
  return body === undefined && ![...dates, ...bodies].some((own) => within(own, sentence));
};

/**
 * Everything in a paragraph of text that names a § of minutes or may name a matter, in order and
 * apart from each other. Nothing in quotation marks: that is what others said. Pure; knows no archive.
 */
export function findMentions(text: string): Mention[] {
  if (!/\d/.test(text)) return [];
  const dates = datesIn(text);
  const paragraphs = paragraphsIn(text, dates);
  if (paragraphs.length > MOST) return [];
  const found: Found = { dates, paragraphs, bodies: paragraphs.length > 0 ? bodiesIn(text) : [] };
  const all = paragraphs.map((own) => paragraphMention(text, own, found));
  const named = sharingDays(text, all, dates).filter(
    (own) => own.date ?? own.year ?? standsAlone(text, own, found),
  );
  const quoted = quotedRanges(text);
  return [...named, ...mattersIn(text, [...dates, ...paragraphs, ...named])]
    .filter((mention) => !within(mention, quoted))
    .toSorted((a, b) => a.start - b.start)
    .filter((mention, index, kept) => index === 0 || (kept[index - 1]?.end ?? 0) <= mention.start);
}
