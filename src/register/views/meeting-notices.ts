import { addresses, meetingOfDay } from '../../domain/addresses.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import { isCancelled, wasHeld } from '../../domain/meeting.ts';
import { isKnown } from '../../domain/unknown.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Entry } from '../../schema/collections.ts';
import { endingIn, meetingName, type Label } from '../labels.ts';
import type { Register } from '../register.ts';

type Meeting = Entry<'sammantraden'>;

/** What a reader must know of a meeting that was not simply held on a day of its own. */
export interface MeetingNotice extends Label {
  /** The meeting that it speaks of. */
  readonly target?: Label;
}

const linked = (register: Register, meeting: Meeting, language: Language): Label => ({
  text: meetingName(register, meeting, language),
  href: addresses.meeting(meeting.id),
});

/** "Flyttat från den 20 maj 2020."; undefined of a meeting that was not moved. */
export function movedFromText(
  { data: { movedFrom } }: Meeting,
  language: Language = SWEDISH,
): string | undefined {
  const days = movedFrom.flatMap((name) => meetingOfDay(name)?.day ?? []);
  return days.length === 0 ? undefined : messagesIn(language).meeting.movedFrom(days);
}

/** Why a meeting was called off, in the archive's words; undefined where the source does not say. */
const reasonOf = ({ data: { cancelled } }: Meeting) =>
  isKnown(cancelled?.reason) ? cancelled.reason : undefined;

/** That a meeting was called off, and why as far as the source says it; undefined of any other. */
export const calledOffText = (meeting: Meeting, language: Language = SWEDISH): string | undefined =>
  meeting.data.cancelled && messagesIn(language).meeting.calledOff(reasonOf(meeting));

/** Whether a meeting is only announced: it lies ahead, was not called off, and the archive has no decision of it. */
export const isAnnounced = (register: Register, { id, data }: Meeting): boolean =>
  isKnown(data.date) &&
  !isCancelled(data) &&
  !wasHeld(data, register.today) &&
  register.decisionsOf(id).length === 0;

/** Called off, moved, instead of which, and what else the body held that day, in that order. */
export function meetingNotices(
  register: Register,
  meeting: Meeting,
  language: Language = SWEDISH,
): MeetingNotice[] {
  const { meeting: words } = messagesIn(language);
  const { id, data } = meeting;
  const calledOff = calledOffText(meeting, language);
  const moved = movedFromText(meeting, language);
  const ofBody = register.meetingsOf(data.body);
  const replaced = register.archive.sammantraden.filter(
    ({ data: { cancelled } }) => cancelled?.heldInstead === id,
  );
  const sameDay = ofBody.filter(
    (candidate) => candidate.id !== id && isKnown(data.date) && candidate.data.date === data.date,
  );
  return [
    ...(calledOff === undefined ? [] : [endingIn(calledOff, reasonOf(meeting) ?? '', language)]),
    ...(data.cancelled?.heldInstead === undefined
      ? []
      : [
          {
            text: words.heldInstead,
            target: linked(register, register.get('sammantraden', data.cancelled.heldInstead), language),
          },
        ]),
    ...(moved === undefined ? [] : [{ text: moved }]),
    ...(isAnnounced(register, meeting) ? [{ text: words.announced }] : []),
    ...replaced.map((cancelled) => ({
      text: words.insteadOf,
      target: linked(register, cancelled, language),
    })),
    ...sameDay
      .filter((candidate) => !replaced.includes(candidate) && candidate.id !== data.cancelled?.heldInstead)
      .toReversed()
      .map((candidate) => ({ text: words.sameDay, target: linked(register, candidate, language) })),
  ];
}
