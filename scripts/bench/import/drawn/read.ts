import { spawnSync } from 'node:child_process';
import { platform } from 'node:process';
import type { PrintedReading } from '../../../../src/importing/drawn/printed-reading.ts';

const filesInCall = 40;

/**
 * What the importer of a project reads in each file, as programs get it: many files a call. A bad file makes a call print
 * nothing, so that a call that fails is halved until the bad one stands alone; it is then missing in the answer.
 */
export function readAll(project: string, paths: string[]): Map<string, PrintedReading> {
  const readings = new Map<string, PrintedReading>();
  for (let start = 0; start < paths.length; start += filesInCall)
    read(project, paths.slice(start, start + filesInCall), readings);
  return readings;
}

function read(project: string, paths: string[], readings: Map<string, PrintedReading>): void {
  if (paths.length === 0) return;
  const npm = platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = spawnSync(npm, ['run', '--silent', 'import', '--', '--json', ...paths], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const printed = parsed(stdout);
  if (printed) printed.forEach((reading) => readings.set(reading.file, reading));
  else if (paths.length > 1) {
    const half = Math.ceil(paths.length / 2);
    read(project, paths.slice(0, half), readings);
    read(project, paths.slice(half), readings);
  }
}

function parsed(printed: string): (PrintedReading & { file: string })[] | undefined {
  try {
    return JSON.parse(printed) as (PrintedReading & { file: string })[];
  } catch {
    return undefined;
  }
}
