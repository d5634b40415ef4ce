/**
 * Runs `npm ci`, with the npm that runs us.
 *
 * Development and optional packages are named outright: NODE_ENV=production or a user's own npm settings
 * would otherwise leave them out, and the next start would install again for ever. Warnings are left out: on
 * Node 20 they are about packages that the bundled Node runs.
 */
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';

const command = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * @param {string} root the project's folder
 * @returns {boolean} whether it succeeded
 */
export function install(root) {
  const npm = npmProgram(process.env);
  const { status } = spawnSync(npm.file, [...npm.args, ...command], {
    cwd: root,
    // All of npm's output goes to stderr, so that `--json` commands keep their stdout clean.
    stdio: ['ignore', 2, 2],
    shell: npm.shell,
  });
  return status === 0;
}

/**
 * How to call npm. Its own file, run by the Node that runs npm, works the same on every platform and still
 * works while node_modules, with the bundled Node in it, is being replaced.
 * @param {NodeJS.ProcessEnv} env
 */
export function npmProgram(env) {
  const script = env.npm_execpath;
  if (script && basename(script) === 'npm-cli.js') {
    return { file: env.npm_node_execpath || process.execPath, args: [script], shell: false };
  }
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}
