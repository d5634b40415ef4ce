/** What the help tells editors to write can be written: each example fits the schema of its collection. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { collections, type CollectionName } from '../../src/schema/collections.ts';

const page = readFileSync('src/pages/om/redaktor/fyll-i.mdx', 'utf8');
const example = (name: string): unknown => {
  const text = new RegExp(`export const ${name} = \`([^\`]*)\``).exec(page)?.[1];
  return parse(text ?? '');
};

describe('an example on the page that tells how to fill in', () => {
  test.each<[string, CollectionName]>([
    ['organisation', 'organisationer'],
    ['party', 'partier'],
    ['person', 'personer'],
  ])('is a whole file: %s', (name, collection) => {
    expect(collections[collection].schema.safeParse(example(name)).error?.issues).toBeUndefined();
  });

  test.each<[string, CollectionName]>([
    ['reservation', 'beslut'],
    ['vote', 'beslut'],
    ['exception', 'beslut'],
    ['approvals', 'sammantraden'],
  ])('is a field with a right value: %s', (name, collection) => {
    const said = example(name) as Record<string, unknown>;
    const [field = ''] = Object.keys(said);
    const { error } = collections[collection].schema.safeParse(said);
    expect(error?.issues.filter(({ path }) => path[0] === field)).toEqual([]);
  });
});
