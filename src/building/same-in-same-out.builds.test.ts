import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildProject, linkPackages, testProject, type TestProject } from '../reading/test-project.ts';
import { listFiles } from '../serving/files.ts';

/** Two clean builds of the same files for the same instant, in two folders. */

const projects: TestProject[] = [];
afterAll(() => projects.forEach((project) => project.remove()));

/** Every file of a fresh build, by name, as it is read. */
function built(purpose: string): Map<string, string> {
  const project = testProject(purpose);
  projects.push(project);
  linkPackages(project.folder);
  const dir = buildProject(project, { BESLUT_NOW: '2034-01-01T00:00Z' });
  return new Map([...listFiles(dir)].sort().map((file) => [file, readFileSync(join(dir, file), 'latin1')]));
}

test('are the same site, byte for byte', { timeout: 300_000 }, () => {
  const [first, second] = [built('same-first'), built('same-second')];
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([file, bytes]) => second.get(file) !== bytes).map(([file]) => file)).toEqual([]);
});
