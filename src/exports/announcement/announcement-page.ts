import { addresses } from '../../domain/addresses.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Entry } from '../../schema/collections.ts';
import type { PageFrame } from '../../register/page-frame.ts';
import type { Register } from '../../register/register.ts';
import { decisionDescription } from '../../register/views/decision/description.ts';
import { meetingView } from '../../register/views/meeting.ts';
import { fileAddress } from '../vote/addresses.ts';
import { pictureInWords } from '../picture/vote-picture.ts';
import { exportedVote } from '../vote/exported.ts';
import { shownVoteOf } from '../../telling/decision-votes.ts';
import { announcementOf } from './announcement.ts';
import { announcementHtml, announcementText } from './forms.ts';
import { siteHas } from '../../site/settings/settings.ts';

/** How a link looks where it is shared. The picture is absent where the page has none. */
interface LinkPreview {
  readonly host: string;
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly picture?: { readonly src: string; readonly alt: string };
}

/** The page for who announces a meeting. */
export interface AnnouncementView {
  readonly frame: PageFrame;
  readonly meeting: string;
  readonly text: string;
  readonly html: string;
  readonly file: string;
  /** The meeting's own link first, then those of decisions with a vote. */
  readonly previews: readonly LinkPreview[];
}

export function announcementView(
  register: Register,
  meeting: Entry<'sammantraden'>,
  site: URL,
): AnnouncementView {
  const { announcement: words } = messagesIn(SWEDISH);
  const announced = announcementOf(register, meeting, site);
  const { frame } = meetingView(register, meeting);
  const path = addresses.announcement(meeting.id);
  return {
    frame: {
      title: words.title(frame.title),
      description: words.description(announced.heading),
      path,
      breadcrumb: [...frame.breadcrumb, { text: announced.date, href: addresses.meeting(meeting.id) }],
    },
    meeting: announced.heading,
    text: announcementText(announced),
    html: announcementHtml(announced),
    file: addresses.announcementFile(meeting.id),
    previews: [
      { host: site.host, title: frame.title, description: frame.description, address: announced.address },
      ...register.decisionsOf(meeting.id).flatMap((decision) => {
        const shown = shownVoteOf(decision);
        if (shown === undefined) return [];
        const vote = exportedVote(register, decision, shown.number, site);
        const { document } = vote;
        return [
          {
            host: site.host,
            title: decision.data.title,
            description: decisionDescription(register, decision),
            address: document.decision.id,
            ...(siteHas('pictures')
              ? {
                  picture: { src: new URL(fileAddress(document, 'png')).pathname, alt: pictureInWords(vote) },
                }
              : {}),
          },
        ];
      }),
    ],
  };
}
