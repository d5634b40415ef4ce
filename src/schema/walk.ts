import type { z } from 'zod';
import { UNKNOWN } from '../domain/unknown.ts';
import type { FieldPath } from '../domain/fault.ts';
import { metaOf, type FieldMeta, type ReferenceTarget } from './field.ts';

/** Walks schemas beside data: which field stands at a path, and where references are. */

type Schema = z.core.$ZodType;
type Definition = {
  type: string;
  innerType?: Schema;
  options?: Schema[];
  element?: Schema;
  shape?: Record<string, Schema>;
  discriminator?: string;
};

export const definitionOf = (schema: Schema): Definition => schema._zod.def as unknown as Definition;

/** The branch of a union that stands for a value that is not stated. */
export const isUnknownLiteral = (schema: Schema) => {
  const { values } = schema._zod.def as unknown as { values?: unknown[] };
  return definitionOf(schema).type === 'literal' && values?.[0] === UNKNOWN;
};

interface Unwrapped {
  readonly schema: Schema;
  readonly meta: FieldMeta;
  readonly mayBeUnknown: boolean;
}

/** What does not depend on data is found once a schema: the archive is walked in every build. */
function remembered<T>(find: (schema: Schema) => T): (schema: Schema) => T {
  const memory = new WeakMap<Schema, T>();
  return (schema) => {
    const known = memory.get(schema);
    if (known !== undefined) return known;
    const value = find(schema);
    memory.set(schema, value);
    return value;
  };
}

/**
 * Strips what only says that a value may be missing, null or unknown, and gathers the metadata met on
 * the way, outermost first.
 */
export const unwrap = remembered((schema): Unwrapped => {
  let current = schema;
  let meta = metaOf(current);
  let mayBeUnknown = false;
  for (;;) {
    const definition = definitionOf(current);
    const known = definition.options?.filter((option) => !isUnknownLiteral(option));
    const next =
      definition.innerType ??
      (definition.type === 'union' && definition.discriminator === undefined && known?.length === 1
        ? known[0]
        : undefined);
    if (next === undefined) return { schema: current, meta, mayBeUnknown };
    mayBeUnknown ||= definition.type === 'union';
    current = next;
    meta = { ...metaOf(current), ...meta };
  }
});

/** The branch of a discriminated union that fits the data, or the schema itself. */
function branch(schema: Schema, data: unknown): Schema {
  const { options, discriminator } = definitionOf(schema);
  if (options === undefined || discriminator === undefined) return schema;
  const tag = (data as Record<string, unknown> | null)?.[discriminator];
  const fits = options.find((option) => {
    const literal = definitionOf(option).shape?.[discriminator];
    return literal !== undefined && (literal._zod.values as Set<unknown> | undefined)?.has(tag);
  });
  return fits ?? schema;
}

/** The fields of an object schema, for the value at hand. Empty for other schemas. */
export function fieldsOf(schema: Schema, data: unknown): Record<string, Schema> {
  return definitionOf(branch(unwrap(schema).schema, data)).shape ?? {};
}

/** The schema of the value at a path, or undefined where the schemas know no such field. */
export function schemaAt(schema: Schema, data: unknown, path: FieldPath): Schema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = unwrap(schema).schema;
  const next = typeof step === 'number' ? definitionOf(inner).element : fieldsOf(inner, data)[step];
  return next && schemaAt(next, (data as Record<string | number, unknown> | null | undefined)?.[step], rest);
}

/** The Swedish labels along a path: ["procedure", 3, "event"] → "Beslutsgång 4, Omröstning". */
export function labelAt(schema: Schema, data: unknown, path: FieldPath): string {
  const labels: string[] = [];
  path.forEach((step, index) => {
    const at = schemaAt(schema, data, path.slice(0, index + 1));
    if (typeof step === 'number') labels.push(`${labels.pop() ?? ''} ${step + 1}`.trim());
    else labels.push((at && unwrap(at).meta.title) ?? step);
  });
  return labels.join(', ');
}

/** One reference found in data. */
interface FoundReference {
  readonly target: ReferenceTarget;
  readonly id: string;
  readonly path: FieldPath;
}

/** Whether values of a schema can hold references at all. */
const canRefer: (schema: Schema) => boolean = remembered((schema) => {
  const { schema: inner, meta } = unwrap(schema);
  const { element, shape = {}, options = [] } = definitionOf(inner);
  return (
    meta.reference !== undefined ||
    [...(element ? [element] : []), ...Object.values(shape), ...options].some(canRefer)
  );
});

/** All references in valid data, in the order of the fields. */
export function referencesIn(schema: Schema, data: unknown, path: FieldPath = []): FoundReference[] {
  if (data === undefined || data === null || data === UNKNOWN || !canRefer(schema)) return [];
  const { schema: inner, meta } = unwrap(schema);
  if (meta.reference !== undefined)
    return typeof data === 'string' ? [{ target: meta.reference, id: data, path }] : [];
  const { element } = definitionOf(inner);
  if (element !== undefined)
    return (data as unknown[]).flatMap((value, index) => referencesIn(element, value, [...path, index]));
  return Object.entries(fieldsOf(inner, data)).flatMap(([key, fieldSchema]) =>
    referencesIn(fieldSchema, (data as Record<string, unknown>)[key], [...path, key]),
  );
}
