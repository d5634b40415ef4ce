import type { CitedPlace } from '../../../citation/index.ts';
import { SWEDISH, type Language } from '../../../domain/language.ts';
import { isKnown } from '../../../domain/unknown.ts';
import type { Entry } from '../../../schema/collections.ts';
import { meetingDate, organizationLabel, paragraphName } from '../../labels.ts';
import type { Register } from '../../register.ts';

/** Where a decision stands, for who refers to it. */
export function citedPlace(
  register: Register,
  { data }: Entry<'beslut'>,
  language: Language = SWEDISH,
): CitedPlace {
  const meeting = register.get('sammantraden', data.meeting);
  const body = register.bodyAt(meeting);
  const paragraph = paragraphName(data.paragraph);
  return {
    organization: organizationLabel(register, body.organization, SWEDISH, meeting.data.date).text,
    body: body.name,
    ...(isKnown(meeting.data.date) ? { date: meetingDate(register, meeting, language).text } : {}),
    ...(paragraph ? { paragraph } : {}),
    title: data.titleInMinutes ?? data.title,
  };
}
