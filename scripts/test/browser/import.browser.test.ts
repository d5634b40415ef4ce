/**
 * The round trip of the importer: fictional minutes, printed as PDF by the browser and in three more forms, are
 * read alike, become drafts, and when they are approved the vote's page shows the right figures.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  linkPackages,
  ownEnvironment,
  testProject,
  type TestProject,
} from '../../../src/reading/test-project.ts';
import { readMinutes } from '../../../src/importing/index.ts';
import { asDocx, asHtml, asText, pdfHeader } from '../../../src/importing/round-trip/forms.ts';
import { members, minutes } from '../../../src/importing/round-trip/minutes.ts';
import { facts } from '../../../src/importing/round-trip/reading.ts';
import { serve, type Server } from '../../../src/serving/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const MEETING = 'exempelby/kommunfullmaktige/2031-03-20';

let browser: Browser;
let pdf: Uint8Array;
let project: TestProject;
let site: Server | undefined;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
  const page = await browser.newPage();
  await page.setContent(asHtml(minutes));
  const margin = { top: '40mm', bottom: '20mm', left: '20mm', right: '20mm' };
  pdf = new Uint8Array(
    await page.pdf({
      format: 'A4',
      margin,
      displayHeaderFooter: true,
      headerTemplate: pdfHeader,
      footerTemplate: '<i></i>',
    }),
  );
  await page.close();
  project = testProject('import-round-trip');
  linkPackages(project.folder);
});
afterAll(async () => {
  await site?.close();
  await browser.close();
  project.remove();
});

const read = async (name: string, content: Uint8Array) => facts((await readMinutes(name, content)).reading);

function run(script: string, ...args: string[]) {
  return spawnSync(execPath, [script, ...args], {
    cwd: project.folder,
    env: ownEnvironment({ BESLUT_CONTENT: 'innehall' }),
    encoding: 'utf8',
  });
}

describe('minutes in four forms', () => {
  test('are read alike, though pages of the PDF and the text break in the middle of sentences', async () => {
    const fromPdf = await read('protokoll.pdf', pdf);
    expect(fromPdf.decisions.map(({ paragraph }) => paragraph)).toEqual(['41', '42', '43']);
    expect(fromPdf.decisions[0]?.voteEvents[0]).toMatchObject({ yes: 5, no: 3, abstain: 1 });
    expect(await read('protokoll.html', bytes(asHtml(minutes)))).toEqual(fromPdf);
    expect(await read('protokoll.docx', asDocx(minutes))).toEqual(fromPdf);
    expect(await read('protokoll.txt', bytes(asText(minutes, 'kept')))).toEqual(fromPdf);
  });

  test('differ only in unknown positions where the columns of the text are lost', async () => {
    const fromPdf = await read('protokoll.pdf', pdf);
    const lost = await read('protokoll.txt', bytes(asText(minutes, 'lost')));
    const [first] = fromPdf.decisions;
    const votes = first?.voteEvents[0]?.votes.map((vote) => ({ ...vote, option: 'unknown' }));
    const event = { ...first?.voteEvents[0], votes };
    expect(lost).toEqual({
      ...fromPdf,
      decisions: [
        { ...first, voteEvents: [event], warnings: ['kolumner-forlorade'] },
        ...fromPdf.decisions.slice(1),
      ],
    });
    expect(votes?.map(({ name, party }) => [name, party])).toEqual(
      members.map(([name, party]) => [name, party]),
    );
  });
});

describe('drafts of them', { timeout: 240_000 }, () => {
  test('pass the check, are built when they are approved, and show the right figures', async () => {
    writeFileSync(join(project.folder, 'protokoll.pdf'), pdf);
    const imported = run('scripts/import/cli.ts', 'protokoll.pdf', '--organisation', 'exempelby');
    expect(imported.status, imported.stdout + imported.stderr).toBe(0);
    expect(imported.stdout).toContain('14 filer skrivna');
    const check = run('scripts/check/cli.ts');
    expect(check.status, check.stdout).toBe(0);

    expect(build()).toBe(false);
    approveAll();
    expect(build()).toBe(true);
    site = await serve(join(project.folder, 'dist'), 0);
    const page = await browser.newPage();
    await page.goto(`${site.origin}/${MEETING}/41/votering-1/`);
    const rows = await page
      .getByRole('table', { name: 'Röster per parti' })
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/gu, ' ').trim())),
      );
    // Party, voters, ja, nej, avstår, frånvarande.
    expect(rows.slice(0, 3)).toEqual([
      ['AP', '4', '4', '0', '0', ''],
      ['BP', '3', '0', '3', '0', ''],
      ['EP', '2', '1', '0', '1', ''],
    ]);
    expect((await page.goto(`${site.origin}/exempelby/ledamoter/bo-von-bjork/`))?.status()).toBe(200);
    await page.close();
  });
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
