import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readImports } from '../../scripts/test/arrows/imports.ts';
import type { Entry } from '../schema/collections.ts';
import { codeVersion, coveredFolders } from './code-version.ts';
import { fileCache } from './entry-cache.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beslut-cache-'));
  file = join(folder, 'in/a/folder/entries.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const topic = (name: string): Entry<'amnen'> => ({
  id: name,
  data: { name, explanation: 'å', synonyms: [] },
  body: { html: '', text: '', links: [] },
});

/** Keeps entries as one reading does. */
function keep(...names: string[]): void {
  const cache = fileCache(file, 'v');
  for (const name of names) cache.set(name, topic(name));
  cache.save();
}

describe('the cache of entries', () => {
  test('has in the next run what was kept in this', () => {
    keep('a', 'b');
    const next = fileCache(file, 'v');
    expect(next.get('a')).toEqual(topic('a'));
    expect(next.get('c')).toBeUndefined();
  });

  test('forgets what a reading did not use', () => {
    keep('a', 'b');
    const second = fileCache(file, 'v');
    second.get('a');
    second.save();
    const third = fileCache(file, 'v');
    expect(third.get('a')).toBeDefined();
    expect(third.get('b')).toBeUndefined();
  });

  test('serves one reading after another in the same process, each with what the last one used', () => {
    const cache = fileCache(file, 'v');
    cache.set('a', topic('a'));
    cache.save();
    expect(cache.get('a')).toEqual(topic('a'));
    cache.save();
    cache.save();
    expect(cache.get('a')).toBeUndefined();
  });

  test('is not written again when nothing has changed', () => {
    keep('a');
    rmSync(file);
    const before = join(folder, 'kept.json');
    keep('a');
    cpSync(file, before);
    const next = fileCache(file, 'v');
    rmSync(file);
    next.get('a');
    next.save();
    expect(existsSync(file)).toBe(false);
  });

  test.each([
    ['is missing', () => rmSync(file)],
    ['is empty', () => writeFileSync(file, '')],
    ['is cut off', () => writeFileSync(file, readFileSync(file).subarray(0, -5))],
    ['has a changed letter', () => writeFileSync(file, readFileSync(file, 'utf8').replace('"a"', '"b"'))],
    ['has more than it had', () => appendFileSync(file, ' ')],
    ['holds something else', () => writeFileSync(file, '[["a",null]]')],
  ])('is empty when its file %s', (_how, damage) => {
    keep('a');
    damage();
    const cache = fileCache(file, 'v');
    expect(cache.get('a')).toBeUndefined();
    expect(cache.get('b')).toBeUndefined();
  });

  test('costs only time when it cannot be written', () => {
    writeFileSync(join(folder, 'in'), 'a file where a folder should be');
    chmodSync(join(folder, 'in'), 0o400);
    expect(() => keep('a')).not.toThrow();
  });
});

describe('the digest of a file', () => {
  const bytes = new TextEncoder().encode('name: A');
  const digest = (version: string, collection: 'amnen' | 'partier', id: string, contents: Uint8Array) =>
    fileCache(file, version).digest(collection, id, contents);

  test('is the same for the same file and code', () => {
    expect(digest('v', 'amnen', 'a', bytes)).toBe(digest('v', 'amnen', 'a', bytes));
  });

  test('changes with the code, the collection, the id and the bytes', () => {
    const all = [
      digest('v', 'amnen', 'a', bytes),
      digest('w', 'amnen', 'a', bytes),
      digest('v', 'partier', 'a', bytes),
      digest('v', 'amnen', 'b', bytes),
      digest('v', 'amnen', 'a', new TextEncoder().encode('name: B')),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the version of the code', { timeout: 30_000 }, () => {
  /** A copy of the code that is covered, in which each test changes something more. */
  let project: string;
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'beslut-code-'));
    for (const part of coveredFolders)
      cpSync(join('src', part), join(project, 'src', part), {
        recursive: true,
        filter: (path) => !path.includes('fixtures'),
      });
    cpSync('package-lock.json', join(project, 'package-lock.json'));
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test.each([
    ['a rule', 'src/domain/rules/annat-parti.ts'],
    ['a field', 'src/schema/beslut.ts'],
    ['a component', 'src/markdown/components/faktaruta.ts'],
    ['the reading', 'src/reading/read-entry.ts'],
    ['how fields are written', 'src/yaml/read.ts'],
    ['which words are units', 'src/typography/keep-together.ts'],
    ['a package', 'package-lock.json'],
  ])('changes with %s', (_what, path) => {
    expect(existsSync(join(project, path))).toBe(true);
    const before = codeVersion(project);
    appendFileSync(join(project, path), '\n');
    expect(codeVersion(project)).not.toBe(before);
  });

  test('covers every file that the reading of an entry runs through', () => {
    const reached = new Set(['src/reading/read-entry.ts']);
    for (const file of reached)
      for (const { specifier, typeOnly } of readImports(file, readFileSync(file, 'utf8')))
        if (specifier.startsWith('.') && !typeOnly) reached.add(posix.join(posix.dirname(file), specifier));
    expect(reached.size).toBeGreaterThan(50);
    expect([...reached].filter((file) => !coveredFolders.includes(file.split('/')[1] ?? ''))).toEqual([]);
  });

  test('does not change with a test', () => {
    const before = codeVersion(project);
    appendFileSync(join(project, 'src/reading/entry-cache.test.ts'), '\n');
    expect(codeVersion(project)).toBe(before);
  });
});
