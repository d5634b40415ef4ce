import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * The files that decide what the renderer makes of a body: its own, those of the domain that it
 * imports, and the lock file, which has the version of every package. They are read where this
 * module says that it stands, which holds in Node and in Vite's module runner. In a bundle the
 * sources are not there, but the bundle itself is, and has the renderer in it.
 */
function sources(): { readonly name: string; readonly file: URL }[] {
  const here = new URL('./', import.meta.url);
  if (!existsSync(new URL('version.ts', here))) return [{ name: 'bundle', file: new URL(import.meta.url) }];
  const own = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort();
  const shared = ['../domain/addresses.ts', '../domain/unknown.ts', '../../package-lock.json'];
  return [...own, ...shared]
    .map((name) => ({ name, file: new URL(name, here) }))
    .filter(({ file }) => existsSync(file));
}

/** Changes whenever the same body could be rendered otherwise. Part of the key of every cache of rendered bodies. */
export const RENDERER_VERSION: string = sources()
  .reduce((hash, { name, file }) => hash.update(name).update(readFileSync(file)), createHash('sha256'))
  .digest('hex')
  .slice(0, 16);
