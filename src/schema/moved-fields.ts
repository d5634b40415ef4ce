import { isData, type Data } from '../domain/data.ts';

/**
 * Fields that lie elsewhere, or are called otherwise, than when entries were first published. To move a field is a
 * change of form: what was recorded of it still holds, and the check sums of earlier versions take it where it was.
 */

/** From and to, as names with points between: "genderEquality" → "assessments.genderEquality". A list's name stands for each of its members. */
interface MovedField {
  readonly from: string;
  readonly to: string;
}

/** None so far. A field that is moved is added here, last, in the same change. */
export const movedFields: Readonly<Record<string, readonly MovedField[]>> = {};

/** A value and the fields without it; undefined where it is not there. */
function taken(fields: Data, [name = '', ...rest]: readonly string[]): { value: unknown; left: Data } {
  const { [name]: inner, ...others } = fields;
  if (rest.length === 0 || !isData(inner)) return { value: inner, left: others };
  const { value, left } = taken(inner, rest);
  return { value, left: Object.keys(left).length === 0 ? others : { ...others, [name]: left } };
}

function put(fields: Data, [name = '', ...rest]: readonly string[], value: unknown): Data {
  const inner = fields[name];
  return { ...fields, [name]: rest.length === 0 ? value : put(isData(inner) ? inner : {}, rest, value) };
}

function move(value: unknown, from: readonly string[], to: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((member) => move(member, from, to));
  if (!isData(value)) return value;
  const [name = '', ...rest] = from;
  if (name === to[0] && rest.length > 0 && to.length > 1)
    return name in value ? { ...value, [name]: move(value[name], rest, to.slice(1)) } : value;
  const { value: moved, left } = taken(value, from);
  return moved === undefined ? value : put(left, to, moved);
}

const path = (names: string) => names.split('.');

/** Recorded fields in today's form. */
export const inTodaysForm = <T>(fields: T, moves: readonly MovedField[] = []): T =>
  moves.reduce<unknown>((moved, { from, to }) => move(moved, path(from), path(to)), fields) as T;

/** Today's fields as they were before they were moved. */
export const inEarlierForm = <T>(fields: T, moves: readonly MovedField[] = []): T =>
  moves.reduceRight<unknown>((moved, { from, to }) => move(moved, path(to), path(from)), fields) as T;
