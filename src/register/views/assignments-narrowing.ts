import { slugify } from '../../domain/addresses.ts';
import type { AssignmentState } from '../../domain/assignment.ts';
import { type Label, organizationLabel, topicLabels } from '../labels.ts';
import type { Register } from '../register.ts';
import { stateWords } from './assignment-state.ts';
import { assignmentItem, type AssignmentItem } from './assignment.ts';
import { bodyChoices, type NarrowChoice, type NarrowField } from './narrowing.ts';
import type { GivenAssignment } from '../../telling/given-assignments.ts';

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

export function listed(register: Register, given: GivenAssignment): ListedAssignment {
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

export function fields(register: Register, all: readonly ListedAssignment[]): NarrowField[] {
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
