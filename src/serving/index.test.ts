import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Server } from './index.ts';

let site: Server;
let dir: string;
const long = 'Kommunfullmäktige beslutar. '.repeat(200);

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const folder of ['a', 'c', '_astro', '.well-known']) mkdirSync(join(dir, folder));
  const files = {
    'index.html': '<h1>Först</h1>',
    'a/index.html': `<h1>A</h1>${long}`,
    'b.html': '<h1>B</h1>',
    '404.html': '<h1>Saknas</h1>',
    'röster.csv': 'parti;röster\n',
    '_astro/x.css': 'a{}',
    '.well-known/security.txt': 'Contact: x',
    _redirects: '# flyttade\n/gammal/ /a/ 301\n/a/gammal.csv /r%C3%B6ster.csv 301\n',
    _gone: '/c/\n/c.csv\n',
    'c/index.html': '<h1>Borta</h1>',
    _headers: '/*\n  X-All: 1\n  X-Frame: no\n/_astro/*\n  Cache-Control: public, immutable\n',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  site = await serve(dir, 0);
});
afterAll(() => site.close());

const get = (path: string, init?: RequestInit) => fetch(site.origin + path, { redirect: 'manual', ...init });

/** What the server answers to a request line as it stands, which fetch and http would tidy first. */
const answerTo = (path: string, ...headers: string[]) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(site.origin).port), 'localhost');
    let answer = '';
    socket.on('error', reject).on('end', () => resolve(answer));
    socket.on('data', (bytes) => (answer += bytes.toString('latin1')));
    socket.write(
      ['GET ' + path + ' HTTP/1.1', 'Host: a', 'Connection: close', ...headers, '', ''].join('\r\n'),
    );
  });
const statusOf = async (path: string) => Number((await answerTo(path)).split(' ')[1]);

describe('a page', () => {
  test.each(['/', '/a/', '/b/'])('is served at %s as Swedish HTML', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toContain('<h1>');
  });

  test('has one address: without its slash it redirects, and keeps the query', async () => {
    const response = await get('/a?q=å&x=1?2');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/a/?q=%C3%A5&x=1?2');
  });

  test('is compressed for a browser that can, and its length is then left out', async () => {
    const response = await get('/a/', { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toContain(long);
  });

  test('is not sent again when the browser has it', async () => {
    const etag = (await get('/a/')).headers.get('etag') ?? '';
    expect((await get('/a/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });
});

describe('a page that is not there', () => {
  test.each(['/saknas', '/saknas/', '/a/saknas.csv', '/_headers'])('%s gives the 404 page', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('x-all')).toBe('1');
    expect(await response.text()).toContain('Saknas');
  });

  test.each([
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%zz',
    '//a',
    '/..%2f..%2fetc/passwd',
    '/a/../_headers',
    '/a/%2e%2e/_headers',
    '/a/.%2E/_redirects',
    '/./_headers',
    '/a/..',
    '/a//',
    '/a/..\\_headers',
    '/a/../b/',
    '/_HEADERS',
  ])('%s leads nowhere, and never outside', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });
});

describe('headers', () => {
  test('come from _headers', async () => {
    expect((await get('/a/')).headers.get('x-all')).toBe('1');
    expect((await get('/_astro/x.css')).headers.get('cache-control')).toBe('public, immutable');
  });

  test('come on redirects as well', async () => {
    expect((await get('/a')).headers.get('x-all')).toBe('1');
  });

  test('have the hosts’ own caching where _headers says nothing', async () => {
    expect((await get('/')).headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  });

  test('say that tables are UTF-8', async () => {
    expect((await get('/röster.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });
});

describe('an address that has moved', () => {
  test.each([
    ['/gammal/', '/a/'],
    ['/gammal/?q=1', '/a/?q=1'],
    ['/a/gammal.csv', '/r%C3%B6ster.csv'],
  ])('%s leads to %s', async (from, to) => {
    const response = await get(from);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(to);
    expect(response.headers.get('x-all')).toBe('1');
  });

  test('and the list of them is kept from readers', async () => {
    expect((await get('/_redirects')).status).toBe(404);
    expect((await get('/_nginx/http.conf')).status).toBe(404);
  });
});

describe('a client that takes', () => {
  const long = (headers: string[]) => answerTo('/a/', ...headers);
  test('a coding with the weight 0 never gets it', async () => {
    expect(await long(['Accept-Encoding: br;q=0, gzip;q=0'])).not.toMatch(/^content-encoding/im);
    expect(await long(['Accept-Encoding: br;q=0, gzip'])).toMatch(/^content-encoding: gzip/im);
  });

  test.each([
    'bytes=0-0',
    'bytes=-5',
    'bytes=5-2',
    'bytes=0-1,3-4',
    'bytes=999999-',
    'items=0-1',
    'nonsense',
  ])('a part, %s, gets the whole', async (range) => {
    const response = await get('/röster.csv', { headers: { range } });
    expect(response.status).toBe(200);
    expect(response.headers.get('accept-ranges')).toBe('none');
    expect(response.headers.get('content-range')).toBeNull();
    expect(await response.text()).toBe('parti;röster\n');
  });
});

test('what was taken back is gone, with its notice', async () => {
  const response = await get('/c/');
  expect(response.status).toBe(410);
  expect(await response.text()).toContain('Borta');
  expect((await get('/c.csv')).status).toBe(410);
  expect((await get('/_gone')).status).toBe(404);
});

test('/.well-known/ is served', async () => {
  expect((await get('/.well-known/security.txt')).status).toBe(200);
});

test('only reading is answered', async () => {
  const response = await get('/', { method: 'POST' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test('HEAD gets the headers and no body', async () => {
  const response = await get('/a/', { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('');
});

test('a taken port is an error that says so', async () => {
  await expect(serve(tmpdir(), Number(new URL(site.origin).port))).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});

test('the site may be built anew while it is served', async () => {
  await get('/a/');
  renameSync(join(dir, 'a'), join(dir, 'd'));
  rmSync(join(dir, 'b.html'));
  expect((await get('/d/')).status).toBe(200);
  expect((await get('/a/')).status).toBe(404);
  expect((await get('/b/')).status).toBe(404);
});
