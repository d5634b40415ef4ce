/**
 * Another site with the same code: a made-up archive with settings of its own. Nothing of the site that is here is in
 * any of its files, and all that the tests of a built site ask holds for it, in a browser too. It has every page that may
 * be in English, which this site need not have.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noCache } from '../../../src/reading/entry-cache.ts';
import { readArchive } from '../../../src/reading/read-archive.ts';
import { buildProject, ownEnvironment, type TestProject } from '../../../src/reading/test-project.ts';
import { site, type SiteSettings } from '../../../src/schema/webbplats.ts';
import { listFiles } from '../../../src/serving/files.ts';
import { settingsOf } from '../../../src/site/settings/settings.ts';
import { getBrowser } from '../browser/index.ts';
import { anotherProject, settings } from './another-site.ts';

const HERE = 'src/content';

let project: TestProject;
let dist: string;
const now = '2026-11-20T10:00Z';
const content = () => ({ BESLUT_CONTENT: resolve(project.content) });
const built = () => ({ ...content(), BESLUT_DIST: resolve(dist), BESLUT_NOW: now });

beforeAll(() => {
  project = anotherProject();
  dist = join(project.folder, 'dist');
  buildProject(project, { ...content(), BESLUT_NOW: now });
}, 240_000);
afterAll(() => project.remove());

/** In lower case and without diacritics, so that a name is found in words and in addresses. */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Every text in a value. */
const within = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(within);

/** What only the site that is here is called, says and looks like. */
function namesHere(): string[] {
  const { name, address, contact, firstPage, firstPageInEnglish, colours }: SiteSettings = settingsOf(HERE);
  const { organisationer } = readArchive(HERE, noCache).archive;
  return [name, new URL(address).host, contact, ...within([firstPage, firstPageInEnglish, colours])]
    .map(folded)
    .concat(organisationer.flatMap(({ id }) => id.split('-')));
}

/** Pictures of the help show the site that is here, and say so. */
const isPicture = (file: string) => /\.(png|webp|woff2)$/.test(file);

/** The program of the editing form has the schema of settings, with what a site is like until somebody says otherwise. */
const isForm = (text: string) => text.includes('webbplatsens namn. det star overst');
const usual = new Set(
  within(site.parse({})).flatMap((text) => [folded(text), folded(text).replace(/^https:\/\//, '')]),
);

function textOf(file: string): string {
  const bytes = readFileSync(join(dist, file));
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return folded((isPacked ? gunzipSync(bytes) : bytes).toString());
}

test('no file of it has a name, a word or a colour of the site that is here', () => {
  const names = namesHere();
  expect(names.length).toBeGreaterThan(2);
  const files = [...listFiles(dist)].filter((file) => !isPicture(file));
  expect(files.length).toBeGreaterThan(500);
  const told = files.flatMap((file) => {
    const text = textOf(file);
    return names
      .filter((name) => text.includes(name) && !(isForm(text) && usual.has(name)))
      .map((name) => `${file}: ${name}`);
  });
  expect(told).toEqual([]);
});

test('its own name, colours and words are in their places', () => {
  const start = readFileSync(join(dist, 'index.html'), 'utf8');
  for (const text of [settings.name, settings.contact, settings.address, ...within(settings.firstPage)])
    expect(start).toContain(text);
  expect(readFileSync(join(dist, 'favicon.svg'), 'utf8')).toContain(settings.colours.light.accent);
});

const passes = (project: string[], env: Record<string, string>) => {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', ...project];
  const { status, stdout, stderr } = spawnSync(execPath, args, {
    env: ownEnvironment(env),
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
};

test('all that is asked of a built site holds for it', { timeout: 240_000 }, () => {
  passes(['site', 'scripts/test/site'], built());
});

/** Without a browser its own step says so, and a build machine fails there. */
describe.skipIf(getBrowser() === undefined)('in a browser', { timeout: 600_000 }, () => {
  test('all that readers do holds for it', () => {
    // Every kind of page is looked at on the site that is here; minutes in four forms are of no site.
    const without = ['kinds', 'import'].flatMap((name) => ['--exclude', `**/${name}.browser.test.ts`]);
    passes(['browser', 'scripts/test/browser', ...without], built());
  });

  test('every kind of page in English is accessible', () => {
    passes(['browser', 'scripts/test/browser/kinds.browser.test.ts', '-t', 'på engelska'], built());
  });
});

test('all tests of units hold beside it', { timeout: 600_000 }, () => {
  passes(['unit'], content());
});
