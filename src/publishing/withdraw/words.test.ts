import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesWith, tellingWords } from './words.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beslut-words-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const CONTENT = `---
meeting: exempelby/kommunstyrelsen/2024-03-12
title: Ett påhittat ärende om en granne
outcome: approved
clauses:
  - text: "Kommunen säger nej till grannen."
phone: 0123-4567890
---

Texten handlar om en granne.
`;

test('the words that tell a file from all else are its texts and long numbers, and no codes or references', () => {
  expect(tellingWords(CONTENT, ['Ett påhittat ärende  om en granne'])).toEqual([
    'Kommunen säger nej till grannen.',
    '0123-4567890',
    'Texten handlar om en granne.',
  ]);
});

test.each<[string, string, (text: string) => string | Buffer]>([
  ['as it is', 'a.txt', (text) => text],
  ['with other blanks', 'a.csv', (text) => text.replaceAll(' ', '\u00a0')],
  ['between tags', 'a.html', (text) => `<p>${text.replace('om', '<b>om</b>')}</p>`],
  ['as Brotli', 'a.html.br', (text) => brotliCompressSync(text)],
  ['as gzip', 'a.html.gz', (text) => gzipSync(text)],
  ['as gzip by another name', 'a.pf_fragment', (text) => gzipSync(text)],
])('words are found in a file %s', (_what, name, content) => {
  writeFileSync(join(folder, 'other.html'), '<p>Inget här.</p>');
  writeFileSync(join(folder, name), content('Texten handlar om en granne.'));
  expect(filesWith(folder, ['handlar om en granne'])).toEqual([`/${name}`]);
});
