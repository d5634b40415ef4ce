/**
 * Builds the site and serves it as in production.
 *
 * The port is tried before the build, so that nobody waits for a site that cannot be served.
 */
import { spawnSync } from 'node:child_process';
import { serve, type Server } from '../../src/serving/index.ts';
import { portIsClosed, portIsTaken } from '../../src/serving/port.ts';

/** A running server, or why there is none, in Swedish. */
type Started = { server: Server } | { failure: string };

export async function start(port: number, host: string): Promise<Started> {
  try {
    const probe = await serve('public', port, host);
    await probe.close();
    if (!build()) return { failure: 'Webbplatsen kunde inte byggas. Vad som gick fel står ovanför.' };
    return { server: await serve('dist', port, host) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') return { failure: portIsTaken(port, process.platform) };
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL') return { failure: portIsClosed(port, code) };
    throw error;
  }
}

function build(): boolean {
  return spawnSync(process.execPath, ['scripts/build/cli.ts'], { stdio: 'inherit' }).status === 0;
}
