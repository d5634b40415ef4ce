import { addresses } from '../../domain/addresses.ts';
import { UNKNOWN } from '../../domain/unknown.ts';
import { joined, organizationLabel, partyLabel, type Label } from '../naming.ts';
import type { PageFrame } from '../page.ts';
import type { Register } from '../register.ts';
import { partyIds } from './party.ts';

/** All of a kind that an organisation has pages of: its members, its parties. */
export interface NameListView {
  readonly frame: PageFrame;
  readonly heading: string;
  readonly organization: Label;
  /** What the list is, and what it is not. */
  readonly note: string;
  readonly names: readonly { readonly label: Label; readonly about: string }[];
}

const byName = (a: { label: Label }, b: { label: Label }) => a.label.text.localeCompare(b.label.text, 'sv');

/** The members that the archive names in an organisation, by name. */
export function personList(register: Register, organization: string): NameListView {
  const place = organizationLabel(register, organization);
  const persons = register.archive.personer.filter(({ id }) => id.startsWith(`${organization}/`));
  return {
    frame: {
      title: `Ledamöter i ${place.text}`,
      description: `De förtroendevalda i ${place.text} som arkivets källor namnger, med parti och organ.`,
      path: addresses.persons(organization),
      breadcrumb: [place],
    },
    heading: 'Ledamöter',
    organization: place,
    note: 'De som arkivets källor namnger. Listan är inte alla förtroendevalda.',
    names: persons
      .map(({ id, data }) => {
        const parties = new Set(
          data.memberships.map(({ party, to }) => partyLabel(register, party, to).code),
        );
        const bodies = new Set(data.memberships.map(({ body }) => register.body(body).name.toLowerCase()));
        return {
          label: { text: data.name, href: addresses.person(id) },
          about: `${[...parties].join(', ')} · ${joined([...bodies])}`,
        };
      })
      .toSorted(byName),
  };
}

/** The parties with members or acts in an organisation, by name. */
export function partyList(register: Register, organization: string): NameListView {
  const place = organizationLabel(register, organization);
  return {
    frame: {
      title: `Partier i ${place.text}`,
      description: `Partierna i ${place.text} som förekommer i arkivet: ledamöter, röster, yrkanden och reservationer.`,
      path: addresses.parties(organization),
      breadcrumb: [place],
    },
    heading: 'Partier',
    organization: place,
    note: 'De partier som förekommer i arkivet.',
    names: partyIds(register, organization)
      .map((id) => ({
        label: { text: register.get('partier', id).data.name, href: addresses.party(organization, id) },
        about: partyLabel(register, id, UNKNOWN).code,
      }))
      .toSorted(byName),
  };
}

/** The pages of a list, one for each organisation that has any names for it, for `getStaticPaths`. */
export const nameListPaths = (
  register: Register,
  list: (register: Register, organization: string) => NameListView,
): { params: { organisation: string }; props: { view: NameListView } }[] =>
  register.archive.organisationer
    .map(({ id }) => ({ params: { organisation: id }, props: { view: list(register, id) } }))
    .filter(({ props }) => props.view.names.length > 0);
