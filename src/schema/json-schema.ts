import { z } from 'zod';
import { NOT_STATED, UNKNOWN } from '../domain/unknown.ts';
import { forms, isCollection, type FormName } from './collections.ts';
import { metaOf } from './field.ts';
import { stepNames } from './procedure.ts';

/**
 * The fields of a file as JSON Schema, for editors: they complete names and values, show the
 * Swedish labels and help, and mark what is wrong while one writes. Everything in it comes from the
 * Zod schemas. What JSON Schema cannot say (that a date is in the calendar, that a reference leads
 * somewhere) the check does.
 */
type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Draft 7, since that is what editors know. */
export function jsonSchema(name: FormName): JsonSchema {
  const { schema, noun } = forms[name];
  const { $schema, ...converted } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: node }) => describe(zodSchema, node),
  }) as JsonSchema;
  const title = noun.charAt(0).toLocaleUpperCase('sv') + noun.slice(1);
  const where = isCollection(name) ? `en fil i src/content/${name}` : `src/content/${name}.yaml`;
  return { $schema, title, description: `Fälten i ${where}.`, ...converted };
}

/** What the few values with a meaning of their own are called in Swedish. */
const constants: Readonly<Record<string, string>> = { [UNKNOWN]: NOT_STATED, ...stepNames };

/** Puts our own metadata in forms that editors know. */
function describe(schema: z.core.$ZodType, node: Record<string, unknown>): void {
  const { choices, reference } = metaOf(schema);
  delete node['choices'];
  delete node['reference'];
  delete node['long'];
  // The Swedish word beside each value, as VS Code reads it.
  if (choices !== undefined && Array.isArray(node['enum']))
    node['enumDescriptions'] = node['enum'].map((value) => choices[String(value)] ?? '');
  if (typeof node['const'] === 'string') node['title'] ??= constants[node['const']];
  if (reference !== undefined && node['type'] === 'string') node['x-reference'] = reference;
  if (node['maximum'] === Number.MAX_SAFE_INTEGER) delete node['maximum'];
}

/** As it is written to files and published. */
export const jsonSchemaText = (name: FormName): string => `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
