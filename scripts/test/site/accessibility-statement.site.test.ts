/** The accessibility statement holds what the law asks for, and every page leads to it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSite } from '../../../src/site-check/built-site.ts';
import { settings } from '../../../src/site/settings/settings.ts';
import { DIST } from './dist.ts';

const html = readFileSync(`${DIST}/tillganglighet/index.html`, 'utf8');
const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test.each([
  ['the service', new RegExp(`gäller webbplatsen ${RegExp.escape(settings.name)}`)],
  ['who is responsible', /ansvarar för webbplatsen/],
  ['the law', /lagen \(2018:1937\) om tillgänglighet till digital offentlig service/],
  ['how far it is complied with', /Webbplatsen är (helt|delvis|inte) förenlig med lagen/],
  ['the standard', /EN 301 549.*WCAG 2\.1/],
  [
    'what is not accessible, the form of another project among it',
    /Vad som inte är tillgängligt.*Sveltia CMS/,
  ],
  ['how and when it was assessed', /Vi prövade själva webbplatsen den [^.]* december 2026/],
  ['that nobody else has assessed it', /Ingen utomstående har granskat/],
  ['that nobody who uses assistive technology tried it', /Ingen som använder hjälpmedel har prövat den/],
  ['sign language and easy reading', /lättläst svenska, teckenspråk/],
  ['when to expect an answer', /svar inom två veckor/],
  ['the day it was last changed', /Senast ändrad \d+ \w+ \d{4}/],
])('the statement tells %s', (_, part) => {
  expect(text).toMatch(part);
});

test.each([
  ['to write to us', 'href="mailto:'],
  ['to the supervising agency', 'href="https://www.digg.se/tdosanmalan"'],
  ['to the manual test', 'href="/tillganglighet/provning/"'],
])('the statement has a way %s', (_, link) => {
  expect(html).toContain(link);
});

test('every page with our frame leads to the statement', () => {
  const without = readSite(DIST).pages.filter(
    ({ isRedirect, path }) =>
      !isRedirect &&
      !/\/inbaddad\/$/.test(path) &&
      !readFileSync(`${DIST}${path === '/404/' ? '/404.html' : `${path}index.html`}`, 'utf8').includes(
        'href="/tillganglighet/"',
      ),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});
