import { addresses } from '../../domain/addresses.ts';
import { lowered } from '../../domain/lowered.ts';
import { isKnown } from '../../domain/unknown.ts';
import { dueCalendar } from '../feeds-and-calendars.ts';
import { bodyLabel, type Label, organizationLabel } from '../labels.ts';
import { compiledFrom, type PageFrame } from '../page-frame.ts';
import type { Register } from '../register.ts';
import { reportsWithoutDecision, type ReportWithoutDecision } from './assignment-reports.ts';
import { asOfDay, assignmentCount, assignmentSection, type AssignmentSection } from './assignment-section.ts';
import { stateWords } from './assignment-state.ts';
import { fields, listed, type ListedAssignment } from './assignments-narrowing.ts';
import type { NarrowField } from './narrowing.ts';
import type { GivenAssignment } from '../../telling/given-assignments.ts';

/** Assignments under one heading: a year that they are due, no due date, or not decided. */
export interface AssignmentGroup {
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
export const assignmentsAddress = (narrowed: Readonly<Record<string, string>>) =>
  `${addresses.assignments()}?${new URLSearchParams(narrowed).toString()}`;

function groups(register: Register): AssignmentGroup[] {
  const of = (heading: string, anchor: string, given: readonly GivenAssignment[], note?: string) =>
    given.length === 0
      ? []
      : [
          {
            heading,
            anchor,
            assignments: given.map((own) => listed(register, own)),
            ...(note ? { note } : {}),
          },
        ];
  const decided = register.assignments.filter(({ state }) => state !== 'proposed');
  const dated = decided.filter(({ assignment }) => isKnown(assignment.due));
  const undated = decided.filter(({ assignment }) => !isKnown(assignment.due));
  const years = Map.groupBy(dated, ({ assignment }) => assignment.due.slice(0, 4));
  return [
    ...[...years].flatMap(([year, given]) => of(`Senast ${year}`, `ar-${year}`, given)),
    ...of(
      stateWords['time-in-words'],
      'tid-utan-datum',
      undated.filter(({ assignment }) => assignment.dueStated !== undefined),
      'Källan anger tiden i ord, inte som ett datum. Därför kan vi aldrig säga att datumet har passerat.',
    ),
    ...of(
      'Utan slutdatum',
      'utan-slutdatum',
      undated.filter(({ assignment }) => assignment.dueStated === undefined),
      'Källan säger inte vilken dag, månad eller vilket år de ska vara klara. Därför kan vi aldrig säga att datumet har passerat.',
    ),
    ...of(
      'Föreslagna',
      'foreslagna',
      register.assignments.filter(({ state }) => state === 'proposed'),
      'Ett organ har föreslagit dem för ett annat. Därför räknas de inte som uppdrag.',
    ),
  ];
}

export function assignmentsView(register: Register): AssignmentsView {
  const own = groups(register);
  const all = own.flatMap(({ assignments }) => assignments);
  const { asOf } = asOfDay(register, register.assignments);
  const narrowFields = fields(register, all);
  return {
    frame: {
      title: 'Uppdrag',
      description: 'Vem som ska göra vad, till när och efter vilket beslut, i regioner och kommuner.',
      path: addresses.assignments(),
      breadcrumb: [],
      ...compiledFrom(register.assignments.map(({ decision }) => decision)),
    },
    ...(asOf ? { asOf: { iso: register.today, text: asOf } } : {}),
    count: assignmentCount(register.assignments),
    groups: own,
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
      text: `Alla uppdrag från ${lowered(bodyLabel(register, body).text)}`,
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
      text: `Alla uppdrag i ${organizationLabel(register, organization).text}`,
      href: assignmentsAddress({ organisation: organization }),
    },
  );
