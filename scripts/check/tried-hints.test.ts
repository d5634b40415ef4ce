import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { noCache } from '../../src/reading/entry-cache.ts';
import { readArchive } from '../../src/reading/read-archive.ts';
import { withArchive } from '../../src/reading/test-archive.ts';
import { keepTried, readTried } from '../../src/search/tried/file.ts';
import { triedFrom } from '../../src/search/client/tried.ts';
import { triedHints } from './tried-hints.ts';

const archive = withArchive(undefined, (root) => readArchive(root, noCache).archive);
const PAGE = '/exempelby/kommunstyrelsen/2024-03-12/7/';
const folder = mkdtempSync(join(tmpdir(), 'sokt-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the check says what was searched for in vain, and which page was opened far down', () => {
  const hints = triedHints(
    [{ question: 'rutschkana' }, { question: 'klätterställning', opened: { path: PAGE, place: 14 } }],
    archive,
    'src/content',
  );
  expect(hints).toContain('Du sökte ”rutschkana”, och sökningen hittade det inte.');
  expect(hints).toContain(
    'Du sökte ”klätterställning” och öppnade src/content/beslut/exempelby/kommunstyrelsen/2024-03-12/7.mdx, först på plats 14.',
  );
});

test('the check says nothing of words that have got their place, and of pages that are gone', () => {
  const gone = { question: 'grill', opened: { path: '/exempelby/borta/', place: 5 } };
  expect(triedHints([{ question: 'Gungor' }, gone], archive, 'src/content')).toBe('');
});

test('what was tried is kept once, and what is no such thing is not kept', () => {
  const file = join(folder, 'a', 'tried.json');
  expect(readTried(file)).toEqual([]);
  keepTried({ question: 'grill' }, file);
  keepTried({ question: 'sol' }, file);
  keepTried({ question: 'Grill' }, file);
  expect(readTried(file)).toEqual([{ question: 'sol' }, { question: 'Grill' }]);
  writeFileSync(file, readFileSync(file, 'utf8').slice(5));
  expect(readTried(file)).toEqual([]);
});

test.each([[null], [{ question: ' ' }], [{ question: 'a'.repeat(201) }], [{ question: 'a', opened: {} }]])(
  'what is no search is none: %j',
  (told) => expect(triedFrom(told)).toBeUndefined(),
);
