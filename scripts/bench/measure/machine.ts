import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { arch, platform, version } from 'node:process';

/** What figures depend on beside the code. Nothing that tells whose machine it is. */
export const machine = () => ({
  platform: `${platform}-${arch}`,
  processor: cpus()[0]?.model ?? 'okänd',
  cores: availableParallelism(),
  memoryGigabytes: Math.round(totalmem() / 2 ** 30),
  node: version,
  /** How many programs wanted a core in the last minute: with as many as cores, times tell little. */
  load: Number((loadavg()[0] ?? 0).toFixed(1)),
});

/** What a program says of its version, or undefined where it is not installed. */
export function versionOf(command: string, ...args: string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
