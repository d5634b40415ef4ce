import type { z } from 'zod';
import type { FieldPath } from '../../domain/fault.ts';
import { NOT_STATED, UNKNOWN } from '../../domain/unknown.ts';
import type { ReferenceTarget } from '../../schema/field.ts';
import { definitionOf, fieldsOf, schemaAt, unwrap } from '../../schema/walk.ts';
import type { Difference } from './difference.ts';

type Schema = z.core.$ZodType;

/** What an entry that is referred to is called, if the archive has it. */
export type NameOf = (target: ReferenceTarget, id: string) => string | undefined;

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

const NOTHING = 'inget';
export const isNothing = (words: string) => words === NOTHING;

/** A value as a reader would say it: the Swedish word of a choice, the name of a person, and what stands in a list. */
export function inWords(schema: Schema | undefined, value: unknown, nameOf: NameOf): string {
  if (value === undefined || value === null) return NOTHING;
  if (value === UNKNOWN) return NOT_STATED;
  const { schema: inner, meta } = schema ? unwrap(schema) : { schema: undefined, meta: undefined };
  if (Array.isArray(value)) {
    const element = inner && definitionOf(inner).element;
    return value.length === 0 ? NOTHING : value.map((item) => inWords(element, item, nameOf)).join('; ');
  }
  if (typeof value === 'object') {
    const fields = inner ? fieldsOf(inner, value) : {};
    const stated = Object.entries(value).filter(([, item]) => item !== undefined && !isEmptyList(item));
    const parts = stated.map(([name, item]) => ({
      title: (fields[name] && unwrap(fields[name]).meta.title) ?? name,
      words: inWords(fields[name], item, nameOf),
    }));
    const [only, ...more] = parts;
    if (only !== undefined && more.length === 0) return only.words;
    return parts.map(({ title, words }) => `${title}: ${words}`).join(', ');
  }
  const written = String(value as string | number | boolean);
  return (
    meta?.choices?.[written] ?? (meta?.reference ? nameOf(meta.reference, written) : undefined) ?? written
  );
}

/** Where a change is, in words. */
export interface ChangePlace {
  /** The labels of the fields, outermost first, with who or which: "Votering 1, Röster, Anna Berg, Röst". */
  readonly label: string;
  /** What a correction has to name of it: the innermost field, and who or which number where there are several. */
  readonly naming: readonly string[];
}

const at = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    data,
  );

/** Who or what a member of a list is, where it says so. */
function identityOf(member: unknown, nameOf: NameOf): string | undefined {
  const { person, name, party } = (member ?? {}) as Record<string, unknown>;
  if (typeof person === 'string') return nameOf('personer', person) ?? person;
  if (typeof name === 'string') return name;
  return typeof party === 'string' ? (nameOf('partier', party) ?? party) : undefined;
}

/** Which vote of a decision a step of its procedure is, from 1, and how many there are. */
function voteAt(data: unknown, path: FieldPath): { number: number; of: number } | undefined {
  const [field, step, event] = path;
  const steps = at(data, ['procedure']);
  if (field !== 'procedure' || typeof step !== 'number' || event !== 'event' || !Array.isArray(steps))
    return undefined;
  const isVote = (candidate: unknown) => (candidate as { step?: string }).step === 'vote';
  return { number: steps.slice(0, step + 1).filter(isVote).length, of: steps.filter(isVote).length };
}

/** Where a difference in an entry's fields is. */
export function placeOf(
  schema: Schema,
  data: unknown,
  { path, before, after }: Difference,
  nameOf: NameOf,
): ChangePlace {
  const vote = voteAt(data, path);
  const labels = vote ? [`Votering ${vote.number}`] : [];
  const naming = vote && vote.of > 1 ? [String(vote.number)] : [];
  path.forEach((step, index) => {
    if (vote && index < 3) return;
    const here = path.slice(0, index + 1);
    if (typeof step === 'string') {
      const field = schemaAt(schema, data, here);
      labels.push((field && unwrap(field).meta.title) ?? step);
      return;
    }
    const isLast = index === path.length - 1;
    // What is called otherwise now is no name for itself.
    const isOfName = path[index + 1] === 'name';
    const member = isLast ? (after ?? before) : at(data, here);
    const identity = isOfName ? undefined : identityOf(member, nameOf);
    const list = at(data, path.slice(0, index));
    if (identity !== undefined) {
      labels.push(identity);
      naming.push(identity);
    } else {
      labels.push(`${labels.pop() ?? ''} ${step + 1}`);
      if (Array.isArray(list) && list.length > 1) naming.push(String(step + 1));
    }
  });
  const innermost = path.findLastIndex((step) => typeof step === 'string');
  const field = schemaAt(schema, data, path.slice(0, innermost + 1));
  const title = (field && unwrap(field).meta.title) ?? String(path[innermost] ?? '');
  return { label: labels.join(', '), naming: [...new Set([...naming, title])] };
}
