import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentFiles } from './files.ts';
import { parseFile } from './source-file.ts';
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

describe('what is no file of its own', () => {
  const told = () => contentFiles(root).faults.map(({ kind, found }) => `${kind.code}: ${found}`);

  test.skipIf(process.platform === 'win32')('is told of and not read: links, pipes and sockets', async () => {
    write('amnen/lek.yaml');
    symlinkSync('lek.yaml', join(root, 'amnen/lank.yaml'));
    symlinkSync('.', join(root, 'partier'));
    execFileSync('mkfifo', [join(root, 'amnen/ror.yaml')]);
    const server = createServer().listen(join(root, 'amnen/s.yaml'));
    await once(server, 'listening');
    expect(told()).toEqual([
      'inte-en-fil: en genväg (symbolisk länk)',
      'inte-en-fil: ett namngivet rör',
      'inte-en-fil: en sockel',
      'inte-en-fil: en genväg (symbolisk länk)',
    ]);
    expect(contentFiles(root).files.map(({ id }) => id)).toEqual(['lek']);
    server.close();
  });

  test('is told of: a folder with the name of a file', () => {
    write('beslut/exempelby/7.mdx/x.mdx');
    mkdirSync(join(root, 'webbplats.yaml'));
    expect(told()).toEqual([
      'inte-en-fil: en mapp som heter som en fil',
      'inte-en-fil: en mapp som heter som en fil',
    ]);
  });
});

describe('names that are one name on another system', () => {
  test.each([
    ['in case', 'amnen/lek.yaml', 'amnen/Lek.yaml'],
    ['in how å is written', 'amnen/g\u00e5.yaml', 'amnen/ga\u030a.yaml'],
    ['in the case of their folder', 'beslut/a/7.mdx', 'beslut/A/7.mdx'],
  ])('are told of: those that differ only %s', (_how, ...paths) => {
    write(...paths);
    const { faults } = contentFiles(root);
    expect(new Set(faults.map(({ kind }) => kind.code))).toEqual(new Set(['nastan-samma-namn']));
    expect(faults.at(-1)?.found).toMatch(/^som .*\/(amnen|beslut)\//);
  });
});

describe('a file that is too large', () => {
  test('is told of, and read no further than that is seen', () => {
    write('amnen/lek.yaml');
    truncateSync(join(root, 'amnen/lek.yaml'), 50_000_000);
    const [source] = contentFiles(root).files.map(({ read }) => read());
    expect(source?.bytes).toHaveLength(1_000_001);
    expect(source && parseFile(source)).toMatchObject({
      faults: [
        {
          kind: { code: 'for-stor-fil' },
          line: 1,
          column: 1,
          expected: 'högst 1000 kB',
          found: 'en större fil',
        },
      ],
    });
  });
});

test('a list of everyday words that is too large is told of', () => {
  write('vardagsord.txt');
  truncateSync(join(root, 'vardagsord.txt'), 1_000_001);
  expect(contentFiles(root).faults.map(({ kind }) => kind.code)).toEqual(['for-stor-fil']);
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
