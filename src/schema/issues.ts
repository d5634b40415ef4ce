import type { z } from 'zod';
import type { FieldPath, Finding } from '../domain/fault.ts';
import { shortened } from '../domain/shortened.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import { kinds } from './fault-kinds.ts';
import type { FieldMeta } from './field.ts';
import { nearest } from '../domain/nearest.ts';
import { definitionOf, fieldsOf, labelAt, schemaAt, unwrap } from './walk.ts';

type Issue = z.core.$ZodIssue;
type Words = FieldMeta['choices'];

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'en grupp av fält',
};

/** How a value reads in a message: short, and never a whole list or group. */
export function shown(value: unknown): string {
  if (value === undefined) return 'inget fält';
  if (value === null) return 'inget värde';
  if (Array.isArray(value)) return 'en lista';
  if (typeof value === 'object') {
    const names = Object.keys(value);
    return names.length === 0 ? 'en tom grupp' : `en grupp med ${names.join(', ')}`;
  }
  const text = String(value as string | number | boolean);
  return typeof value === 'string' ? `"${shortened(text)}"` : text;
}

/** Of a file with more faults in its fields so many are told; the rest, when these are mended. */
const MOST_TOLD = 200;

const valueAt = (data: unknown, path: FieldPath) =>
  path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    data,
  );

/** A choice in words: `yes (ja), no (nej)`. */
function choices(values: readonly unknown[], words: Words): string {
  return values
    .map(String)
    .map((value) => (words?.[value] === undefined ? value : `${value} (${words[value]})`))
    .join(', ');
}

function expectation(issue: Issue, words: Words, asked: string | undefined): string {
  switch (issue.code) {
    case 'invalid_type':
      return asked ?? TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1
        ? `värdet ${choices(issue.values, words)}`
        : `ett av ${choices(issue.values, words)}`;
    case 'invalid_union':
      return `ett av ${choices((issue as { options?: unknown[] }).options ?? [], words)}`;
    case 'too_small':
      if (issue.origin === 'string') return 'text, inte tomt';
      return issue.origin === 'array' ? `minst ${issue.minimum} i listan` : `minst ${issue.minimum}`;
    case 'too_big':
      return `högst ${issue.maximum}${issue.origin === 'string' ? ' tecken' : ''}`;
    case 'invalid_format':
      return issue.format === 'email' ? 'en e-postadress' : issue.message;
    default:
      return issue.message;
  }
}

/** What a text must be, where its schema says it in words of its own: "ett datum som finns i kalendern, …". */
function messageOf(schema: z.core.$ZodType): string | undefined {
  const { checks = [], ...definition } = schema._zod.def as {
    error?: unknown;
    checks?: readonly z.core.$ZodType[];
  };
  const rules = [definition, ...checks.map((check) => check._zod.def)] as {
    error?: (issue: unknown) => unknown;
  }[];
  const said = rules.map(({ error }) => error?.({ input: '' })).findLast((text) => typeof text === 'string');
  return said as string | undefined;
}

/** The code that an author meant who wrote the Swedish word, or misspelt either. */
function meantChoice(value: string, codes: readonly string[], words: Words): string | undefined {
  const named = Object.entries(words ?? {});
  const word = nearest.find(
    value,
    named.map(([, fieldLabel]) => fieldLabel),
  );
  return nearest.find(value, codes) ?? named.find(([, fieldLabel]) => fieldLabel === word)?.[0];
}

/** What to do, where the value at hand says more than the kind of fault does. */
function advice(
  issue: Issue,
  value: unknown,
  asWritten: string | undefined,
  { meta, mayBeUnknown }: { meta: FieldMeta; mayBeUnknown: boolean },
  shape: string | undefined,
): { advice?: string } {
  if (value === undefined) return meta.description ? { advice: `Lägg till fältet. ${meta.description}` } : {};
  if (value === null)
    return {
      advice: `Skriv ett värde efter kolonet${mayBeUnknown ? `, eller ${UNKNOWN} om källan inte anger det` : ''}.`,
    };
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string' && typeof value === 'number')
      return { advice: `Sätt citattecken runt: "${asWritten ?? value}"` };
    if (issue.expected === 'number' && typeof value === 'string')
      return /^-?\d[\d\s]*$/.test(value)
        ? { advice: `Skriv bara siffror, utan citattecken och mellanslag: ${value.replace(/\s/g, '')}` }
        : { advice: 'Skriv talet med siffror.' };
    if (issue.expected === 'array' && typeof value !== 'object')
      return {
        advice:
          shape ??
          'Sätt hakparenteser runt värdet, eller skriv varje värde på en egen rad efter ett bindestreck.',
      };
  }
  if (value === UNKNOWN && !mayBeUnknown)
    return {
      advice: `Det här fältet får inte vara ${UNKNOWN}. Ta reda på uppgiften, eller lämna bort fältet om det är valfritt.`,
    };
  if (typeof value !== 'string' || (issue.code !== 'invalid_value' && issue.code !== 'invalid_union'))
    return {};
  const values =
    issue.code === 'invalid_value' ? issue.values : ((issue as { options?: unknown[] }).options ?? []);
  const meant = meantChoice(value, values.map(String), meta.choices);
  return meant === undefined
    ? {}
    : { advice: `Menar du ${choices([meant], meta.choices)}? Skriv i så fall ${meant}.` };
}

/**
 * An optional or unknown-able value fails as a union; what the author should know is why the real
 * branch failed, at the path that it failed at.
 */
function leaves(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors.filter(
    (branch) =>
      !branch.some(
        (problem) =>
          problem.code === 'invalid_value' && problem.values[0] === UNKNOWN && problem.values.length === 1,
      ),
  );
  const real = branches[0] ?? issue.errors[0] ?? [];
  return real.flatMap((branch) => leaves({ ...branch, path: [...issue.path, ...branch.path] } as Issue));
}

/** How a list of groups is written, with its first field: nothing for what is none. */
function listShape(schema: z.core.$ZodType | undefined, name: string): string | undefined {
  const { element } = schema ? definitionOf(unwrap(schema).schema) : {};
  const [first] = element ? Object.keys(fieldsOf(element, undefined)) : [];
  return first === undefined
    ? undefined
    : `Fältet är en lista: skriv ${name}: på en rad, och på nästa rad två mellanslag och - ${first}: med värdet.`;
}

/** A field with a name that the schema lacks. */
function unknownFields(
  schema: z.core.$ZodType,
  data: unknown,
  path: FieldPath,
  keys: readonly string[],
): Finding[] {
  const known = Object.keys(fieldsOf(schemaAt(schema, data, path) ?? schema, valueAt(data, path)));
  return keys.slice(0, MOST_TOLD).map((key) => {
    const meant = nearest.find(key, known);
    const shape = meant && listShape(schemaAt(schema, data, [...path, meant]), meant);
    return {
      kind: kinds['okant-falt'],
      path: [...path, key],
      expected: `ett av fälten ${known.join(', ')}`,
      found: `"${key}"`,
      ...(key.startsWith('-')
        ? { advice: 'Skriv ett mellanslag efter bindestrecket.' }
        : nearest.advice(key, known, shape ? `${shape} Annars ta bort fältet.` : 'Annars ta bort fältet.')),
    };
  });
}

/** "Beslutsgång 3, Omröstning, Frågan (question): ", to stand before what was expected. */
function label(schema: z.core.$ZodType, data: unknown, path: FieldPath): string {
  const name = path.findLast((step) => typeof step === 'string');
  if (name === undefined) return '';
  const words = labelAt(schema, data, path);
  return words.split(', ').at(-1) === name ? `${words}: ` : `${words} (${name}): `;
}

/** A field that is there under a misspelt name is not also reported as missing. */
function withoutMisspelt(findings: readonly Finding[]): Finding[] {
  const place = (path: FieldPath) => path.join('\n');
  const missing = findings.filter(({ kind }) => kind === kinds['falt-saknas']);
  const misspelt = new Set(
    findings
      .filter(({ kind }) => kind === kinds['okant-falt'])
      .flatMap(({ path }) => {
        const names = missing.filter(
          (lacking) => place(lacking.path.slice(0, -1)) === place(path.slice(0, -1)),
        );
        const meant = nearest.find(
          String(path.at(-1)),
          names.map((lacking) => String(lacking.path.at(-1))),
        );
        return meant === undefined ? [] : [place([...path.slice(0, -1), meant])];
      }),
  );
  return findings.filter(({ kind, path }) => kind !== kinds['falt-saknas'] || !misspelt.has(place(path)));
}

/**
 * Turns what Zod found in one entry's data into findings in Swedish, each at its field.
 * @param written a value as it stands in the file, for what is quoted of it: YAML reads `00123` as 123
 */
export function findingsFrom(
  schema: z.core.$ZodType,
  data: unknown,
  issues: readonly Issue[],
  written: (path: FieldPath) => string | undefined = () => undefined,
): Finding[] {
  const told = issues.flatMap(leaves).slice(0, MOST_TOLD);
  const findings = told.flatMap((issue): Finding[] => {
    const path = issue.path as FieldPath;
    if (issue.code === 'unrecognized_keys') return unknownFields(schema, data, path, issue.keys);
    const value = valueAt(data, path);
    const asWritten = ['number', 'boolean'].includes(typeof value) ? written(path) : undefined;
    if (path.length === 0 && issue.code === 'invalid_type') {
      const given = value === null ? 'inga fält' : shown(value);
      const expected = 'fält, vart och ett på en rad som namn: värde';
      return [
        {
          kind: kinds['falt-saknas'],
          path,
          expected,
          found: given,
          advice: 'Skriv filens fält, ett på varje rad.',
        },
      ];
    }
    const at = schemaAt(schema, data, path);
    const field = at ? unwrap(at) : { meta: {} as FieldMeta, mayBeUnknown: false };
    return [
      {
        kind: value === undefined && issue.code !== 'custom' ? kinds['falt-saknas'] : kinds['fel-varde'],
        path,
        expected:
          label(schema, data, path) +
          expectation(
            issue,
            field.meta.choices,
            value === null && at ? messageOf(unwrap(at).schema) : undefined,
          ) +
          (field.mayBeUnknown ? `, eller ${UNKNOWN}` : ''),
        found: asWritten ?? shown(value),
        ...advice(issue, value, asWritten, field, listShape(at, String(path.at(-1)))),
      },
    ];
  });
  return withoutMisspelt(findings);
}
