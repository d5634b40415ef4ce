/**
 * Serves a built site as a static host would in production: its `_headers` and `_redirects`, compression,
 * one address a page, and its own 404 page. Parts of files are not given: whoever asks for some gets the whole, as a
 * server may answer (RFC 9110, 14.2), since the library reads `0-0` and `-5` as other parts than these.
 *
 * Files are looked up when they are asked for, so that the site may be built anew while it is served.
 */
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { codingFor } from './encodings.ts';
import { GONE, parseGone } from './gone.ts';
import { destination, filesIn } from './files.ts';
import { defaultHeaders, headersFor, parseHeaders } from './headers.ts';
import { parseRedirects } from './redirects.ts';

export type Server = { origin: string; close: () => Promise<void> };

/** Types that the library gives without the character set, or not at all. */
const types: Record<string, string> = {
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Starts serving `dir`. Port 0 takes any free one.
 * @throws the system's error, with `code` EADDRINUSE where the port is taken
 */
export async function serve(dir: string, port: number, host = 'localhost'): Promise<Server> {
  const server = createServer(siteHandler(dir));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers requests for the site in `dir`. */
function siteHandler(dir: string): RequestListener {
  const isFile = filesIn(dir);
  const rules = isFile('/_headers') ? parseHeaders(readFileSync(join(dir, '_headers'), 'utf8')) : [];
  const redirects = isFile('/_redirects')
    ? parseRedirects(readFileSync(join(dir, '_redirects'), 'utf8'))
    : new Map<string, string>();
  const gone = isFile(`/${GONE}`) ? parseGone(readFileSync(join(dir, GONE), 'utf8')) : new Set<string>();
  const sendFile = sirv(dir, { dev: true, etag: true });
  const compress = compression({ brotli: true, level: 5 });

  return (request, response) => {
    const [rawPath = '/', query] = (request.url ?? '/').split(/\?(.*)/s, 2);
    const path = decode(rawPath);
    for (const [name, value] of [...Object.entries(defaultHeaders), ...headersFor(rules, path ?? '/')])
      response.setHeader(name, value);
    response.setHeader('vary', 'accept-encoding');
    response.setHeader('accept-ranges', 'none');
    delete request.headers.range;
    // The library reads the name of a coding wherever it stands, one with the weight 0 too.
    request.headers['accept-encoding'] = codingFor(request.headers['accept-encoding']);

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const moved = redirects.get(path ?? '');
    if (moved !== undefined) {
      response.writeHead(301, { location: query ? moved.replace(/(#|$)/, `?${query}$1`) : moved }).end();
      return;
    }
    if (gone.has(path ?? '')) {
      sendPage(response, dir, 410, `${path ?? ''}index.html`, 'Sidan är tillbakadragen.');
      return;
    }
    compress(request, response, () => {
      switch (path === undefined ? 'nothing' : destination(path, isFile)) {
        case 'redirect':
          response.writeHead(308, { location: `${rawPath}/${query ? `?${query}` : ''}` }).end();
          return;
        case 'nothing':
          sendNotFound(response, dir);
          return;
        case 'file': {
          const type = types[extname(path ?? '')];
          if (type) response.setHeader('content-type', type);
          sendFile(request, response, () => sendNotFound(response, dir));
        }
      }
    });
  };
}

/** Steps that a path of the site never has: empty ones and those that lead elsewhere, also as Windows reads them. */
const ASTRAY = /[/\\](?:\.{0,2}[/\\]|\.{1,2}$)|\\/;

/**
 * The path as it is written on disk, or undefined where it is not one. Browsers take ".." away before they ask; what
 * still has it is refused, so that every rule about paths judges the file that is meant.
 */
function decode(rawPath: string): string | undefined {
  if (!rawPath.startsWith('/')) return undefined;
  try {
    const path = decodeURI(rawPath);
    return ASTRAY.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

const sendNotFound = (response: ServerResponse, dir: string) =>
  sendPage(response, dir, 404, '/404.html', 'Sidan finns inte.');

/** Sends a page with a status of its own, or a line of text where the site has no such page. */
function sendPage(response: ServerResponse, dir: string, status: number, page: string, text: string) {
  const isPage = filesIn(dir)(page);
  response.statusCode = status;
  response.setHeader('content-type', isPage ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8');
  response.end(isPage ? readFileSync(join(dir, page)) : text);
}
