import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Whether a folder lies in a repository of git. */
function isInRepository(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  const above = dirname(folder);
  return above !== folder && isInRepository(above);
}

/** The last commit that wrote one of some files of a folder; undefined where there is none, or no repository, or no git. */
export function lastCommitOf(folder: string, names: readonly string[]): string | undefined {
  const above = dirname(resolve(folder));
  if (!isInRepository(above)) return undefined;
  const paths = names.map((name) => join(basename(folder), name));
  const args = ['-C', above, 'log', '-1', '--diff-filter=AM', '--format=%h', '--', ...paths];
  return spawnSync('git', args, { encoding: 'utf8' }).stdout?.trim() || undefined;
}
