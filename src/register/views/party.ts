import { addresses, anchors } from '../../domain/addresses.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { UNKNOWN } from '../../domain/unknown.ts';
import { followed, following } from '../feeds-and-calendars.ts';
import {
  formerNamesText,
  timeOfName,
  type Label,
  meetingDate,
  organizationLabel,
  partyLabel,
  type PartyLabel,
} from '../labels.ts';
import type { PageFrame } from '../page-frame.ts';
import { correctionTexts, type PlacedCorrection } from '../provenance.ts';
import type { Register } from '../register.ts';
import { type MemberFacts, memberFilter, type MemberFilter } from './member-filter.ts';
import { members } from './party-members.ts';
import { type Traces, traces } from './party-traces.ts';
import { type PartyCount, partyCounts, placeOf, questionUnder, voteHref, voteTitle } from './party-vote.ts';
import { actsView, type ActsView } from './person-acts.ts';
import { partyListedIn } from './vote-coverage.ts';
import { type AgreementView, agreementViews } from './votes-agreement.ts';
import { searchKinds } from '../../site/search-kinds.ts';

/** How a party's recorded votes fell in one vote event. */
interface PartyVote {
  readonly href: string;
  /** The decision that it belongs to. */
  readonly title: string;
  readonly question: string;
  readonly date: Label;
  readonly place: string;
  readonly counts: readonly PartyCount[];
}

/** A party's page in one organisation. */
export interface PartyView {
  readonly frame: PageFrame;
  readonly party: PartyLabel;
  readonly name: string;
  /** "Ogranskat utkast", while nobody has read it through. */
  readonly mark?: string;
  readonly organization: Label;
  /** Its abbreviations, with the time of each where it is known. */
  readonly codes: readonly { readonly code: string; readonly time?: string }[];
  readonly otherCodes: readonly string[];
  readonly formerNames?: string;
  readonly corrections: readonly PlacedCorrection[];
  readonly members: readonly {
    readonly name: string;
    readonly href: string;
    readonly posts: string;
    readonly facts: MemberFacts;
  }[];
  /** How its members are narrowed, where they are many. */
  readonly memberFilter?: MemberFilter;
  readonly votes: readonly PartyVote[];
  /** In how many of the votes that the archive has, of those that were held, lists name it. */
  readonly count?: string;
  /** Vote events of the organisation whose source names nobody. */
  readonly unnamed: readonly { readonly href: string; readonly title: string; readonly question: string }[];
  readonly acts: ActsView;
  /** Its row in each term's comparison. */
  readonly agreements: readonly (Omit<AgreementView, 'parties'> & {
    readonly cells: AgreementView['parties'][number]['cells'];
  })[];
}

function partyView(
  register: Register,
  organization: string,
  id: string,
  traced: Traces,
  all: AgreementView[],
) {
  const { people: words, vote } = messagesIn(SWEDISH);
  const { data } = register.get('partier', id);
  const place = organizationLabel(register, organization);
  const votes = traced.votes.flatMap((held) => {
    const counts = partyCounts(held, id);
    if (counts.length === 0) return [];
    return [
      {
        href: `${voteHref(held)}#${anchors.party(id)}`,
        title: voteTitle(held),
        question: questionUnder(held),
        date: meetingDate(register, held.meeting),
        place: placeOf(held),
        counts,
      },
    ];
  });
  const itsMembers = members(register, organization, id, traced);
  const filter = memberFilter(
    register,
    itsMembers.map(({ facts }) => facts),
  );
  return {
    frame: {
      title: words.partyTitle(data.name, place.text),
      description: words.partyDescription(data.name, place.text),
      path: addresses.party(organization, id),
      breadcrumb: [place, { text: words.parties, href: addresses.parties(organization) }],
      following: following(followed.party(register, organization, id)),
      search: {
        kind: searchKinds.party,
        title: words.partyTitle(data.name, place.text),
        place: place.text,
        organization: place.text,
        topics: [],
        synonyms: [
          ...data.codes.map(({ code }) => code),
          ...data.otherCodes,
          ...data.formerNames.map(({ name }) => name),
        ],
        keys: [],
      },
    },
    party: partyLabel(register, id, UNKNOWN),
    name: data.name,
    ...(data.unreviewed ? { mark: vote.unreviewed } : {}),
    organization: place,
    codes: data.codes.map((period) => {
      const time = timeOfName(period);
      return { code: period.code, ...(time === undefined ? {} : { time }) };
    }),
    otherCodes: data.otherCodes,
    ...formerNamesText(data),
    corrections: correctionTexts(data),
    members: itsMembers,
    ...(filter ? { memberFilter: filter } : {}),
    votes,
    ...(votes.length > 0 ? { count: partyListedIn(register, organization, votes.length) } : {}),
    unnamed: traced.votes
      .filter(({ event }) => event.votes.length === 0)
      .map((held) => ({ title: voteTitle(held), question: questionUnder(held), href: voteHref(held) })),
    acts: actsView(register, traced.decisions, ({ party }) => party === id),
    agreements: all.flatMap(({ parties, ...term }) => {
      const row = parties.find(({ party }) => party.id === id);
      return row ? [{ ...term, cells: row.cells }] : [];
    }),
  } satisfies PartyView;
}

/** The parties that the archive names in an organisation. */
export const partyIds = (register: Register, organization: string): string[] => [
  ...traces(register, organization).parties,
];

/** The pages of all parties that the archive names in an organisation. */
export function partyViews(register: Register, organization: string): { id: string; view: PartyView }[] {
  const traced = traces(register, organization);
  const all = agreementViews(register, organization);
  return [...traced.parties].map((id) => ({
    id,
    view: partyView(register, organization, id, traced, all),
  }));
}
