import { lowered } from '../../domain/lowered.ts';
import { addresses, slugify } from '../../domain/addresses.ts';
import type { AssignmentState } from '../../domain/assignment.ts';
import { isKnown } from '../../domain/unknown.ts';
import type { GivenAssignment } from '../../telling/given-assignments.ts';
import { bodyLabel, organizationLabel, topicLabels, type Label } from '../labels.ts';
import { compiledFrom, type PageFrame } from '../page-frame.ts';
import type { Register } from '../register.ts';
import { dueCalendar } from '../feeds-and-calendars.ts';
import {
  asOfDay,
  assignmentCount,
  assignmentItem,
  assignmentSection,
  stateWords,
  type AssignmentItem,
  type AssignmentSection,
} from './assignment.ts';
import { bodyChoices, type NarrowChoice, type NarrowField } from './narrowing.ts';
import { reportsWithoutDecision, type ReportWithoutDecision } from './assignment-reports.ts';

/** An assignment in the register, with what the list is narrowed by. */
export interface ListedAssignment extends AssignmentItem {
  readonly facts: {
    readonly organization: string;
    readonly body: string;
    /** Codes, with a space between them. */
    readonly state: string;
    readonly addressee: string;
    readonly topics: readonly string[];
  };
}

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

function listed(register: Register, given: GivenAssignment): ListedAssignment {
  return {
    ...assignmentItem(register, given),
    facts: {
      organization: given.body.organization,
      body: given.body.id,
      state: codesOf(given).join(' '),
      addressee: slugify(given.assignment.addressee),
      topics: given.decision.data.topics,
    },
  };
}

/**
 * What is known is called so in an address, which never changes: once "oppet" stood for all whose date had not passed,
 * so it still finds these.
 */
const codes = {
  'tiden-ute': stateWords['date-passed'],
  oppet: 'Datumet har inte passerat, eller finns inte',
  'utan-slutdatum': 'Inget slutdatum, eller bara tid i ord',
  'oppet-enligt-kallan': 'Öppet enligt källan',
  aterrapporterat: stateWords['reported-back'],
  foreslaget: stateWords.proposed,
} as const;
type Code = keyof typeof codes;

const stateCodes: Readonly<Record<AssignmentState, readonly Code[]>> = {
  'date-passed': ['tiden-ute'],
  'date-ahead': ['oppet'],
  'time-in-words': ['oppet', 'utan-slutdatum'],
  'no-due-date': ['oppet', 'utan-slutdatum'],
  'reported-back': ['aterrapporterat'],
  proposed: ['foreslaget'],
};

function codesOf({ state, assignment }: GivenAssignment): readonly Code[] {
  const statedOpen = assignment.openAsOf !== undefined && state !== 'reported-back' && state !== 'proposed';
  return [...stateCodes[state], ...(statedOpen ? (['oppet-enligt-kallan'] as const) : [])];
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

function fields(register: Register, all: readonly ListedAssignment[]): NarrowField[] {
  const values = (of: (facts: ListedAssignment['facts']) => readonly string[]) => [
    ...new Set(all.flatMap(({ facts }) => of(facts))),
  ];
  const byText = (a: NarrowChoice, b: NarrowChoice) => a.text.localeCompare(b.text, 'sv');
  const text = (id: string, label: Label | undefined) => ({ value: id, text: label?.text ?? id });
  const addressees = new Map(all.map(({ addressee, facts }) => [facts.addressee, addressee]));
  return [
    {
      name: 'organisation',
      label: 'Organisation',
      all: 'alla',
      values: values((own) => [own.organization])
        .map((id) => text(id, organizationLabel(register, id)))
        .toSorted(byText),
    },
    {
      name: 'organ',
      label: 'Organ',
      all: 'alla organ',
      values: bodyChoices(
        register,
        values((own) => [own.body]),
      ),
    },
    {
      name: 'lage',
      label: 'Läge',
      all: 'alla',
      values: (Object.keys(codes) as Code[])
        .filter((code) => all.some(({ facts }) => facts.state.split(' ').includes(code)))
        .map((code) => ({ value: code, text: codes[code] })),
    },
    {
      name: 'mottagare',
      label: 'Den som fick det',
      all: 'alla',
      values: [...addressees].map(([value, name]) => ({ value, text: name })).toSorted(byText),
    },
    {
      name: 'amne',
      label: 'Ämne',
      all: 'alla ämnen',
      values: values((own) => own.topics)
        .map((id) => text(id, topicLabels(register, [id])[0]))
        .toSorted(byText),
    },
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
