import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Whether a folder lies in a repository of git. */
function isInRepository(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  const above = dirname(folder);
  return above !== folder && isInRepository(above);
}

/** Whether git has ever had some files: in a commit, never, or nobody can tell and why, in Swedish. */
type Had = { readonly commit: string } | { readonly unseen: string } | undefined;

const asked = new Map<string, Had>();

/** To be called when files of a folder are written: what git has of them may be another thing after that. */
export const forgetGit = (folder: string) => asked.delete(resolve(folder));

/**
 * Whether git has had one of some files of a folder, and the last commit that wrote one; undefined where it has not, or
 * where there is no repository. It is asked once, until {@link forgetGit}: it takes longer the longer the history is.
 */
export function hadInGit(folder: string, names: readonly string[]): Had {
  const key = resolve(folder);
  const answer = asked.has(key) ? asked.get(key) : ask(key, names);
  asked.set(key, answer);
  return answer;
}

function ask(folder: string, names: readonly string[]): Had {
  const above = dirname(folder);
  if (!isInRepository(above)) return undefined;
  const git = (...args: string[]) => {
    const { status, stdout } = spawnSync('git', ['-C', above, ...args], { encoding: 'utf8' });
    return status === 0 ? stdout.trim() : undefined;
  };
  const isShallow = git('rev-parse', '--is-shallow-repository');
  if (isShallow === undefined) return { unseen: 'git svarar inte' };
  const paths = names.map((name) => join(basename(folder), name));
  // A repository without a commit has no answer.
  const commit = git('log', '-1', '--diff-filter=AM', '--format=%h', '--', ...paths) ?? '';
  if (commit !== '') return { commit };
  return isShallow === 'true' ? { unseen: 'git har bara de senaste ändringarna' } : undefined;
}
