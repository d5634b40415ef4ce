import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { differences } from './sites.ts';

function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'beslut-compare-test-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const page = (script: string, text = 'Beslut') => `<script src="/_astro/${script}"></script><p>${text}</p>`;

test('a script that got another name makes no difference', () => {
  const before = site({
    'a/index.html': page('List.astro.AAAAAAAA.js'),
    '_astro/List.astro.AAAAAAAA.js': 'f()',
  });
  const after = site({ 'a/index.html': page('Names.BBBBBBBB.js'), '_astro/Names.BBBBBBBB.js': 'f()' });
  expect(differences(before, after)).toEqual({ gone: [], added: [], changed: [] });
});

test('other words on a page are a difference, told by its address', () => {
  const differ = differences(
    site({ 'a/index.html': page('a.js') }),
    site({ 'a/index.html': page('a.js', 'Avslag') }),
  );
  expect(differ).toEqual({ gone: [], added: [], changed: ['a/index.html'] });
});

test('a page that one of them lacks is told as gone or added', () => {
  const [both, more] = [site({ 'a.txt': 'a' }), site({ 'a.txt': 'a', 'b.txt': 'b' })];
  expect(differences(both, more)).toMatchObject({ gone: [], added: ['b.txt'] });
  expect(differences(more, both)).toMatchObject({ gone: ['b.txt'], added: [] });
});

test('another content of a hashed file is a difference', () => {
  const differ = differences(
    site({ '_astro/a.AAAAAAAA.js': 'f()' }),
    site({ '_astro/a.AAAAAAAA.js': 'g()' }),
  );
  expect([differ.gone.length, differ.added.length]).toEqual([1, 1]);
});
