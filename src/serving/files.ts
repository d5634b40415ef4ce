/**
 * What a path of the site leads to: a page, a redirect to the same path with its closing slash, or nothing.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Files for the host, not for readers; no host serves them either. Some disks tell no capitals. */
export const forHosts = (path: string): boolean =>
  /^\/_(?:headers$|redirects$|gone$|nginx(?:\/|$))/i.test(path);

type Destination = 'file' | 'redirect' | 'nothing';

/** All files under `dir`, as paths of the site: "/a/index.html". */
export function listFiles(dir: string): Set<string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  );
}

/** The address of a page's file: "/a/index.html" and "/a.html" are both "/a/". */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '/');
}

/**
 * Tells whether a path of the site is a file under `dir`, now and never outside it. Asking each time lets a
 * server go on while the site is built anew.
 */
export function filesIn(dir: string): (path: string) => boolean {
  const root = resolve(dir) + sep;
  return (path) => {
    const file = join(root, path);
    try {
      return file.startsWith(root) && statSync(file).isFile();
    } catch {
      return false;
    }
  };
}

/**
 * A page is either "a/index.html" or "a.html" (Astro's `build.format`) and has one address, "/a/".
 * @param path decoded, without query
 * @param isFile whether a path is a file of the site
 */
export function destination(path: string, isFile: (path: string) => boolean): Destination {
  if (forHosts(path)) return 'nothing';
  const page = path.replace(/\/$/, '');
  const isPage = () => isFile(`${page}/index.html`) || isFile(`${page}.html`);
  if (path.endsWith('/')) return isPage() ? 'file' : 'nothing';
  if (isFile(path)) return 'file';
  return isPage() ? 'redirect' : 'nothing';
}
