import { addresses } from '../../domain/addresses.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { followed, following } from '../feeds-and-calendars.ts';
import { meetingName, organizationLabel, type Label } from '../labels.ts';
import { day, type Day } from '../day.ts';
import type { PageFrame } from '../page-frame.ts';
import { placedCorrections, type Dated } from '../provenance.ts';
import type { Register } from '../register.ts';
import { partyIds } from './party.ts';
import { decisionLabel, documentLabel } from './references.ts';

/** A fact that was published and was wrong, on whichever page it stood. */
export interface CorrectionItem {
  readonly date: Day;
  /** The page that was corrected. */
  readonly page: Label & { readonly href: string };
  /** The correction's own place on that page. */
  readonly href: string;
  readonly organization: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

export interface CorrectionsView {
  readonly frame: PageFrame;
  /** "en rättelse", "3 rättelser". */
  readonly count: string;
  /** Latest first. */
  readonly years: readonly { readonly year: string; readonly corrections: readonly CorrectionItem[] }[];
}

interface Corrected {
  readonly corrections?: Dated['corrections'] | undefined;
}

function of(register: Register, data: Corrected, page: Label, href: string, organization: string) {
  return placedCorrections(data.corrections ?? []).map(({ anchor, date, what, before, after, why }) => ({
    date: day(date),
    page: { text: page.text, href },
    href: `${href}#${anchor}`,
    organization: organizationLabel(register, organization).text,
    what,
    before,
    after,
    why,
  }));
}

/** All corrections of the archive, latest first. Those of one day stand in the order of their pages' addresses. */
export function correctionItems(register: Register): CorrectionItem[] {
  const { beslut, sammantraden, underlag, personer, partier, organisationer } = register.archive;
  return [
    ...beslut.flatMap((decision) => {
      const { id, data } = decision;
      const organization = register.organizationOf(decision);
      return of(register, data, decisionLabel(register, id), addresses.decision(id), organization);
    }),
    ...sammantraden.flatMap((meeting) => {
      const page = { text: meetingName(register, meeting) };
      const { organization } = register.bodyAt(meeting);
      return of(register, meeting.data, page, addresses.meeting(meeting.id), organization);
    }),
    ...underlag.flatMap(({ id, data }) =>
      of(register, data, documentLabel(register, id), addresses.document(id), data.organization),
    ),
    ...personer.flatMap(({ id, data }) =>
      of(register, data, { text: data.name }, addresses.person(id), id.split('/')[0] ?? ''),
    ),
    ...organisationer.flatMap(({ id, data }) =>
      of(register, data, { text: data.name }, addresses.organization(id), id),
    ),
    // A party has a page in each organisation, with the same corrections.
    ...partier
      .filter(({ data }) => data.corrections !== undefined)
      .flatMap(({ id, data }) =>
        organisationer
          .filter((organization) => partyIds(register, organization.id).includes(id))
          .slice(0, 1)
          .flatMap((organization) =>
            of(register, data, { text: data.name }, addresses.party(organization.id, id), organization.id),
          ),
      ),
  ].toSorted((a, b) => b.date.iso.localeCompare(a.date.iso) || a.href.localeCompare(b.href));
}

export function correctionsView(register: Register): CorrectionsView {
  const corrections = correctionItems(register);
  const { corrections: words } = messagesIn(SWEDISH);
  const years = Map.groupBy(corrections, ({ date }) => date.iso.slice(0, 4));
  return {
    frame: {
      title: words.heading,
      description: words.description,
      path: addresses.corrections(),
      breadcrumb: [],
      following: following(followed.corrections()),
    },
    count: words.count(corrections.length),
    years: [...years].map(([year, ofYear]) => ({ year, corrections: ofYear })),
  };
}
