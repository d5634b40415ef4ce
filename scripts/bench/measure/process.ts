import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:process';

/**
 * One run of a program, seen from outside. Linux tells all of it: processor time is what the kernel
 * has charged us for children that have ended, theirs included, and memory is the resident memory of
 * the program and all its descendants together, read twenty times a second and never below the
 * largest peak that the kernel kept for one of them. Elsewhere only the clock is read.
 */
export interface Measured {
  readonly seconds: number;
  readonly cpuSeconds?: number;
  readonly peakMegabytes?: number;
}

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Where what it prints is kept. */
  readonly log: string;
  /** Where its error output is kept, if not in the log. */
  readonly errors?: string;
}

const hasProc = platform === 'linux';
const SAMPLE_MS = 50;
/** Ticks a second in /proc: the same on every Linux since 2.6. */
const TICKS = 100;

/** User and system seconds of our ended children: fields 16 and 17, counted after the name in brackets. */
function childrenCpu(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

function kilobytes(status: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);
}

/** Memory of a process and its descendants. One that ends meanwhile counts as nothing. */
function memory(pid: number): { now: number; peak: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    const below = children.map((child) => memory(Number(child)));
    return {
      now: below.reduce((sum, { now }) => sum + now, kilobytes(status, 'VmRSS')),
      peak: Math.max(kilobytes(status, 'VmHWM'), ...below.map(({ peak }) => peak)),
    };
  } catch {
    return { now: 0, peak: 0 };
  }
}

/** Runs a program to its end. Rejects with the place of its log when it fails. */
export async function measure({ command, args, cwd, env, log, errors }: Program): Promise<Measured> {
  const output = openSync(log, 'w');
  const errorOutput = errors === undefined ? output : openSync(errors, 'w');
  const cpuBefore = hasProc ? childrenCpu() : 0;
  let peak = 0;
  const start = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, errorOutput],
  });
  const sample = () => {
    const { now, peak: ownPeak } = memory(child.pid ?? 0);
    peak = Math.max(peak, now, ownPeak);
  };
  const sampler = hasProc ? setInterval(sample, SAMPLE_MS) : undefined;
  const exit = await new Promise<number | string | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? signal));
  }).finally(() => {
    clearInterval(sampler);
    closeSync(output);
    if (errorOutput !== output) closeSync(errorOutput);
  });
  const seconds = (performance.now() - start) / 1000;
  if (exit !== 0) throw new Error(`${command} slutade med ${exit}. Vad den skrev står i ${log}`);
  if (!hasProc) return { seconds };
  return { seconds, cpuSeconds: childrenCpu() - cpuBefore, peakMegabytes: peak / 1024 };
}

/** The middle run of several, figure by figure. */
export function median(runs: readonly Measured[]): Measured {
  const middle = (figures: readonly number[]) => {
    const sorted = figures.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
  };
  const figures = (name: 'cpuSeconds' | 'peakMegabytes') =>
    runs.map((run) => run[name]).filter((figure) => figure !== undefined);
  const cpu = figures('cpuSeconds');
  const memory = figures('peakMegabytes');
  return {
    seconds: middle(runs.map(({ seconds }) => seconds)),
    ...(cpu.length > 0 ? { cpuSeconds: middle(cpu) } : {}),
    ...(memory.length > 0 ? { peakMegabytes: middle(memory) } : {}),
  };
}
