import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { UNKNOWN } from '../../domain/unknown.ts';
import { partyLabel } from '../labels.ts';
import type { Register } from '../register.ts';
import { bodyChoices, type NarrowingField } from './narrowing.ts';

/** The form that narrows a list of members. */
export interface MemberFilter {
  readonly fields: readonly NarrowingField[];
  /** "117 namn". */
  readonly count: string;
}

/** What a member of a list is narrowed by: ids of parties, '' for none, and of bodies. */
export interface MemberFacts {
  readonly parties: readonly string[];
  readonly bodies: readonly string[];
}

/** What the address calls members without a party. */
export const NO_PARTY = 'partilos';

/** So many members are still read faster than a form is filled in. */
const LONGEST_WITHOUT = 30;

const unique = <T>(values: readonly T[]) => [...new Set(values)];

/** A form by name, party and body for a list that is too long to look through; undefined for a shorter one. */
export function memberFilter(register: Register, members: readonly MemberFacts[]): MemberFilter | undefined {
  if (members.length <= LONGEST_WITHOUT) return undefined;
  const { narrowing, people: words } = messagesIn(SWEDISH);
  const partyChoice = (id: string) => {
    const { name, code } = partyLabel(register, id === NO_PARTY ? null : id, UNKNOWN);
    return { value: id, text: id === NO_PARTY ? name : `${name} (${code})` };
  };
  return {
    count: words.names(members.length),
    fields: [
      { name: 'namn', label: narrowing.name, typed: true },
      {
        name: 'parti',
        label: narrowing.party,
        all: narrowing.allParties,
        values: unique(members.flatMap(({ parties }) => parties))
          .map(partyChoice)
          .toSorted((first, second) => first.text.localeCompare(second.text, 'sv')),
      },
      {
        name: 'organ',
        label: narrowing.body,
        all: narrowing.allBodies,
        values: bodyChoices(register, unique(members.flatMap(({ bodies }) => bodies)), false),
      },
    ],
  };
}
