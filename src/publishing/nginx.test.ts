import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Redirect } from '../reading/published/moves.ts';
import { writeMoved } from '../building/moved.ts';
import { writeWithdrawn } from '../building/withdrawn.ts';
import { writeNginx } from '../building/hosts/nginx.ts';
import { headersFor, parseHeaders } from '../serving/headers.ts';
import { publish } from './index.ts';
import { precompress } from './precompress.ts';
import { freePort } from '../serving/free-port.ts';

/** The example for nginx, in a real nginx on this machine, over a folder that is published in. */

const hasNginx = spawnSync('nginx', ['-v']).status === 0;
if (!hasNginx) console.warn('nginx är inte installerat: exemplet prövas inte.');

const rules = parseHeaders(
  `${readFileSync('public/_headers', 'utf8')}\n/*.atom\n  Content-Type: application/atom+xml; charset=utf-8\n/*/flode.json\n  Content-Type: application/feed+json; charset=utf-8\n`,
);
const redirects: Redirect[] = [
  { from: '/gammal/', to: '/a/' },
  { from: '/gammal.csv', to: '/a.csv' },
];
const WITHDRAWN = ['/b/', '/b.csv'];
const withdrawal = {
  collection: 'beslut',
  id: 'b',
  date: '2026-12-01',
  reason: 'En personuppgift stod på sidan.',
} as const;
const long = 'Kommunfullmäktige beslutar. '.repeat(200);

/** A small site of a version, with what the build and the publication add to it. */
async function site(folder: string, version: string): Promise<string> {
  const files = {
    'index.html': `<link rel="canonical" href="https://beslut.example/"><h1>${version}</h1>${long}`,
    '404.html': '<h1>Sidan finns inte</h1>',
    'a/index.html': `<h1>A</h1>${long}`,
    'a/votering-1/inbaddad/index.html': '<h1>Votering</h1>',
    'a.csv': 'parti;röster\n',
    'a/flode.json': '{}',
    'flode.atom': '<feed/>',
    'kalender.ics': 'BEGIN:VCALENDAR',
    '_astro/x.js': `// ${long}`,
    _headers: '/*\n',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  writeMoved(folder, redirects);
  writeWithdrawn(folder, new Map(WITHDRAWN.map((address) => [address, withdrawal])));
  writeNginx(folder, rules, redirects, WITHDRAWN);
  await precompress(folder);
  return folder;
}

let folder: string;
let origin: string;
let nginx: ChildProcess | undefined;
let time = Date.parse('2026-01-01T00:00Z');

async function publishVersion(version: string): Promise<void> {
  const prepared = {
    site: await site(join(folder, `site-${version}`), version),
    pages: 3,
    record: new Map(),
  };
  await publish(join(folder, 'public'), {
    root: join(folder, 'content'),
    now: (time += 1000),
    prepare: () => Promise.resolve(prepared),
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'beslut-nginx-'));
  // The workers of an nginx that root starts are another user.
  spawnSync('chmod', ['755', folder]);
  await publishVersion('ett');
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const example = readFileSync(join(import.meta.dirname, 'examples/nginx.conf'), 'utf8')
    .replaceAll('/srv/beslut', join(folder, 'public'))
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  mkdirSync(join(folder, 'tmp'));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/tmp/${name};`).join(' ')}
  ${example}
}`,
  );
  cpSync('/etc/nginx/mime.types', join(folder, 'mime.types'), { errorOnExist: false });
  nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', join(folder, 'error.log')]);
  for (let tries = 0; tries < 50; tries += 1) {
    const answers = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answers) break;
    await wait(100);
  }
}, 60_000);
afterAll(async () => {
  if (nginx && nginx.exitCode === null) {
    nginx.kill('SIGQUIT');
    await once(nginx, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { redirect: 'manual', headers });

describe.skipIf(!hasNginx)('nginx with the example', { timeout: 60_000 }, () => {
  test.each([
    '/',
    '/a/',
    '/a/votering-1/inbaddad/',
    '/_astro/x.js',
    '/a.csv',
    '/finns-inte/',
    '/a?x=1',
    '/gammal/',
  ])('sends for %s the headers of _headers, each once', async (path) => {
    const { headers } = await get(path);
    const expected = headersFor(rules, path.replace(/\?.*/, ''));
    expected.delete('content-type');
    if (!expected.has('cache-control')) expected.set('cache-control', 'public, max-age=0, must-revalidate');
    for (const [name, value] of expected) expect(headers.get(name), name).toBe(value);
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/a.csv', 'text/csv; charset=utf-8'],
    ['/flode.atom', 'application/atom+xml; charset=utf-8'],
    ['/a/flode.json', 'application/feed+json; charset=utf-8'],
    ['/kalender.ics', expect.stringContaining('text/calendar')],
    ['/_astro/x.js', 'text/javascript; charset=utf-8'],
  ])('gives %s its type', async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toEqual(type);
  });

  test('sends the compressed twin', async () => {
    const response = await get('/a/', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toContain(long);
    const twin = readFileSync(join(folder, 'public/current/a/index.html.br'));
    expect(brotliDecompressSync(twin).toString()).toContain(long);
  });

  test('has its own page for an address that is not there', async () => {
    const response = await get('/finns-inte/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Sidan finns inte');
    expect((await get('/a/votering-1/')).status).toBe(404);
  });

  test.each([
    '/_headers',
    '/_redirects',
    '/_nginx/http.conf',
    '/a/index.html.gz',
    '/404.html',
    '/../nginx.conf',
  ])('keeps %s to itself', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('sends on from an address that has moved, with what follows the question mark', async () => {
    const response = await get('/gammal/?q=%C3%A5');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/a/?q=%C3%A5');
    expect((await get('/gammal.csv')).headers.get('location')).toBe('/a.csv');
  });

  test('answers 410 with the notice where something was taken back', async () => {
    const response = await get('/b/');
    expect(response.status).toBe(410);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toMatch(/tillbakadragen[^]*1 december 2026[^]*En personuppgift/);
    expect((await get('/b/?a=1')).status).toBe(410);
    expect((await get('/b.csv')).status).toBe(410);
    expect((await get('/_gone')).status).toBe(404);
  });

  test('has one address for a page: without its slash it redirects', async () => {
    const response = await get('/a');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/a/');
  });

  test('answers 405 to what is not reading', async () => {
    expect((await fetch(`${origin}/`, { method: 'POST' })).status).toBe(405);
  });

  test('shows a new release without being restarted, and never anything between', async () => {
    let going = true;
    const seen = new Set<string>();
    const reader = (async () => {
      while (going) {
        const response = await get('/');
        seen.add(`${response.status} ${/<h1>(.*?)<\/h1>/.exec(await response.text())?.[1]}`);
      }
    })();
    await publishVersion('två');
    await wait(100);
    going = false;
    await reader;
    expect([...seen].toSorted()).toEqual(['200 ett', '200 två']);
  });
});
