import { addresses } from '../../domain/addresses.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Entry } from '../../schema/collections.ts';
import { meetingDate, meetingName, organizationLabel } from '../../register/labels.ts';
import type { Register } from '../../register/register.ts';
import { meetingView } from '../../register/views/meeting.ts';
import { SITE_NAME } from '../../site/settings/settings.ts';

/**
 * What is sent out after a meeting, to paste into a press release or a newsletter. It says what the meeting's page
 * says and no more, with addresses in full.
 */
export interface Announcement {
  readonly heading: string;
  readonly date: string;
  /** Told before all else: "Preliminärt", where that is so. */
  readonly mark?: string;
  readonly summary: string;
  readonly items: readonly AnnouncedDecision[];
  /** That the meeting was called off or moved, each in a sentence. */
  readonly notices: readonly string[];
  /** Absent where nothing was held. */
  readonly coverage?: string;
  readonly address: string;
  readonly site: string;
}

interface AnnouncedDecision {
  /** "§ 74 Rubriken", the title alone where the number is not stated. */
  readonly title: string;
  /** "Beslut: återremiss. Omröstning 43–38–0." */
  readonly status: string;
  readonly summary: string;
  readonly address: string;
}

/** The announcement of a meeting, with addresses on `site`. */
export function announcementOf(register: Register, meeting: Entry<'sammantraden'>, site: URL): Announcement {
  const absolute = (path: string) => new URL(path, site).href;
  const { organization } = register.bodyAt(meeting);
  const { coverage, mark, notices, decisions } = meetingView(register, meeting);
  const date = meetingDate(register, meeting);
  return {
    heading: `${meetingName(register, meeting)}, ${organizationLabel(register, organization).text}`,
    date: date.stated === false ? messagesIn(SWEDISH).announcement.date(date.text.toLowerCase()) : date.text,
    ...(mark ? { mark } : {}),
    summary: meeting.data.summary,
    items: decisions.map(({ title, paragraph, status, summary, href }) => ({
      title: [paragraph, title].filter(Boolean).join(' '),
      status: `${status}.`,
      summary,
      address: absolute(href),
    })),
    notices: notices.filter(({ target }) => target === undefined).map(({ text }) => text),
    ...(coverage ? { coverage } : {}),
    address: absolute(addresses.meeting(meeting.id)),
    site: SITE_NAME,
  };
}
