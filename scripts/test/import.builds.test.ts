/**
 * The round trip of the importer: fictional minutes become drafts, and when they are approved the vote's page shows the
 * right figures.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
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
let before: ReadonlySet<string>;
beforeAll(() => {
  project = testProject('import-round-trip');
  linkPackages(project.folder);
  before = new Set(contentFiles());
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
  expect(check.stdout).toMatch(/\d+ ogranskade utkast med \d+ saker att kontrollera/u);

  expect(build()).toBe(false);
  changeDrafts((text) => text.replace('unreviewed: true\n', ''));
  const early = run('scripts/check/cli.ts', '--json');
  expect(early.status).not.toBe(0);
  expect(early.stdout).toContain('ej-kontrollerat');
  changeDrafts(reviewed);
  expect(build()).toBe(true);
  expect(wordsOf(pageOf(`${MEETING}/41`))).toContain('Sammanfattning saknas');
  expect(wordsOf(pageOf(`${MEETING}/41`))).toContain('Badplats vid Påhittade sjön');
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

const contentFiles = () =>
  readdirSync(project.content, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));

/** Changes every draft that the import wrote. */
function changeDrafts(change: (text: string) => string) {
  const drafts = contentFiles().filter((path) => !before.has(path));
  expect(drafts).toHaveLength(14);
  for (const path of drafts) writeFileSync(path, change(readFileSync(path, 'utf8')));
}

interface Fields {
  unreviewed?: true;
  doubts?: unknown;
  approvals?: unknown;
  clauses?: unknown;
  memberships?: { role?: string }[];
  procedure?: 'unknown' | { event: { result?: string } }[];
  assignments?: { task?: string }[];
}

/** A draft as its reviewer leaves it: every field that was left open filled in, and every doubt taken away. */
function reviewed(text: string): string {
  const isYaml = !text.startsWith('---');
  const fields = parse(isYaml ? text : (text.split(/^---$/mu)[1] ?? '')) as Fields;
  delete fields.doubts;
  if (fields.memberships) for (const membership of fields.memberships) membership.role ??= 'member';
  if (Array.isArray(fields.procedure)) for (const { event } of fields.procedure) event.result ??= 'unknown';
  for (const assignment of fields.assignments ?? []) assignment.task ??= 'Redovisa kostnaden.';
  const open = fields.clauses
    ? { outcome: 'approved' }
    : fields.memberships || isYaml
      ? {}
      : { paragraphCount: 3, voteEventCount: 2, approvals: 'unknown' };
  const yaml = stringify({ ...open, ...fields });
  return isYaml ? yaml : `---\n${yaml}---\n`;
}
