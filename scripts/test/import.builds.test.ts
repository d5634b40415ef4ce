/**
 * The round trip of the importer: fictional minutes become drafts, and when they are approved the vote's page shows the
 * right figures.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asDocx } from '../../src/importing/round-trip/forms.ts';
import { minutes } from '../../src/importing/round-trip/minutes.ts';
import {
  linkPackages,
  ownEnvironment,
  testProject,
  type TestProject,
} from '../../src/reading/test-project.ts';
import { parsePage, withTag, wordsOf } from '../../src/site-check/tree.ts';

const MEETING = 'exempelby/kommunfullmaktige/2031-03-20';

let project: TestProject;
beforeAll(() => {
  project = testProject('import-round-trip');
  linkPackages(project.folder);
});
afterAll(() => project.remove());

const pageOf = (path: string) =>
  parsePage(readFileSync(join(project.folder, 'dist', path, 'index.html'), 'utf8'));

function run(script: string, ...args: string[]) {
  return spawnSync(execPath, [script, ...args], {
    cwd: project.folder,
    env: ownEnvironment({ BESLUT_CONTENT: 'innehall' }),
    encoding: 'utf8',
  });
}

test('drafts of minutes pass the check, are built when they are approved, and show the right figures', () => {
  writeFileSync(join(project.folder, 'protokoll.docx'), asDocx(minutes));
  const imported = run('scripts/import/cli.ts', 'protokoll.docx', '--organisation', 'exempelby');
  expect(imported.status, imported.stdout + imported.stderr).toBe(0);
  expect(imported.stdout).toContain('14 filer skrivna');
  const check = run('scripts/check/cli.ts');
  expect(check.status, check.stdout).toBe(0);

  expect(build()).toBe(false);
  approveAll();
  expect(build()).toBe(true);
  const [table] = withTag(pageOf(`${MEETING}/41/votering-1`), 'table').filter((element) =>
    wordsOf(element).startsWith('Röster per parti'),
  );
  const [body] = table ? withTag(table, 'tbody') : [];
  const rows = (body ? withTag(body, 'tr') : []).map((row) => withTag(row, 'th', 'td').map(wordsOf));
  // Party, voters, ja, nej, avstår, frånvarande.
  expect(rows.slice(0, 3)).toEqual([
    ['AP', '4', '4', '0', '0'],
    ['BP', '3', '0', '3', '0'],
    ['EP', '2', '1', '0', '1'],
  ]);
  expect(existsSync(join(project.folder, 'dist/exempelby/ledamoter/bo-von-bjork/index.html'))).toBe(true);
});

/** Builds, and tells whether the meeting is in what was built. */
function build(): boolean {
  const { status, stdout, stderr } = run('scripts/build/cli.ts');
  expect(status, stdout + stderr).toBe(0);
  return existsSync(join(project.folder, 'dist', MEETING));
}

/** What an editor does last with each draft. */
function approveAll() {
  const drafts = readdirSync(project.content, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
    .filter(({ text }) => text.includes('unreviewed: true\n'));
  expect(drafts).toHaveLength(14);
  for (const { path, text } of drafts) writeFileSync(path, text.replace('unreviewed: true\n', ''));
}
