/** What the help tells editors to write can be written: each example fits the schema of its collection. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { snippets } from '../../src/guide/snippets.ts';
import { readArchive } from '../../src/reading/read-archive.ts';
import { noCache } from '../../src/reading/entry-cache.ts';
import { layOut } from '../../src/reading/test-archive.ts';
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

/** A decision of the fictional archive in which any piece can be pasted. */
const decision = (piece: string) => {
  const fields = {
    procedure: 'procedure: unknown',
    genderEquality: 'genderEquality: unknown',
    ...(piece.includes('between:') && {
      proposals: 'proposals: [{ id: bjork, type: reject, by: [{ party: bjorkpartiet }], text: Avslag. }]',
    }),
    [piece.split(':')[0] ?? '']: piece,
  };
  return `---
meeting: exempelby/kommunstyrelsen/2024-03-12
paragraph: '8'
order: 2
title: Lekplatsens kostnad
summary: Kommunen bygger lekplatsen.
outcome: approved
clauses:
  - text: Kommunen bygger lekplatsen.
${Object.values(fields).join('\n')}
sources:
  - { title: Protokoll, publisher: Exempelby kommun, url: unknown }
published: 2024-03-21
---
`;
};

describe('a piece to paste', () => {
  test.each(snippets.map((snippet) => [snippet.title, snippet.yaml] as const))(
    'has no fault: %s',
    (_title, yaml) => {
      const root = mkdtempSync(join(tmpdir(), 'beslut-bit-'));
      try {
        layOut(root);
        writeFileSync(join(root, 'beslut/exempelby/kommunstyrelsen/2024-03-12/8.mdx'), decision(yaml));
        expect(readArchive(root, noCache).faults).toEqual([]);
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    },
  );
});
