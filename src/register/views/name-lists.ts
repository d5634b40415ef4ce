import { lowered } from '../../domain/lowered.ts';
import { addresses } from '../../domain/addresses.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { bySurname, initial } from '../../domain/person-name.ts';
import { UNKNOWN } from '../../domain/unknown.ts';
import type { Entry } from '../../schema/collections.ts';
import { joined, organizationLabel, partyLabel, type Label } from '../labels.ts';
import type { PageFrame } from '../page-frame.ts';
import type { Register } from '../register.ts';
import { memberFilter, NO_PARTY, type MemberFacts, type MemberFilter } from './member-filter.ts';
import { partyIds } from './party.ts';

/** All of a kind that an organisation has pages of: its members, its parties. */
export interface NameListView {
  readonly frame: PageFrame;
  readonly heading: string;
  readonly organization: Label;
  /** What the list is, and what it is not. */
  readonly note: string;
  readonly listHeading: string;
  readonly count: number;
  /** What is said where nothing in the list fits what it is narrowed to; absent for a list that cannot be. */
  readonly noneFits?: string;
  /** By the letter that they are listed under; a short list is one group without a letter. */
  readonly groups: readonly { readonly letter?: string; readonly names: readonly ListedName[] }[];
  /** How the list is narrowed; absent for a short one. */
  readonly filter?: MemberFilter;
}

interface ListedName {
  readonly label: Label;
  readonly about: string;
  /** What it is narrowed by, in a list that can be. */
  readonly facts?: MemberFacts;
}

type Person = Entry<'personer'>;

function listedPerson(
  register: Register,
  { id, data }: Person,
): ListedName & { readonly facts: MemberFacts } {
  const parties = new Set(data.memberships.map(({ party, to }) => partyLabel(register, party, to).code));
  const bodies = new Set(data.memberships.map(({ body }) => body));
  const bodyNames = [...bodies].map((body) => lowered(register.body(body).name));
  return {
    label: { text: data.name, href: addresses.person(id) },
    about: `${[...parties].join(', ')} · ${joined(bodyNames)}`,
    facts: {
      parties: [...new Set(data.memberships.map(({ party }) => party ?? NO_PARTY))],
      bodies: [...bodies],
    },
  };
}

/** The members that the archive names in an organisation, by surname. */
export function personList(register: Register, organization: string): NameListView {
  const { people: words } = messagesIn(SWEDISH);
  const place = organizationLabel(register, organization);
  const persons = register.archive.personer
    .filter(({ id }) => id.startsWith(`${organization}/`))
    .toSorted((first, second) => bySurname(first.data, second.data));
  const listed = persons.map((person) => ({
    letter: initial(person.data),
    name: listedPerson(register, person),
  }));
  const filter = memberFilter(
    register,
    listed.map(({ name }) => name.facts),
  );
  return {
    frame: {
      title: words.membersOf(place.text),
      description: words.membersHelp(place.text),
      path: addresses.persons(organization),
      breadcrumb: [place],
    },
    heading: words.members,
    organization: place,
    note: words.membersNote(listed.length),
    listHeading: filter ? words.alphabet : words.names(listed.length),
    count: listed.length,
    ...(filter
      ? {
          filter,
          noneFits: words.noneFits,
        }
      : {}),
    groups: filter
      ? [...Map.groupBy(listed, ({ letter }) => letter)].map(([letter, group]) => ({
          letter,
          names: group.map(({ name }) => name),
        }))
      : [{ names: listed.map(({ name }) => name) }],
  };
}

/** The parties with members or acts in an organisation, by name. */
export function partyList(register: Register, organization: string): NameListView {
  const { people: words } = messagesIn(SWEDISH);
  const place = organizationLabel(register, organization);
  const names = partyIds(register, organization)
    .map((id) => ({
      label: { text: register.get('partier', id).data.name, href: addresses.party(organization, id) },
      about: partyLabel(register, id, UNKNOWN).code,
    }))
    .toSorted((first, second) => first.label.text.localeCompare(second.label.text, 'sv'));
  return {
    frame: {
      title: words.partiesOf(place.text),
      description: words.partiesHelp(place.text),
      path: addresses.parties(organization),
      breadcrumb: [place],
    },
    heading: words.parties,
    organization: place,
    note: words.partiesNote,
    listHeading: words.partyCount(names.length),
    count: names.length,
    groups: [{ names }],
  };
}

/** The pages of a list, one for each organisation that has any names for it, for `getStaticPaths`. */
export const nameListPaths = (
  register: Register,
  list: (register: Register, organization: string) => NameListView,
): { params: { organisation: string }; props: { view: NameListView } }[] =>
  register.archive.organisationer
    .map(({ id }) => ({ params: { organisation: id }, props: { view: list(register, id) } }))
    .filter(({ props }) => props.view.count > 0);
