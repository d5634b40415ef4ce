/**
 * What differs between two built sites, told a reader's way: by address, hashed names and blanks put in a common form.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { listFiles } from '../../src/serving/files.ts';
import { shownBlanks } from './blanks.ts';

interface Differences {
  /** Files of the first site that the second has not. */
  readonly gone: readonly string[];
  /** Files of the second site that the first has not. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
}

/** The files of the folders whose names hold a hash of their content, which the bundler and the indexer choose. */
const HASHED = /^(_astro|sokord)\//;

/**
 * A bundled script or style, as pages and other scripts name it. How the bundler parts the code follows from the
 * files of the source, so the name says nothing that a reader gets.
 */
const BUNDLED = /(?<=_astro\/|["'`]\.\/)[\w.@-]+\.(js|css)\b/g;

/** The digest of a script or style that stands in a page, as its policy and its integrity give it. */
const INTEGRITY = /\bsha(256|384|512)-[\w+/]{43,86}={0,2}/g;

/** Text, whatever its ending says of bytes: everything but these. */
const BYTES = new Set([
  '.png',
  '.webp',
  '.woff2',
  '.wasm',
  '.pf_fragment',
  '.pf_index',
  '.pf_filter',
  '.pf_meta',
]);

/**
 * @param before the folder of one built site
 * @param after the folder of another
 */
export function differences(before: string, after: string): Differences {
  const [first, second] = [contentsOf(before), contentsOf(after)];
  return {
    gone: [...first.keys()].filter((name) => !second.has(name)),
    added: [...second.keys()].filter((name) => !first.has(name)),
    changed: [...first].flatMap(([name, digest]) => {
      const now = second.get(name);
      return now === undefined || now === digest ? [] : [name];
    }),
  };
}

/** The digest of each file's content in the common form, by its name in the common form. */
function contentsOf(folder: string): Map<string, string> {
  const names = [...listFiles(folder)].map((path) => path.slice(1)).sort();
  return new Map(
    names.map((name) => {
      const digest = createHash('sha256')
        .update(commonForm(join(folder, name)))
        .digest('hex');
      return [HASHED.test(name) ? nameByContent(name, digest) : name, digest];
    }),
  );
}

function commonForm(file: string): string | Buffer {
  const bytes = readFileSync(file);
  if (BYTES.has(extname(file))) return bytes;
  const text = bytes.toString('utf8').replace(BUNDLED, '*.$1').replace(INTEGRITY, 'sha$1-*');
  return extname(file) === '.html' ? shownBlanks(text) : text;
}

/** A file with a hash in its name is the same file if its content is: folder, ending and content name it. */
const nameByContent = (name: string, digest: string) =>
  `${name.slice(0, name.lastIndexOf('/') + 1)}*${extname(name)} ${digest.slice(0, 12)}`;
