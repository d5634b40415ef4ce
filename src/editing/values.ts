import { UNKNOWN } from '../domain/unknown.ts';
import { equals, isData, type Data } from '../domain/data.ts';
import type { Fields, Shape } from './shape.ts';

/**
 * The way between a file's data and the values of its form. The form cannot hold everything as the file does:
 * - a number that may be `unknown` is a text there;
 * - a list or group that may be `unknown` has a kind for it to choose;
 * - `null` for a reference is a box to tick, since an empty input could be a forgotten one.
 *
 * What an author leaves empty is missing in the file, so that the check asks for it. A key or value that the
 * form does not know passes through both ways.
 */

/** A value without parts. */
type Plain = string | number | boolean;

/** Names that only the form has. They begin with `_`, as no field of a schema does. */
export const KIND = '_kind';
export const STATED = 'stated';
export const noneOf = (key: string) => `_${key}_none`;

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isData(value) && Object.keys(value).length === 0);

/** The value in a file is of another kind than the form has an input for. */
export class UnfitValue extends Error {
  override name = 'UnfitValue';
  readonly path: string;
  constructor(path: string) {
    super(`Formuläret kan inte visa värdet i ${path}.`);
    this.path = path;
  }
}

/**
 * @param path where the value stands, for the error
 * @throws UnfitValue where the form could only lose the value
 */
export function toForm(shape: Shape, value: unknown, path = ''): unknown {
  if (value === undefined || value === null) return value;
  if (shape.mayBeUnknown && value === UNKNOWN) {
    if (shape.kind === 'list') return [{ [discriminator(shape.item)]: UNKNOWN }];
    return shape.kind === 'group' ? { [KIND]: UNKNOWN } : UNKNOWN;
  }
  switch (shape.kind) {
    case 'list':
      if (!Array.isArray(value)) throw new UnfitValue(path);
      return value.map((item, index) => {
        const formValue = toForm(shape.item, item, `${path}[${index + 1}]`);
        return shape.mayBeUnknown && shape.item.kind === 'group'
          ? { [KIND]: STATED, ...(formValue as Data) }
          : formValue;
      });
    case 'group':
      if (!isData(value)) throw new UnfitValue(path);
      return { ...(shape.mayBeUnknown && { [KIND]: STATED }), ...groupToForm(shape.fields, value, path) };
    case 'variants': {
      const fields = isData(value) ? shape.options[String(value[shape.key])] : undefined;
      if (fields === undefined) throw new UnfitValue(path);
      return groupToForm(fields, value as Data, path);
    }
    default:
      if (typeof value === 'object') throw new UnfitValue(path);
      return shape.kind === 'number' && shape.mayBeUnknown ? String(value as Plain) : value;
  }
}

function groupToForm(fields: Fields, data: Data, path: string): Data {
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    const shape = fields[key];
    if (shape?.nullable && value === null) values[noneOf(key)] = true;
    else values[key] = shape ? toForm(shape, value, path === '' ? key : `${path}.${key}`) : value;
  }
  return values;
}

/** What the file should say for the values of its form. `undefined` is a key that should not be there. */
export function fromForm(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case 'list': {
      if (!Array.isArray(value)) break;
      const items = value.filter((item) => !isEmpty(item));
      if (shape.mayBeUnknown && items.length === 1 && saysUnknown(items[0], discriminator(shape.item)))
        return UNKNOWN;
      const values = items
        .filter((item) => !(shape.mayBeUnknown && saysUnknown(item, discriminator(shape.item))))
        .map((item) => fromForm(shape.item, item) ?? {});
      // A required list without a least length says something when it is empty: that there is nothing.
      const saysNone = shape.required && shape.minimum === 0 && values.length === 0;
      return !saysNone && (equals(values, shape.missing) || values.length === 0) ? undefined : values;
    }
    case 'group': {
      if (!isData(value)) break;
      if (shape.mayBeUnknown && saysUnknown(value, KIND)) return UNKNOWN;
      const { [KIND]: _kind, ...fields } = value;
      const data = groupFromForm(shape.fields, fields);
      return isEmpty(data) ? undefined : data;
    }
    case 'variants':
      return isData(value)
        ? groupFromForm(shape.options[String(value[shape.key])] ?? {}, value, shape.key)
        : value;
    case 'flag':
      return value === true ? true : undefined;
    case 'number':
      if (shape.mayBeUnknown && typeof value === 'string' && /^-?\d+$/.test(value.trim()))
        return Number(value);
  }
  return isEmpty(value) || equals(value, shape.missing) ? undefined : value;
}

/** Keys in the order of the schema, and then what it does not know. */
function groupFromForm(fields: Fields, values: Data, tag?: string): Data {
  const data: Record<string, unknown> = tag === undefined ? {} : { [tag]: values[tag] };
  for (const [key, shape] of Object.entries(fields)) {
    const fieldValue = fromForm(shape, values[key]);
    if (fieldValue !== undefined) data[key] = fieldValue;
    else if (shape.nullable && values[noneOf(key)] === true) data[key] = null;
  }
  for (const [key, value] of Object.entries(values))
    if (!(key in fields) && key !== tag && !key.startsWith('_')) data[key] = value;
  return data;
}

/** The key by which a kind is chosen among the items of a list. */
export const discriminator = (item: Shape): string => (item.kind === 'variants' ? item.key : KIND);

const saysUnknown = (item: unknown, key: string) => isData(item) && item[key] === UNKNOWN;
