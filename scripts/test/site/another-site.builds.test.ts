/**
 * Another site with the same code: a made-up archive with settings of its own. Nothing of the site that is here is in
 * any of its files, and all that the tests of a built site ask holds for it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { noCache } from '../../../src/reading/entry-cache.ts';
import { readArchive } from '../../../src/reading/read-archive.ts';
import {
  buildProject,
  linkPackages,
  ownEnvironment,
  testProject,
  type TestProject,
} from '../../../src/reading/test-project.ts';
import { site, type SiteSettings } from '../../../src/schema/webbplats.ts';
import { listFiles } from '../../../src/serving/files.ts';
import { settingsFile } from '../../../src/site/settings/content-root.ts';
import { settingsOf } from '../../../src/site/settings/settings.ts';
import { writeContent } from '../../bench/archive/file.ts';
import { makeArchive } from '../../bench/archive/index.ts';

const HERE = 'src/content';
const settings = {
  name: 'Påhittade protokoll',
  address: 'https://protokoll.pahitt.example',
  contact: 'lasare@pahitt.example',
  firstPage: {
    description: 'Läs vad påhittade kommuner har bestämt.',
    question: 'Vad har de hittat på?',
    lead: 'Inget av detta har hänt.',
  },
  colours: {
    light: {
      paper: '#ffffff',
      sheet: '#f0f0f4',
      ink: '#101014',
      quiet: '#4a4a52',
      rule: '#c8c8d0',
      accent: '#6a1b5d',
    },
    dark: {
      paper: '#101014',
      sheet: '#1c1c22',
      ink: '#f4f4f8',
      quiet: '#b4b4bc',
      rule: '#44444c',
      accent: '#e6a8dc',
    },
  },
  fonts: { reading: 'source-sans-3', controls: 'source-serif-4' },
  languages: [{ code: 'en', pages: ['start', 'search', 'votes', 'data', 'about'] }],
} as const;

let project: TestProject;
let dist: string;
const now = '2026-11-20T10:00Z';
const content = () => ({ BESLUT_CONTENT: resolve(project.content) });

beforeAll(() => {
  project = testProject('another-site');
  dist = join(project.folder, 'dist');
  linkPackages(project.folder);
  cpSync('src/reading/fixtures/meetings', project.content, { recursive: true });
  writeContent(project.content, archive());
  // Somebody who has voted nowhere.
  const members = join(project.content, 'personer/exempelby');
  const member = readFileSync(join(members, 'bo-bjork.yaml'), 'utf8');
  writeFileSync(join(members, 'tyst-tystgren.yaml'), member.replace(/^name: .*$/m, 'name: Tyst Tystgren'));
  writeFileSync(settingsFile(project.content), stringify(settings));
  buildProject(project, { ...content(), BESLUT_NOW: now });
}, 240_000);
afterAll(() => project.remove());

/** Few enough that the feed of all has them all, and no two alike. */
const archive = () =>
  makeArchive(30).files.map((file, index) => {
    const { title, procedure } = file.data;
    const steps = Array.isArray(procedure) ? (procedure as { event?: { question?: string } }[]) : undefined;
    return {
      ...file,
      data: {
        ...file.data,
        ...(typeof title === 'string' ? { title: `${title} ${index}` } : {}),
        ...(steps && {
          procedure: steps.map(({ event, ...step }) =>
            event ? { ...step, event: { ...event, question: `${event.question} (${index})` } } : step,
          ),
        }),
      },
    };
  });

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
  passes(['site', 'scripts/test/site'], { ...content(), BESLUT_DIST: resolve(dist), BESLUT_NOW: now });
});

test('all tests of units hold beside it', { timeout: 600_000 }, () => {
  passes(['unit'], content());
});
