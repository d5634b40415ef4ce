import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cwd, execPath } from 'node:process';
import { collections } from '../../../src/schema/collections.ts';
import { contentRoot, settingsFile } from '../../../src/site/settings/content-root.ts';
import { fileName, writeContent, writeText, type ArchiveFile } from '../archive/file.ts';
import type { Program } from '../measure/process.ts';
import { hugoData, hugoPages } from './hugo-content.ts';

/** A site that can be built again and again. */
export interface Site {
  /** Where its pages end up. */
  readonly out: string;
  readonly write: (files: readonly ArchiveFile[]) => void;
  readonly remove: (files: readonly ArchiveFile[]) => void;
  /** What a build must not find when it starts as if on a fresh clone, beside {@link out}. */
  readonly caches: readonly string[];
  readonly program: Program;
}

const fixtures = (name: string) => join(import.meta.dirname, 'fixtures', name);
const clear = (path: string) => rmSync(path, { recursive: true, force: true });

function removeFiles(folder: string, files: readonly ArchiveFile[]): void {
  for (const file of files) clear(join(folder, fileName(file)));
}

/** Paths are given from the project's folder, as BESLUT_CONTENT and BESLUT_OUT want them. */
export function ourSite(folder: string): Site {
  const [content, cache, out] = ['content', 'cache', 'out'].map((name) => join(folder, 'ours', name)) as [
    string,
    string,
    string,
  ];
  return {
    out,
    write(files) {
      // The languages of this site too: pages are what a build costs.
      cpSync(settingsFile(contentRoot()), settingsFile(content));
      writeContent(content, files);
    },
    remove: (files) => removeFiles(content, files),
    caches: [cache],
    program: {
      command: execPath,
      args: [join(import.meta.dirname, 'our-site.ts')],
      cwd: cwd(),
      env: { BESLUT_CONTENT: content, BESLUT_OUT: out, BESLUT_CACHE: cache, ASTRO_TELEMETRY_DISABLED: '1' },
      log: join(folder, 'ours.log'),
    },
  };
}

/** Astro's own way: every document an .mdx of a glob() collection. */
export function globSite(folder: string): Site {
  const root = join(cwd(), folder, 'glob');
  const content = join(root, 'src/content');
  return {
    out: join(root, 'dist'),
    write(files) {
      cpSync(fixtures('glob'), root, { recursive: true });
      writeContent(content, files);
    },
    remove: (files) => removeFiles(content, files),
    caches: ['.cache', '.astro'].map((name) => join(root, name)),
    program: {
      command: execPath,
      args: [join(cwd(), 'node_modules/astro/bin/astro.mjs'), 'build'],
      cwd: root,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
      log: join(folder, 'glob.log'),
    },
  };
}

export function hugoSite(folder: string): Site {
  const root = join(cwd(), folder, 'hugo');
  return {
    out: join(root, 'public'),
    write(files) {
      cpSync(fixtures('hugo'), root, { recursive: true });
      for (const [name, text] of hugoData(files)) writeText(join(root, 'data', name), text);
      for (const file of files)
        if (collections[file.collection].format === 'mdx')
          for (const [name, text] of hugoPages(file)) writeText(join(root, 'content', name), text);
    },
    remove: () => {},
    caches: ['resources', '.cache'].map((name) => join(root, name)),
    program: {
      command: 'hugo',
      args: ['--cacheDir', join(root, '.cache')],
      cwd: root,
      log: join(folder, 'hugo.log'),
    },
  };
}

export const forgetCaches = ({ caches }: Site): void => caches.forEach(clear);
/** Every build goes to an empty folder, as `npm run build` does: emptying a full one is no part of it. */
export const clearOut = ({ out }: Site): void => clear(out);

export function freshFolder(folder: string): void {
  clear(folder);
  mkdirSync(folder, { recursive: true });
}
