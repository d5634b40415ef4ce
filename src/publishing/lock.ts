import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { kill, pid, platform } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { createHash, randomBytes } from 'node:crypto';
import { formatInstant } from '../domain/release.ts';
import { publishingKinds } from '../fault-kinds/publishing.ts';
import { writeFile } from './disk/durable.ts';
import { Problem } from './problem.ts';

/**
 * One publication at a time in a folder. Each makes a file of its own, named for its process, and then looks for the
 * files of others that live: so the second always sees the first, and no file is ever taken over. Of two that begin at
 * once the earlier name goes on. A file whose process has ended means nothing and is taken away. Of one on another
 * machine nobody here can tell whether it runs: a person who knows takes it over, by saying how old it is at least.
 */
const PREFIX = '.publicering-';
/** How long the earlier of two waits for the later to step aside, and the later for one that is just ending. */
const PATIENCE = { earlier: 3_000, later: 1_000 };

/**
 * When a process began, as the kernel counts since the machine started; 0 where it cannot be told. One that has been
 * killed but not yet buried by its parent has ended.
 */
function startOf(process: number): string {
  if (platform !== 'linux') return '0';
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    const fields = readFileSync(`/proc/${process}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : `${boot}${fields[19] ?? ''}`;
  } catch {
    return '0';
  }
}

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** Whether a lock was taken on this machine. */
const isHere = (name: string) => name.slice(PREFIX.length).split('-')[3] === host;

/** Whether the process of this machine that a file is named for still runs. */
function lives(name: string): boolean {
  const [, owner = '', start = ''] = name.slice(PREFIX.length).split('-');
  try {
    kill(Number(owner), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const actual = startOf(Number(owner));
  return start === '0' || actual === '0' || start === actual;
}

const HOUR = 3_600_000;

/** When a lock was taken, in milliseconds: by the clock of its machine or of the disk, whichever is the later. */
function takenAt(dir: string, name: string): number {
  const named = parseInt(name.slice(PREFIX.length).split('-')[0] ?? '', 36);
  try {
    return Math.max(named, statSync(join(dir, name)).mtimeMs);
  } catch {
    return named;
  }
}

/** Which machine holds a lock, as it wrote when it took it. */
function machineOf(dir: string, name: string): string {
  try {
    return readFileSync(join(dir, name), 'utf8').trim() || 'en annan dator';
  } catch {
    return 'en annan dator';
  }
}

/** Who publishes, since when, and what to do where that is on another machine and cannot be seen from here. */
function told(dir: string, name: string): string {
  const taken = takenAt(dir, name);
  const since = `sedan ${formatInstant(taken)}`;
  if (isHere(name))
    return `process ${name.slice(PREFIX.length).split('-')[1] ?? ''} på den här datorn, ${since}`;
  const hours = Math.floor((Date.now() - taken) / HOUR);
  const advice =
    hours < 1
      ? 'Låset är yngre än en timme. Pågår ingen publicering där kan det tas över när det är en timme: --take-over 1'
      : `Pågår ingen publicering där, kör kommandot igen med --take-over ${hours}, som tar över lås som är minst så många timmar`;
  return `${machineOf(dir, name)}, ${since}, i ${join(dir, name)}. ${advice}`;
}

/**
 * Takes the lock of a folder and gives what releases it. Throws {@link Problem} while another process has it.
 * @param takeOver the age in hours from which a lock of another machine is nobody's; without it never
 */
export async function takeLock(dir: string, takeOver = Infinity): Promise<() => void> {
  const began = Date.now();
  const time = began.toString(36).padStart(10, '0');
  const lockName = `${PREFIX}${time}-${pid}-${startOf(pid)}-${host}-${randomBytes(3).toString('hex')}`;
  writeFile(join(dir, lockName), `${hostname()}\n`, 'wx');
  const release = () => rmSync(join(dir, lockName), { force: true });
  const holds = (name: string) => (isHere(name) ? lives(name) : began - takenAt(dir, name) < takeOver * HOUR);
  for (;;) {
    const others = readdirSync(dir).filter((name) => name.startsWith(PREFIX) && name !== lockName);
    const living = others.filter(holds);
    for (const name of others) if (!living.includes(name)) rmSync(join(dir, name), { force: true });
    const [first] = living;
    if (first === undefined) return release;
    const patience = living.some((name) => name < lockName) ? PATIENCE.later : PATIENCE.earlier;
    if (Date.now() - began > patience) {
      release();
      throw new Problem(publishingKinds['publicering-pagar'], told(dir, first));
    }
    await wait(50);
  }
}
