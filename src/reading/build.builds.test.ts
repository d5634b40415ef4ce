import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenCase, EXPECTED } from './test-archive.ts';
import { ownEnvironment, testProject, type TestProject } from './test-project.ts';

/** Broken content stops a build, whichever way it is started, and all of its faults are told at once. */

let project: TestProject;
beforeAll(() => {
  project = testProject('build', 'flera-fel');
});
afterAll(() => project.remove());

/** What `npm run check` says of the same content: each fault, without the line that sums up. */
const faults = readFileSync(join(brokenCase('flera-fel'), EXPECTED), 'utf8')
  .trim()
  .split('\n\n')
  .slice(0, -1)
  .map((fault) => fault.replace('src/content/', 'innehall/'));

const ways: [string, string[]][] = [
  ['npm run build', ['scripts/build/cli.ts']],
  ['astro build', [resolve('node_modules/astro/bin/astro.mjs'), 'build']],
];

describe('a build of broken content', { timeout: 120_000 }, () => {
  test.each(ways)('by %s fails, and tells every fault of every file', (_name, command) => {
    const { status, stdout, stderr } = spawnSync(execPath, command, {
      cwd: project.folder,
      env: ownEnvironment({ BESLUT_CONTENT: 'innehall' }),
      encoding: 'utf8',
    });
    expect(faults.length).toBeGreaterThan(5);
    for (const fault of faults) expect(stdout + stderr).toContain(fault);
    expect(stdout + stderr).toContain(`Innehållet har ${faults.length} fel.`);
    expect(status).toBe(1);
    expect(existsSync(join(project.folder, 'dist/index.html'))).toBe(false);
  });
});
