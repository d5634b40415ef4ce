import { matterId } from '../../archive/matters.ts';
import { addresses } from '../../domain/addresses.ts';
import { formatDate } from '../../domain/dates.ts';
import { SWEDISH } from '../../domain/language.ts';
import type { MatterMention, ParagraphMention } from '../../domain/mentions/mention.ts';
import { isInYear, isOnDay } from '../../domain/meeting.ts';
import { isKnown } from '../../domain/unknown.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Entry } from '../../schema/collections.ts';
import { bodyNamed, type Speaker } from './named-body.ts';
import type { IndexedArchive } from '../../archive/index.ts';

/** It stands within texts of the archive, whatever the language of the page. */
const { matterPage } = messagesIn(SWEDISH);

type Paragraph = Omit<ParagraphMention, 'start' | 'end'>;
type Named = Paragraph | Omit<MatterMention, 'start' | 'end'>;

/** What a mention leads to: a page, the knowledge that the archive lacks it, or undefined: then nothing is claimed. */
type MentionTarget = { readonly href: string; readonly title: string } | { readonly absent: string };

const number = (paragraph: string) => paragraph.replace(' ', '');
const inside = ({ paragraph, through }: Paragraph, wanted: string) =>
  through === undefined
    ? number(wanted) === number(paragraph)
    : parseInt(paragraph) <= parseInt(wanted) && parseInt(wanted) <= parseInt(through);

/** Decisions of a body that a mention may mean; `undated` may be it without anyone knowing. */
function candidates(index: IndexedArchive, body: string, mention: Paragraph) {
  const all = index.meetingsOf(body).flatMap((meeting) =>
    index
      .decisionsOf(meeting.id)
      .filter(({ data }) => !isKnown(data.paragraph) || inside(mention, data.paragraph))
      .map((decision) => ({ decision, meeting })),
  );
  const numbered = all.filter(({ decision }) => isKnown(decision.data.paragraph));
  const { date, year } = mention;
  const isThen = ({ meeting: { data } }: Pick<(typeof all)[number], 'meeting'>) =>
    date ? isOnDay(data, date) : year !== undefined && isInYear(data, year);
  return {
    held: numbered.filter(isThen),
    /** A § without day, or a day's decision without §: it may be the one that is meant. */
    unsure: all.some(
      ({ decision, meeting }) =>
        !isKnown(meeting.data.date) || (!isKnown(decision.data.paragraph) && isThen({ meeting })),
    ),
  };
}

const linked = (decision: Entry<'beslut'>, clause: number | undefined): MentionTarget => ({
  href:
    clause !== undefined && clause <= decision.data.clauses.length
      ? addresses.clause(decision.id, clause)
      : addresses.decision(decision.id),
  title: decision.data.title,
});

function named(
  index: IndexedArchive,
  body: string | undefined,
  { paragraph, through, date, year }: Paragraph,
) {
  const signs = through ? `§§\u00a0${paragraph}–${through}` : `§\u00a0${paragraph}`;
  const when = date ? formatDate(date) : (year ?? '');
  return [body === undefined ? '' : index.body(body).name, when, signs].filter(Boolean).join(' ');
}

/** The target in a body that is certain. */
function inBody(index: IndexedArchive, body: string, mention: Paragraph): MentionTarget | undefined {
  const { held, unsure } = candidates(index, body, mention);
  const [first] = held;
  if (!first) return unsure ? undefined : { absent: named(index, body, mention) };
  if (mention.through && held.every(({ meeting }) => meeting.id === first.meeting.id))
    return {
      href: addresses.meeting(first.meeting.id),
      title: named(index, body, mention),
    };
  return held.length === 1 && !mention.through ? linked(first.decision, mention.clause) : undefined;
}

/** Where no body is named: only what holds whichever body is meant, or the page's own where nothing else comes into question. */
function inAnyBody(index: IndexedArchive, mention: Paragraph, speaker: Speaker): MentionTarget | undefined {
  const all = [...index.bodies.keys()].map((body) => ({ body, ...candidates(index, body, mention) }));
  const holding = all.filter(({ held }) => held.length > 0);
  if (holding.length === 0)
    return all.some(({ unsure }) => unsure) ? undefined : { absent: named(index, undefined, mention) };
  const isSpeakers = speaker.body !== undefined && holding.length === 1 && holding[0]?.body === speaker.body;
  return isSpeakers && !mention.otherBodies ? inBody(index, speaker.body, mention) : undefined;
}

function paragraphTarget(
  index: IndexedArchive,
  mention: Paragraph,
  speaker: Speaker,
): MentionTarget | undefined {
  if (!mention.date && !mention.year) {
    const atMeeting = speaker.meeting === undefined ? [] : index.decisionsOf(speaker.meeting);
    const decision = mention.through
      ? undefined
      : atMeeting.find(({ data }) => isKnown(data.paragraph) && inside(mention, data.paragraph));
    return decision && linked(decision, mention.clause);
  }
  const body = bodyNamed(index, mention, speaker);
  if (body === 'elsewhere') return { absent: named(index, undefined, mention) };
  if (body === 'ambiguous') {
    const target = inAnyBody(index, { ...mention, otherBodies: true }, speaker);
    return target && 'absent' in target ? target : undefined;
  }
  return body === undefined ? inAnyBody(index, mention, speaker) : inBody(index, body, mention);
}

/**
 * Where a mention in an entry's text leads. Nothing is guessed: a § is a link only where its body and
 * day, or the year in which the archive has exactly one such §, are certain, and is called absent
 * only where the archive certainly lacks it. A number that the text does not call a registry number
 * is one only if the organisation has such a matter in the archive.
 */
export function mentionTarget(
  index: IndexedArchive,
  mention: Named,
  speaker: Speaker,
): MentionTarget | undefined {
  if (mention.kind === 'paragraph') return paragraphTarget(index, mention, speaker);
  const matter = index.matters.get(matterId(speaker.organization, mention.number));
  if (matter)
    return {
      href: addresses.matter(matter.organization, matter.key),
      title: matterPage.title(matter.number),
    };
  return mention.marked ? { absent: matterPage.theMatter(mention.number) } : undefined;
}
