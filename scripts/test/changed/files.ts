/**
 * What has changed: since this branch left main, what is not yet committed included.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type Changes = {
  /** The commit that the files are compared with. */
  since: string;
  /** The files that differ from it and are there, by their paths from the project's folder. */
  files: readonly string[];
};

/** @throws where the project is not a Git repository */
export function changesSinceMain(): Changes {
  const since = commonAncestor();
  const differing = lines('diff', '--name-only', since);
  const untracked = lines('ls-files', '--others', '--exclude-standard');
  return { since, files: [...new Set([...differing, ...untracked])].filter((file) => existsSync(file)) };
}

/** The last commit that is also main's; the one that is checked out where there is no main. */
function commonAncestor(): string {
  for (const main of ['main', 'origin/main']) {
    try {
      return lines('merge-base', 'HEAD', main)[0] ?? 'HEAD';
    } catch {
      // There is no branch of that name.
    }
  }
  return 'HEAD';
}

const lines = (...args: string[]): string[] =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split('\n')
    .filter((line) => line !== '');
