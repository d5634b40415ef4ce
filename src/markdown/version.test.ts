import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RENDERER_VERSION } from './version.ts';

let root = '';
let copies = 0;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'renderer-version-'));
  mkdirSync(join(root, 'src/markdown'), { recursive: true });
  writeFileSync(join(root, 'src/markdown/render.ts'), 'one');
  writeFileSync(join(root, 'package-lock.json'), '{}');
  cpSync(new URL('version.ts', import.meta.url), join(root, 'src/markdown/version.ts'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** The version as a project with these files has it. */
async function versionThere(): Promise<string> {
  const url = `${pathToFileURL(join(root, 'src/markdown/version.ts')).href}?${copies++}`;
  const module = (await import(/* @vite-ignore */ url)) as { RENDERER_VERSION: string };
  return module.RENDERER_VERSION;
}

test('is short and made of letters and digits', () => {
  expect(RENDERER_VERSION).toMatch(/^[0-9a-f]{16}$/);
});

test('changes with a source file and with a package, not with a test or from one reading to the next', async () => {
  const first = await versionThere();
  expect(await versionThere()).toBe(first);
  writeFileSync(join(root, 'src/markdown/render.test.ts'), 'a test');
  expect(await versionThere()).toBe(first);
  writeFileSync(join(root, 'src/markdown/render.ts'), 'two');
  const second = await versionThere();
  expect(second).not.toBe(first);
  writeFileSync(join(root, 'package-lock.json'), '{"a":1}');
  expect(await versionThere()).not.toBe(second);
});
