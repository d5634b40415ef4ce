import { slugify } from '../../domain/addresses.ts';
import type { AssignmentState } from '../../domain/assignment.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { type Label, organizationLabel, topicLabels } from '../labels.ts';
import type { Register } from '../register.ts';
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
const codes = [
  'tiden-ute',
  'oppet',
  'utan-slutdatum',
  'oppet-enligt-kallan',
  'aterrapporterat',
  'foreslaget',
] as const;
type Code = (typeof codes)[number];

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
  const { assignments: words, narrowing } = messagesIn(SWEDISH);
  const values = (of: (facts: ListedAssignment['facts']) => readonly string[]) => [
    ...new Set(all.flatMap(({ facts }) => of(facts))),
  ];
  const byText = (a: NarrowChoice, b: NarrowChoice) => a.text.localeCompare(b.text, 'sv');
  const text = (id: string, label: Label | undefined) => ({ value: id, text: label?.text ?? id });
  const addressees = new Map(all.map(({ addressee, facts }) => [facts.addressee, addressee]));
  return [
    {
      name: 'organisation',
      label: narrowing.organization,
      all: narrowing.all,
      values: values(({ organization }) => [organization])
        .map((id) => text(id, organizationLabel(register, id)))
        .toSorted(byText),
    },
    {
      name: 'organ',
      label: narrowing.body,
      all: narrowing.allBodies,
      values: bodyChoices(
        register,
        values(({ body }) => [body]),
      ),
    },
    {
      name: 'lage',
      label: words.state,
      all: narrowing.all,
      values: codes
        .filter((code) => all.some(({ facts }) => facts.state.split(' ').includes(code)))
        .map((code) => ({ value: code, text: words.codes[code] })),
    },
    {
      name: 'mottagare',
      label: words.addressee,
      all: narrowing.all,
      values: [...addressees].map(([value, name]) => ({ value, text: name })).toSorted(byText),
    },
    {
      name: 'amne',
      label: narrowing.topic,
      all: narrowing.allTopics,
      values: values(({ topics }) => topics)
        .map((id) => text(id, topicLabels(register, [id])[0]))
        .toSorted(byText),
    },
  ];
}
