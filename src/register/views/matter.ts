import { addresses } from '../../domain/addresses.ts';
import { searchKey, searchKinds } from '../../search/record.ts';
import { organizationLabel, type Label } from '../naming.ts';
import { compiledFrom, type PageFrame } from '../page.ts';
import { earliestFirst, type Matter, type Register } from '../register.ts';
import { assignmentSection, type AssignmentSection } from './assignment.ts';
import { decisionItem, type DecisionItem } from './decision.ts';
import { documentItem, type DocumentItem } from './document.ts';
import { referenceViews, type ReferenceView } from './references.ts';

/** A matter's page: everything in the archive that carries its number, and steps that it lacks. */
export interface MatterView {
  readonly frame: PageFrame;
  readonly number: string;
  readonly organization: Label;
  /** Earliest first; those without a date last. */
  readonly decisions: readonly DecisionItem[];
  readonly documents: readonly DocumentItem[];
  readonly assignments?: AssignmentSection;
  /** Earlier and later steps that the decisions and documents name. */
  readonly steps: readonly ReferenceView[];
}

/** What a matter is about: the title of the first thing that carries its number. */
export const matterTitle = ({ decisions, documents }: Matter): string =>
  [...decisions, ...documents][0]?.data.title ?? '';

export function matterView(register: Register, matter: Matter): MatterView {
  const organization = organizationLabel(register, matter.organization);
  const assignments = assignmentSection(
    register,
    matter.decisions.flatMap(({ id }) => register.assignmentsOf(id)),
  );
  const dated = matter.decisions.map((decision) => ({
    decision,
    data: { date: register.get('sammantraden', decision.data.meeting).data.date },
  }));
  return {
    frame: {
      title: `Ärende ${matter.number} – ${organization.text}`,
      description: `Beslut och underlag i ärende ${matter.number} hos ${organization.text}: ${matterTitle(matter)}.`,
      path: addresses.matter(matter.organization, matter.key),
      breadcrumb: [organization],
      search: {
        kind: searchKinds.matter,
        title: `Ärende ${matter.number}`,
        place: organization.text,
        organization: organization.text,
        topics: [],
        keys: [searchKey.matter(matter.number)],
      },
      ...compiledFrom([...matter.decisions, ...matter.documents]),
    },
    number: matter.number,
    organization,
    decisions: dated.toSorted(earliestFirst).map(({ decision }) => decisionItem(register, decision)),
    documents: matter.documents.map((document) => documentItem(register, document)),
    ...(assignments ? { assignments } : {}),
    steps: referenceViews(
      register,
      [...matter.decisions, ...matter.documents].flatMap(({ data }) => data.references),
      matter.organization,
    ),
  };
}
