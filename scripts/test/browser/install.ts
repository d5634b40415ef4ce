/**
 * Installs a browser where that needs nobody's consent: Debian, as root, as on a build machine.
 *
 * Only Debian itself: Ubuntu's package of the same name is a snap, which does not run in containers.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export function canInstallBrowser(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release'))
    return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Whether the package is there afterwards. */
export function installBrowser(): boolean {
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 600_000,
    }).status === 0;
  return apt('update', '-q') && apt('install', '-q', '-y', '--no-install-recommends', 'chromium');
}
