import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publish } from '../index.ts';
import { lookAtNew, newPagesAsText } from './after-swap.ts';

let folder: string;
let time = Date.parse('2026-01-01T00:00Z');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beslut-new-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const dir = () => join(folder, 'public');
const page = (title: string, head = '') => `<!doctype html><title>${title}</title>${head}<h1>${title}</h1>`;
const SHARED = '<meta property="og:image" content="https://beslut.exempelby.example/a/7/votering-1.png">';
const first = { 'index.html': page('Start'), '404.html': page('Saknas'), 'a/index.html': page('Mötet') };
const second = {
  ...first,
  'index.html': page('Start, ändrad'),
  'a/7/index.html': page('Lekplats', SHARED),
  'a/7/votering-1.png': 'a picture',
  'a/7/votering-1/inbaddad/index.html': page('Votering'),
  'a/utskick/index.html': page('Utskick'),
  'a/flyttad/index.html': page('Flyttad', '<meta http-equiv="refresh" content="0; url=/a/7/">'),
  _redirects: '/a/flyttad/ /a/7/ 301\n',
  'a/gammal/index.html': page('Flyttad', '<meta http-equiv="refresh" content="0; url=/a/7/">'),
};

async function publishFiles(files: Readonly<Record<string, string>>): Promise<string> {
  const site = mkdtempSync(join(folder, 'site-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), content);
  }
  return publish(dir(), {
    root: join(folder, 'content'),
    now: (time += 1000),
    prepare: () => Promise.resolve({ site, pages: 3, record: new Map() }),
  });
}

test('new pages are told with their address, the announcement to send and the picture to share', async () => {
  await publishFiles(first);
  const { pages, faults } = await lookAtNew(dir(), await publishFiles(second));
  expect(faults).toEqual([]);
  expect(newPagesAsText(pages, 'https://beslut.exempelby.example')).toEqual([
    'Nya sidor (2), hämtade ur mappen så som en webbserver visar dem:',
    '  https://beslut.exempelby.example/a/7/  Lekplats',
    '    Bild att dela: https://beslut.exempelby.example/a/7/votering-1.png',
    '  Att skicka ut: https://beslut.exempelby.example/a/utskick/  Utskick',
  ]);
});

test('pages of rules, of which hundreds come at once, are counted', () => {
  const rule = (code: string) => ({ address: `/om/regler/${code}/`, title: code, picture: undefined });
  const pages = [rule('a'), { address: '/om/regler/', title: 'Regler', picture: undefined }, rule('b')];
  expect(newPagesAsText(pages, 'https://beslut.exempelby.example')).toEqual([
    'Nya sidor (3), hämtade ur mappen så som en webbserver visar dem:',
    '  https://beslut.exempelby.example/om/regler/  Regler',
    '  och 2 sidor om regler, under https://beslut.exempelby.example/om/regler/',
  ]);
});

test('all pages are new the first time, and none when nothing was added', async () => {
  const id = await publishFiles(first);
  expect((await lookAtNew(dir(), id)).pages.map(({ address }) => address)).toEqual(['/', '/a/']);
  const again = await publishFiles({ ...first, 'index.html': page('Ny start') });
  expect(newPagesAsText((await lookAtNew(dir(), again)).pages, 'https://beslut.exempelby.example')).toEqual([
    'Inga nya sidor: sidor som fanns kan ha ändrats.',
  ]);
});

test('a page or picture that is not what was checked is told', async () => {
  await publishFiles(first);
  const id = await publishFiles(second);
  const release = join(dir(), 'releases', id);
  writeFileSync(join(release, 'a/7/votering-1.png'), '');
  rmSync(join(release, 'a/utskick/index.html'));
  writeFileSync(join(release, 'a/7/votering-1/inbaddad/index.html'), '');
  expect((await lookAtNew(dir(), id)).faults).toEqual([
    '/a/7/votering-1.png är inte vad som kontrollerades',
    '/a/7/votering-1/inbaddad/ är inte vad som kontrollerades',
    '/a/utskick/ svarar 404, väntade 200',
  ]);
});
