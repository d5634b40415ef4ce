import type { z } from 'zod';
import type { FieldPath, Finding } from '../domain/fault.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import { missingField, unknownField, wrongValue } from './fault-kinds.ts';
import { nearest } from './nearest.ts';
import { fieldsOf, labelAt, schemaAt, unwrap } from './walk.ts';

type Issue = z.core.$ZodIssue;

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista, med ett bindestreck för varje rad',
  object: 'en grupp av fält',
};

/** How a value reads in a message: short, and never a whole list or group. */
export function shown(value: unknown): string {
  if (value === undefined) return 'ingenting';
  if (value === null) return 'tomt';
  if (Array.isArray(value)) return 'en lista';
  if (typeof value === 'object') return 'en grupp av fält';
  const text = String(value);
  return typeof value === 'string' ? `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"` : text;
}

const valueAt = (data: unknown, path: FieldPath) =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], data);

/** A choice in words: `yes (ja), no (nej)`. */
const choices = (values: readonly unknown[], words: Readonly<Record<string, string>> | undefined) =>
  values.map((value) => (words?.[String(value)] ? `${String(value)} (${words[String(value)]})` : String(value))).join(', ');

function expectation(issue: Issue, words: Readonly<Record<string, string>> | undefined): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `ett av ${choices(issue.values, words)}`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'text, inte tomt'
        : issue.origin === 'array'
          ? `minst ${String(issue.minimum)} i listan`
          : `minst ${String(issue.minimum)}`;
    case 'too_big':
      return `högst ${String(issue.maximum)}`;
    case 'invalid_format':
      return issue.format === 'email' ? 'en e-postadress' : issue.message;
    default:
      return issue.message;
  }
}

/**
 * An optional or unknown-able value fails as a union; what the author should know is why the real
 * branch failed, at the path that it failed at.
 */
function leaves(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors.filter(
    (branch) => !branch.some((own) => own.code === 'invalid_value' && own.values[0] === UNKNOWN && own.values.length === 1),
  );
  const real = branches[0] ?? issue.errors[0] ?? [];
  return real.flatMap((own) => leaves({ ...own, path: [...issue.path, ...own.path] } as Issue));
}

/** Turns what Zod found in one entry's data into findings in Swedish, each at its field. */
export function findingsFrom(schema: z.core.$ZodType, data: unknown, issues: readonly Issue[]): Finding[] {
  return issues.flatMap(leaves).flatMap((issue): Finding[] => {
    const path = issue.path as FieldPath;
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(fieldsOf(schemaAt(schema, data, path) ?? schema, valueAt(data, path)));
      return issue.keys.map((key) => ({
        kind: unknownField,
        path: [...path, key],
        expected: `ett av fälten ${known.join(', ')}`,
        found: `"${key}"`,
        ...nearest.advice(key, known),
      }));
    }
    const at = schemaAt(schema, data, path);
    const { meta, mayBeUnknown } = at ? unwrap(at) : { meta: {}, mayBeUnknown: false };
    const value = valueAt(data, path);
    const label = path.length > 0 ? `${labelAt(schema, data, path)} (${String(path.findLast((step) => typeof step === 'string') ?? '')}): ` : '';
    const discriminator = (issue as { discriminator?: string }).discriminator;
    const expected =
      issue.code === 'invalid_union' && discriminator
        ? `ett känt värde på ${discriminator}`
        : expectation(issue, meta.choices) + (mayBeUnknown ? `, eller ${UNKNOWN}` : '');
    return [
      {
        kind: value === undefined && issue.code !== 'custom' ? missingField : wrongValue,
        path,
        expected: label + expected,
        found: shown(value),
        ...(meta.description && value === undefined ? { advice: `Lägg till fältet. ${meta.description}` } : {}),
      },
    ];
  });
}
