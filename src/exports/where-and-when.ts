import { SWEDISH } from '../domain/language.ts';
import { messagesIn } from '../messages/index.ts';
import { paragraphName } from '../register/labels.ts';
import type { VoteDocument } from './vote/schema.ts';

/** Where and when a vote was held, for pictures, shared links and embedded pages. */

const { meeting, shared: words } = messagesIn(SWEDISH);

/** "29 februari 2024", of a meeting of several days "26–27 maj 2020", or that the day is not stated. */
const dayInWords = ({ start_date, meeting_days }: VoteDocument): string =>
  start_date === null ? words.noDate : meeting.days(meeting_days ?? [start_date]);

/** "Kommunfullmäktige, Exempelby stad". */
export const bodyInWords = ({ organization }: VoteDocument): string =>
  `${organization.name}, ${organization.parent.name}`;

/**
 * "29 februari 2024, § 74, votering 2", and at the end "preliminärt" while the minutes are not approved. The number
 * only where the § has more than one vote.
 */
export const placeInTime = (event: VoteDocument): string =>
  [
    dayInWords(event),
    event.paragraph && paragraphName(event.paragraph),
    event.vote_events_in_decision > 1 && words.vote(event.number),
    event.preliminary === true && words.preliminary,
  ]
    .filter(Boolean)
    .join(', ');
