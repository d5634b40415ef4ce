import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { kill, pid, platform } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { createHash, randomBytes } from 'node:crypto';
import { publishingKinds } from '../fault-kinds/publishing.ts';
import { Problem } from './problem.ts';

/**
 * One publication at a time in a folder. Each makes a file of its own, named for its process, and then looks for the
 * files of others that live: so the second always sees the first, and no file is ever taken over. Of two that begin at
 * once the earlier name goes on. A file whose process has ended means nothing and is taken away.
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

/** The process that a file is named for may still run. On another machine nobody can tell, so it counts as running. */
function lives(name: string): boolean {
  const [, owner = '', start = '', where = ''] = name.slice(PREFIX.length).split('-');
  if (where !== host) return true;
  try {
    kill(Number(owner), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const actual = startOf(Number(owner));
  return start === '0' || actual === '0' || start === actual;
}

/** Takes the lock of a folder and gives what releases it. Throws {@link Problem} while another process has it. */
export async function takeLock(dir: string): Promise<() => void> {
  const time = Date.now().toString(36).padStart(10, '0');
  const lockName = `${PREFIX}${time}-${pid}-${startOf(pid)}-${host}-${randomBytes(3).toString('hex')}`;
  writeFileSync(join(dir, lockName), '', { flag: 'wx' });
  const release = () => rmSync(join(dir, lockName), { force: true });
  const began = Date.now();
  for (;;) {
    const others = readdirSync(dir).filter((name) => name.startsWith(PREFIX) && name !== lockName);
    const living = others.filter(lives);
    for (const name of others) if (!living.includes(name)) rmSync(join(dir, name), { force: true });
    if (living.length === 0) return release;
    const patience = living.some((name) => name < lockName) ? PATIENCE.later : PATIENCE.earlier;
    if (Date.now() - began > patience) {
      release();
      throw new Problem(
        publishingKinds['publicering-pagar'],
        `${living[0] ?? ''} i ${dir}. Pågår ingen publicering, på någon dator, kan filen tas bort.`,
      );
    }
    await wait(50);
  }
}
