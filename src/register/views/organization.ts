import { addresses } from '../../domain/addresses.ts';
import { SWEDISH } from '../../domain/language.ts';
import { isKnown, UNKNOWN, type Unknown } from '../../domain/unknown.ts';
import { messagesIn } from '../../messages/index.ts';
import { calendars, followed, following } from '../feeds-and-calendars.ts';
import { formerNamesText, type Label, partyLabel, type PartyLabel, span } from '../labels.ts';
import type { PageFrame } from '../page-frame.ts';
import { compiledFrom, correctionTexts, type PlacedCorrection } from '../provenance.ts';
import type { Register } from '../register.ts';
import type { AssignmentSection } from './assignment-section.ts';
import { organizationAssignments } from './assignments.ts';
import { type BodyItem, bodyItem } from './body.ts';
import { documentItem, type DocumentItem } from './document.ts';
import { matterTitle } from './matter.ts';
import { meetingItem, type MeetingItem } from './meeting.ts';
import { partyIds } from './party.ts';
import { organizationMeetings, organizationVotes } from './vote-coverage.ts';
import type { Entry } from '../../schema/collections.ts';
import { searchKinds } from '../../site/search-kinds.ts';

export interface OrganizationView {
  readonly frame: PageFrame;
  readonly name: string;
  readonly formerNames?: string;
  readonly corrections: readonly PlacedCorrection[];
  readonly kind: string;
  readonly website: string;
  readonly noticeBoard: Label;
  readonly minutes: Label;
  readonly bodies: readonly BodyItem[];
  readonly governments: readonly { span: Label; parties: readonly PartyLabel[]; source: string }[];
  readonly meetings: readonly MeetingItem[];
  readonly documents: readonly DocumentItem[];
  readonly matters: readonly { number: Label; title: string }[];
  /** Where its counted votes are listed, if it has held any. */
  readonly votes?: Label & {
    /** How many they are, of how many that its meetings held. */
    readonly coverage: string;
  };
  readonly parties: readonly Label[];
  readonly assignments?: AssignmentSection;
}

const { frame, organizationPage: words, vocabulary } = messagesIn(SWEDISH);

const webLabel = (url: string | Unknown, text: string): Label =>
  isKnown(url) ? { text, href: url } : { text: frame.noAddressGiven, stated: false };

export function organizationView(
  register: Register,
  { id, data }: Entry<'organisationer'>,
): OrganizationView {
  const meetings = organizationMeetings(register, id);
  const documents = register.archive.underlag.filter((document) => document.data.organization === id);
  const assignments = organizationAssignments(register, id);
  return {
    frame: {
      title: data.name,
      description: words.description(data.name),
      path: addresses.organization(id),
      breadcrumb: [],
      search: {
        kind: searchKinds.organization,
        title: data.name,
        place: vocabulary.organizationKinds[data.kind],
        organization: data.name,
        topics: [],
        keys: [],
      },
      ...compiledFrom([...meetings, ...documents]),
      following: following(followed.organization(register, id), calendars.organization(register, id)),
    },
    name: data.name,
    ...formerNamesText(data),
    corrections: correctionTexts(data),
    kind: vocabulary.organizationKinds[data.kind],
    website: data.website,
    noticeBoard: webLabel(data.noticeBoard, words.theNoticeBoard),
    minutes: webLabel(data.minutes, words.minutes),
    bodies: register.bodiesOf(id).map((body) => bodyItem(register, body)),
    governments: data.governments.map(({ from, to, parties, source }) => ({
      span: span(from, to),
      parties: parties.map((party) => partyLabel(register, party, UNKNOWN)),
      source,
    })),
    meetings: meetings.map((meeting) => meetingItem(register, meeting)),
    documents: documents.map((document) => documentItem(register, document)),
    ...(register.voteEvents.some(({ body }) => body.organization === id)
      ? {
          votes: {
            text: words.allVotes,
            href: addresses.votes(id),
            coverage: organizationVotes(register, id),
          },
        }
      : {}),
    ...(assignments ? { assignments } : {}),
    parties: partyIds(register, id).map((party) => ({
      text: register.get('partier', party).data.name,
      href: addresses.party(id, party),
    })),
    matters: [...register.matters.values()]
      .filter((matter) => matter.organization === id)
      .map((matter) => ({
        number: { text: matter.number, href: addresses.matter(id, matter.key) },
        title: matterTitle(matter),
      })),
  };
}
