import { lowered } from '../../domain/lowered.ts';
import { addresses, anchors } from '../../domain/addresses.ts';
import { formatDate } from '../../domain/dates.ts';
import { bySurname } from '../../domain/person-name.ts';
import { UNKNOWN } from '../../domain/unknown.ts';
import { roles } from '../../domain/vote.ts';
import type { Entry } from '../../schema/collections.ts';
import { searchKinds } from '../../search/record.ts';
import {
  joined,
  meetingDate,
  organizationLabel,
  partyLabel,
  type Label,
  type PartyLabel,
} from '../labels.ts';
import { followed, following } from '../feeds-and-calendars.ts';
import type { PageFrame } from '../page-frame.ts';
import { latestMeetingFirst } from '../../archive/meetings-in-order.ts';
import type { Register } from '../register.ts';
import type { HeldVote } from '../../telling/decision-votes.ts';
import { UNREVIEWED } from './life.ts';
import { memberFilter, type MemberFacts, type MemberFilter } from './member-filter.ts';
import { partyCounts, placeOf, questionUnder, voteHref, voteTitle, type PartyCount } from './party-vote.ts';
import { actorsIn, actsView, type ActsView } from './person-acts.ts';
import { partyListedIn } from './vote-coverage.ts';
import { agreementViews, type AgreementView } from './votes-agreement.ts';

/** How a party's recorded votes fell in one vote event. */
export interface PartyVote {
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
  readonly formerNames: readonly string[];
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

/** What an organisation's decisions and votes say of parties; made once an organisation. */
interface Traces {
  readonly decisions: readonly Entry<'beslut'>[];
  readonly votes: readonly HeldVote[];
  readonly parties: ReadonlySet<string>;
}

function traces(register: Register, organization: string): Traces {
  const bodies = [...register.bodies.values()].filter((body) => body.organization === organization);
  const ids = new Set(bodies.map(({ id }) => id));
  const decisions = bodies
    .flatMap(({ id }) => register.meetingsOf(id))
    .toSorted(latestMeetingFirst)
    .flatMap(({ id }) => register.decisionsOf(id));
  const votes = register.voteEvents.filter(({ body }) => ids.has(body.id));
  const governments = register.get('organisationer', organization).data.governments;
  const parties = [
    ...bodies.flatMap(({ terms }) => terms.flatMap((term) => term.parties.map(({ party }) => party))),
    ...governments.flatMap((own) => own.parties),
    ...register.archive.personer.flatMap(({ data }) =>
      data.memberships.filter(({ body }) => ids.has(body)).map(({ party }) => party),
    ),
    ...votes.flatMap(({ event }) => event.votes.map(({ party }) => party)),
    ...decisions.flatMap((decision) => actorsIn(decision).map(({ party }) => party)),
    ...register.archive.partier.filter(({ data }) => data.areas.includes(organization)).map(({ id }) => id),
  ];
  return {
    decisions,
    votes,
    parties: new Set(parties.flatMap((party) => party ?? [])),
  };
}

const times = ({ from, to }: { from?: string | undefined; to?: string | undefined }) => ({
  ...(from || to
    ? { time: [from && `från ${formatDate(from)}`, to && `till ${formatDate(to)}`].filter(Boolean).join(' ') }
    : {}),
});

/** Those who hold or held a post for the party in the organisation, and those whom a source names as its. */
function members(register: Register, organization: string, id: string, { votes, decisions }: Traces) {
  const named = new Set([
    ...votes.flatMap(({ event }) =>
      event.votes.filter(({ party }) => party === id).map(({ person }) => person),
    ),
    ...decisions.flatMap((decision) =>
      actorsIn(decision).flatMap(({ party, person }) => (party === id && person ? [person] : [])),
    ),
  ]);
  return register.archive.personer
    .map((person) => ({
      person,
      posts: person.data.memberships.filter(
        ({ body, party }) => party === id && register.body(body).organization === organization,
      ),
    }))
    .filter(({ person, posts }) => posts.length > 0 || named.has(person.id))
    .toSorted((first, second) => bySurname(first.person.data, second.person.data))
    .map(({ person, posts }) => ({
      name: person.data.name,
      href: addresses.person(person.id),
      facts: { parties: [id], bodies: [...new Set(posts.map(({ body }) => body))] },
      posts: joined(
        posts.map(({ body, role }) => {
          const { name } = register.body(body);
          return role === 'unknown' ? name : `${roles[role]} i ${lowered(name)}`;
        }),
      ),
    }));
}

function partyView(
  register: Register,
  organization: string,
  id: string,
  traced: Traces,
  all: AgreementView[],
) {
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
      title: `${data.name} i ${place.text}`,
      description: `${data.name} i ${place.text}: ledamöter, röster, yrkanden och reservationer i arkivet.`,
      path: addresses.party(organization, id),
      breadcrumb: [place, { text: 'Partier', href: addresses.parties(organization) }],
      following: following(followed.party(register, organization, id)),
      search: {
        kind: searchKinds.party,
        title: `${data.name} i ${place.text}`,
        place: place.text,
        organization: place.text,
        topics: [],
        synonyms: [...data.codes.map(({ code }) => code), ...data.otherCodes, ...data.formerNames],
        keys: [],
      },
    },
    party: partyLabel(register, id, UNKNOWN),
    name: data.name,
    ...(data.unreviewed ? { mark: UNREVIEWED } : {}),
    organization: place,
    codes: data.codes.map((own) => ({ code: own.code, ...times(own) })),
    otherCodes: data.otherCodes,
    formerNames: data.formerNames,
    members: itsMembers,
    ...(filter ? { memberFilter: filter } : {}),
    votes,
    ...(votes.length > 0 ? { count: partyListedIn(register, organization, votes.length) } : {}),
    unnamed: traced.votes
      .filter(({ event }) => event.votes.length === 0)
      .map((held) => ({ title: voteTitle(held), question: questionUnder(held), href: voteHref(held) })),
    acts: actsView(register, traced.decisions, ({ party }) => party === id),
    agreements: all.flatMap(({ parties, ...term }) => {
      const own = parties.find(({ party }) => party.id === id);
      return own ? [{ ...term, cells: own.cells }] : [];
    }),
  } satisfies PartyView;
}

/** The pages of all parties that the archive names in an organisation. */
/** The parties that the archive names in an organisation. */
export const partyIds = (register: Register, organization: string): string[] => [
  ...traces(register, organization).parties,
];

export function partyViews(register: Register, organization: string): { id: string; view: PartyView }[] {
  const traced = traces(register, organization);
  const all = agreementViews(register, organization);
  return [...traced.parties].map((id) => ({
    id,
    view: partyView(register, organization, id, traced, all),
  }));
}
