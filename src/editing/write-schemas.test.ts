import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formNames } from '../schema/collections.ts';
import { writeSchemas } from './write-schemas.ts';

test('the schemas are written, and again only where they are wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'beslut-schema-'));
  const file = (name: string) => join(folder, 'schema', name);
  try {
    writeSchemas(join(folder, 'schema'));
    expect(readdirSync(join(folder, 'schema')).toSorted()).toEqual(
      formNames.map((name) => `${name}.json`).toSorted(),
    );
    const before = readFileSync(file('beslut.json'), 'utf8');
    for (const name of ['beslut.json', 'amnen.json']) utimesSync(file(name), 1, 1);
    writeFileSync(file('beslut.json'), '{}');
    writeSchemas(join(folder, 'schema'));
    expect(readFileSync(file('beslut.json'), 'utf8')).toBe(before);
    expect(statSync(file('amnen.json')).mtimeMs).toBe(1000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the settings for VS Code name the schema of every collection and of the settings', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  expect(Object.keys(settings['yaml.schemas']).toSorted()).toEqual(
    formNames.map((name) => `.astro/schema/${name}.json`).toSorted(),
  );
});
