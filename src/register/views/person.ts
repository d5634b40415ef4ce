import { addresses, anchors } from '../../domain/addresses.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { CLEAR_LEAST_RECORDED, lineDifferedFrom } from '../../domain/agreement.ts';
import { tally } from '../../domain/tally.ts';
import { isKnown } from '../../domain/unknown.ts';
import type { Role, VoteOption } from '../../domain/vote.ts';
import type { Entry } from '../../schema/collections.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import { namesAllVoters } from '../../telling/list.ts';
import {
  bodyLabel,
  capitalized,
  formerNamesText,
  joined,
  notStatedIn,
  meetingDate,
  organizationLabel,
  span,
  type Label,
} from '../labels.ts';
import type { PageFrame } from '../page-frame.ts';
import { correctionTexts, type PlacedCorrection } from '../provenance.ts';
import type { Register } from '../register.ts';
import type { HeldVote } from '../../telling/decision-votes.ts';
import {
  dateOf,
  meaning,
  partyCounts,
  partyLink,
  placeOf,
  questionUnder,
  voteHref,
  voteTitle,
  type PartyLink,
} from './party-vote.ts';
import { actsView, type ActsView } from './person-acts.ts';
import { positionText } from './vote-members.ts';
import { listedIn } from './vote-coverage.ts';

/** One vote of a member, with party and role as of that day. */
interface PersonVote {
  readonly href: string;
  /** The decision that it belongs to. */
  readonly title: string;
  readonly question: string;
  readonly date: Label;
  readonly place: string;
  readonly option: VoteOption;
  /** "Ja", "Avstår", "Framgår inte". */
  readonly position: string;
  /** What the ja or nej meant; absent for other positions. */
  readonly meaning?: Label;
  readonly party: PartyLink;
  readonly role: Label;
  /** "Utslagsröst: ja", where the member was in the chair and the source states it. */
  readonly castingVote?: string;
  /** The party's figures, where the position is another than that of most of the party. */
  readonly differs?: { readonly figures: string; readonly href: string };
}

interface MembershipView {
  readonly body: Label;
  readonly role: Label;
  readonly party: PartyLink;
  readonly span: Label;
}

/** A member's page. */
export interface PersonView {
  readonly frame: PageFrame;
  readonly name: string;
  /** "Ogranskat utkast", while nobody has read it through. */
  readonly mark?: string;
  readonly formerNames?: string;
  readonly otherNames: readonly string[];
  readonly organization: Label;
  readonly memberships: readonly MembershipView[];
  readonly votes: readonly PersonVote[];
  /** In how many of the votes that the archive has, of those that were held, lists name the member; a line a body. */
  readonly counts: readonly string[];
  /** When a vote is said to differ; present where one is. */
  readonly differsRule?: string;
  readonly acts: ActsView;
  /** What was published of the member and has been corrected. */
  readonly corrections: readonly PlacedCorrection[];
}

type Person = Entry<'personer'>;

const roleLabel = (role: Role): Label =>
  role === 'unknown' ? notStatedIn() : { text: messagesIn(SWEDISH).vocabulary.roles[role] };

function voteOf(register: Register, person: string, held: HeldVote): PersonVote[] {
  const messages = messagesIn(SWEDISH);
  const { event, body } = held;
  const date = dateOf(held);
  return event.votes
    .filter((vote) => vote.person === person)
    .map(({ option, party, role }) => {
      const counts = tally(event.votes.filter((vote) => vote.party === party));
      const means = meaning(held, option);
      const link = partyLink(register, body.organization, party, date);
      const isComparable = party !== null && namesAllVoters(held.told.list);
      const differs = isComparable && lineDifferedFrom(option, counts) !== undefined;
      return {
        href: voteHref(held),
        title: voteTitle(held),
        question: questionUnder(held),
        date: meetingDate(register, held.meeting),
        place: placeOf(held),
        option,
        position: capitalized(positionText({ person, option }, held.told, messages)),
        ...(means ? { meaning: means } : {}),
        party: link,
        role: roleLabel(role),
        ...(event.chair === person && event.castingVote
          ? { castingVote: messages.people.castingVote(messages.vocabulary.voteOptions[event.castingVote]) }
          : {}),
        ...(differs
          ? {
              differs: {
                figures: `${link.code}: ${partyCounts(held, party)
                  .map(({ text }) => text)
                  .join(', ')}`,
                href: `${voteHref(held)}#${anchors.party(party)}`,
              },
            }
          : {}),
      };
    });
}

/** Latest first; a membership whose beginning is unknown comes last. */
const byStart = (a: { from: string }, b: { from: string }) =>
  (isKnown(b.from) ? b.from : '').localeCompare(isKnown(a.from) ? a.from : '');

export function personView(register: Register, { id, data }: Person): PersonView {
  const { people: words, vote } = messagesIn(SWEDISH);
  const organization = id.split('/')[0] ?? '';
  const label = organizationLabel(register, organization);
  const votes = register.votesOf(id).flatMap((held) => voteOf(register, id, held));
  const bodies = [...new Set(data.memberships.map(({ body }) => register.body(body).name))];
  return {
    frame: {
      title: words.personTitle(data.name, label.text),
      description: words.personDescription(data.name, label.text),
      path: addresses.person(id),
      breadcrumb: [label, { text: words.members, href: addresses.persons(organization) }],
      search: {
        kind: searchKinds.person,
        title: data.name,
        place: `${joined(bodies)}, ${label.text}`,
        organization: label.text,
        topics: [],
        synonyms: [...data.otherNames, ...data.formerNames.map((former) => former.name)],
        keys: [],
      },
    },
    name: data.name,
    ...(data.unreviewed ? { mark: vote.unreviewed } : {}),
    ...formerNamesText(data),
    otherNames: data.otherNames,
    organization: label,
    memberships: data.memberships.toSorted(byStart).map(({ body, role, party, from, to }) => ({
      body: bodyLabel(register, body),
      role: roleLabel(role),
      party: partyLink(register, register.body(body).organization, party, to),
      span: span(from, to),
    })),
    votes,
    counts: listedIn(register, register.votesOf(id)),
    ...(votes.some(({ differs }) => differs) ? { differsRule: words.differsRule(CLEAR_LEAST_RECORDED) } : {}),
    acts: actsView(register, register.decisionsNaming(id), (actor) => actor.person === id),
    corrections: correctionTexts(data),
  };
}
