import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProject, linkPackages, testProject, type TestProject } from '../reading/test-project.ts';

/** A build is the publication of some hosts: what `npm run publish` stops, it stops. */

let project: TestProject;
beforeAll(() => {
  project = testProject('personal-numbers');
  linkPackages(project.folder);
});
afterAll(() => project.remove());

function refusedWith(file: string, from: string, to: string): string {
  const path = join(project.folder, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace(from, to));
  try {
    buildProject(project);
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    writeFileSync(path, before);
  }
}

test('a number in the content is refused', { timeout: 120_000 }, () => {
  const body = 'innehall/underlag/exempelby/lekplatser-2024.mdx';
  const said = refusedWith(body, 'Underlaget är', 'Hon är 640823-**3234**. Underlaget är');
  expect(said).toContain('lekplatser-2024.mdx:21:8 fel personnummer');
  expect(said).not.toContain('640823');
  expect(existsSync(join(project.folder, 'dist'))).toBe(false);
});

test('so is one on a page that is no content', { timeout: 240_000 }, () => {
  const said = refusedWith(
    'src/pages/om/fel.mdx',
    'Skriv ”Personuppgift”',
    '640823-*3234* Skriv ”Personuppgift”',
  );
  expect(said).toContain('/om/fel/index.html:1:1 fel personnummer-pa-sida');
  expect(existsSync(join(project.folder, 'dist'))).toBe(false);
});
