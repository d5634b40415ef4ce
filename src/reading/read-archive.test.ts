import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileCache } from './entry-cache.ts';
import { ContentError } from './located-fault.ts';
import { assertPublishable, readArchive } from './read-archive.ts';
import { brokenCases, withArchive } from './test-archive.ts';

/** Reads as a command does: with a cache that is in a file between two readings. */
const readWithCache = (root: string, version = 'v') =>
  readArchive(root, fileCache(join(root, '../cache.json'), version));

const DECISION = 'beslut/exempelby/kommunstyrelsen/2024-03-12/7.mdx';

function edit(root: string, file: string, from: string, to: string): void {
  const path = join(root, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

describe('reading with a cache', () => {
  test.each([undefined, ...brokenCases])(
    'gives the same archive, faults and order as without one: %s',
    (name) => {
      withArchive(name, (root) => {
        const first = readWithCache(root);
        const second = readWithCache(root);
        expect(second).toEqual(first);
      });
    },
  );

  test('sees a fault that another file has brought about in an unchanged one', () => {
    withArchive(undefined, (root) => {
      expect(readWithCache(root).faults).toEqual([]);
      edit(root, 'partier/bjorkpartiet.yaml', 'name:', 'nom:');
      expect(readWithCache(root).faults).toMatchObject([
        { kind: { code: 'falt-saknas' } },
        { kind: { code: 'okant-falt' } },
      ]);
      edit(root, 'organisationer/exempelby.yaml', 'seats: 5', 'seats: 2');
      expect(
        readWithCache(root).faults.map(({ kind, file }) => [kind.code, file.endsWith(DECISION)]),
      ).toContainEqual(['fler-roster-an-platser', true]);
    });
  });

  test('gives what is in the file now, when it has changed', () => {
    withArchive(undefined, (root) => {
      const before = readWithCache(root);
      edit(root, DECISION, 'title: Ny', 'title: Stor');
      const after = readWithCache(root);
      expect(after.archive.beslut[0]?.data.title).toBe('Stor lekplats vid Påhittade torget');
      const key = 'beslut/exempelby/kommunstyrelsen/2024-03-12/7';
      expect(after.digests.get(key)).not.toBe(before.digests.get(key));
      expect(after.digests.get('amnen/lekplatser')).toBe(before.digests.get('amnen/lekplatser'));
    });
  });
});

describe('one fault', () => {
  test.each([
    ['sammantraden/exempelby/kommunstyrelsen/2024-03-12.mdx', 'summary:'],
    ['organisationer/exempelby.yaml', 'website:'],
    ['partier/apelpartiet.yaml', 'name:'],
    ['personer/exempelby/anna-apelgren.yaml', 'name:'],
    ['underlag/exempelby/lekplatser-2024.mdx', 'title:'],
    ['amnen/lekplatser.yaml', 'explanation:'],
    [DECISION, 'title:'],
  ])('in %s is not told again in what refers to it', (file, field) => {
    withArchive(undefined, (root) => {
      edit(root, file, field, `x${field}`);
      const { faults } = readWithCache(root);
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.filter((fault) => !fault.file.endsWith(file))).toEqual([]);
    });
  });
});

describe('what may be published', () => {
  test('is an archive without errors, warnings or not', () => {
    withArchive(undefined, (root) => expect(() => assertPublishable(readWithCache(root))).not.toThrow());
    withArchive('bara-varningar', (root) =>
      expect(() => assertPublishable(readWithCache(root))).not.toThrow(),
    );
  });

  test('is nothing while there is an error: all of them are told, and no warning', () => {
    withArchive('flera-fel', (root) => {
      const reading = readWithCache(root);
      const refuse = () => assertPublishable(reading);
      expect(refuse).toThrow(ContentError);
      expect(refuse).toThrow(/^Innehållet har 8 fel\. Inget har publicerats\.\n\n/);
    });
  });
});

test.each(['vardagsord.txt', 'publicerat/flyttade.txt'])('no unseen character may stand in %s', (file) => {
  withArchive(undefined, (root) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), 'dagis: för\u202eskola\n');
    const unseen = readWithCache(root).faults.filter(({ kind }) => kind.code === 'osynligt-tecken');
    expect(unseen).toMatchObject([{ line: 1, column: 11 }]);
    expect(unseen[0]?.file.endsWith(file)).toBe(true);
  });
});
