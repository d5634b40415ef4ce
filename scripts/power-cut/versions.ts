import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Prepared } from '../../src/publishing/index.ts';

/** How many files the made-up site has. */
export const PAGES = 300;
const files = Array.from({ length: PAGES }, (_, number) =>
  number === 0 ? 'index.html' : `${number % 20}/${number}/index.html`,
);
const contentOf = (version: string, file: string) => `${version} ${file}\n`.repeat(300);
const RECORD = ['adresser.txt', 'beslut.jsonl', 'personer.jsonl'];
const recordOf = (version: string, name: string) => `# ${version} ${name}\n`.repeat(300);

/** Writes a version of a made-up site into a folder. */
export function versionSite(folder: string, version: string): Prepared {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), contentOf(version, file));
  }
  const record = new Map(RECORD.map((name) => [name, recordOf(version, name)]));
  return { site: folder, pages: PAGES, record };
}

/** Which version is public on a disk, and what is empty, missing, damaged or of another version than the rest. */
export function judge(disk: string, versions: readonly string[]): { version?: string; wrong: string[] } {
  const current = join(disk, 'public/current');
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  const version = versions.find(
    (candidate) => read(join(current, 'index.html')) === contentOf(candidate, 'index.html'),
  );
  if (version === undefined) return { wrong: ['ingen hel förstasida'] };
  const pages = files.filter((file) => read(join(current, file)) !== contentOf(version, file));
  const listed = readdirSync(current, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const record = RECORD.filter((name) => {
    const text = read(join(disk, 'content/publicerat', name));
    return !versions.some((candidate) => text === recordOf(candidate, name));
  });
  return {
    version,
    wrong: [
      ...(pages.length > 0 ? [`${pages.length} sidor är inte hela, bland dem ${pages[0] ?? ''}`] : []),
      ...(listed.length === PAGES ? [] : [`${listed.length} filer i stället för ${PAGES}`]),
      ...record.map((name) => `${name} är inte hel`),
    ],
  };
}
