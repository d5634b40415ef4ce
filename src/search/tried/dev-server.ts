import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { keepTried, triedFile } from './file.ts';
import { contentRoot } from '../../site/settings/content-root.ts';
import { TRIED, triedFrom } from '../client/tried.ts';

/** The index of the site that was last built here: `npm run dev` makes none of its own. */
const BUILT = 'dist';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
interface Server {
  readonly middlewares: { use(handler: Handler): unknown };
}

/** Lets the search page of `npm run dev` search in what was last built, and keeps what was searched for in vain. */
export function triedSearches() {
  return {
    name: 'beslut:tried-searches',
    apply: 'serve' as const,
    configureServer({ middlewares }: Server) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (/^\/sokord\/[\w/]+\.json$/.test(pathname)) {
          try {
            response.setHeader('Content-Type', 'application/json');
            response.end(readFileSync(BUILT + pathname));
          } catch {
            next();
          }
          return;
        }
        if (pathname !== TRIED || request.method !== 'POST') return next();
        void text(request)
          .then((body) => triedFrom(JSON.parse(body)))
          .then((tried) => {
            if (tried) keepTried(tried, triedFile(contentRoot()));
            response.statusCode = tried ? 204 : 400;
          })
          .catch(() => (response.statusCode = 400))
          .finally(() => response.end());
      });
    },
  };
}
