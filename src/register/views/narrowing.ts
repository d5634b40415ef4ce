import { bodyLabel, organizationLabel } from '../labels.ts';
import type { Register } from '../register.ts';

/** A way to narrow a list: a field of its form, which is also a parameter of its address. */
export interface NarrowField {
  readonly name: string;
  readonly label: string;
  /** What the field says when it lets everything through. */
  readonly all: string;
  readonly values: readonly NarrowChoice[];
}

/** A field in which something is typed, such as a part of a name. */
interface TypedField {
  readonly name: string;
  readonly label: string;
  readonly typed: true;
}

export type NarrowingField = NarrowField | TypedField;

export interface NarrowChoice {
  readonly value: string;
  readonly text: string;
}

/** Bodies to choose among, by name; with their organisation unless the list has only one. */
export const bodyChoices = (
  register: Register,
  bodies: readonly string[],
  withOrganization = true,
): NarrowChoice[] =>
  bodies
    .map((id) => {
      const { text } = bodyLabel(register, id);
      const organization = organizationLabel(register, register.body(id).organization).text;
      return { value: id, text: withOrganization ? `${text}, ${organization}` : text };
    })
    .toSorted((a, b) => a.text.localeCompare(b.text, 'sv'));
