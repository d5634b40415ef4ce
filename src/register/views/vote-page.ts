import { voteCitation, type Citation } from '../../citation/index.ts';
import { addresses } from '../../domain/addresses.ts';
import { archiveLang, inLanguage, SWEDISH, type Language } from '../../domain/language.ts';
import { isKnown } from '../../domain/unknown.ts';
import { messagesIn, type Messages } from '../../messages/index.ts';
import type { Entry } from '../../schema/collections.ts';
import {
  bodyLabel,
  capitalized,
  meetingDate,
  meetingName,
  notStatedIn,
  organizationLabel,
  paragraphName,
  type Label,
} from '../labels.ts';
import type { PageFrame } from '../page-frame.ts';
import { provenance } from '../provenance.ts';
import type { Register } from '../register.ts';
import { SITE_NAME } from '../../site/settings/settings.ts';
import { voteEventsOf, type NumberedVote } from '../../telling/decision-votes.ts';
import { toldApart } from './decision/told-apart.ts';
import { subjectOf, voteWords, wonMeaning } from '../vote-words.ts';
import { citedPlace } from './decision/cited-place.ts';
import { disqualifiedInVote } from './disqualified.ts';
import { LONG_TITLE } from './folds.ts';
import { reservationMark } from './life.ts';
import type { MemberRow } from './vote-members.ts';
import { votedFigures, voteView, type VoteView } from './vote.ts';

/** The page of one vote event. */
export interface VotePageView {
  readonly frame: PageFrame;
  readonly vote: VoteView;
  readonly decision: Label;
  readonly paragraph: Label;
  readonly place: string;
  /** A title that needs smaller letters to leave room for the figures on a telephone. */
  readonly longTitle: boolean;
  /** "81 namn i källans lista: 39 ja, 38 nej, 3 avstod": what is in the fold with the list. */
  readonly namesFold: string;
  /** "Preliminärt", or why it is not public yet. */
  readonly mark?: string;
  /** Who took no part in it because of a conflict of interest, in whole sentences. */
  readonly disqualified: readonly string[];
  readonly citation: Citation;
  readonly previous?: Label;
  readonly next?: Label;
}

/**
 * What a page of a vote says where it is found or shared. Who won comes before the figures: a text that is cut short
 * never ends with a score that means the opposite.
 */
function titleAndDescription(
  { number, event, told }: NumberedVote,
  title: string,
  place: string,
  language: Language,
): Pick<PageFrame, 'title' | 'description'> {
  const { vote: words } = messagesIn(language);
  const { result, totals } = voteWords(told, language);
  const { heading, partOf } = subjectOf(told, { question: event.question, title }, language);
  return {
    title: words.title(number, heading, place),
    description: [
      partOf && `${partOf}.`,
      result,
      totals,
      wonMeaning({ event, told }, language),
      !partOf && `${words.question}: ${event.question}`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** What the vote of a decision with an index is about; undefined where there is none. */
function headingOf(decision: Entry<'beslut'>, index: number, language: Language): string | undefined {
  const held = voteEventsOf(decision)[index];
  const { title } = decision.data;
  return held && subjectOf(held.told, { question: held.event.question, title }, language).heading;
}

/** A position as it stands after a number: "3 avstod". What is more than a position stays as it is: "frånvarande (jäv)". */
function counted({ option, position }: MemberRow, { vote, vocabulary }: Messages): string {
  return position === vocabulary.voteOptions[option] ? vote.counted[option] : position;
}

/**
 * The pages of all vote events of one decision, in the order that they were held. The frame's words are in the given
 * language; what the archive itself says is in Swedish on all of them.
 */
export function votePageViews(
  register: Register,
  decision: Entry<'beslut'>,
  language: Language = SWEDISH,
): VotePageView[] {
  const { data } = decision;
  const words = messagesIn(language);
  const lang = archiveLang(language);
  const swedish = lang ? { lang } : {};
  const meeting = register.get('sammantraden', data.meeting);
  const body = register.bodyAt(meeting);
  const { date } = meeting.data;
  const paragraph = paragraphName(data.paragraph);
  const place = meetingName(register, meeting, language);
  const mark = reservationMark(register, decision, language);
  const events = voteEventsOf(decision);
  const votes = events.map((held) => voteView(register, decision.id, held, date, language));
  const neighbour = (vote: VoteView | undefined): Label | undefined =>
    vote && { text: `${words.vote.name(vote.number)}: ${vote.question}`, href: vote.href, ...swedish };
  const cited = citedPlace(register, decision, language);
  return votes.map((vote, index) => {
    const previous = neighbour(votes[index - 1]);
    const next = neighbour(votes[index + 1]);
    return {
      frame: {
        ...titleAndDescription(
          events[index] as NumberedVote,
          data.title,
          // Two decisions of a meeting may have one title, or one question.
          [place, toldApart(register, decision, (titled) => headingOf(titled, index, language))]
            .filter(Boolean)
            .join(' '),
          language,
        ),
        path: vote.href,
        translated: 'votes',
        breadcrumb: [
          organizationLabel(register, body.organization, language, date),
          bodyLabel(register, body.id, language, date),
          {
            text: isKnown(date) ? meetingDate(register, meeting, language).text : words.vote.undated,
            href: addresses.meeting(meeting.id),
          },
          {
            ...(paragraph ? { text: paragraph } : { text: capitalized(data.title), ...swedish }),
            href: addresses.decision(decision.id),
          },
        ],
        provenance: provenance(register, data, body.organization, language),
      },
      vote,
      decision: { text: data.title, href: addresses.decision(decision.id), ...swedish },
      paragraph: paragraph ? { text: paragraph } : notStatedIn(language),
      place,
      longTitle: data.title.length > LONG_TITLE,
      namesFold: words.vote.namesFold(
        vote.members.length,
        [...Map.groupBy(vote.members, (member) => counted(member, words))]
          .map(([position, members]) => `${members.length} ${position}`)
          .join(', '),
      ),
      ...(mark ? { mark } : {}),
      disqualified: disqualifiedInVote(register, decision, vote.number, language),
      citation: voteCitation(
        {
          place: { ...cited, vote: vote.number },
          path: inLanguage(language, addresses.voteEvent(decision.id, vote.number)),
          site: SITE_NAME,
        },
        votedFigures(vote, data.sources),
        vote.parties.length > 0,
        words.citation,
      ),
      ...(previous ? { previous } : {}),
      ...(next ? { next } : {}),
    };
  });
}
