/**
 * For tests: publishes a tiny made-up site, as a program of its own that can be killed.
 * `node test-site.ts FOLDER ROOT VERSION [STEP]`: dies by SIGKILL after STEP changes on disk.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, kill, pid, stdout } from 'node:process';
import { publish, type Prepared } from './index.ts';
import { exitCodeOf } from './problem.ts';

export const FILES = ['index.html', '404.html', 'a/index.html', 'a/b/index.html', '_astro/x.css', 'a/b.csv'];
export const contentOf = (version: string, file: string) => `${version} ${file}\n`.repeat(200);
export const recordOf = (version: string) =>
  new Map(['adresser.txt', 'beslut.jsonl', 'personer.jsonl'].map((name) => [name, `# ${version} ${name}\n`]));

/** Writes the site of a version into a folder. */
export function prepared(folder: string, version: string): Prepared {
  for (const file of FILES) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), contentOf(version, file));
  }
  return { site: folder, pages: 4, record: recordOf(version) };
}

if (import.meta.main) {
  const [dir = '', root = '', version = '', last] = argv.slice(2);
  let steps = 0;
  const step = () => {
    steps += 1;
    if (last !== undefined && steps === Number(last)) kill(pid, 'SIGKILL');
  };
  try {
    await publish(dir, {
      root,
      now: Date.now(),
      prepare: () => Promise.resolve(prepared(join(root, `site-${version}`), version)),
      step,
    });
    stdout.write(`${steps}\n`);
  } catch (error) {
    stdout.write(`${(error as Error).message}\n`);
    process.exitCode = exitCodeOf(error);
  }
}
