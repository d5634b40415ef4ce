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

interface NamedParts {
  readonly dates: readonly DateInText[];
  readonly bodies: readonly BodyInText[];
  readonly paragraphs: readonly ParagraphInText[];
}

const glued = (text: string, a: Range, b: Range) =>
  a.end <= b.start && b.start - a.end <= 40 && GLUE.test(text.slice(a.end, b.start));
const before = <T extends Range>(text: string, range: Range, others: readonly T[]) =>
  others.findLast((candidate) => glued(text, candidate, range));
const after = <T extends Range>(text: string, range: Range, others: readonly T[]) =>
  others.find((candidate) => glued(text, range, candidate));

const span = (a: Range, b: Range): Range => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** The day that belongs to a §. One between two §§ belongs to that which no comma parts it from. */
function dateOf(text: string, whole: Range, parts: NamedParts): DateInText | undefined {
  const left = before(text, whole, parts.dates);
  if (left) {
    const earlier = before(
      text,
      left,
      parts.paragraphs.map((paragraph) => paragraph.whole),
    );
    if (!earlier) return left;
    const [near, far] = [text.slice(left.end, whole.start), text.slice(earlier.end, left.start)];
    if (!near.includes(',') && far.includes(',')) return left;
  }
  const right = after(text, whole, parts.dates);
  if (!right) return undefined;
  const later = after(
    text,
    right,
    parts.paragraphs.map((paragraph) => paragraph.whole),
  );
  if (!later) return right;
  const [near, far] = [text.slice(whole.end, right.start), text.slice(right.end, later.start)];
  return !near.includes(',') && far.includes(',') ? right : undefined;
}

/** What a mention covers: all of its parts, with the parenthesis that it opens; only the § where that stays open. */
function cover(text: string, paragraph: ParagraphInText, parts: readonly Range[]): Range {
  if (paragraph.whole.start !== paragraph.start || paragraph.whole.end !== paragraph.end)
    return { start: paragraph.start, end: paragraph.end };
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const open = text.slice(start, end).split('(').length - text.slice(start, end).split(')').length;
  if (open === 0) return { start, end };
  return open === 1 && text[end] === ')'
    ? { start, end: end + 1 }
    : { start: paragraph.start, end: paragraph.end };
}

function paragraphMention(text: string, paragraph: ParagraphInText, parts: NamedParts): ParagraphMention {
  const first = before(text, paragraph.whole, parts.bodies) ?? after(text, paragraph.whole, parts.bodies);
  const date =
    dateOf(text, paragraph.whole, parts) ?? (first && dateOf(text, span(paragraph.whole, first), parts));
  const core = date ? span(paragraph.whole, date) : paragraph.whole;
  const beside =
    parts.bodies.find((body) => within(body, [core])) ??
    before(text, core, parts.bodies) ??
    after(text, core, parts.bodies);
  const range = cover(text, paragraph, [
    paragraph.whole,
    ...(date ? [date] : []),
    ...(beside ? [beside] : []),
  ]);
  const sentence = sentenceAround(text, paragraph.start);
  const body = beside ?? bodyOfSentence(text, cover(text, paragraph, [core]), sentence, parts.bodies);
  return {
    kind: 'paragraph',
    ...range,
    paragraph: paragraph.paragraph,
    ...(paragraph.through ? { through: paragraph.through } : {}),
    ...(paragraph.clause ? { clause: paragraph.clause } : {}),
    ...(date ? { date: date.date } : paragraph.year ? { year: paragraph.year } : {}),
    ...(body ? { body: body.name } : {}),
    otherBodies: parts.bodies.some((candidate) => !candidate.abbreviated && candidate.name !== body?.name),
    sentence: text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim(),
  };
}

/** A § without day or year means something only where its sentence names no day and no body. */
const standsAlone = (
  text: string,
  { start, body }: ParagraphMention,
  { dates, bodies }: NamedParts,
): boolean => {
  const sentence = [sentenceAround(text, start)];
  return body === undefined && ![...dates, ...bodies].some((named) => within(named, sentence));
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
  const parts: NamedParts = { dates, paragraphs, bodies: paragraphs.length > 0 ? bodiesIn(text) : [] };
  const all = paragraphs.map((paragraph) => paragraphMention(text, paragraph, parts));
  const named = sharingDays(text, all, dates).filter(
    (mention) => mention.date ?? mention.year ?? standsAlone(text, mention, parts),
  );
  const quoted = quotedRanges(text);
  return [...named, ...mattersIn(text, [...dates, ...paragraphs, ...named])]
    .filter((mention) => !within(mention, quoted))
    .toSorted((a, b) => a.start - b.start)
    .filter((mention, index, kept) => index === 0 || (kept[index - 1]?.end ?? 0) <= mention.start);
}
