import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { noCache } from '../../src/reading/entry-cache.ts';
import { readArchive } from '../../src/reading/read-archive.ts';

const document = readFileSync('docs/adopting.md', 'utf8');

test('the first files of docs/adopting.md are an archive without faults', () => {
  // Each file is named before its text.
  const [, ...texts] = document.split('```yaml\n');
  const paths = [...document.matchAll(/^`src\/content\/(.+?)`/gm)].map(([, path = '']) => path);
  expect(paths).toHaveLength(texts.length);
  const root = mkdtempSync(join(tmpdir(), 'beslut-first-'));
  try {
    for (const [index, path] of paths.entries()) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), texts[index]?.split('```', 1)[0] ?? '');
    }
    const { faults, digests } = readArchive(root, noCache);
    expect(faults).toEqual([]);
    expect([...digests.keys()].toSorted()).toEqual([
      'amnen/skola',
      'organisationer/exempelby',
      'partier/pp',
      'personer/exempelby/anna-exempel',
    ]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
