import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

/**
 * The folder of a built site.
 * @param named a folder, used as it is, or a commit, which is built in a folder of its own, with this project's
 *   packages where the commit asks for the same ones
 * @throws if it is neither, or does not build
 */
export function siteOf(named: string): string {
  if (existsSync(join(named, 'index.html'))) return resolve(named);
  const folder = mkdtempSync(join(tmpdir(), 'beslut-compare-'));
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('git', ['worktree', 'add', '--quiet', '--detach', '--force', folder, named]);
  try {
    if (readFileSync('package-lock.json', 'utf8') === readFileSync(join(folder, 'package-lock.json'), 'utf8'))
      cpSync('node_modules', join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
    run(process.platform === 'win32' ? 'npm.cmd' : 'npm', 'run', 'build');
    const kept = mkdtempSync(join(tmpdir(), 'beslut-site-'));
    cpSync(join(folder, 'dist'), kept, { recursive: true });
    return kept;
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', folder]);
  }
}
