import { addresses } from '../../domain/addresses.ts';
import { lowered } from '../../domain/lowered.ts';
import { SWEDISH } from '../../domain/language.ts';
import { isKnown } from '../../domain/unknown.ts';
import { messagesIn } from '../../messages/index.ts';
import { dueCalendar } from '../feeds-and-calendars.ts';
import { bodyLabel, type Label, organizationLabel } from '../labels.ts';
import type { PageFrame } from '../page-frame.ts';
import { compiledFrom } from '../provenance.ts';
import type { Register } from '../register.ts';
import { reportsWithoutDecision, type ReportWithoutDecision } from './assignment-reports.ts';
import { asOfDay, assignmentCount, assignmentSection, type AssignmentSection } from './assignment-section.ts';
import { fields, listed, type ListedAssignment } from './assignments-narrowing.ts';
import type { NarrowField } from './narrowing.ts';
import type { GivenAssignment } from '../../telling/given-assignments.ts';

/** Assignments under one heading: a year that they are due, no due date, or not decided. */
interface AssignmentGroup {
  readonly heading: string;
  readonly anchor: string;
  readonly note?: string;
  readonly assignments: readonly ListedAssignment[];
}

/** The register of assignments. */
export interface AssignmentsView {
  readonly frame: PageFrame;
  /** The day as of which their state is told, where a day can change it. */
  readonly asOf?: { readonly iso: string; readonly text: string };
  readonly count: string;
  /** By due date, then those without one, last those that are only proposed. */
  readonly groups: readonly AssignmentGroup[];
  readonly fields: readonly NarrowField[];
  readonly follow: readonly Label[];
  /** Reports of assignments that were given by decisions outside the archive. */
  readonly otherReports: readonly ReportWithoutDecision[];
}

/** The assignments of a body or an organisation in the register: "/uppdrag/?organ=…". */
const assignmentsAddress = (narrowed: Readonly<Record<string, string>>) =>
  `${addresses.assignments()}?${new URLSearchParams(narrowed).toString()}`;

function groups(register: Register): AssignmentGroup[] {
  const { assignment, assignments: words } = messagesIn(SWEDISH);
  const of = (heading: string, anchor: string, given: readonly GivenAssignment[], note?: string) =>
    given.length === 0
      ? []
      : [
          {
            heading,
            anchor,
            assignments: given.map((each) => listed(register, each)),
            ...(note ? { note } : {}),
          },
        ];
  const decided = register.assignments.filter(({ state }) => state !== 'proposed');
  const dated = decided.filter((given) => isKnown(given.assignment.due));
  const undated = decided.filter((given) => !isKnown(given.assignment.due));
  const years = Map.groupBy(dated, (given) => given.assignment.due.slice(0, 4));
  return [
    ...[...years].flatMap(([year, given]) => of(words.dueIn(year), `ar-${year}`, given)),
    ...of(
      assignment.states['time-in-words'],
      'tid-utan-datum',
      undated.filter((given) => given.assignment.dueStated !== undefined),
      words.whyTimeInWords,
    ),
    ...of(
      words.withoutDueDate,
      'utan-slutdatum',
      undated.filter((given) => given.assignment.dueStated === undefined),
      words.whyNoDueDate,
    ),
    ...of(
      words.proposed,
      'foreslagna',
      register.assignments.filter(({ state }) => state === 'proposed'),
      words.whyProposed,
    ),
  ];
}

export function assignmentsView(register: Register): AssignmentsView {
  const { assignments: words } = messagesIn(SWEDISH);
  const shown = groups(register);
  const all = shown.flatMap(({ assignments }) => assignments);
  const { asOf } = asOfDay(register, register.assignments);
  const narrowFields = fields(register, all);
  return {
    frame: {
      title: words.title,
      description: words.description,
      path: addresses.assignments(),
      breadcrumb: [],
      ...compiledFrom(register.assignments.map(({ decision }) => decision)),
    },
    ...(asOf ? { asOf: { iso: register.today, text: asOf } } : {}),
    count: assignmentCount(register.assignments),
    groups: shown,
    fields: narrowFields,
    follow: dueCalendar(register),
    otherReports: reportsWithoutDecision(register),
  };
}

const SHOWN = 8;

/** The first assignments of a body, and where the rest are. */
export const bodyAssignments = (register: Register, body: string): AssignmentSection | undefined =>
  assignmentSection(
    register,
    register.assignments.filter((given) => given.body.id === body),
    SHOWN,
    {
      text: messagesIn(SWEDISH).assignments.allFrom(lowered(bodyLabel(register, body).text)),
      href: assignmentsAddress({ organ: body }),
    },
  );

/** The first assignments of an organisation, and where the rest are. */
export const organizationAssignments = (
  register: Register,
  organization: string,
): AssignmentSection | undefined =>
  assignmentSection(
    register,
    register.assignments.filter((given) => given.body.organization === organization),
    SHOWN,
    {
      text: messagesIn(SWEDISH).assignments.allOf(organizationLabel(register, organization).text),
      href: assignmentsAddress({ organisation: organization }),
    },
  );
