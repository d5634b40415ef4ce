/**
 * Which facts a check sum takes, written as the facts themselves look. Nothing outside the form is taken, at any
 * depth, so that a new field changes no check sum. Every version is made with this: its behaviour never changes.
 */
import { isData } from '../../domain/data.ts';

/** What becomes of one value. */
type Leaf = (value: unknown) => unknown;
/** The form of a fact: a value, a list with one form for all its members, or named facts. */
export type Form = Leaf | readonly [Form] | { readonly [name: string]: Form };

/** A value as it is; left out where it is absent. */
export const value: Leaf = (stated) => stated;

const isList = (form: Form): form is readonly [Form] => Array.isArray(form);

/**
 * The facts of a form. What is something else than its form says is taken as it is: "unknown" where there might have
 * been a list. An absent list is an empty one.
 */
export function pick(stated: unknown, form: Form): unknown {
  if (typeof form === 'function') return form(stated);
  if (isList(form)) {
    const members = stated ?? [];
    return Array.isArray(members) ? members.map((member) => pick(member, form[0])) : members;
  }
  if (!isData(stated)) return stated;
  return Object.fromEntries(Object.entries(form).map(([name, inner]) => [name, pick(stated[name], inner)]));
}

/** The places of a form's values: "motion.text", "votes[].voter.name". */
export function places(form: Form, prefix = ''): string[] {
  if (typeof form === 'function') return [prefix];
  if (isList(form)) return places(form[0], `${prefix}[]`);
  return Object.entries(form).flatMap(([name, inner]) =>
    places(inner, prefix === '' ? name : `${prefix}.${name}`),
  );
}
