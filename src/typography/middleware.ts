import type { MiddlewareHandler } from 'astro';
import { setPage } from './set-page.ts';

/** What is done to every page that is built or shown while writing; other files are left as they are. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(setPage(await response.text()), response);
};
