import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProject, linkPackages, testProject, type TestProject } from '../reading/test-project.ts';
import { readSite } from '../site-check/built-site.ts';
import { brokenLinks } from '../site-check/check-links.ts';

/** A real build by settings of which each differs from this site's. */

const VOTE = '/exempelby/kommunstyrelsen/2024-03-12/7/votering-1';
const settings = `
name: Exempelbys beslut
footer: { sv: Här står vad kommunen har beslutat. }
languages: [{ code: en, pages: [votes] }]
licence: cc-by
off: [feeds, calendars, pictures, embeds, form]
host: service
logo: /logotyp.svg
fonts: { reading: source-sans-3 }
`;

let project: TestProject;
let site: ReturnType<typeof readSite>;
const read = (file: string) => readFileSync(join(project.folder, 'dist', file), 'utf8');

beforeAll(() => {
  project = testProject('settings');
  linkPackages(project.folder);
  writeFileSync(join(project.content, 'webbplats.yaml'), settings);
  writeFileSync(
    join(project.folder, 'public/logotyp.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
  );
  site = readSite(buildProject(project, { BESLUT_NOW: '2034-01-01T00:00Z' }));
}, 180_000);
afterAll(() => project.remove());

const filesLike = (pattern: RegExp) => [...site.files].filter((file) => pattern.test(file));

describe('a site built by its settings', () => {
  test('has what they name in English and no more, and lists no more to search engines', () => {
    expect(filesLike(/^\/en\//)).toEqual([`/en${VOTE}/index.html`]);
    expect(read('sitemap-0.xml').match(/\/en\/[^<]*/g)).toEqual([`/en${VOTE}/`]);
    expect(read(`${VOTE}/index.html`)).toContain(`href="/en${VOTE}/"`);
    expect(read('index.html')).not.toContain('hreflang');
  });

  test('has neither feeds nor calendars, and tells of none', () => {
    expect(filesLike(/flode\.|\.ics$/)).toEqual([]);
    expect(filesLike(/\.html$/).filter((file) => /href="[^"]*(flode\.|\.ics")/.test(read(file)))).toEqual([]);
  });

  test('has no pictures to share, and a shared link names none', () => {
    expect(filesLike(/votering-\d+\.png$/)).toEqual([]);
    expect(filesLike(/\.html$/).filter((file) => /\.png"|og:image/.test(read(file)))).toEqual([]);
    expect(read(`${VOTE}/index.html`)).toContain('<meta name="twitter:card" content="summary">');
  });

  test('has no votes to embed, no code for one, and no script or rules for them', () => {
    expect(filesLike(/\/inbadd(ad|ning)\//)).toEqual([]);
    expect(
      filesLike(/\.html$/).filter((file) => /\/inbadd(ad|ning)\/|&lt;iframe|&#x3C;iframe/.test(read(file))),
    ).toEqual([]);
    expect(read('_headers')).not.toMatch(/inbadd|frame-ancestors \*|flode\.|\.ics/);
  });

  test('has no link that leads nowhere', () => {
    expect(brokenLinks(site.pages, site.files)).toEqual([]);
  });

  test('says its own words in the footer of Swedish pages, and the usual ones in English', () => {
    expect(read('index.html')).toContain('Här står vad kommunen har beslutat.');
    expect(read(`en${VOTE}/index.html`)).toContain('the minutes are what counts');
  });

  test('gives the licence of its data in files and on pages', () => {
    const address = 'https://creativecommons.org/licenses/by/4.0/';
    expect(JSON.parse(read(`${VOTE}.json`))).toMatchObject({ license: address });
    expect(read('data/index.html')).toContain(`href="${address}"`);
    // The page of all fields lists the licences that there are to choose among.
    expect(filesLike(/\.(html|json)$/).filter((file) => /CC0|publicdomain/.test(read(file)))).toEqual([
      '/om/redaktor/falt/index.html',
    ]);
  });

  test('has no editing form, nothing of its program and no rules for it, and its help tells of none', () => {
    expect(filesLike(/^\/redaktion\/|heic|material-symbols/)).toEqual([]);
    expect(filesLike(/\.js$/).filter((file) => read(file).includes('Sveltia'))).toEqual([]);
    expect(read('_headers')).not.toContain('redaktion');
    // The page of all fields tells of the settings, and advice on import names the form beside the templates. The
    // accessibility statement is to be written anew by every site.
    expect(
      filesLike(/^\/(?!om\/redaktor\/falt|om\/regler|tillganglighet).*\.html$/).filter((file) =>
        /formuläret|formular-|\/redaktion\//.test(read(file)),
      ),
    ).toEqual([]);
  });

  test('shows its logo before its name, and fetches no font early but its own', () => {
    const page = read('index.html');
    expect(page).toMatch(/<img src="\/logotyp\.svg" alt="" height="28">\s*Exempelbys beslut/);
    const early = page.match(/<link rel="preload" href="[^"]*" as="font"/g) ?? [];
    expect(early).toHaveLength(1);
    expect(early[0]).toContain('source-sans-3');
  });

  test('has settings for nginx only beside a server of its own', () => {
    expect(filesLike(/_nginx/)).toEqual([]);
  });
});
