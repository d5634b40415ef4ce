/**
 * What a path of the site leads to: a page, a redirect to the same path with its closing slash, or nothing.
 */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files for the host, not for readers; no host serves them either. */
const hidden = new Set(['/_headers', '/_redirects']);

export type Destination = 'file' | 'redirect' | 'nothing';

/** All files under `dir`, as paths of the site: "/a/index.html". */
export function listFiles(dir: string): Set<string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  );
}

/**
 * A page is either "a/index.html" or "a.html" (Astro's `build.format`) and has one address, "/a/".
 * @param path decoded, without query
 */
export function destination(path: string, files: ReadonlySet<string>): Destination {
  if (hidden.has(path)) return 'nothing';
  const page = path.replace(/\/$/, '');
  const isPage = files.has(`${page}/index.html`) || files.has(`${page}.html`);
  if (path.endsWith('/')) return isPage ? 'file' : 'nothing';
  if (files.has(path)) return 'file';
  return isPage ? 'redirect' : 'nothing';
}
