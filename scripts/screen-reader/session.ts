import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { spoken } from './speech.ts';

/** The programs that a session needs, by the Debian package that has each. */
export const programs = {
  orca: 'orca',
  'xvfb-run': 'xvfb',
  'dbus-run-session': 'dbus',
  gsettings: 'libglib2.0-bin',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  'speech-dispatcher': 'speech-dispatcher',
} as const;

const isThere = (program: string) =>
  program.startsWith('/')
    ? existsSync(program)
    : (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** Packages to install before a session can be held. */
export const missingPackages = (): string[] =>
  Object.entries(programs).flatMap(([program, packageName]) => (isThere(program) ? [] : [packageName]));

/** So long Orca has been silent when it has read to the end, and so long it may take to begin; milliseconds. */
const SILENCE = 12_000;
const PATIENCE = 90_000;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/**
 * Opens a page before Orca and gives back all that it said until it fell silent. Orca reads a whole page by itself when
 * it has loaded.
 */
export async function readAloud(address: string, chromium: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'orca-'));
  const debugFile = join(folder, 'debug');
  const script = join(import.meta.dirname, 'session.sh');
  const session = spawn(
    'xvfb-run',
    [
      '-a',
      '-s',
      '-screen 0 1000x800x24',
      'dbus-run-session',
      '--',
      'sh',
      script,
      address,
      debugFile,
      folder,
      chromium,
    ],
    { detached: true, stdio: 'ignore' },
  );
  const said = () => (existsSync(debugFile) ? spoken(readFileSync(debugFile, 'utf8')) : []);
  try {
    const begun = Date.now();
    let pieces = 0;
    let heard = begun;
    while (Date.now() - heard < (pieces > 10 ? SILENCE : PATIENCE)) {
      await pause(1000);
      const now = said().length;
      if (now > pieces) heard = Date.now();
      pieces = now;
    }
    return said();
  } finally {
    // The whole group: display, bus, Orca and browser.
    if (session.pid !== undefined) process.kill(-session.pid, 'SIGTERM');
    await pause(2000);
    rmSync(folder, { recursive: true, force: true });
  }
}
