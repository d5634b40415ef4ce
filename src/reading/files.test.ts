import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentFiles } from './files.ts';
import { contentRoot } from '../site/settings/content-root.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'beslut-files-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
}

describe('the files of content', () => {
  test('are those of the collections, in order of path, with the path as id', () => {
    write('beslut/a/b/2024-03-12/7.mdx', 'amnen/lek.yaml', 'beslut/a/b/2024-03-12/12.mdx');
    const { files, faults } = contentFiles(root);
    expect(files.map(({ collection, id }) => `${collection} ${id}`)).toEqual([
      'amnen lek',
      'beslut a/b/2024-03-12/12',
      'beslut a/b/2024-03-12/7',
    ]);
    expect(faults).toEqual([]);
    expect(files[0]?.read()).toMatchObject({ format: 'yaml', bytes: Buffer.from('amnen/lek.yaml') });
  });

  test('are neither the settings, nor everyday words, nor what was published, nor tests of what the archive says', () => {
    write(
      'webbplats.yaml',
      'vardagsord.txt',
      'publicerat/adresser.txt',
      'prov/documents.test.ts',
      'prov/published.json',
    );
    expect(contentFiles(root)).toEqual({ files: [], faults: [] });
  });

  test('are not what systems and editors hide', () => {
    write('.DS_Store', 'amnen/.lek.yaml.swp', 'beslut/.obsidian/workspace.json');
    expect(contentFiles(root)).toEqual({ files: [], faults: [] });
  });

  test.each([
    ['lek.yaml', 'lek.yaml', /^en av mapparna organisationer, /],
    ['Beslut/7.mdx', 'mappen Beslut', /^en av mapparna organisationer, /],
    ['beslut', 'beslut', 'en fil med ändelsen .mdx'],
    ['amnen/lek.mdx', 'lek.mdx', 'en fil med ändelsen .yaml'],
    ['beslut/a/7.mdx~', '7.mdx~', 'en fil med ändelsen .mdx'],
  ])('%s has no place among them', (path, found, expected) => {
    write(path);
    const { files, faults } = contentFiles(root);
    expect(files).toEqual([]);
    expect(faults).toMatchObject([
      {
        kind: { code: 'okand-fil' },
        line: 1,
        column: 1,
        found,
        expected: expect.stringMatching(expected) as string,
      },
    ]);
  });
});

describe('the folder of content', () => {
  test('is src/content, or what BESLUT_CONTENT names from here or from the root', () => {
    vi.stubEnv('BESLUT_CONTENT', undefined);
    expect(contentRoot()).toBe(resolve('src/content'));
    vi.stubEnv('BESLUT_CONTENT', '.work/x');
    expect(contentRoot()).toBe(resolve('.work/x'));
    vi.stubEnv('BESLUT_CONTENT', root);
    expect(contentRoot()).toBe(root);
  });
});
