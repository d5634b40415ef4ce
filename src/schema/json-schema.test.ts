import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { formNames, type CollectionName } from './collections.ts';
import { jsonSchema, jsonSchemaText } from './json-schema.ts';

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every schema in a schema, with the name of the field that it is for. */
function nodes(node: unknown, name = ''): { name: string; node: Node }[] {
  if (Array.isArray(node)) return node.flatMap((item) => nodes(item, name));
  if (!isNode(node)) return [];
  const { properties, ...rest } = node;
  return [
    { name, node },
    ...(isNode(properties)
      ? Object.entries(properties).flatMap(([key, property]) => nodes(property, key))
      : []),
    ...['items', 'anyOf', 'oneOf', 'allOf'].flatMap((key) => nodes(rest[key], name)),
  ];
}

/** Every field that is named, not the elements of lists nor the forms that a value may have. */
function fields(node: unknown): { name: string; node: Node }[] {
  return nodes(node).flatMap(({ node: { properties } }) =>
    isNode(properties)
      ? Object.entries(properties).map(([name, property]) => ({ name, node: property as Node }))
      : [],
  );
}

describe.each(formNames)('the JSON Schema of %s', (name) => {
  const schema = jsonSchema(name);

  test('gives every field its Swedish label and help', () => {
    expect(fields(schema).length).toBeGreaterThan(2);
    for (const { name: field, node } of fields(schema)) {
      expect(node['title'], field).toMatch(/^\p{Lu}/u);
      if (node['const'] === undefined) expect(node['description'], field).toMatch(/\.$/);
    }
  });

  test('gives every value of a choice its Swedish word', () => {
    for (const { name: field, node } of nodes(schema).filter(
      ({ node: fieldNode }) => fieldNode['enum'] !== undefined,
    )) {
      const words = node['enumDescriptions'] as string[] | undefined;
      expect(words, field).toHaveLength((node['enum'] as unknown[]).length);
      expect(words).not.toContain('');
    }
  });

  test('has none of our own words for metadata left in it', () => {
    for (const { node } of nodes(schema)) expect(Object.keys(node)).not.toContain('choices');
    expect(jsonSchemaText(name)).toMatch(
      /^\{\n {2}"\$schema": "http:\/\/json-schema.org\/draft-07\/schema#"/,
    );
    expect(jsonSchemaText(name)).toMatch(/\}\n$/);
  });

  test('is understood by a reader of JSON Schema', () => {
    expect(() => z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])).not.toThrow();
  });
});

describe('the JSON Schema in use', () => {
  const read = (file: string, isMdx: boolean): unknown => {
    const text = readFileSync(`src/reading/fixtures/base/${file}`, 'utf8');
    return parse(isMdx ? (text.split('---\n')[1] ?? '') : text);
  };
  const valid = (name: CollectionName, data: unknown) =>
    z.fromJSONSchema(jsonSchema(name) as Parameters<typeof z.fromJSONSchema>[0]).safeParse(data).success;
  const decision = read('beslut/exempelby/kommunstyrelsen/2024-03-12/7.mdx', true) as Node;

  test('accepts what the check accepts', () => {
    expect(valid('beslut', decision)).toBe(true);
    expect(valid('organisationer', read('organisationer/exempelby.yaml', false))).toBe(true);
    expect(valid('personer', read('personer/exempelby/bo-bjork.yaml', false))).toBe(true);
    expect(valid('underlag', read('underlag/exempelby/lekplatser-2024.mdx', true))).toBe(true);
  });

  test.each([
    ['a missing field', { ...decision, outcome: undefined }],
    ['a misspelt field', { ...decision, titel: 'x' }],
    ['a value outside a choice', { ...decision, outcome: 'bifall' }],
    ['a number where text should be', { ...decision, paragraph: 7 }],
    ['a step that does not exist', { ...decision, procedure: [{ step: 'votering' }] }],
  ])('refuses %s', (_what, data) => {
    expect(valid('beslut', JSON.parse(JSON.stringify(data)))).toBe(false);
  });

  test('leaves out what has a value of its own when it is not written', () => {
    expect(jsonSchema('beslut').required).not.toContain('reservations');
    expect(jsonSchema('beslut').required).toContain('outcome');
  });

  test('names what is unknown, and the steps of a procedure, in Swedish', () => {
    const titles = nodes(jsonSchema('beslut')).map(({ node }) => [node['const'], node['title']]);
    expect(titles).toContainEqual(['unknown', 'Framgår inte av källan']);
    expect(titles).toContainEqual(['main-proposal', 'Huvudförslag utses']);
  });

  test('tells programs what a reference refers to', () => {
    expect(jsonSchema('beslut').properties?.['meeting']).toMatchObject({ 'x-reference': 'sammantraden' });
  });
});
