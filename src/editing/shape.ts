import type { z } from 'zod';
import { metaOf, type FieldMeta, type ReferenceTarget } from '../schema/field.ts';
import { definitionOf, isUnknownLiteral } from '../schema/walk.ts';

/**
 * What a form needs to know of a schema: what kind of input a value takes, and what it is when nobody writes
 * it. The fields of the form and the way between form and file are both made from it, so that they agree.
 */
export type Shape = Common &
  (
    | { kind: 'text'; format: string | undefined; pattern: string | undefined; error: string | undefined }
    | { kind: 'number'; minimum: number | undefined }
    | { kind: 'choice'; choices: Readonly<Record<string, string>> }
    | { kind: 'flag' }
    | { kind: 'reference'; target: ReferenceTarget }
    | { kind: 'list'; item: Shape; minimum: number }
    | { kind: 'group'; fields: Fields }
    | { kind: 'variants'; key: string; options: Readonly<Record<string, Fields>> }
  );

export type Fields = Readonly<Record<string, Shape>>;

interface Common {
  readonly label: string;
  readonly help: string;
  /** A text of sentences rather than a name. */
  readonly long: boolean;
  /** The key must be there. */
  readonly required: boolean;
  /** The file may say `null`, which has a meaning of its own. */
  readonly nullable: boolean;
  /** The file may say `unknown`. */
  readonly mayBeUnknown: boolean;
  /** What a missing key means, if the schema says so. */
  readonly missing: unknown;
}

type Schema = z.core.$ZodType;
type Definition = ReturnType<typeof definitionOf> & {
  defaultValue?: unknown;
  entries?: Record<string, string>;
};
/** What a schema, or one of the checks on it, asks for. */
type Rule = {
  check?: string;
  format?: string;
  pattern?: RegExp;
  minimum?: number;
  value?: number;
  error?: (issue?: unknown) => unknown;
};

/**
 * The shape of a schema.
 * @throws Error for a schema that no input fits: a new kind of schema needs a new kind of input
 */
export function shapeOf(schema: Schema): Shape {
  let current = schema;
  let meta: FieldMeta = metaOf(schema);
  const presence = { required: true, nullable: false, mayBeUnknown: false, missing: undefined as unknown };
  for (;;) {
    const { type, innerType, options, discriminator, defaultValue } = definitionOf(current) as Definition;
    const known = options?.filter((option) => !isUnknownLiteral(option));
    let next = innerType;
    if (type === 'optional') presence.required = false;
    if (type === 'nullable') presence.nullable = true;
    if (type === 'prefault') presence.required = false;
    if (type === 'default') Object.assign(presence, { required: false, missing: defaultValue });
    if (type === 'union' && discriminator === undefined && known?.length === 1) {
      presence.mayBeUnknown = true;
      next = known[0];
    }
    if (next === undefined) break;
    current = next;
    meta = { ...metaOf(current), ...meta };
  }
  const { title: label = '', description: help = '', long = false } = meta;
  return { label, help, long, ...presence, ...inputOf(current, meta) };
}

/** The shapes of the fields of an object. */
export const fieldsOf = (shape: Readonly<Record<string, Schema>> = {}): Fields =>
  Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, shapeOf(schema)]));

function inputOf(schema: Schema, { reference, choices, pattern }: FieldMeta) {
  const definition = definitionOf(schema) as Definition;
  const rules = rulesOf(schema);
  if (reference !== undefined) return { kind: 'reference', target: reference } as const;
  if (choices !== undefined) return { kind: 'choice', choices } as const;
  switch (definition.type) {
    case 'string':
      return {
        kind: 'text',
        format: (definition as Rule).format,
        pattern: pattern ?? rules.findLast((rule) => rule.pattern)?.pattern?.source,
        error: messageOf(rules),
      } as const;
    case 'number':
      return { kind: 'number', minimum: rules.find(({ check }) => check === 'greater_than')?.value } as const;
    // Only `true` is written; what is not so is left out.
    case 'literal':
      return { kind: 'flag' } as const;
    case 'array':
      return {
        kind: 'list',
        item: shapeOf(definition.element as Schema),
        minimum: rules.find(({ check }) => check === 'min_length')?.minimum ?? 0,
      } as const;
    case 'object':
      return { kind: 'group', fields: fieldsOf(definition.shape) } as const;
    case 'union':
      return {
        kind: 'variants',
        key: definition.discriminator as string,
        options: Object.fromEntries((definition.options ?? []).map((option) => variant(option, definition))),
      } as const;
    default:
      throw new Error(`No input in the form fits a schema of the kind ${definition.type}.`);
  }
}

/** A branch of a union: the word that tells it apart, and its other fields. */
function variant(schema: Schema, { discriminator = '' }: Definition): [string, Fields] {
  const { [discriminator]: tag, ...fields } = definitionOf(schema).shape ?? {};
  const [name] = [...((tag?._zod.values ?? []) as Set<unknown>)];
  return [String(name), fieldsOf(fields)];
}

const rulesOf = (schema: Schema): Rule[] => {
  const { checks = [] } = schema._zod.def as { checks?: Schema[] };
  return [schema, ...checks].map(({ _zod: { def } }) => def as Rule);
};

/** What the schema itself says of a text that does not fit it, where it says something of its own. */
function messageOf(rules: readonly Rule[]): string | undefined {
  const said = rules
    .map(({ error }) => error?.({ input: '' }))
    .findLast((message) => typeof message === 'string');
  return said as string | undefined;
}
