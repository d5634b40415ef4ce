import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Whether a folder lies in a repository of git. */
function isInRepository(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  const above = dirname(folder);
  return above !== folder && isInRepository(above);
}

/** The last commit that wrote a file; undefined where there is none, or no repository, or no git. */
export function lastCommitOf(path: string): string | undefined {
  const file = resolve(path);
  const folder = dirname(dirname(file));
  if (!isInRepository(folder)) return undefined;
  const name = join(basename(dirname(file)), basename(file));
  const args = ['-C', folder, 'log', '-1', '--diff-filter=AM', '--format=%h', '--', name];
  return spawnSync('git', args, { encoding: 'utf8' }).stdout?.trim() || undefined;
}
